import type { Content, Part } from './content.ts';
import {
  insertedAt,
  linksAt,
  occurrences,
  offsetsOf,
  type Piece,
  type Reading,
  same,
  whereNow,
} from './reading.ts';
import { type LinkSpan, lettersOf } from './text.ts';

/** What stands in an editor after an attempt. */
export type Finding =
  /**
   * It is in. `start` and `length` are those of its letters. `isExact`: it is there just as it was written, so the
   * browser's history still fits; a page that has changed the tree by itself has broken it.
   */
  { state: 'in'; start: number; length: number; isExact: boolean } | { state: 'half' | 'unchanged' | 'gone' };

const UNCHANGED: Finding = { state: 'unchanged' };

/** How many of the spaces that were written around a piece are in the editor, for editors drop some of them. */
export function edgesThere(
  before: Reading,
  after: Reading,
  { start, length }: { start: number; length: number },
  { edges, replaces }: Content,
): { before: number; after: number } {
  const blanks = (reading: Reading, at: number) => {
    const { from, to } = { from: offsetsOf(reading, at - 1, 1).to, to: offsetsOf(reading, at, 1).from };
    return Math.max(0, to - (at > 0 ? from : 0));
  };
  if (replaces) return { before: 0, after: 0 };
  const [first, last] = [blanks(after, start), blanks(after, start + length)];
  const came = Math.max(0, first + last - blanks(before, start));
  const ahead = Math.min(edges.before, first, came);
  return { before: ahead, after: Math.min(edges.after, last, came - ahead) };
}

/** Whether a piece has the links that it had, and none of them reaches beyond it. */
function sameLinks(was: Piece, start: number, now: Piece, at: number, length: number): boolean {
  const before = linksAt(was, start, length);
  const after = linksAt(now, at, length);
  return same({ letters: '', links: before }, { letters: '', links: after });
}

/** Where each of several pieces is now; `null` unless all of them are there as they were written. */
export function placesOf(
  was: Piece,
  parts: readonly Pick<Part, 'start' | 'length'>[],
  now: Piece,
): number[] | null {
  const places = parts.map(({ start, length }) => {
    const at = whereNow(was.letters, start, length, now.letters);
    return at !== null && sameLinks(was, start, now, at, length) ? at : -1;
  });
  return places.includes(-1) || places.length === 0 ? null : places;
}

/** Compares what an editor shows with what it showed before something was written. */
export function findIn(before: Reading, now: Reading, content: Content): Finding {
  if (same(now, before)) return UNCHANGED;
  if (content.becomes) {
    const isExact = same(now, content.becomes);
    const isIn = isExact || placesOf(content.becomes, content.parts ?? [], now) !== null;
    return isIn ? { state: 'in', start: 0, length: 0, isExact } : { state: 'half' };
  }
  for (const piece of [content.shown, content.plain]) {
    const { letters } = piece;
    const isRight = (at: number) => isLinked(now, at, piece, content);
    const exact = insertedAt(before.letters, now.letters, letters, content.replaces, isRight);
    const at = exact ?? amongOthers(before.letters, now.letters, letters);
    if (at !== null && isRight(at))
      return {
        state: 'in',
        start: at,
        length: letters.length,
        isExact: exact !== null && same({ letters, links: linksAt(now, at, letters.length) }, piece),
      };
  }
  return { state: 'half' };
}

/** Where new letters stand whole, though other letters have changed too: an editor added words, or a person typed. */
function amongOthers(before: string, now: string, letters: string): number | null {
  if (occurrences(now, letters).length <= occurrences(before, letters).length) return null;
  let prefix = 0;
  while (prefix < before.length && before[prefix] === now[prefix]) prefix += 1;
  // What lies wholly in the letters that both begin with stood there before.
  return now.indexOf(letters, prefix - letters.length + 1);
}

/**
 * Whether each address is a link on the new letters, or is written out there, and no link is on more of them than
 * was written so. An address in words may have become a link by itself.
 */
function isLinked(now: Piece, start: number, piece: Piece, { links }: Content): boolean {
  const { letters } = piece;
  const found = linksAt(now, start, letters.length);
  const isMeant = (link: LinkSpan) =>
    piece.links.some((span) => span.href === link.href && span.start <= link.start && link.end <= span.end) ||
    letters.slice(link.start, link.end) === lettersOf(link.href);
  return (
    found.every(isMeant) &&
    links.every((address) => found.some(({ href }) => href === address) || letters.includes(address))
  );
}
