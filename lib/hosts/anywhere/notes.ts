import { type Note, SurfaceNote } from '../../button/note.ts';
import { pageHost } from '../../button/page-host.ts';
import type { Editor, InsertFailure, InsertRefusal } from '../../insert/insertion.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';
import { offerCopy, refusal } from '../writing/copy-note.ts';

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

/** Says why nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailed(
  note: Note,
  reason: InsertFailure,
  why: InsertRefusal | null,
  snippet: Snippet,
): void {
  const words = why ? { kind: 'info' as const, words: REFUSALS[why] } : refusal(reason === 'gone');
  offerCopy(note, document, words, snippet);
}

function outermost(editor: Editor): HTMLElement {
  let anchor: HTMLElement = editor;
  for (;;) {
    const frame = anchor.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    if (!frame) return anchor;
    anchor = frame;
  }
}
