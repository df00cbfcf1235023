import { copySnippet } from '../../button/copy.ts';
import { type Note, SurfaceNote } from '../../button/note.ts';
import { pageHost } from '../../button/page-host.ts';
import type { Editor, InsertFailure, Insertion, InsertRefusal } from '../../insert/insertion.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';

const REFUSALS: Record<InsertRefusal, WordKey> = {
  'no-field': 'anyNoField',
  'other-frame': 'anyOtherFrame',
  password: 'anyPassword',
  'not-text': 'anyNotText',
  'read-only': 'anyReadOnly',
  disabled: 'anyDisabled',
  full: 'anyFull',
  'own-canvas': 'anyOwnCanvas',
};

let last: SurfaceNote | null = null;

/**
 * The page's one note, beside the editor or, without one, at the page's top. An editor in a frame has it at
 * the frame: inside, it could be clipped.
 */
export function noteAt(document: Document, editor: Editor | null): Note {
  last?.close();
  const anchor = editor ? outermost(editor) : document.body;
  const refuge = () => pageHost(anchor.ownerDocument);
  last = new SurfaceNote(refuge(), anchor, refuge, say('noteClose'));
  return last;
}

/** Says that the room is in, with Undo. */
export function showInserted(note: Note, insertion: Insertion, isInvitation: boolean): void {
  const undo = async () => {
    const outcome = await insertion.undo();
    if (outcome === 'undone') note.show({ kind: 'good', text: say('noteUndone') });
    else note.show({ kind: 'info', text: say('noteEdited') });
  };
  note.show({
    kind: 'good',
    text: say(isInvitation ? 'noteInsertedInvitation' : 'noteInserted'),
    actions: [{ label: say('noteUndo'), run: () => void undo() }],
  });
}

/** Says why nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailed(
  note: Note,
  reason: InsertFailure,
  why: InsertRefusal | null,
  snippet: Snippet,
): void {
  const copy = async () => {
    if (await copySnippet(document, snippet)) note.show({ kind: 'good', text: say('noteCopied') });
    else note.show({ kind: 'warning', text: say('noteCopyByHand'), selectable: snippet.text });
  };
  note.show({
    kind: why ? 'info' : 'error',
    text: say(why ? REFUSALS[why] : reason === 'gone' ? 'noteGone' : 'noteRefused'),
    actions: [{ label: say('noteCopy'), run: () => void copy() }],
  });
}

function outermost(editor: Editor): HTMLElement {
  let anchor: HTMLElement = editor;
  for (;;) {
    const frame = anchor.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    if (!frame) return anchor;
    anchor = frame;
  }
}
