import type { NoChoice, Request } from '../messages.ts';
import type { PageWordKey } from '../page-words.ts';
import type { Note } from './ui/note.ts';
import { say } from './words.ts';

const WORDS: Record<NoChoice, PageWordKey> = {
  'no-room': 'noteNoRoom',
  'no-default': 'noteNoDefault',
  'room-gone': 'noteRoomGone',
  'template-gone': 'noteTemplateGone',
};
const LABELS: Partial<Record<NoChoice, PageWordKey>> = { 'no-room': 'noteSetUp', 'no-default': 'noteFinish' };

/**
 * Says that nothing can be inserted: no room is ready, with the way to where that is mended, or what was chosen was
 * deleted.
 * @param send tells the background, which opens that page
 */
export function showNoChoice(note: Note, why: NoChoice, send: (request: Request) => void): void {
  const label = LABELS[why];
  const setUp = () => send({ type: 'open-options', section: 'rooms' });
  note.show({
    kind: 'warning',
    text: say(WORDS[why]),
    actions: label ? [{ label: say(label), run: setUp }] : [],
  });
}
