/** A stretch of text. */
export interface Stretch {
  start: number;
  end: number;
}

interface Group extends Stretch {
  digits: string;
}

/** First characters of the decimal digits people type a number with: ASCII, Arabic, Persian, Hindi, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
const DIGITS = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+/g;
const DASH_OR_SPACE =
  /^[\t \u00a0\u00ad\u2000-\u2015\u202f\u205f\u2060\u2212\u3000\ufe58\ufe63\uff0d\ufeff-]{1,3}$/;
/** Between the groups of a number that is written as in the United States: 384.920.5716. */
const DOT = '.';

/**
 * Where a number of 9 to 11 digits is written by hand, with or without spaces and dashes, in any digits.
 * It must stand alone: not in a longer run of digits, an identifier, an amount or behind a country code. It may be a
 * telephone number, see `isTelephone`.
 * A one-tap string (`+13126266799,,3849205716#`) does contain it. Linear in the text.
 */
export function findNumber(text: string, number: string): Stretch[] {
  const groups = digitGroups(text);
  const found: Stretch[] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = lastGroup(text, groups, first, number);
    if (last < 0 || !standsAlone(text, groups, first, last)) continue;
    const stretch = { start: groups[first]?.start ?? 0, end: groups[last]?.end ?? 0 };
    first = last;
    found.push(stretch);
  }
  return found;
}

/**
 * Every number of 9 to 11 digits that stands alone in the text, as ASCII digits; telephone numbers among them, see
 * `isTelephone`. Linear in the text.
 */
export function findNumbers(text: string): (Stretch & { digits: string })[] {
  const groups = digitGroups(text);
  const found: (Stretch & { digits: string })[] = [];
  for (let first = 0; first < groups.length; first++) {
    let digits = '';
    const groupBefore = first > 0 && joined(text, groups, first - 1);
    const furthest = groupBefore ? first + 1 : groups.length;
    for (let last = first; last < furthest && digits.length < 11; last++) {
      if (last > first && !joined(text, groups, last - 1)) break;
      digits += groups[last]?.digits ?? '';
      if (digits.length < 9 || digits.length > 11 || !standsAlone(text, groups, first, last)) continue;
      found.push({ start: groups[first]?.start ?? 0, end: groups[last]?.end ?? 0, digits });
    }
  }
  return found;
}

function digitGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(DIGITS))
    groups.push({ start: match.index, end: match.index + match[0].length, digits: toAscii(match[0]) });
  return groups;
}

function toAscii(digits: string): string {
  if (digits.charCodeAt(0) < 0x3a && digits.charCodeAt(digits.length - 1) < 0x3a) return digits;
  return Array.from(digits, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => code >= zero) ?? code));
  }).join('');
}

/** Index of the group that completes the number begun at `first`, or -1. */
function lastGroup(text: string, groups: Group[], first: number, number: string): number {
  let at = 0;
  for (let index = first; index < groups.length; index++) {
    const digits = groups[index]?.digits ?? '';
    if (!number.startsWith(digits, at)) return -1;
    at += digits.length;
    if (at === number.length) return index;
    if (!joined(text, groups, index)) return -1;
  }
  return -1;
}

/** Whether only spaces and dashes lie between this group and the next, or a dot between groups of 3 and 3 or 4 digits. */
function joined(text: string, groups: Group[], index: number): boolean {
  const here = groups[index];
  const next = groups[index + 1];
  if (!here || !next || next.start - here.end > 3) return false;
  const between = text.slice(here.end, next.start);
  return DASH_OR_SPACE.test(between) || (between === DOT && isDotted(text, groups, index));
}

/** Groups of 3, 3, 4 or 3, 4, 4 digits with dots between; 384.920.571 is an amount in half of Europe. */
function isDotted(text: string, groups: Group[], index: number): boolean {
  const length = groups[index]?.digits.length;
  if (length !== 3 && length !== 4) return false;
  const dotAt = (at: number) => {
    const [here, next] = [groups[at], groups[at + 1]];
    return !!here && !!next && next.start === here.end + 1 && text[here.end] === DOT;
  };
  return [index, index - 1].some((first) => {
    if (first < 0 || !dotAt(first) || !dotAt(first + 1)) return false;
    const lengths = [0, 1, 2].map((step) => groups[first + step]?.digits.length).join('');
    return /^3[34]4$/.test(lengths);
  });
}

function standsAlone(text: string, groups: Group[], first: number, last: number): boolean {
  const { start } = groups[first] as Group;
  const { end } = groups[last] as Group;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 2);
  if (/[a-z_$€£.]$/i.test(before) && !/(?:\bID|[.]\s?)$/i.test(before)) return false;
  if (/\d[.,]$|\+[\d ]{0,4}\(?\s?$|\b00$/.test(before)) return false;
  if (/^[.,:]?\d|^[a-z_%]/.test(after) || /^[A-Z](?![a-z])/.test(after)) return false;
  if (first > 0 && joined(text, groups, first - 1) && continuesFrom(text, groups, first, last)) return false;
  return !(joined(text, groups, last) && !/\s/.test(text.slice(end, end + 1)));
}

/** A group before it belongs to the same number: behind a `+`, by a dash, or when all is written in groups. */
function continuesFrom(text: string, groups: Group[], first: number, last: number): boolean {
  const between = text.slice(groups[first - 1]?.end, groups[first]?.start);
  return (
    !/^\s+$/.test(between) || first !== last || /\+$/.test(text.slice(0, groups[first - 1]?.start).slice(-1))
  );
}
