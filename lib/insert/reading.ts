import { type LinkSpan, lettersOf, offsetOfLetter, type TextMap } from './text.ts';

/** What an editor shows: its letters, and which of them carry which address. */
export interface Reading {
  letters: string;
  /** The links of interest, as offsets in `letters`. */
  links: LinkSpan[];
  /** The same with spaces and line breaks. */
  map: TextMap;
}

/** A piece of an editor's text; its links are given by offsets in the piece. */
export type Piece = Pick<Reading, 'letters' | 'links'>;

/** Reads a map; `addresses` are those whose links count. Linear in its text. */
export function readingOf(map: TextMap, addresses: readonly string[]): Reading {
  const counted = new Set(addresses);
  const links: LinkSpan[] = [];
  let at = 0;
  let letters = 0;
  /** Where the link before ends in the whole text. */
  let endsAt = -1;
  const lettersTo = (offset: number) => {
    if (offset < at) return lettersOf(map.text.slice(0, offset)).length;
    letters += lettersOf(map.text.slice(at, offset)).length;
    at = offset;
    return letters;
  };
  for (const { start, end, href } of map.links) {
    if (!counted.has(href)) continue;
    const span = { start: lettersTo(start), end: lettersTo(end), href };
    const last = links.at(-1);
    // Editors cut a link in two where the letters change their style. With a space between them they are two links.
    const isCut = last?.href === href && endsAt === start && span.end > span.start;
    if (last && isCut) last.end = span.end;
    else links.push(span);
    endsAt = end;
  }
  return { letters: lettersOf(map.text), links, map };
}

/** Whether two readings show the same, links and all. */
export function same(one: Piece, other: Piece): boolean {
  return (
    one.letters === other.letters &&
    one.links.length === other.links.length &&
    one.links.every((link, index) => sameSpan(link, other.links[index]))
  );
}

function sameSpan(one: LinkSpan, other: LinkSpan | undefined): boolean {
  return one.start === other?.start && one.end === other.end && one.href === other.href;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const decode = (text: string) => text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

/** What a reader sees of HTML that Doorway itself has built. It reads only what `lib/snippets` writes. */
export function pieceOfHtml(html: string): Piece {
  const links: LinkSpan[] = [];
  let letters = '';
  let open: LinkSpan | null = null;
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) letters += lettersOf(decode(text));
    const href = tag && /^a href="([^"]*)"/.exec(tag)?.[1];
    if (href !== undefined && href !== '') open = { start: letters.length, end: 0, href: decode(href ?? '') };
    if (tag === '/a' && open) links.push({ ...open, end: letters.length });
  }
  return { letters, links };
}

export const NO_LETTERS: Piece = { letters: '', links: [] };

/** A text with another piece in the place of `[start, start + length)` of its letters. */
export function spliced(whole: Piece, start: number, length: number, piece: Piece): Piece {
  const end = start + length;
  const moved = piece.letters.length - length;
  const before = whole.links.filter((link) => link.end <= start);
  const after = whole.links.filter((link) => link.start >= end && !before.includes(link));
  const shift = (link: LinkSpan, by: number) => ({ ...link, start: link.start + by, end: link.end + by });
  return {
    letters: whole.letters.slice(0, start) + piece.letters + whole.letters.slice(end),
    links: [
      ...before,
      ...piece.links.map((link) => shift(link, start)),
      ...after.map((link) => shift(link, moved)),
    ],
  };
}

/** The links that touch a piece of a text, by offsets of that piece. A link may begin before it or end behind. */
export function linksAt({ links }: Piece, start: number, length: number): LinkSpan[] {
  return links
    .filter((link) => link.end > start && link.start < start + length)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
}

/**
 * Where `inserted` came into a text, if that and nothing else happened to it.
 * @param removed what stood there before and was replaced; '' for an insertion at a caret
 * @param isRight asked where several places explain the same change, as behind a word like the one that came
 * @returns the offset of `inserted` in `after`, or `null` when the texts differ in any other way
 */
export function insertedAt(
  before: string,
  after: string,
  inserted: string,
  removed = '',
  isRight: (at: number) => boolean = () => true,
): number | null {
  if (!inserted) return null;
  // The browser looks through a long text hundreds of times sooner than a loop over its letters.
  let same = 0;
  for (let at = after.indexOf(inserted); at >= 0; at = after.indexOf(inserted, at + 1)) {
    if (before.slice(same, at) !== after.slice(same, at)) return null;
    same = at;
    const fits =
      before.startsWith(removed, at) &&
      after.slice(at + inserted.length) === before.slice(at + removed.length);
    if (fits && isRight(at)) return at;
  }
  return null;
}

/**
 * Where a run of text stands after other edits.
 * @param was the text in which the run was seen
 * @param start offset of the run in `was`, in UTF-16 units, as is `length`
 * @param now the text as it is
 * @returns the run's offset in `now`, or `null` when it was changed, or cannot be told from other places with the same text
 */
export function whereNow(was: string, start: number, length: number, now: string): number | null {
  const run = was.slice(start, start + length);
  const fromEnd = was.length - start;
  if (now.startsWith(was.slice(0, start + length))) return start;
  if (fromEnd <= now.length && now.endsWith(was.slice(start))) return now.length - fromEnd;
  const before = occurrences(was, run);
  const after = occurrences(now, run);
  if (before.length !== after.length) return null;
  return after[before.indexOf(start)] ?? null;
}

/** Every offset at which a run stands in a text. */
export function occurrences(text: string, run: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(run); run && at >= 0; at = text.indexOf(run, at + 1)) found.push(at);
  return found;
}

const NO_EDGES = { before: 0, after: 0 };

/**
 * Where the letters `[start, start + length)` stand in the whole text, with the spaces around them that belong
 * to them.
 * @param edges how many spaces or line breaks before and after belong to it
 */
export function offsetsOf(
  { map: { text } }: Reading,
  start: number,
  length: number,
  edges: { before: number; after: number } = NO_EDGES,
): { from: number; to: number } {
  let from = offsetOfLetter(text, start);
  let to = length > 0 ? offsetOfLetter(text, start + length - 1) + 1 : from;
  for (let left = edges.before; left > 0 && lettersOf(text[from - 1] ?? 'x') === ''; left -= 1) from -= 1;
  for (let left = edges.after; left > 0 && lettersOf(text[to] ?? 'x') === ''; left -= 1) to += 1;
  return { from, to };
}
