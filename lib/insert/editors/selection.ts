import type { Editor } from '../insertion.ts';

interface ShadowSelection {
  getSelection?(): Selection | null;
}

/** The caret or selection inside an editor, also in a shadow root; `null` when it is elsewhere. */
export function selectionIn(editor: Editor): Range | null {
  const document = editor.ownerDocument;
  const root = editor.getRootNode();
  const inShadow = root !== document;
  const selection = (inShadow ? (root as ShadowSelection).getSelection?.() : null) ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = inShadow ? selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] })[0] : null;
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  if (!editor.contains(startContainer) || !editor.contains(endContainer)) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** Puts focus and selection into an editor. `addRange` would refuse a range inside a shadow root. */
export function selectIn(editor: Editor, range: Range): void {
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (!root.activeElement || !editor.contains(root.activeElement)) editor.focus({ preventScroll: true });
  editor.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** A caret at the end of what stands in an editor, inside its last block where there is one. */
export function endIn(editor: Editor): Range {
  let last: Node = editor;
  while (last.lastChild && last.lastChild.nodeType === 1 && last.lastChild.nodeName !== 'BR')
    last = last.lastChild;
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(last);
  range.collapse(false);
  return range;
}

/**
 * Moves the caret away and back. Chromium joins inserted text with the typing before it into one undo step,
 * unless the selection moved in between.
 */
export function moveAwayAndBack(editor: Editor, range: Range): void {
  selectIn(editor, range);
  const selection = editor.ownerDocument.getSelection();
  selection?.modify('move', 'backward', 'character');
  selection?.modify('move', 'forward', 'character');
}
