import { sharedInPage } from '../shared-in-page.ts';
import {
  childrenOf,
  closestWithin,
  indexOf,
  isAtEdge,
  lastChildOf,
  linkAround,
  nameOf,
  nextOf,
  parentOf,
} from './dom.ts';
import { giveFocus } from './focused.ts';
import type { Editor } from './insertion.ts';
import type { BoundaryPoint } from './text.ts';

/** Where the caret was last seen in an editor. Weak: a closed compose is collectable. */
const kept = sharedInPage('carets', () => new WeakMap<Editor, Range>());

interface ShadowSelection {
  getSelection?(): Selection | null;
}

/**
 * Keeps the caret of an editor for the time when it has lost the focus. To be called when the editor loses
 * the focus and when Doorway's button is pressed: listening to every `selectionchange` costs on each key.
 */
export function keepCaret(editor: Editor): void {
  const range = selectionIn(editor);
  if (range) kept.set(editor, range);
}

/** The caret or selection in an editor: the live one, else the one kept, else `null`. */
export function caretIn(editor: Editor): Range | null {
  const live = selectionIn(editor);
  if (live) return live;
  const range = kept.get(editor);
  return range && holds(editor, range) ? range.cloneRange() : null;
}

/** The selection inside an editor, also in a shadow root; `null` when it is elsewhere. */
export function selectionIn(editor: Editor): Range | null {
  const { ownerDocument: document } = editor;
  const root = editor.getRootNode();
  const inShadow = 'host' in root;
  const selection = (inShadow ? (root as ShadowSelection).getSelection?.() : null) ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = inShadow ? selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] })[0] : null;
  const found = composed ?? selection.getRangeAt(0);
  if (!holds(editor, found)) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/**
 * Puts focus and selection into an editor. `addRange` would refuse a range inside a shadow root.
 * @returns `false` when the selection was there already
 */
export function select(editor: Editor, range: AbstractRange): boolean {
  giveFocus(editor);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const live = selectionIn(editor);
  if (
    live?.startContainer === startContainer &&
    live.startOffset === startOffset &&
    live.endContainer === endContainer &&
    live.endOffset === endOffset
  )
    return false;
  editor.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/**
 * Selects a range after moving the caret away and back. Chromium joins inserted text with the typing before it into
 * one undo step, unless the selection moved in between.
 * @returns `true` always: the selection has moved
 */
export function selectAfresh(editor: Editor, range: AbstractRange): boolean {
  select(editor, range);
  const selection = editor.ownerDocument.getSelection();
  selection?.modify('move', 'backward', 'character');
  selection?.modify('move', 'forward', 'character');
  select(editor, range);
  return true;
}

/**
 * Leaves the caret right behind what was written, and outside of a link that ends there: Firefox leaves it in
 * the link, and all that is typed next becomes part of it.
 */
export function caretBehind(editor: Editor): void {
  const range = selectionIn(editor);
  if (!range) return;
  const { endContainer, endOffset } = range;
  const link = linkEndingAt(editor, { node: endContainer, offset: endOffset });
  const at = link
    ? { node: parentOf(link) as Node, offset: indexOf(link) + 1 }
    : { node: endContainer, offset: endOffset };
  if (link || !range.collapsed) editor.ownerDocument.getSelection()?.collapse(at.node, at.offset);
  if (at.node === editor) mendNextEnter(editor, childrenOf(editor)[at.offset - 1]);
}

/** The link that ends at this point; `null`: none does, or it ends in a line break, which is left to the browser. */
function linkEndingAt(editor: Editor, point: BoundaryPoint): Element | null {
  const link = linkAround(editor, point.node);
  if (!link || !isAtEdge(link, point.node, point.offset, 'last')) return null;
  return nameOf(lastChildOf(link) ?? link) === 'BR' ? null : link;
}

/**
 * Firefox splits a line wrongly where it has no block of its own and the caret stands behind a link. Before a line
 * break the next line would begin with what is typed: from inside the link it splits it as it should. And Firefox 140
 * makes the new line, but leaves the caret in the link (153 does not).
 */
function mendNextEnter(editor: Editor, link: Node | undefined): void {
  if (!link || nameOf(link) !== 'A') return;
  const ending = new AbortController();
  const { signal } = ending;
  editor.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || ['Alt', 'Control', 'Meta', 'Shift'].includes(event.key)) return;
      ending.abort();
      const caret = selectionIn(editor);
      if (event.key !== 'Enter' || !caret?.collapsed || caret.startContainer !== editor) return;
      if (childrenOf(editor)[caret.startOffset - 1] !== link) return;
      const next = nextOf(link);
      if (next && nameOf(next) === 'BR') {
        editor.ownerDocument.getSelection()?.selectAllChildren(link);
        editor.ownerDocument.getSelection()?.collapseToEnd();
      }
      editor.addEventListener('input', () => toNextLine(editor, link), { once: true });
    },
    { signal, capture: true },
  );
}

/** Takes a caret that stands at the end of a link, in a line of its own now, to the line below. */
function toNextLine(editor: Editor, link: Node): void {
  const caret = selectionIn(editor);
  const line = closestWithin(editor, link, (element) => parentOf(element) === editor);
  if (!caret?.collapsed || !line || line === link) return;
  if (linkEndingAt(editor, { node: caret.startContainer, offset: caret.startOffset }) !== link) return;
  editor.ownerDocument.getSelection()?.collapse(editor, indexOf(line) + 1);
}

/**
 * Moves a caret that stands in a link to behind it, or before it when it stands at its start: a link within a
 * link falls apart when the mail is read again, and words within one lead where its address says.
 */
export function leaveLink(editor: Editor, caret: Range): void {
  const link = linkAround(editor, caret.startContainer);
  if (!link) return;
  const before = caret.cloneRange();
  before.setStart(link, 0);
  if (before.toString()) caret.setStartAfter(link);
  else caret.setStartBefore(link);
  caret.collapse(true);
}

/** A collapsed range at the end of an editor. */
export function endOf(editor: Editor): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  return range;
}

function holds(editor: Editor, range: AbstractRange): boolean {
  return editor.contains(range.startContainer) && editor.contains(range.endContainer);
}
