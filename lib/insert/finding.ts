import type { Content } from './content.ts';
import { insertedAt, linksAt, occurrences, offsetsOf, type Piece, type Reading, same } from './reading.ts';

/** What stands in an editor after an attempt. */
export type Finding =
  /** It is in. `start` and `length` are those of its letters. */
  { state: 'in'; start: number; length: number } | { state: 'half' | 'unchanged' | 'gone' };

const UNCHANGED: Finding = { state: 'unchanged' };

/** How many of the spaces that were written around a piece have come, for editors drop some of them. */
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
export function sameLinks(was: Piece, start: number, now: Piece, at: number, length: number): boolean {
  const before = linksAt(was, start, length);
  const after = linksAt(now, at, length);
  return same({ letters: '', links: before }, { letters: '', links: after });
}

/** Compares what an editor shows with what it showed before something was written. */
export function findIn(before: Reading, now: Reading, content: Content): Finding {
  if (same(now, before)) return UNCHANGED;
  for (const piece of [content.shown, content.plain]) {
    const { letters } = piece;
    const exact = insertedAt(before.letters, now.letters, letters, content.replaces);
    const at = exact ?? amongOthers(before.letters, now.letters, letters);
    if (at !== null && isLinked(now, at, letters.length, content))
      return { state: 'in', start: at, length: letters.length };
  }
  return { state: 'half' };
}

/** Where new letters stand whole, though other letters have changed too: an editor added words, or a person typed. */
function amongOthers(before: string, now: string, letters: string): number | null {
  let prefix = 0;
  while (prefix < before.length && before[prefix] === now[prefix]) prefix += 1;
  let suffix = 0;
  const most = Math.min(before.length, now.length) - prefix;
  while (suffix < most && before.at(-1 - suffix) === now.at(-1 - suffix)) suffix += 1;
  const from = Math.max(0, prefix - letters.length);
  const at = now.indexOf(letters, from);
  if (!letters || at < 0 || at + letters.length > now.length - suffix + letters.length) return null;
  return occurrences(now, letters).length > occurrences(before, letters).length ? at : null;
}

/** Whether each address is a link on the new letters, or is written out there, and no link reaches beyond them. */
function isLinked(now: Piece, start: number, length: number, { links }: Content): boolean {
  const found = linksAt(now, start, length);
  const letters = now.letters.slice(start, start + length);
  return (
    found.every(
      (link) => link.start >= 0 && link.end <= length && (links.length === 0 || links.includes(link.href)),
    ) && links.every((address) => found.some(({ href }) => href === address) || letters.includes(address))
  );
}
