import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { type FoundLink, leadsToRoom, linksIn } from './links.ts';
import { findMarks, type Mark } from './marks.ts';
import { areOwn, meansNumeric } from './own-words.ts';
import { verbLength } from './values.ts';

/** Longer than any label's value with the spaces and signs around it. */
const NEAR = 60;
const NUMBER = /(?<!\d)\d{3}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/;
/** "6 digits", "10 minutes". */
const COUNTED = /(?<![\w@*-])\d{1,2}[ -]\p{L}{2,}/gu;
/** A word of the signs that Zoom takes in a passcode (Zoom REST API, meeting `password`), and nothing stuck to it. */
const WORD =
  /^ {0,4}["'“”„«「『(（]?([A-Za-z0-9@_*-]{3,10})(?=[,.:;!?)\]"'}>|”’»」』）]{0,3}(?:[^\x21-\x7e\p{L}\p{N}]|[\u2e80-\uffff]|$))/u;
/** "2pm", "10th", "8-digit". */
const COUNT_OR_HOUR = /^\d{1,2}(?:-[a-z]+|am|pm|st|nd|rd|th)$/i;
/** Scripts that write without spaces begin here. */
const FIRST_WITHOUT_SPACES = 0x2e80;
/** Words up to a colon. */
const UP_TO_COLON = /^([\p{L}\p{M}' -]{1,40}?) ?(?=:)/u;
/** One word with a remark behind it, or its value on the next line: where "numeric" stands that follows its noun. */
const LAST_WORD = /^ [\p{L}\p{M}]{4,20}(?= ?\(| *$)/u;
const NEXT_WORD = /^ {1,3}[\p{L}\p{M}'-]{1,20}/u;
const MOST_WORDS = 6;

/** A label, and how many characters behind it leave it the room's: see `ownWordsBehind`. */
export interface Label extends Mark {
  words: number;
}

/**
 * The passcode labels of a line that a person typed without colons: "384 920 5716 passcode 012345". A word with a
 * digit must stand right behind the label, and a room's number or link on the line, or "is" between the two; behind a
 * telephone number it would be the passcode for telephones. `folded`: the line as `foldLine` gives it. Linear in the line.
 */
export function typedPasscodes(
  all: readonly Label[],
  line: string,
  folded: string,
  links: FoundLink[],
): ReadonlySet<Mark> {
  const typed = all.filter(({ kind, end, words }) => kind === 'passcode' && hasCodeBehind(line, end + words));
  if (typed.length === 0) return new Set();
  const hasRoom = NUMBER.test(folded) || hasRoomLink(line, links);
  const phone = folded.search(/\+ ?\d/);
  return new Set(
    typed.filter(({ end, words }) => {
      const from = end + words;
      return (hasRoom || verbLength(line.slice(from, from + NEAR)) > 0) && (phone < 0 || end < phone);
    }),
  );
}

/**
 * How long the words are that stand between a label for a code and its colon or verb and leave it the room's: "for the
 * meeting:", " is:", "to join" before "is 482913"; 0: none, or words that may make it another thing's.
 */
export function ownWordsBehind(folded: string, end: number): number {
  const behind = folded.slice(end, end + NEAR);
  const last = LAST_WORD.exec(behind)?.[0];
  if (last && meansNumeric(last)) return last.length;
  const words = UP_TO_COLON.exec(behind)?.[1] ?? upToVerb(behind);
  const namesAnother = findMarks(words, words).some(({ kind }) => kind !== 'time' && kind !== 'topic');
  return areOwn(words, 'password') && !namesAnother ? words.length : 0;
}

function upToVerb(behind: string): string {
  let at = 0;
  for (let count = 0; count < MOST_WORDS && verbLength(behind.slice(at)) === 0; count++) {
    const word = NEXT_WORD.exec(behind.slice(at))?.[0];
    if (word === undefined) return '';
    at += word.length;
  }
  return verbLength(behind.slice(at)) > 0 ? behind.slice(0, at) : '';
}

/** `true` when something like a passcode stands near a label, too far or too unclear to be taken for one. */
export function hasCodeNear(line: string, end: number): boolean {
  const near = normaliseDigits(line.slice(end, end + NEAR));
  return (
    /^ {0,4}\d/.test(near) ||
    /^[^.!?;]{0,24}?(?:\d|[a-z][A-Z])/.test(near.replace(NUMBER, ' ').replace(COUNTED, ' '))
  );
}

function hasCodeBehind(line: string, end: number): boolean {
  if (line[end] !== ' ' && line.charCodeAt(end - 1) < FIRST_WITHOUT_SPACES) return false;
  const behind = normaliseDigits(line.slice(end, end + NEAR));
  const near = behind.slice(verbLength(behind));
  const found = WORD.exec(near);
  const code = found?.[1] ?? '';
  if (!/\d/.test(code) || isMeetingId(code) || COUNT_OR_HOUR.test(code)) return false;
  return !isGroup(code, near.slice(found?.[0].length));
}

/** The first digits of a number that was written in groups. */
function isGroup(code: string, rest: string): boolean {
  return /^[\d-]+$/.test(code) && /^ {0,3}[-–/]? ?\d{3}/.test(rest);
}

function hasRoomLink(line: string, links: FoundLink[]): boolean {
  return linksIn(line, links).some(leadsToRoom);
}
