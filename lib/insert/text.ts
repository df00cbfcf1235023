import {
  attributeOf,
  childrenOf,
  firstChildOf,
  firstElementOf,
  isText,
  nameOf,
  nextOf,
  parentOf,
  textOf,
  typeOf,
} from './dom.ts';

/** A link: which words carry which address, as offsets in a text. */
export interface LinkSpan {
  start: number;
  end: number;
  href: string;
}

/** A boundary point of the DOM: a node, and an offset in its text or among its children. */
export interface BoundaryPoint {
  node: Node;
  offset: number;
}

/** A piece of a text, and what holds it in the DOM. */
interface Segment {
  /** A text, or an element with nothing but texts in it: asking for each of those takes as long as all the rest. */
  holder: Node;
  /** Offset of its first character in the whole text. */
  start: number;
  length: number;
}

/** The text below a node as a person reads it, and where each piece of it stands in the DOM. */
export interface TextMap {
  text: string;
  segments: Segment[];
  links: LinkSpan[];
}

/** Names of the elements that begin and end a line of text. */
export const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/**
 * Maps the text below `root`, in one walk. A line break stands for each `<br>` and each change of block; what
 * `skip` says yes to is left out. Tag names decide what a block is: asking for computed styles would force layout.
 */
export function mapText(root: Node, skip: (element: Element) => boolean = () => false): TextMap {
  const map: TextMap = { text: '', segments: [], links: [] };
  const pieces: string[] = [];
  let length = 0;
  let lastCharacter = '\n';
  const add = (piece: string) => {
    if (!piece) return;
    pieces.push(piece);
    length += piece.length;
    lastCharacter = piece.at(-1) as string;
  };
  const breakLine = () => {
    if (lastCharacter !== '\n') add('\n');
  };
  const hold = (holder: Node, words: string) => {
    map.segments.push({ holder, start: length, length: words.length });
    add(words);
  };
  const visit = (node: Node) => {
    for (let child = firstChildOf(node); child; child = nextOf(child)) {
      const type = typeOf(child);
      if (type === 1) enter(child as ChildNode & Element);
      else if (type === 3) hold(child, (child as ChildNode & Text).data);
    }
  };
  const within = (element: Element) => {
    const words = firstElementOf(element) === null ? textOf(element) : '';
    if (words) hold(element, words);
    else visit(element);
  };
  const enter = (element: Element) => {
    if (skip(element)) return;
    const name = nameOf(element);
    if (name === 'BR') add('\n');
    else if (BLOCKS.has(name)) {
      breakLine();
      within(element);
      breakLine();
    } else if (name === 'A') {
      const start = length;
      within(element);
      const href = attributeOf(element, 'href');
      if (href !== null) map.links.push({ start, end: length, href });
    } else within(element);
  };
  visit(root);
  map.text = pieces.join('');
  return map;
}

/**
 * The DOM range of `[start, end)` of a map's text, or `null` where there is no text at all. A line break has
 * no text node: a range that begins with one begins where the text before it ends, and the other way round.
 */
export function rangeOf({ segments }: Pick<TextMap, 'segments'>, start: number, end: number): Range | null {
  if (segments.length === 0) return null;
  const from = (segments.findLast((segment) => segment.start <= start) ?? segments[0]) as Segment;
  const to = (segments.find((segment) => segment.start + segment.length >= end) ??
    segments.at(-1)) as Segment;
  const first = textsIn(from).findLast((text) => text.start <= start) ?? textsIn(from)[0];
  const last = textsIn(to).find((text) => text.start + text.node.length >= end) ?? textsIn(to).at(-1);
  if (!first || !last) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  range.setStart(first.node, Math.max(0, Math.min(start - first.start, first.node.length)));
  range.setEnd(last.node, Math.max(0, Math.min(end - last.start, last.node.length)));
  return range;
}

/** Where a text begins in a map's text; `null`: it is not in it. */
export function startOf({ segments }: Pick<TextMap, 'segments'>, text: Text): number | null {
  const segment = segments.find(({ holder }) => holder === text || holder === parentOf(text));
  return (segment && textsIn(segment).find(({ node }) => node === text)?.start) ?? null;
}

/** The texts of a segment as they are now. */
function textsIn({ holder, start }: Segment): { node: Text; start: number }[] {
  if (isText(holder)) return [{ node: holder, start }];
  let at = start;
  return [...childrenOf(holder)].filter(isText).map((node) => {
    const text = { node, start: at };
    at += node.length;
    return text;
  });
}

const BLANKS = /[\s\u200b\u2060\ufeff]+/g;
/** So many letters become a string at once: as arguments of one call. */
const AT_ONCE = 8_192;

let blankCodes: Uint8Array | undefined;

/** 1 for each character, by its code, that is a blank: letter by letter a long text takes a fifth of the time that the pattern takes. */
function blanks(): Uint8Array {
  blankCodes ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
    String.fromCharCode(code).replace(BLANKS, '') ? 0 : 1,
  );
  return blankCodes;
}

/**
 * The letters of a text: without all that editors and browsers change by themselves, which is every kind of
 * space, line breaks and zero-width marks. Doorway compares texts by their letters alone, everywhere.
 */
export function lettersOf(text: string): string {
  if (text.length < AT_ONCE) return text.replace(BLANKS, '');
  const isBlankCode = blanks();
  const codes = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isBlankCode[code]) codes[count++] = code;
  }
  const pieces: string[] = [];
  for (let from = 0; from < count; from += AT_ONCE)
    pieces.push(
      Reflect.apply(String.fromCharCode, null, codes.subarray(from, Math.min(count, from + AT_ONCE))),
    );
  return pieces.join('');
}

/** Whether a character is one that `lettersOf` leaves out; `false` for `undefined`. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && lettersOf(character) === '';
}

/** The offset in a text of its letter number `index`, from 0; the text's length when it has fewer. Linear. */
export function offsetOfLetter(text: string, index: number): number {
  const isBlankCode = blanks();
  let left = index;
  for (let at = 0; at < text.length; at += 1) {
    if (isBlankCode[text.charCodeAt(at)]) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}
