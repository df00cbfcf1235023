import { normaliseDigits } from '../zoom/meeting-id.ts';
import { personalNameProblems } from '../zoom/personal-link.ts';
import { pmiRefusals, pmiWeaknesses } from '../zoom/pmi-rules.ts';

/** How it was made: shown as the reason why a person can remember it. */
export type SuggestionOrigin =
  | 'phone'
  | 'phoneSwapped'
  | 'phoneEnding'
  | 'mail'
  | 'mailJoined'
  | 'mailSwapped'
  | 'mailDigits';

/** `easy`: whoever knows the telephone number or address can try it; `hard`: it has digits nobody knows. */
export type Guessable = 'easy' | 'fair' | 'hard';

/** One number or name that a person could choose. */
export interface Suggestion {
  value: string;
  origin: SuggestionOrigin;
  guessable: Guessable;
}

const ID_LENGTH = 10;
const AREA_LENGTH = 3;
const ENDING_LENGTH = 4;
const ATTEMPTS = 50;

/**
 * Meeting IDs that Zoom would take, made from an office telephone number: the number itself, with its parts
 * swapped, and its last four digits behind six that nobody knows. Only Zoom can say whether one is taken.
 * `random` gives numbers from 0 up to 1, as `Math.random` does. Empty when the text has fewer than four digits.
 */
export function suggestMeetingIds(phone: string, random: () => number): Suggestion[] {
  const digits = nationalDigits(phone);
  const found: Suggestion[] = [];
  // A part of a longer number is nobody's telephone number.
  if (digits.length === ID_LENGTH) {
    found.push({ value: digits, origin: 'phone', guessable: 'easy' });
    const swapped = digits.slice(AREA_LENGTH) + digits.slice(0, AREA_LENGTH);
    found.push({ value: swapped, origin: 'phoneSwapped', guessable: 'fair' });
  }
  // Of fewer digits none comes: the number would be too short for Zoom.
  const behind = withUnknownStart(digits.slice(-ENDING_LENGTH), random);
  if (behind) found.push({ value: behind, origin: 'phoneEnding', guessable: 'hard' });
  return distinct(found).filter(({ value }) => pmiRefusals(value).length === 0);
}

/**
 * Names for a personal link that Zoom would take, made from the first part of an e-mail address: as it is,
 * without dots, its parts swapped, and with three digits that nobody knows. `random` as above.
 */
export function suggestPersonalNames(mail: string, random: () => number): Suggestion[] {
  const name = mailName(mail);
  if (!name) return [];
  const parts = name.split('.');
  const found: Suggestion[] = [
    { value: name, origin: 'mail', guessable: 'easy' },
    { value: parts.join(''), origin: 'mailJoined', guessable: 'easy' },
    { value: [...parts.slice(1), parts[0]].join('.'), origin: 'mailSwapped', guessable: 'fair' },
    { value: `${cutAt(36, name)}.${threeDigits(random)}`, origin: 'mailDigits', guessable: 'hard' },
  ];
  return distinct(found).filter(({ value }) => personalNameProblems(value).length === 0);
}

/** An extension behind a number: "x12", "ext. 12", "Durchwahl 12". */
const EXTENSION =
  /(?<=\d[\d\s().-]{5,30})\s*(?:x|#|ext\.?|extension|dw|durchwahl|poste|ramal)\s*\.?:?\s*\d{1,6}\s*$/i;
/** Country codes of one and two digits; the others have three (ITU-T E.164). */
const SHORT_COUNTRY_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The digits of a telephone number as dialled at home: without its country code, leading zeros and extension. */
function nationalDigits(phone: string): string {
  const text = normaliseDigits(phone.slice(0, 100)).trim().replace(EXTENSION, '');
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  const isInternational = /^(?:\+|00)/.test(text);
  if (isInternational) {
    const code = digits.replace(/^00/, '');
    const known = SHORT_COUNTRY_CODE.exec(code)?.[0].length ?? 3;
    return code.slice(known).replace(/^0+/, '');
  }
  if (digits.length === 11 && digits.startsWith('1') && !/^1\d{2} ?\d{4} ?\d{4}$/.test(text))
    return digits.slice(1);
  return digits.replace(/^0+/, '');
}

function withUnknownStart(ending: string, random: () => number): string | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const value = `${2 + upTo(8, random)}${fiveDigits(random)}${ending}`;
    if (pmiRefusals(value).length === 0 && pmiWeaknesses(value).length === 0) return value;
  }
  return null;
}

/** The first part of an address as Zoom's letters, digits and dots, from its first letter on; empty if none. */
function mailName(mail: string): string {
  const first = mail.slice(0, 320).trim().split(/[@+]/)[0] ?? '';
  const plain = first
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .toLowerCase();
  return cutAt(40, plain.replace(/[^a-z0-9]+/g, '.').replace(/^[^a-z]+/, ''));
}

/** The first so many characters of a name with single dots, without one at the end. */
function cutAt(length: number, name: string): string {
  return name.slice(0, length).replace(/\.$/, '');
}

function distinct(suggestions: Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return suggestions.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function fiveDigits(random: () => number): string {
  return String(upTo(100_000, random)).padStart(5, '0');
}

function threeDigits(random: () => number): string {
  return String(100 + upTo(900, random));
}

/** A whole number from 0 up to `limit`, `limit` itself not included. */
function upTo(limit: number, random: () => number): number {
  return Math.min(limit - 1, Math.floor(random() * limit));
}
