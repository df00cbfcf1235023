import { type FoundAddress, findAddresses } from '../zoom/address-scan.ts';
import { decodePercent } from '../zoom/decode.ts';
import { findNumber, type Stretch } from '../zoom/number-scan.ts';
import { isTelephone } from '../zoom/number-words.ts';
import { ZOOM_DOMAINS } from '../zoom/zoom-hosts.ts';

/** What counts as a link to one room: any of these in an address makes it that room's. */
export interface RoomMarks {
  /** Digits only. */
  meetingId: string | null;
  /** The name in a personal link, `/my/NAME`. */
  personalName: string | null;
}

/** One place where a room stands in a text. `personal` is the `/my/` link, `number` was typed by hand. */
export interface Occurrence extends Stretch {
  form: 'link' | 'personal' | 'number';
}

/**
 * Every form of one room in a text, in order: its link on any Zoom host, with or without the token, as a web,
 * app or host link, perhaps inside a redirect; its personal link; its number typed by hand.
 * A number inside another address or a telephone number is not the room. Offsets are UTF-16 code units.
 */
export function findRoom(text: string, marks: RoomMarks): Occurrence[] {
  const addresses = findAddresses(text, ZOOM_DOMAINS);
  const found: Occurrence[] = [];
  for (const address of addresses) {
    const form = formOf(address, marks);
    if (form) found.push({ start: address.start, end: address.end, form });
  }
  if (marks.meetingId)
    for (const { start, end } of outsideAddresses(text, findNumber(text, marks.meetingId), addresses))
      if (!isTelephone(text, { start, end })) found.push({ start, end, form: 'number' });
  return found.sort((a, b) => a.start - b.start);
}

/** More than stands between two digits of one number: spaces and dashes, also as an address writes them. */
const BETWEEN_DIGITS = '(?:%(?:25)*[0-9a-f]{2}|[^0-9]){0,9}';
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/;

/**
 * Whether `findRoom` can find anything at all. For a text of megabytes it takes a small part of the time; a yes proves
 * nothing. The text may lack its line breaks, as the browsers' `textContent` does.
 */
export function mayHoldRoom(text: string, { meetingId, personalName }: RoomMarks): boolean {
  if (personalName && new RegExp(personalName.replace(/[^a-z0-9]/gi, '.{1,9}'), 'i').test(text)) return true;
  if (!meetingId) return false;
  return OTHER_DIGITS.test(text) || new RegExp([...meetingId].join(BETWEEN_DIGITS), 'i').test(text);
}

/** The numbers that an address of Zoom names: a part of its path, or `confno` of an app link. */
export function numbersIn({ path, query }: FoundAddress): string[] {
  const confno = /(?:^|&)confno=([^&]*)/i.exec(query)?.[1] ?? '';
  return [...path.split('/'), confno]
    .map((part) => part.replace(/-|%20/g, ''))
    .filter((part) => /^\d{9,11}$/.test(part));
}

/** The NAME of `/my/NAME` in lower case, or `null`. */
export function personalNameIn({ path }: FoundAddress): string | null {
  const name = /^\/my\/([^/]+)/i.exec(path)?.[1];
  return name === undefined ? null : decodePercent(name, name).toLowerCase();
}

/** Keeps what does not lie in one of the addresses, nor in any other site's address. Both lists are in order. */
export function outsideAddresses<T extends Stretch>(text: string, stretches: T[], addresses: Stretch[]): T[] {
  let next = 0;
  return stretches.filter(({ start }) => {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= start) next++;
    const inside = next < addresses.length && (addresses[next]?.start ?? 0) <= start;
    return !inside && !/:\/\/[^\s"'<>()]*$/.test(text.slice(Math.max(0, start - 300), start));
  });
}

function formOf(address: FoundAddress, marks: RoomMarks): Occurrence['form'] | null {
  if (marks.meetingId && numbersIn(address).includes(marks.meetingId)) return 'link';
  const name = personalNameIn(address);
  return name !== null && name === marks.personalName?.toLowerCase() ? 'personal' : null;
}
