import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { findNumbers } from '../number-scan.ts';
import { isTelephone, namesRoom } from '../number-words.ts';
import type { FoundLink } from './links.ts';
import { isGroupedOtherwise } from './other-providers.ts';
import { isOtherId } from './other-things.ts';
import { lastClause, namesOtherNumber, namesTelephone } from './own-words.ts';

/** A number that somebody typed without a word for it, and the passcode that stands behind it. */
export interface TypedNumber {
  meetingId: string;
  passcode: string | null;
}

const SHORT_TEXT = 300;
/** "384 920 5716 (482913)", "384 920 5716, aX4913": a number, a sign, a passcode, and nothing else. */
const WITH_PASSCODE =
  /^[#*]{0,3}(\d[\d .\u2010-\u2015-]{7,16}\d)\s{0,3}[([/,;|:]\s{0,3}(?=\S*\d)([A-Za-z0-9@_*-]{3,10})[)\]]?[.#]?$/;

/**
 * The one number in a short text that has no word for it and no link to a meeting: "my room is 384 920 5716"; `null`: none, or
 * several of which not exactly one stands behind a word for a room. No telephone number, nothing that is dialled, nothing in another provider's groups.
 */
export function readTypedNumber(text: string, links: FoundLink[]): TypedNumber | null {
  if (text.length > SHORT_TEXT || !links.every(isPageToJoin)) return null;
  const plain = normaliseDigits(text);
  const both = numberWithPasscode(text);
  if (both) return both;
  const all = findNumbers(plain);
  const numbers = all.filter(({ start, end }) => {
    const after = plain.slice(end, end + 5);
    const before = plain.slice(0, start);
    if (
      isTelephone(plain, { start, end }) ||
      namesTelephone(before) ||
      namesOtherNumber(before) ||
      isOtherId(lastClause(before))
    )
      return false;
    if (isGroupedOtherwise(plain.slice(start, end + 5))) return false;
    return !/^(?:[*#]|,,| \d{3}(?!\d))/.test(after) && !/[*#,]/.test(plain.charAt(start - 1));
  });
  // Beside a telephone number another one without a word for it may be one as well.
  const named = numbers.filter(({ start }) => namesRoom(lastClause(plain.slice(0, start))));
  const candidates = all.length > 1 ? named : numbers;
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (!only) return null;
  return { meetingId: only.digits, passcode: null };
}

/** Zoom's front page and its page for typing a number in: "Go to zoom.us/join". */
function isPageToJoin(one: FoundLink): boolean {
  return one.link.givenHost !== '' && /^(?:https?:\/\/)?[^/]+\/?(?:join\/?)?$/i.test(one.raw);
}

/** A text that is a number and a passcode and nothing else: "384 920 5716 (482913)"; `null`: it is not. */
export function numberWithPasscode(text: string): TypedNumber | null {
  const [, number = '', passcode = null] = WITH_PASSCODE.exec(normaliseDigits(text).trim()) ?? [];
  const meetingId = number.replace(/\D/g, '');
  return isMeetingId(meetingId) && !isGroupedOtherwise(number) ? { meetingId, passcode } : null;
}
