import { leaveLink } from './caret.ts';
import {
  attributeOf,
  childrenOf,
  firstChildOf,
  indexOf,
  isElement,
  isText,
  lastChildOf,
  nameOf,
  nextOf,
  parentOf,
  previousOf,
} from './dom.ts';
import type { Editor } from './insertion.ts';
import { BLOCKS, type BoundaryPoint, lettersOf } from './text.ts';

/**
 * Where a snippet goes: a caret inside a line, or a line of its own, for which `caret` is the end of the line
 * before (`own-behind-text`) or a place between blocks (`own-between`).
 */
export interface Place {
  caret: Range;
  line: 'here' | 'own-behind-text' | 'own-between';
}

/** What a person cannot write on in: a line below is begun for a snippet. */
const CLOSED = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'PRE']);
/** No text of a person's stands right in these, and a browser that is told to write there makes broken tables. */
const TABLE_PARTS = new Set(['TABLE', 'TBODY', 'THEAD', 'TFOOT', 'TR', 'COLGROUP']);
const LISTS = new Set(['UL', 'OL', 'DL']);

const isBlock = (node: Node | null | undefined): node is Element =>
  isElement(node) && BLOCKS.has(nameOf(node));
const isIsland = (node: Node | null | undefined) =>
  isElement(node) && attributeOf(node, 'contenteditable') === 'false';

/**
 * A real place for a caret near `range`, which browsers understand alike. A caret between two blocks is none:
 * Chromium moves it into the block before, Firefox begins a line. Neither is one in a table beside its cells, in a
 * list beside its items, or in something that cannot be edited.
 * @param ownLine the snippet needs a line to itself where it comes behind other words
 */
export function placeNear(editor: Editor, range: Range, ownLine: boolean): Place {
  const caret = range.cloneRange();
  caret.collapse(false);
  leaveIslands(editor, caret);
  const place = settled(editor, { node: caret.endContainer, offset: caret.endOffset });
  set(caret, place.point);
  leaveLink(editor, caret);
  if (place.line !== 'here') return { caret, line: place.line };
  const { before, after } = lineAround(editor, caret);
  const isBelow = lettersOf(before) !== '' && lettersOf(after) === '' && ownLine;
  return { caret, line: isBelow ? 'own-behind-text' : 'here' };
}

type Settled = { point: BoundaryPoint; line: Place['line'] };

function settled(editor: Editor, point: BoundaryPoint): Settled {
  const { node, offset } = point;
  if (TABLE_PARTS.has(nameOf(node)) && node !== editor)
    return settled(editor, behind(tableAround(editor, node)));
  const before = visible(childrenOf(node)[offset - 1], previousOf);
  const after = visible(childrenOf(node)[offset], nextOf);
  if (isBlock(before)) {
    const isLast = !after || isBlock(after);
    if (isLast && isOpen(before)) return inLast(editor, before);
    if (isLast && CLOSED.has(nameOf(before))) return { point: lineEnd(before), line: 'own-behind-text' };
    return { point, line: isLast ? 'own-between' : 'here' };
  }
  if (!before && isBlock(after) && isOpen(after)) return settled(editor, { node: after, offset: 0 });
  return { point: beforeFiller(point), line: !before && isBlock(after) ? 'own-between' : 'here' };
}

/** The end of the last line in a block, however deep. */
function inLast(editor: Editor, block: Node): Settled {
  return settled(editor, endIn(LISTS.has(nameOf(block)) ? lastItem(block) : block));
}

/** Whether words may be added to what stands in a block. */
function isOpen(block: Node): boolean {
  const name = nameOf(block);
  return !CLOSED.has(name) && !TABLE_PARTS.has(name) && name !== 'HR' && !isIsland(block);
}

/** The place at the end of a node's last line, before the `<br>` that keeps an empty line open. */
function lineEnd(node: Node): BoundaryPoint {
  let at = node;
  for (let last = lastChildOf(at); isBlock(last) && isOpen(last); last = lastChildOf(at)) at = last;
  return beforeFiller(endIn(at));
}

const endIn = (node: Node): BoundaryPoint => ({
  node,
  offset: isText(node) ? node.length : childrenOf(node).length,
});
const behind = (node: Node): BoundaryPoint => ({ node: parentOf(node) as Node, offset: indexOf(node) + 1 });

/** A `<br>` at the end of a line only shows that the line is there: what is written goes before it. */
function beforeFiller({ node, offset }: BoundaryPoint): BoundaryPoint {
  const last = isText(node) ? null : childrenOf(node)[offset - 1];
  const isFiller = last && nameOf(last) === 'BR' && (!nextOf(last) || isBlock(nextOf(last)));
  return isFiller ? { node, offset: offset - 1 } : { node, offset };
}

/** The last item of a list, or the list where it has none. */
function lastItem(list: Node): Node {
  let last = lastChildOf(list);
  while (last && !isBlock(last)) last = previousOf(last);
  return last ?? list;
}

/** The nearest sibling that shows: white space between blocks does not. */
function visible(from: Node | undefined, step: (node: Node) => ChildNode | null): Node | null {
  let at: Node | null = from ?? null;
  while (at && !isElement(at) && !(isText(at) && /[^\t\n\r ]/.test(at.data))) at = step(at);
  return at;
}

function tableAround(editor: Editor, part: Node): Node {
  let table = part;
  while (nameOf(table) !== 'TABLE' && parentOf(table) !== editor) table = parentOf(table) as Node;
  return table;
}

/** Out of the outermost piece that cannot be edited: behind it. */
function leaveIslands(editor: Editor, caret: Range): void {
  let island: Node | null = null;
  for (let at: Node | null = caret.startContainer; at && at !== editor; at = parentOf(at))
    if (isIsland(at)) island = at;
  if (island) set(caret, behind(island));
}

function set(caret: Range, { node, offset }: BoundaryPoint): void {
  caret.setStart(node, offset);
  caret.collapse(true);
}

const OPENERS = /[\s([{<«“‘„"'¿¡]$/u;
const CLOSERS = /^[\s.,;:!?)\]}>»”’"'…、。，：；！？）」』]/u;

/** What to put before and after a snippet so that it stands in the text as a person would have typed it. */
export interface Padding {
  before: '' | ' ' | '\n';
  after: '' | ' ' | '\n';
}

/**
 * The padding between a snippet and its neighbours on the same line. Several lines get lines of their own;
 * one line gets a space where a word would otherwise touch it.
 * @param lineBefore text between the start of the line and the caret
 * @param lineAfter text between the caret and the end of the line
 */
export function paddingFor(lineBefore: string, lineAfter: string, severalLines: boolean): Padding {
  if (severalLines) return { before: lineBefore.trim() ? '\n' : '', after: lineAfter.trim() ? '\n' : '' };
  return {
    before: lineBefore && !OPENERS.test(lineBefore) ? ' ' : '',
    after: lineAfter && !CLOSERS.test(lineAfter) ? ' ' : '',
  };
}

const ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;

/** Stands for what is no text, such as a picture: a snippet does not stick to it either. */
const OBJECT = '\ufffc';

/** The text on the caret's own line, before and after the caret; `root` is never left. */
export function lineAround(root: Node, range: Range): { before: string; after: string } {
  const collected = (node: Node, offset: number, isForward: boolean) =>
    collect(root, { node, offset }, isForward).replace(ZERO_WIDTH, '');
  return {
    before: collected(range.startContainer, range.startOffset, false),
    after: collected(range.endContainer, range.endOffset, true),
  };
}

function collect(root: Node, { node: container, offset }: BoundaryPoint, isForward: boolean): string {
  const sibling = isForward ? nextOf : previousOf;
  const edge = isForward ? firstChildOf : lastChildOf;
  const pieces: string[] = [];
  let node: Node | null;
  if (isText(container)) {
    pieces.push(isForward ? container.data.slice(offset) : container.data.slice(0, offset));
    node = step(container);
  } else {
    const neighbour = childrenOf(container)[isForward ? offset : offset - 1];
    node = neighbour ? inside(neighbour) : step(container);
  }
  for (; node; node = step(node)) {
    if (isText(node)) pieces.push(node.data);
    else if (nameOf(node) === 'IMG') pieces.push(OBJECT);
  }
  return (isForward ? pieces : pieces.reverse()).join('');

  /** The first leaf of a node in our direction; `null` when a line break is met on the way. */
  function inside(start: Node): Node | null {
    for (let current = start; ; ) {
      if (isBlock(current) || nameOf(current) === 'BR') return null;
      const child = edge(current);
      if (!child) return current;
      current = child;
    }
  }

  function step(from: Node): Node | null {
    for (let current = from; current !== root; ) {
      const next = sibling(current);
      if (next) return inside(next);
      const parent = parentOf(current);
      if (!parent || parent === root || isBlock(parent)) return null;
      current = parent;
    }
    return null;
  }
}
