import { type FoundAddress, findAddresses } from '../zoom/address-scan.ts';
import { findNumbers, type Stretch } from '../zoom/number-scan.ts';
import { isTelephone } from '../zoom/number-words.ts';
import { ZOOM_DOMAINS } from '../zoom/zoom-hosts.ts';
import type { RoomMarks } from './occurrences.ts';
import { numbersIn, outsideAddresses, personalNameIn } from './occurrences.ts';
import type { Retired, Room } from './room.ts';

/** One place where something of an earlier room state stands. `form` says whether it is an address. */
export interface OutdatedHit extends Stretch {
  kind: Retired['kind'];
  form: 'link' | 'number';
}

/** What is valid now; the token may be left out where the page must not know it. */
export type CurrentMarks = RoomMarks & { token?: string | null };

/** About 2 µs a value. More would show in a body full of numbers, less would make guessing cheaper. */
const ROUNDS = 100;
/** A body with more different links and numbers than this is a table, not a letter, or a page that tries them all. */
const MOST_VALUES = 1000;

/**
 * A one-way mark of a retired value: 64 bits as 16 hex digits, mixed with its kind.
 *
 * It keeps plain values out of pages and their memory dumps; it is not encryption. There are only 8 · 10⁹
 * ten-digit numbers, so whoever holds a fingerprint can find the number by trying all of them (hours, by the
 * repeated mixing); what they find is a door that has moved. Cutting it short, so that many numbers share
 * one, would hide it better but would now and then flag a guest's own link as "your old room", which is worse:
 * with 64 bits and a hundred retired values that is less likely than 1 in 10¹⁷ for each link.
 */
export function fingerprint(kind: Retired['kind'], value: string): string {
  const text = `doorway ${kind} ${kind === 'personalName' ? value.toLowerCase() : value}`;
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x9e3779b1);
    low = Math.imul(low ^ text.charCodeAt(at), 0x5f356495);
  }
  for (let round = 0; round < ROUNDS; round++) {
    high = Math.imul(high ^ (high >>> 15) ^ low, 0x2c1b3c6d);
    low = Math.imul(low ^ (low >>> 13) ^ high, 0x297a2d39);
  }
  return hex(high ^ (high >>> 16)) + hex(low ^ (low >>> 16));
}

/** The fingerprints of everything that is retired in any of the rooms and valid in none of them. */
export function outdatedFingerprints(rooms: Room[]): string[] {
  const valid = new Set(rooms.flatMap(validFingerprints));
  const all = rooms.flatMap((room) => room.retired.map(({ kind, value }) => fingerprint(kind, value)));
  return [...new Set(all)].filter((mark) => !valid.has(mark));
}

/** Gives where links and numbers of earlier room states stand in a text, in order; see `outdatedFinder`. */
export type OutdatedFinder = (text: string) => OutdatedHit[];

/**
 * Makes what finds links and numbers of earlier room states, in one text or in several that a page shows at once: all of
 * them together get few answers, however the page has cut them into pieces.
 * A number or name that is valid now is never flagged, except for a retired token behind it (kind `token`).
 * Zoom links of other people have no fingerprint here and are left alone. Linear in the texts.
 */
export function outdatedFinder(
  fingerprints: readonly string[],
  current: CurrentMarks | readonly CurrentMarks[],
): OutdatedFinder {
  if (fingerprints.length === 0) return () => [];
  const known = new Set(fingerprints);
  const valid = [current].flat() as CurrentMarks[];
  const seen = new Map<string, boolean>();
  const isRetired = (kind: Retired['kind'], value: string) => {
    const key = `${kind} ${value}`;
    if (!seen.has(key)) seen.set(key, known.has(fingerprint(kind, value)));
    return seen.get(key) === true;
  };
  return (text) => {
    if (seen.size > MOST_VALUES) return [];
    const addresses = findAddresses(text, ZOOM_DOMAINS);
    const hits: OutdatedHit[] = [];
    for (const address of addresses) {
      if (seen.size > MOST_VALUES) break;
      const kind = retiredKind(address, valid, isRetired);
      if (kind) hits.push({ start: address.start, end: address.end, kind, form: 'link' });
    }
    const candidates = outsideAddresses(text, findNumbers(text), addresses);
    for (const { start, end, digits } of candidates) {
      if (seen.size > MOST_VALUES) break;
      if (valid.some(({ meetingId }) => meetingId === digits) || !isRetired('meetingId', digits)) continue;
      if (isTelephone(text, { start, end })) continue;
      hits.push({ start, end, kind: 'meetingId', form: 'number' });
    }
    return hits.sort((a, b) => a.start - b.start);
  };
}

/** Where they stand in one text. */
export function findOutdated(
  text: string,
  fingerprints: readonly string[],
  current: CurrentMarks | readonly CurrentMarks[],
): OutdatedHit[] {
  return outdatedFinder(fingerprints, current)(text);
}

function retiredKind(
  address: FoundAddress,
  valid: CurrentMarks[],
  isRetired: (kind: Retired['kind'], value: string) => boolean,
): Retired['kind'] | null {
  const numbers = numbersIn(address);
  const name = personalNameIn(address);
  const owner = valid.find(
    ({ meetingId, personalName }) =>
      (meetingId !== null && numbers.includes(meetingId)) ||
      (name !== null && personalName?.toLowerCase() === name),
  );
  if (!owner) {
    if (numbers.some((number) => isRetired('meetingId', number))) return 'meetingId';
    return name !== null && isRetired('personalName', name) ? 'personalName' : null;
  }
  const token = tokenIn(address);
  return token !== null && token !== owner.token && isRetired('token', token) ? 'token' : null;
}

/** The `pwd=` value of an address, without the full stop of a sentence. */
function tokenIn({ query }: FoundAddress): string | null {
  const value = /(?:^|&)pwd=([^&]+)/i.exec(query)?.[1];
  return value ?? null;
}

function validFingerprints(room: Room): string[] {
  const marks = [];
  if (room.meetingId) marks.push(fingerprint('meetingId', room.meetingId));
  if (room.personal) marks.push(fingerprint('personalName', room.personal.name));
  for (const token of [room.token, room.personal?.token]) if (token) marks.push(fingerprint('token', token));
  return marks;
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
