import { caretBehind, endOf, select, selectAfresh } from '../caret.ts';
import { type Content, contentAt, contentOf, linksWords, withoutEndSpaces, wordsAsLink } from '../content.ts';
import { attributeOf, childrenOf, IS_GECKO, isAtEdge, isElement, linkAround, parentOf } from '../dom.ts';
import type { Editor, InsertRequest } from '../insertion.ts';
import { type Place, placeNear } from '../place.ts';
import { readingOf } from '../reading.ts';
import { mapText, rangeOf } from '../text.ts';
import { stableRange } from './stable-range.ts';
import type { Plan, Strategy, Way } from './strategy.ts';

/** Placeholders and widgets: a person did not write them. */
const isWidget = (element: Element) => attributeOf(element, 'contenteditable') === 'false';

/** Every editable element, and the document of a frame in design mode. */
export const RICH: Strategy = {
  read: (editor, addresses) => readingOf(mapText(editor, isWidget), addresses),
  select(editor, { map }, from, to) {
    const range = rangeOf(map, from, to);
    if (range) select(editor, withWholeLinks(editor, range));
    return range !== null;
  },
  selectionMs: 0,
  isManaged: false,
  steps: [],
  erasers: [(editor) => void editor.ownerDocument.execCommand('delete')],
  caretBehind,
};

/** A snippet in an editable element without a model of its own, by the browser's commands: one undo step. */
export function planRich(editor: Editor, request: InsertRequest): Plan {
  const at = rangeIn(editor, request);
  if (request.over) return planOverwriting(editor, request, at);
  if (request.as === 'html' && linksWords(request, at))
    return { strategy: RICH, addresses: request.snippet.links, ...linking(request, at) };
  const place = placeFor(request, at);
  const tidy = makeRoom(editor, place);
  const ways = writingWays(editor, place.caret, contentAt(request, place, 'plain'));
  return { strategy: RICH, addresses: request.snippet.links, ways, ...(tidy ? { tidy } : {}) };
}

/** The range that a request is for; the end of the editor where it has none, or none that is there any more. */
export function rangeIn(editor: Editor, { at }: InsertRequest): Range {
  const range = at as Range | null;
  return range && editor.contains(range.startContainer) ? range.cloneRange() : endOf(editor);
}

/** Where the snippet of a request goes when the range to write at is `at`. */
export function placeFor({ editor, ownLine }: InsertRequest, at: Range): Place {
  return placeNear(editor, at, ownLine ?? false);
}

/**
 * The ways of the browser to write over a range, best first. `insertHTML` from the isolated world passes Trusted
 * Types, sends a real `input` event and is one undo step in Chromium and Firefox; `insertText` is for editors that
 * refuse markup, and then says the address in words.
 */
export function writingWays(editor: Editor, range: Range, content: Content): Way[] {
  const command = (name: string, value: string) => (editor: Editor) =>
    editor.ownerDocument.execCommand(name, false, value);
  const target = stableRange(editor, range);
  return [
    {
      content,
      select: (now, isAgain) => select(now, target(isAgain) ?? range),
      write: command('insertHTML', content.html),
      isByBrowser: true,
    },
    {
      content: { ...content, shown: content.plain, links: [] },
      select: (now, isAgain) => selectAfresh(now, target(isAgain) ?? range),
      write: command('insertText', content.text),
      isByBrowser: true,
    },
  ];
}

/** The selected words become the link; their formatting stays. */
export function linking(request: InsertRequest, at: Range): Pick<Plan, 'ways' | 'restore'> {
  const range = withoutEndSpaces(at);
  const content = wordsAsLink(request, range);
  return {
    ways: [
      {
        content,
        select: (editor) => select(editor, range),
        write: ({ ownerDocument }) => ownerDocument.execCommand('createLink', false, content.links[0]),
        isByBrowser: true,
      },
    ],
    restore: ({ ownerDocument }) => void ownerDocument.execCommand('unlink'),
  };
}

/** A snippet in the place of what a range holds, as `<a>` and all. */
function planOverwriting(editor: Editor, request: InsertRequest, at: Range): Plan {
  const range = withWholeLinks(editor, at);
  const content = contentAt(request, { caret: range, line: 'here' }, 'plain');
  const old = range.cloneContents();
  const replaces = contentOf('', mapText(old).text, []).plain.letters;
  const addresses = [...old.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const html = markupOf(old);
  return {
    strategy: RICH,
    addresses: [...request.snippet.links, ...addresses],
    ways: writingWays(editor, range, { ...content, replaces }),
    restore: (now) => overwrite(now, html),
  };
}

/** Puts markup in the place of what is selected; a link around that goes first, or it would stay around the new. */
export function overwrite({ ownerDocument }: Editor, html: string): void {
  ownerDocument.execCommand('unlink');
  ownerDocument.execCommand('insertHTML', false, html);
}

/** Markup of nodes as they are, for the browser's command alone. */
export function markupOf(contents: DocumentFragment): string {
  // In a document that loads nothing: a picture that is copied in the page would be fetched once more.
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(contents);
  return holder.innerHTML;
}

/** A link whose whole text is in a range belongs to it: else what is left would be an empty `<a>`. */
export function withWholeLinks(editor: Editor, range: Range): Range {
  const grown = range.cloneRange();
  const { startContainer: start, startOffset, endContainer: end, endOffset } = range;
  const holdsStart = (link: Node) => !link.contains(start) || isAtEdge(link, start, startOffset, 'first');
  const holdsEnd = (link: Node) => !link.contains(end) || isAtEdge(link, end, endOffset, 'last');
  const [first, last] = [linkAround(editor, start), linkAround(editor, end)];
  if (first && holdsStart(first) && holdsEnd(first)) grown.setStartBefore(first);
  if (last && holdsStart(last) && holdsEnd(last)) grown.setEndAfter(last);
  return grown;
}

/**
 * Makes an empty line behind a block that cannot be edited, where Chromium would write nothing without one.
 * @returns a function that takes the line away again if it is still empty; `null`: none was needed
 */
export function makeRoom(editor: Editor, { caret, line }: Place): (() => void) | null {
  const { startContainer: node, startOffset } = caret;
  const before = childrenOf(node)[startOffset - 1];
  const isNeeded = line === 'own-between' && !IS_GECKO && isElement(before) && isWidget(before);
  if (!isNeeded || startOffset < childrenOf(node).length) return null;
  const filler = editor.ownerDocument.createElement('br');
  (node as Element).append(filler);
  return () => {
    if (parentOf(filler) === node && node.lastChild === filler) filler.remove();
  };
}
