// Kept for Calendar's own writing until it is written by `edit`, too.
export { mapText, rangeOf } from './text.ts';

/** The text of an editor before and after a range, with `between` in the place of what the range holds. */
export function textAround(editor: HTMLElement, range: Range, between = ''): string {
  const head = editor.ownerDocument.createRange();
  head.setStart(editor, 0);
  head.setEnd(range.startContainer, range.startOffset);
  const tail = editor.ownerDocument.createRange();
  tail.setStart(range.endContainer, range.endOffset);
  tail.setEnd(editor, editor.childNodes.length);
  return head.toString() + between + tail.toString();
}
