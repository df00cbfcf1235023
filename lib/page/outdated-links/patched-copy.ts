import { isText } from '../../insert/dom.ts';
import { markupOf } from '../../insert/strategies/contenteditable.ts';
import { mapText, startOf, type TextMap } from '../../insert/text.ts';
import type { RichOccurrence } from './find.ts';
import type { Replacement } from './replacement.ts';

/** One replaced place, by its offset in the editor's text after the replacement. */
export interface Piece {
  start: number;
  /** The words there now. */
  now: string;
  /** What stood there, as the editor itself had it. */
  old: TextMap;
  oldHtml: string;
}

/** The part of an editor from the first outdated place to the last, with all of them replaced. */
export interface PatchedCopy {
  /** What is to be selected in the editor, and the markup to write over it. */
  covers: Range;
  html: string;
  /** The whole editor afterwards. */
  map: TextMap;
  links: string[];
  pieces: Piece[];
}

/** What may be written again as it is; anything else between two places is left untouched. */
const PLAIN = /^(?:A|B|BR|DIV|EM|FONT|I|LI|OL|P|SPAN|STRONG|U|UL)$/;

/**
 * Replaces outdated places in a copy of the editor, built from nodes. `null` when something lies between them that
 * should not be written anew, such as a picture or a table.
 * @param found the places, in order
 */
export function patchedCopy(
  editor: HTMLElement,
  found: readonly RichOccurrence[],
  words: (occurrence: RichOccurrence) => Replacement,
): PatchedCopy | null {
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  // In a document that loads nothing: a picture that is copied in the page would be fetched once more.
  const inert = editor.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(editor, true);
  const twins = found.map((occurrence) => ({ occurrence, ...twinOf(editor, copy, occurrence) }));
  if (!isPlain(spanning(inert, twins[0]?.range as Range, twins.at(-1)?.range as Range).cloneContents()))
    return null;
  const written = twins.toReversed().map(({ occurrence, range, anchor }) => {
    const contents = range.cloneContents();
    return {
      old: mapText(contents),
      oldHtml: markupOf(contents),
      ...writeTwin(range, anchor, occurrence, words(occurrence)),
    };
  });
  written.reverse();
  const covers = spanning(editor.ownerDocument, first.range, last.range);
  const inCopy = inert.createRange();
  inCopy.setStartBefore(written[0]?.node as Node);
  inCopy.setEndAfter(written.at(-1)?.node as Node);
  const map = mapText(copy);
  const pieces = written.map(({ node, ...before }): Piece => {
    const text = isText(node) ? node : firstText(node);
    const start = (text && startOf(map, text)) ?? 0;
    return { start, now: node.textContent ?? '', ...before };
  });
  return { covers, html: markupOf(inCopy.cloneContents()), map, links: linksIn(copy), pieces };
}

/** The addresses of all links below an element, in order. */
export function linksIn(element: ParentNode): string[] {
  return [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

function writeTwin(
  range: Range,
  anchor: HTMLAnchorElement | null,
  { form }: RichOccurrence,
  { text, href }: Replacement,
): { node: Node } {
  const document = range.startContainer.ownerDocument as Document;
  if (anchor && href) {
    anchor.setAttribute('href', href);
    if (form === 'link') anchor.replaceChildren(text);
    return { node: anchor };
  }
  const node = href && !isInLink(range) ? document.createElement('a') : document.createTextNode(text);
  if (node instanceof Element) {
    node.setAttribute('href', href ?? '');
    node.append(text);
  }
  range.deleteContents();
  range.insertNode(node);
  return { node };
}

function twinOf(editor: HTMLElement, copy: HTMLElement, { range, anchor }: RichOccurrence) {
  const twin = copy.ownerDocument.createRange();
  twin.setStart(twinNode(editor, copy, range.startContainer), range.startOffset);
  twin.setEnd(twinNode(editor, copy, range.endContainer), range.endOffset);
  return { range: twin, anchor: anchor && (twinNode(editor, copy, anchor) as HTMLAnchorElement) };
}

function twinNode(editor: Node, copy: Node, node: Node): Node {
  if (node === editor || !node.parentNode) return copy;
  const index = [...node.parentNode.childNodes].indexOf(node as ChildNode);
  return twinNode(editor, copy, node.parentNode).childNodes[index] ?? copy;
}

function spanning(document: Document, first: Range, last: Range): Range {
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

function isPlain(contents: DocumentFragment): boolean {
  return [...contents.querySelectorAll('*')].every(
    (element) =>
      PLAIN.test(element.tagName) &&
      [...element.attributes].every(({ name }) => !name.startsWith('on')) &&
      !/^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
  );
}

function isInLink(range: Range): boolean {
  return range.startContainer.parentElement?.closest('a') != null;
}

function firstText(node: Node): Text | null {
  for (let at: Node | null = node.firstChild; at; at = at.firstChild) if (isText(at)) return at;
  return null;
}
