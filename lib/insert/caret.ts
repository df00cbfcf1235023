import { sharedInPage } from '../shared-in-page.ts';
import type { Editor } from './insertion.ts';

/** Where the caret was last seen in an editor. Weak: a closed compose is collectable. */
const kept = sharedInPage('carets', () => new WeakMap<Editor, Range>());

/**
 * Keeps the caret of an editor for the time when it has lost the focus. To be called when the editor loses
 * the focus and when Doorway's button is pressed: listening to every `selectionchange` costs on each key.
 */
export function keepCaret(editor: Editor): void {
  const range = liveRange(editor);
  if (range) kept.set(editor, range.cloneRange());
}

/** The caret or selection in an editor: the live one, else the one kept, else `null`. */
export function caretIn(editor: Editor): Range | null {
  const live = liveRange(editor);
  if (live) return live.cloneRange();
  const range = kept.get(editor);
  return range && holds(editor, range) ? range.cloneRange() : null;
}

/** Puts the selection of the editor's document on `range` and the focus into the editor. */
export function select(editor: Editor, range: Range): void {
  editor.focus({ preventScroll: true });
  const selection = editor.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A collapsed range at the end of an editor. */
export function endOf(editor: Editor): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  return range;
}

/**
 * Moves a caret that stands in a link to behind it, or before it when it stands at its start: a link within a
 * link falls apart when the mail is read again, and words within one lead where its address says.
 */
export function leaveLink(editor: Editor, caret: Range): void {
  const { startContainer: at } = caret;
  const link = (at.nodeType === 1 ? (at as Element) : at.parentElement)?.closest('a[href]');
  if (!link || !editor.contains(link)) return;
  const before = caret.cloneRange();
  before.setStart(link, 0);
  if (before.toString()) caret.setStartAfter(link);
  else caret.setStartBefore(link);
  caret.collapse(true);
}

function liveRange(editor: Editor): Range | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return holds(editor, range) ? range : null;
}

function holds(editor: Editor, range: Range): boolean {
  return editor.contains(range.startContainer) && editor.contains(range.endContainer);
}
