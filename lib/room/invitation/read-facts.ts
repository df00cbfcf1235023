import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { isTelephone, namesRoom } from '../number-words.ts';
import { type DialIn, PHONE_LIMITS } from '../room.ts';
import type { TextFacts } from './facts.ts';
import { MOST, noFacts } from './facts.ts';
import { type FoundLink, leadsToRoom, linksIn, withLinks } from './links.ts';
import { isGroupedOtherwise } from './other-providers.ts';
import { readDialIns, readOneTaps, readRoomSystems, readSip } from './phone.ts';
import { keepPasscode, valueBelow } from './read-passcode.ts';
import type { Reading } from './reading.ts';
import { isNumberWithPlace, isOutside, sectionAfter } from './sections.ts';
import { isOtherId, isOtherSecret, type Segment } from './segments.ts';
import { readHostName, readId, readWords } from './values.ts';

const NEAR = 5;
const TYPED_ID = '(\\d{3}[ .-]?\\d{3,4}[ .-]?\\d{3,4})';
/** `label: 123 456 7890`, the label in a language that is not in the table. */
const UNKNOWN_ID = new RegExp(`^([^\\d:：+|]{1,40})[:：|]\\s{0,4}${TYPED_ID}[ .,;]{0,4}$`, 'u');
/** "Zoom: 384 920 5716," before a passcode on the same line. */
const ZOOM_NUMBER = new RegExp(
  `^((?:[^\\d:：+|]{0,30}[ (])?zoom(?:[ -](?:meeting|room|call))?[:：]?(?: is)?)[ #]{0,4}${TYPED_ID}[ .,;/(-]{0,4}$`,
  'iu',
);
/** As Zoom writes its numbers, and as hardly anybody writes a telephone number. */
const ZOOMS_GROUPS = /^(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|\d{3} \d{3} \d{3})$/;
const UNKNOWN_PASSCODE = /^[^\d:：+|]{1,40}[:：|]\s{0,4}([A-Za-z0-9@*_-]{3,10})[ .]{0,4}$/u;

/** Codes of other things: "Course code: CS101". */
const OTHER_CODE =
  /^[^:：]{0,30}(?:course|class|kurs|module|modul|subject|promo|discount|rabatt|zip|post|country|area|dress|booking|source|qr|bar|tax)[ -]?(?:code|kod|cod)/iu;
/** "CODE 482913", without a colon. */
const CODE_WITHOUT_COLON =
  /^(?:pass|code|codice|código|kod|kode|kód|pin|mdp|clave|код) {1,3}(?=\S*\d)([A-Za-z0-9@*_-]{3,10})[ .]{0,4}$/iu;
/** "384 920 5716 / code : aX4913", the word for the passcode too general to be a label anywhere else. */
const CODE_ON_LINE =
  /\d[ )]{0,3}[/,;|–-] {0,3}(?:code|codice|código|kod|kode|kód|pin|mdp|pass|clave|код) {0,2}[:=]? {0,3}(?=\S*\d)([A-Za-z0-9@*_-]{3,10})[ .)]{0,3}$/iu;
/** "ID" alone, or behind a word of an unknown language. */
const NAMELESS_ID = /^[^\p{L}]*id\b/iu;
/** What a label for a passcode may hold, whoever wrote it. */
const CODE_WORD =
  /^[^:：]{0,40}(?:pass|mdp|code|cod|kód|kod|pin\b|wort|clave|senha|код|парол|шифр|密|暗|암호|비밀|비번|parool|رمز|סיסמ|קוד|รหัส|κωδικ|कोड)/iu;

/**
 * Reads the labelled pieces of a text in order. `roomId`: the ID in the link that leads to the room, or empty.
 * `zoomNamed`: the text speaks of Zoom. IDs in links are no telephone numbers.
 */
export function readFacts(
  segments: Segment[],
  links: FoundLink[],
  roomId: string,
  zoomNamed: boolean,
): TextFacts {
  const reading: Reading = {
    facts: noFacts(),
    links,
    roomId,
    section: 'main',
    afterId: null,
    seenRoom: false,
    sipHeading: false,
    zoomNamed,
    sinceNumber: -1,
    sinceLink: 0,
  };
  const notNumbers = new Set(links.map(({ link }) => link.givenId).filter((id) => id !== ''));
  segments.forEach((segment, i) => {
    readSegment(reading, segment, segments[i + 1], notNumbers);
  });
  return reading.facts;
}

function readSegment(
  reading: Reading,
  segment: Segment,
  next: Segment | undefined,
  notNumbers: Set<string>,
): void {
  const { facts } = reading;
  enterSection(reading, segment, next);
  reading.sinceLink++;
  facts.unclearPasscode ||= segment.unclearPasscode === true;
  const value = segment.value || valueBelow(segment, next);
  const wasAfterId = reading.afterId;
  reading.afterId = null;
  if (segment.kind === 'id') readLabelledId(reading, value, segment.text, notNumbers);
  else if (segment.kind === 'passcode') keepPasscode(reading, segment, value, reading.section);
  else if (segment.kind === 'phonePasscode') keepPasscode(reading, segment, value, 'phone');
  else if (segment.kind === 'sentence') facts.hostName ??= hostOf(segment);
  else if (segment.kind === 'topic') facts.topic ??= words(segment, reading);
  else if (segment.kind === 'time') facts.time ??= words(segment, reading);
  else if (segment.kind === null) readUnlabelled(reading, segment.value, next, wasAfterId);
  // Below a link alone the passcode may stand under a word of no table.
  if (reading.sinceLink === 1 && reading.section === 'main') reading.afterId ??= 'known';
  readNumbers(reading, segment, notNumbers);
}

function enterSection(reading: Reading, segment: Segment, next: Segment | undefined): void {
  const { kind } = segment;
  const found = linksIn(segment.text, reading.links);
  const { section: before, roomId, seenRoom } = reading;
  reading.section = sectionAfter({ before, segment, next, found, roomId, seenRoom });
  if (kind === 'oneTap' || kind === 'dial') reading.sinceNumber = -1;
  // Below the list, behind an empty line: a signature, or anything else.
  const isWords = kind === null && reading.sinceNumber >= 0 && !/\d{3}/.test(segment.value);
  if (isWords && segment.afterGap && !isNumberWithPlace(next)) reading.section = 'main';
  if (found.some(leadsToRoom)) {
    reading.sinceLink = 0;
    reading.seenRoom = true;
  }
  if (kind === 'sip') reading.sipHeading = true;
  else if (kind !== null && kind !== 'passcode') reading.sipHeading = false;
}

function readLabelledId(reading: Reading, value: string, text: string, notNumbers: Set<string>): void {
  const { facts, section, roomId } = reading;
  const id = facts.ids.length < MOST && !isOutside(section) ? readId(value) : null;
  if (!id || (id !== roomId && !reading.zoomNamed && isGroupedOtherwise(value))) return;
  facts.ids.push({ id, section });
  notNumbers.add(id);
  reading.seenRoom = true;
  if (section === 'beside') reading.section = 'main';
  reading.afterId = NAMELESS_ID.test(text) ? 'unknown' : 'known';
  if (section === 'main') facts.guessedPasscode ??= CODE_ON_LINE.exec(value)?.[1] ?? null;
}

/** Language-neutral: a number on a line with some label, then the line after it. */
function readUnlabelled(
  reading: Reading,
  value: string,
  next: Segment | undefined,
  afterId: Reading['afterId'],
): void {
  const { facts, section } = reading;
  if (value.length > 80 || isOutside(section) || reading.sinceLink > NEAR) return;
  const plain = normaliseDigits(value);
  const behind = CODE_ON_LINE.exec(plain);
  const own = behind ? plain.slice(0, behind.index + 1) : plain;
  const found = UNKNOWN_ID.exec(own) ?? ZOOM_NUMBER.exec(own);
  const [, label = '', typed = ''] = found ?? [];
  const id = typed.replace(/\D/g, '');
  const start = plain.indexOf(typed);
  if (isMeetingId(id) && !isTelephone(plain, { start, end: start + typed.length })) {
    if (!speaksForRoom(reading, { id, label, typed }, next)) return;
    if (facts.guessedIds.length < MOST) facts.guessedIds.push(id);
    reading.seenRoom = true;
    reading.afterId = section === 'main' ? 'unknown' : null;
    if (section === 'main') facts.guessedPasscode ??= behind?.[1] ?? null;
    return;
  }
  if (!afterId || section !== 'main') return;
  const isOthers = isOtherSecret(plain) || OTHER_CODE.test(plain);
  const code = isOthers ? undefined : (UNKNOWN_PASSCODE.exec(plain) ?? CODE_WITHOUT_COLON.exec(plain))?.[1];
  if (afterId === 'unknown' || CODE_WORD.test(plain)) facts.guessedPasscode ??= code ?? null;
  else if (code && /\d/.test(code)) facts.unclearPasscode = true;
}

/**
 * Whether a number under a label of no table is a room's: it is in the link, its label speaks of rooms or meetings, or
 * there is no link and it is written as Zoom writes it or stands before a passcode. Any other number may be a telephone.
 */
function speaksForRoom(
  { links, roomId, zoomNamed }: Reading,
  { id, label, typed }: { id: string; label: string; typed: string },
  next: Segment | undefined,
): boolean {
  if (id !== roomId && isOtherId(label)) return false;
  if (id === roomId || (namesRoom(label) && !isGroupedOtherwise(typed))) return true;
  if (links.some(leadsToRoom) || id.startsWith('0')) return false;
  return ZOOMS_GROUPS.test(typed) || next?.kind === 'passcode' || (zoomNamed && typed === id);
}

function readNumbers(reading: Reading, segment: Segment, notNumbers: Set<string>): void {
  const { facts } = reading;
  if (isOutside(reading.section)) return;
  const { kind, text } = segment;
  const taps = readOneTaps(text);
  // Line breaks were lost, and the heading between is in a language that is not in the tables.
  const glued = taps[0] && (kind === 'passcode' || kind === 'id') ? text.indexOf(taps[0].text) : -1;
  if (glued >= 0) reading.section = 'phone';
  facts.oneTaps.push(...taps.slice(0, Math.max(0, PHONE_LIMITS.oneTap - facts.oneTaps.length)));
  if (taps.length > 0) reading.sinceNumber = 0;
  if (facts.sip.length < MOST) facts.sip.push(...readSip(text, reading.sipHeading));
  if (reading.section === 'rooms' && facts.h323.length < MOST) facts.h323.push(...readRoomSystems(text));
  if (reading.section !== 'phone' || facts.dialIn.length >= PHONE_LIMITS.dialIn) return;
  if (glued >= 0) keepDialIns(reading, readDialIns(text.slice(glued), notNumbers));
  else if (kind === null) keepDialIns(reading, readDialIns(text, notNumbers), text);
  else if (kind === 'dial' || kind === 'oneTap') keepDialIns(reading, readDialIns(segment.value, notNumbers));
}

/**
 * Keeps the telephone numbers of a line of the list. `line`: without a label; below other words a number without a place
 * behind it, or with a telephone's name before it, is somebody's own.
 */
function keepDialIns(reading: Reading, found: DialIn[], line = ''): void {
  const { dialIn } = reading.facts;
  const hasWordsBetween = reading.sinceNumber > 0;
  const kept = found.filter(({ number, label }) => {
    const start = line.indexOf(number);
    if (start >= 0 && isTelephone(line, { start, end: start + number.length })) return false;
    return label !== '' || !hasWordsBetween;
  });
  dialIn.push(...kept.slice(0, PHONE_LIMITS.dialIn - dialIn.length));
  if (kept.length > 0) reading.sinceNumber = 0;
  else if (reading.sinceNumber >= 0) reading.sinceNumber++;
}

/** The sentence goes on with Zoom's name, or its line was broken before that. */
function hostOf({ before, value }: Segment): string | null {
  return value.length < 40 || /zoom/i.test(value.slice(0, 80)) ? readHostName(before) : null;
}

function words(segment: Segment, reading: Reading): string | null {
  return readWords(withLinks(segment.value.slice(0, 600), reading.links));
}
