import { copySnippet } from '../../button/copy.ts';
import type { SurfaceRoom } from '../../messages.ts';
import { say } from '../../words.ts';
import type { WritableSurface } from '../writing/writable.ts';

/** Says that an editor did not take the replacement, and offers the link to copy; only a copy that succeeded is called one. */
export function offerCopy(
  { note, host }: Pick<WritableSurface, 'note' | 'host'>,
  gone: boolean,
  room: SurfaceRoom | null,
): void {
  const copy = async () => {
    if (!room) return;
    const copied = await copySnippet(host.element.ownerDocument, room.snippets.link);
    if (copied) note.show({ kind: 'good', text: say('noteCopied') });
    else note.show({ kind: 'warning', text: say('noteCopyByHand'), selectable: room.snippets.link.text });
  };
  const actions = room ? [{ label: say('noteCopy'), run: () => void copy() }] : [];
  note.show({ kind: 'error', text: say(gone ? 'noteGone' : 'noteRefused'), actions });
}
