import type { Note, NoteAction } from '../../button/note.ts';
import type { Insertion } from '../../insert/insertion.ts';
import { logged } from '../../log.ts';
import type { MeetingProvider } from '../../room/meeting-links.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { type Chosen, type NoChoice, resolve } from './chosen-room.ts';
import { isTheirs, offerCopy, reasonOf, refusal } from './copy-note.ts';
import { follow } from './follow.ts';
import { undoAction } from './inserted-note.ts';
import type { Choice, Standing, WritableSurface, WriteTarget } from './writable.ts';

/** What a press asked for, and where. */
export interface Asked {
  surface: WritableSurface;
  source: PackSource;
  choice: Choice;
}

/** Who can say something, and knows which room is meant when none is named. */
export type Speaker = Pick<WritableSurface, 'defaultRoom'> & { note: Note };

/** Names that are the same in every language. */
const PROVIDER_NAMES: Partial<Record<MeetingProvider, string>> = {
  zoom: 'Zoom',
  meet: 'Google Meet',
  teams: 'Teams',
  webex: 'Webex',
};

/** The background gave no answer: after an update under the page only a reload helps, and the button says so. */
export function showNoAnswer(
  { host, note }: Pick<WritableSurface, 'host'> & { note: Note },
  source: PackSource,
): void {
  if (!source.isAlive)
    for (const button of [host.insert, host.more]) button.setAttribute('aria-label', source.reloadWords);
  sayNoAnswer(note, source);
}

function sayNoAnswer(note: Note, source: PackSource): void {
  if (source.isAlive) note.show({ kind: 'error', text: say('noteNoAnswer') });
  else note.show({ kind: 'warning', text: source.reloadWords });
}

/** Nothing can be inserted: there is no room yet (leads to the first paste), or what was chosen was deleted. */
export function showNoChoice({ note }: { note: Note }, source: PackSource, why: NoChoice): void {
  const words: Record<NoChoice, WordKey> = {
    'no-room': 'noteNoRoom',
    'room-gone': 'noteRoomGone',
    'text-gone': 'noteTextGone',
  };
  const setUp = () => source.send({ type: 'open-options', section: 'rooms' });
  note.show({
    kind: 'warning',
    text: say(words[why]),
    actions: why === 'no-room' ? [{ label: say('noteSetUp'), run: setUp }] : [],
  });
}

/**
 * The snippet of a choice in the state of now, for a copy that is asked for later than it was offered; `null` after
 * having said why there is none.
 */
export async function currentSnippet(
  speaker: Speaker,
  source: PackSource,
  choice: Choice,
): Promise<Snippet | null> {
  const pack = await source.get().catch(logged('page state', null));
  if (!pack) sayNoAnswer(speaker.note, source);
  const chosen = pack && resolve(speaker, pack, choice, choice.target);
  if (typeof chosen === 'string') showNoChoice(speaker, source, chosen);
  return typeof chosen === 'string' ? null : (chosen?.snippet ?? null);
}

/**
 * The room stands there already: to show it, to put its current form in place of an older one, or to take out
 * what a press has just put in.
 */
export function showAlready(
  asked: Asked,
  target: WriteTarget,
  standing: Standing,
  { room, format, snippet }: Chosen,
  inserted: Insertion | null,
): void {
  const { surface, source, choice } = asked;
  const { note } = surface;
  const actions: NoteAction[] = [{ label: say('noteJump'), run: () => standing.jump() }];
  const { replace } = standing;
  // The very room and form that the note speaks of, as they are when the person says yes.
  const named: Choice = { ...choice, roomId: room.id, format };
  if (replace && !standing.isCurrent(snippet))
    actions.push({
      label: say('noteReplace'),
      run: async () => {
        const now = await currentSnippet(surface, source, named);
        if (!now) return;
        const outcome = await replace.call(standing, now).catch(logged('insertion', null));
        const failed = (reason: string) => showFailure({ surface, source, choice: named }, reason);
        if (outcome?.ok) {
          note.show({
            kind: 'good',
            text: say(target.replacedWords?.() ?? 'noteReplaced'),
            actions: [undoAction(outcome.insertion)],
          });
          void follow(outcome.insertion, { failed });
        } else if (!isTheirs(outcome)) failed(outcome ? reasonOf(outcome) : 'refused');
      },
    });
  else if (inserted) actions.push(undoAction(inserted));
  note.show({ kind: 'info', text: say(target.alreadyWords), actions });
}

/** "This event already has a Meet link": to add or to leave is the person's choice. */
export function showOther({ note }: WritableSurface, provider: MeetingProvider, addMine: () => void): void {
  note.show({
    kind: 'info',
    text: say('noteOther', PROVIDER_NAMES[provider] ?? say('noteOtherMeeting')),
    actions: [
      { label: say('noteAddMine'), run: addMine },
      { label: say('noteLeaveIt'), run: () => note.close() },
    ],
  });
}

/** Says that nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailure({ surface, source, choice }: Asked, reason: string): void {
  const { note, host } = surface;
  const copy = () => currentSnippet(surface, source, choice);
  offerCopy(note, host.element.ownerDocument, refusal(reason), copy);
}
