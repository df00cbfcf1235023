import { evenOut, mapText, rangeOf, type TextMap } from './dom-text.ts';
import type { Editor } from './insertion.ts';

/** A piece of text that Doorway put into an editor, held by a live range that follows later edits. */
export interface Placed {
  range: Range;
  text: string;
  links: string[];
}

/**
 * Reads back what stands before the caret, right after an insertion.
 * Gives `null` unless it is exactly `text`, with all of `links`: success is never claimed unseen.
 */
export function placedBeforeCaret(editor: Editor, text: string, links: string[]): Placed | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0);
  const map = mapText(editor);
  const end = offsetOf(map, editor, caret);
  if (end === null) return null;
  return placedAt(map, end - text.length, end, text, links);
}

/** Finds the one place where exactly `text` with `links` stands; `null` when there is none or several. */
export function findPlaced(editor: Editor, text: string, links: string[]): Placed | null {
  const map = mapText(editor);
  const haystack = map.text.replace(/\u00a0/g, ' ');
  const first = haystack.indexOf(text);
  if (first < 0 || haystack.indexOf(text, first + 1) >= 0) return null;
  return placedAt(map, first, first + text.length, text, links);
}

/** Whether what was placed still stands there, unchanged. */
export function isIntact(editor: Editor, placed: Placed): boolean {
  const { range } = placed;
  if (!editor.isConnected || !editor.contains(range.commonAncestorContainer)) return false;
  const contents = range.cloneContents();
  return (
    evenOut(mapText(contents).text).trim() === evenOut(placed.text).trim() &&
    sameLinks(contents, range, placed.links)
  );
}

function placedAt(map: TextMap, start: number, end: number, text: string, links: string[]): Placed | null {
  if (start < 0 || evenOut(map.text.slice(start, end)) !== evenOut(text)) return null;
  const range = rangeOf(map, start, end);
  if (!range) return null;
  growToLinks(range);
  const placed = { range, text, links };
  return sameLinks(range.cloneContents(), range, links) ? placed : null;
}

/** A link whose whole text is in the range belongs to it: else deleting would leave an empty `<a>`. */
function growToLinks(range: Range): void {
  const first = linkAround(range.startContainer);
  if (first && range.startOffset === 0) range.setStartBefore(first);
  const last = linkAround(range.endContainer);
  if (last && range.endOffset === (range.endContainer as Text).length) range.setEndAfter(last);
}

function linkAround(node: Node): HTMLAnchorElement | null {
  return node.parentElement?.closest('a') ?? null;
}

function sameLinks(contents: DocumentFragment, range: Range, links: string[]): boolean {
  const found = [...contents.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const around = linkAround(range.commonAncestorContainer)?.getAttribute('href');
  if (around) found.push(around);
  return links.every((link) => found.includes(link));
}

/** Where the caret stands in the map's text; in front of nothing it is the end of the text before it. */
function offsetOf(map: TextMap, editor: Editor, caret: Range): number | null {
  if (!editor.contains(caret.endContainer)) return null;
  let last: number | null = null;
  for (const { node, start } of map.segments) {
    if (node === caret.endContainer) return start + caret.endOffset;
    if (caret.comparePoint(node, 0) > 0) break;
    last = start + node.length;
  }
  return last;
}
