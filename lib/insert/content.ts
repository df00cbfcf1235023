import { escapeHtml, linkHtml } from '../snippets/html.ts';
import { isLinkAlone } from '../snippets/markup.ts';
import { childrenOf, closestWithin, IS_GECKO, isElement, isText, linkAround, nameOf, nextOf } from './dom.ts';
import type { Editor, InsertRequest } from './insertion.ts';
import { lineAround, type Padding, type Place, paddingFor } from './place.ts';
import { type Piece, pieceOfHtml } from './reading.ts';
import { BLOCKS, lettersOf, mapText } from './text.ts';

/**
 * What becomes of the edges of HTML. `plain`: the browser's command, which keeps spaces inside a line. `kept`: a
 * paste, which keeps firm ones. `lastBreakLost`: a last `<br>` counts as filler. `trimmed`: spaces and breaks are
 * cut off, except inside a link.
 */
export type HtmlEdges = 'plain' | 'kept' | 'lastBreakLost' | 'trimmed';

/** What is written, in both forms, with its spaces around it, and what is to be read back. */
export interface Content {
  html: string;
  /** For editors that keep no links: linked words are followed by their address. */
  text: string;
  /** What is read back of `html`, and of `text`: either is right. */
  shown: Piece;
  plain: Piece;
  /** The addresses that must be links, or be written out, afterwards. */
  links: string[];
  /** Letters that it takes the place of; '' at a caret. */
  replaces: string;
  /** Spaces and line breaks around it that belong to it. */
  edges: { before: number; after: number };
  /** All of the editor afterwards, where several pieces are written at once. */
  becomes?: Piece;
  /** Those pieces, in order. */
  parts?: Part[];
}

/** One piece that came in the place of another, by the offset of its letters. Undo brings each back by itself. */
export interface Part {
  start: number;
  length: number;
  old: Piece;
  oldHtml: string;
}

/** The content of a snippet that comes at a place. */
export function contentAt(request: InsertRequest, place: Place, edges: HtmlEdges): Content {
  const { snippet, as, spaced, over } = request;
  const line = lineAround(request.editor, place.caret);
  const padding: Padding =
    spaced && place.line === 'here'
      ? paddingFor(line.before, line.after, several(snippet.text))
      : { before: '', after: '' };
  if (edges === 'plain' && (!over || IS_GECKO) && padding.before === '' && losesSpace(place.caret, line))
    padding.before = ' ';
  const html = as === 'text' ? asHtml(snippet.text) : snippet.html;
  const text = padding.before + snippet.text + padding.after;
  return {
    ...contentOf(padded(html, padding, edges, !line.after), text, as === 'text' ? [] : snippet.links),
    edges: { before: padding.before.length, after: padding.after.length },
    ...(over ? {} : onOwnLine(request.editor, place, html, snippet.text)),
  };
}

/** Content that stands as it is, without spaces of Doorway's. */
export function contentOf(html: string, text: string, links: string[], replaces = ''): Content {
  const shown = pieceOfHtml(html);
  const plain = { letters: lettersOf(text), links: [] };
  return { html, text, shown, plain, links, replaces: lettersOf(replaces), edges: { before: 0, after: 0 } };
}

/**
 * A line of its own, in one step of the browser's undo. Chromium joins a first block with the line that it is put
 * behind, and moves a line break out of that line's block; behind a firm space both browsers keep the block.
 */
function onOwnLine(editor: Editor, { line, caret }: Place, html: string, text: string): Partial<Content> {
  if (line === 'here') return {};
  if (line === 'own-between') return { html: `<div>${html}</div>`, text, edges: { before: 0, after: 0 } };
  const isBare = !IS_GECKO && isInBareBlock(editor, caret.startContainer);
  const edges = { before: isBare ? 1 : 2, after: 0 };
  return { html: isBare ? `<br>${html}` : `\u00a0<div>${html}</div>`, text: `\n${text}`, edges };
}

/**
 * Whether a line is in a block that is all the editor holds, and has no attributes: Chromium takes such a block
 * away when a block comes into it, and puts a line break into the last link there.
 */
function isInBareBlock(editor: Editor, node: Node): boolean {
  const [only, ...others] = childrenOf(editor);
  if (!isElement(only) || others.length > 0 || only.attributes.length > 0) return false;
  const block = closestWithin(editor, node, (element) => BLOCKS.has(nameOf(element)));
  return block !== null && block !== only && block !== editor;
}

/**
 * Whether the selected words can become the link's words: nothing but one link, words on one line, all of them the person's
 * own, and nothing among them that a link could not hold.
 */
export function linksWords({ editor, snippet, keepWords, isOthers }: InsertRequest, range: Range): boolean {
  if (keepWords || !isLinkAlone(snippet) || several(snippet.text) || range.collapsed) return false;
  const contents = range.cloneContents();
  const words = mapText(contents).text.trim();
  if (
    !words ||
    words.includes('\n') ||
    contents.querySelector('a[href], img, table, [contenteditable="false"]')
  )
    return false;
  const holder = range.commonAncestorContainer;
  if (linkAround(editor, holder)) return false;
  const others = isOthers ?? (() => false);
  const ends = [range.startContainer, range.endContainer];
  return !ends.some((node) =>
    closestWithin(editor, node, (element) => element !== editor && others(element)),
  );
}

/** The selected words as a link. Where no links are kept they become "words: address". */
export function wordsAsLink({ snippet }: InsertRequest, range: Range): Content {
  const words = range.toString();
  const address = snippet.links[0] as string;
  return contentOf(linkHtml(address, words), `${words.trimEnd()}: ${address}`, [address], words);
}

/** Leaves the spaces at both ends of a selection out: a double click takes the one behind the word with it. */
export function withoutEndSpaces(range: Range): Range {
  const trimmed = range.cloneRange();
  const { startContainer: first, endContainer: last } = range;
  const skip = isElement(first) ? '' : /^\s*/.exec((first as Text).data.slice(range.startOffset))?.[0];
  if (skip) trimmed.setStart(first, range.startOffset + skip.length);
  const end = isElement(last) ? 0 : (last as Text).data.slice(0, range.endOffset).trimEnd().length;
  if (end > 0 && end < range.endOffset) trimmed.setEnd(last, end);
  return trimmed;
}

/**
 * A plain space at the end of a line does not show, and browsers drop it when something is written behind it: what
 * a page or a template put there would be glued to the snippet.
 */
function losesSpace(caret: Range, { before, after }: { before: string; after: string }): boolean {
  const { startContainer: node } = caret;
  // Firefox keeps the one before a line break.
  const isKept =
    IS_GECKO && isText(node) && nameOf(nextOf(node) ?? node) === 'BR' && nextOf(nextOf(node) as Node);
  if (isKept || after !== '' || !/[ \t\n\r]$/.test(before)) return false;
  const holder = isElement(node) ? node : (node.parentElement as Element);
  const { whiteSpace } = (holder.ownerDocument.defaultView as Window).getComputedStyle(holder);
  return !['pre', 'pre-wrap', 'break-spaces'].includes(whiteSpace);
}

const several = (text: string) => text.includes('\n');
const LONE_LINK = /^(<a [^>]*>)([^<]*)(<\/a>)$/;

/** A plain space at the edge of HTML is dropped by most editors, so it is one that does not break. */
function padded(html: string, { before, after }: Padding, edges: HtmlEdges, endsLine: boolean): string {
  if (edges === 'plain')
    return (before === ' ' && endsLine ? '&nbsp;' : asHtml(before)) + html + asHtml(after);
  const start = before === ' ' ? '&nbsp;' : asHtml(before);
  const end = after === ' ' ? '&nbsp;' : asHtml(after);
  if (edges === 'lastBreakLost' && after === '\n') return `${start}${html}${end}${end}`;
  const link = edges === 'trimmed' ? LONE_LINK.exec(html) : null;
  return link ? `${link[1]}${start}${link[2]}${end}${link[3]}` : start + html + end;
}

/** Text as HTML, its line breaks as `<br>`. */
export function asHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
