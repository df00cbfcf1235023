import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { isTelephone, namesRoom } from '../number-words.ts';
import { type DialIn, PHONE_LIMITS } from '../room-facts.ts';
import type { TextFacts } from './facts.ts';
import { MOST, noFacts } from './facts.ts';
import { foldLine } from './fold-line.ts';
import { type FoundLink, LINK_MARK, leadsToRoom, linksIn, withLinks } from './links.ts';
import { findMarks } from './marks.ts';
import { isGroupedAsOthersOnly, isGroupedOtherwise } from './other-providers.ts';
import { isOtherId, isOtherSecret, namesOtherSecret } from './other-things.ts';
import { areOwn, namesMeeting, namesOtherNumber, namesTelephone } from './own-words.ts';
import { readDialIns, readOneTaps, readRoomSystems, readSip } from './phone.ts';
import { keepPasscode, valueBelow } from './read-passcode.ts';
import type { Reading } from './reading.ts';
import { isNumberWithPlace, isOutside, leadsBeside, sectionAfter } from './sections.ts';
import type { Segment } from './segments.ts';
import { IS, readHostName, readId, readWords } from './values.ts';

const NEAR = 5;
/** Longer lines hold no number or passcode under a label of no table. */
const LONGEST_LINE = 240;
const MOST_FIELDS = 12;
const TYPED_ID = '(\\d{3}[ .-]?\\d{3,4}[ .-]?\\d{3,4})';
/** `label: 123 456 7890`, the label in a language that is not in the table. */
const UNKNOWN_ID = new RegExp(`^([^\\d:：+|]{1,40})[:：|]\\s{0,4}${TYPED_ID}[ .,;]{0,4}$`, 'u');
/** "Zoom: 384 920 5716," before a passcode on the same line. */
const ZOOM_NUMBER = new RegExp(
  `^((?:[^\\d:：+|]{0,30}[ (])?zoom(?:[ -](?:meeting|room|call))?[:：]?(?: is)?)[ #–—-]{0,4}${TYPED_ID}[ .,;/(-]{0,4}$`,
  'iu',
);
/** As Zoom writes its numbers, and as hardly anybody writes a telephone number. */
const ZOOMS_GROUPS = /^(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|\d{3} \d{3} \d{3})$/;
const UNKNOWN_PASSCODE = /^[^\d:：+|]{1,40}[:：|】]\s{0,4}([A-Za-z0-9@*_-]{3,10})[ .]{0,4}$/u;

/** Passcodes as Zoom makes them: six digits or more, or small and capital letters with digits. */
const LIKE_ZOOMS = /^(?:\d{6,10}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{6,10})$/;

/** What people call a passcode where the word is too general to be a label anywhere, in the languages of the labels. */
const CODE_WORDS =
  'pass(?:code|word|wort)?|pwd?|code|codice|código|codigo|codi|cod|kode[nt]|kod[eu]?|kód|koodi|kodas|pin|mdp|clave|contraseña|pc|wachtwoord|hasło|parola\\p{L}*|şifre\\p{L}*|senha|код|пин|пароль|コード|パス|パスコード|暗証番号|暗号|口令|密码|密碼|암호|비번|코드|핀|קוד|סיסמ[הת]|رمز|كود|کد|รหัส|κωδικός|κωδικοσ|कोड|पिन|mã';
/** A word with a digit, but no hour, count or date: "10am", "8-digit". */
const CODE = '(?=\\S*\\d)(?!\\d{1,2}(?:-|am|pm|st|nd|rd|th))([A-Za-z0-9@*_-]{3,10})';
/** "CODE 482913", "The code is 482913", without a colon. */
const CODE_WITHOUT_COLON = new RegExp(
  `^(?:\\p{L}{2,12} )?(?:${CODE_WORDS}) {1,3}(?:${IS} {1,3})?${CODE}[ .]{0,4}$`,
  'iu',
);
/** "384 920 5716 / code : aX4913", on the line of the number or the link. */
const CODE_ON_LINE = new RegExp(
  `(?:\\d|${LINK_MARK})[ )\\]）]{0,3}(?:[/,;|–—·•、，-] {0,3})?[(（]?(?:(?:and|with|und|mit|et|y|e|och|og|en|и|с) )?(?:${CODE_WORDS})(?![A-Za-z0-9])(?: ${IS}(?= ))? {0,2}[:：=]? {0,3}${CODE}[ .)）]{0,3}$`,
  'iu',
);
/** Anything of the kind, wherever it stands. */
const CODE_SOMEWHERE = new RegExp(
  `(?<![\\p{L}])(?:${CODE_WORDS})[^\\p{L}\\d\\n]{0,4}(?:${IS} )?(?=[A-Za-z0-9@*_-]*\\d)[A-Za-z0-9@*_-]{3,10}(?![\\w/])`,
  'iu',
);
const ANY_CODE_WORD = new RegExp(CODE_WORDS, 'giu');
/** Codes that a class or a place has by nature. */
const OTHER_CODE =
  /^[^:：]{0,30}(?:course|class|kurs|module|modul|subject|promo|discount|rabatt|zip|post|country|area|dress|booking|source|qr|bar|tax|dial)[ -]?(?:code|kod|cod)/iu;
/** "ID" alone, or behind a word of an unknown language. */
const NAMELESS_ID = /^[^\p{L}]*id\b/iu;
/** What a label for a passcode may hold, whoever wrote it. */
const CODE_WORD =
  /^[^:：]{0,40}(?:pass|mdp|code|cod|kód|kod|pin\b|wort|clave|senha|код|парол|шифр|密|暗|コード|パス|암호|비밀|비번|코드|parool|رمز|סיסמ|קוד|รหัส|κωδικ|कोड)/iu;
/** What parts the fields of a line in a signature: "Robin Doe | Zoom: 384 920 5716". */
const FIELDS = / {0,3}[|·•] {0,3}| \/ /;
/**
 * Reads the labelled pieces of a text in order. `roomId`: the ID in the link that leads to the room, or empty.
 * `zoomNamed`: the text speaks of Zoom; `mostlyOthers`: of another provider more. IDs in links are no telephone numbers.
 */
export function readFacts(
  segments: Segment[],
  links: FoundLink[],
  roomId: string,
  { zoomNamed, mostlyOthers }: { zoomNamed: boolean; mostlyOthers: boolean },
): TextFacts {
  const reading: Reading = {
    facts: noFacts(),
    links,
    roomId,
    section: mostlyOthers ? 'aside' : 'main',
    mostlyOthers,
    afterId: null,
    seenRoom: false,
    sipHeading: false,
    belowOtherSecret: false,
    belowTelephone: false,
    zoomNamed,
    sinceNumber: -1,
    sinceLink: 0,
  };
  const notNumbers = new Set(links.map(({ link }) => link.givenId));
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
  reading.belowOtherSecret =
    segment.kind === null &&
    (namesOtherSecret(segment.value) || linksIn(segment.text, reading.links).some(leadsBeside));
  reading.belowTelephone = segment.kind === null && /\+ ?\d[\d ().-]{7,}/.test(segment.value);
  // Below a link alone the passcode may stand under a word of no table.
  if (reading.sinceLink === 1 && reading.seenRoom) reading.afterId ??= 'known';
  readNumbers(reading, segment, notNumbers);
}

function enterSection(reading: Reading, segment: Segment, next: Segment | undefined): void {
  const { kind } = segment;
  const found = linksIn(segment.text, reading.links);
  const { section: before, roomId, seenRoom, mostlyOthers } = reading;
  reading.section = sectionAfter({ before, segment, next, found, roomId, seenRoom, mostlyOthers });
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
  const isTheirs = reading.zoomNamed ? isGroupedAsOthersOnly : isGroupedOtherwise;
  if (!id) return;
  if (id !== roomId && isTheirs(value)) {
    // What stands below another provider's number is that provider's, up to the next line of Zoom's.
    reading.section = 'aside';
    return;
  }
  facts.ids.push({ id, section });
  notNumbers.add(id);
  reading.seenRoom = true;
  if (section === 'beside') reading.section = 'main';
  reading.afterId = NAMELESS_ID.test(text) ? 'unknown' : 'known';
  if (section !== 'main') return;
  const plain = normaliseDigits(value);
  facts.guessedPasscode ??= codeOnLine(plain)?.code ?? null;
  facts.unclearPasscode ||= CODE_SOMEWHERE.test(plain);
}

/** Language-neutral: a number on a line with some label, then the line after it. */
function readUnlabelled(
  reading: Reading,
  value: string,
  next: Segment | undefined,
  wasAfterId: Reading['afterId'],
): void {
  if (value.length > LONGEST_LINE || isOutside(reading.section) || reading.sinceLink > NEAR) return;
  const plain = normaliseDigits(value);
  const fields = plain.split(FIELDS, MOST_FIELDS);
  if ([plain, ...fields].some((field) => readGuessedId(reading, field, next))) return;
  if (reading.section === 'main') readGuessedCode(reading, plain, wasAfterId);
}

/** Keeps the room's number in a line or a field of one, and the passcode behind it; `false`: there is none. */
function readGuessedId(reading: Reading, plain: string, next: Segment | undefined): boolean {
  const { facts, section } = reading;
  const behind = codeOnLine(plain);
  const own = behind ? plain.slice(0, behind.index + 1) : plain;
  const found = UNKNOWN_ID.exec(own) ?? ZOOM_NUMBER.exec(own);
  const [, label = '', typed = ''] = found ?? [];
  const id = typed.replace(/\D/g, '');
  const start = plain.indexOf(typed);
  if (!isMeetingId(id) || isTelephone(plain, { start, end: start + typed.length })) return false;
  if (!speaksForRoom(reading, { id, label, typed }, next)) return true;
  if (facts.guessedIds.length < MOST) facts.guessedIds.push(id);
  reading.seenRoom = true;
  reading.afterId = 'unknown';
  if (section === 'main') facts.guessedPasscode ??= behind?.code ?? null;
  return true;
}

/** Keeps the passcode that an unlabelled line gives, or notes that it may give one. */
function readGuessedCode({ facts, links }: Reading, plain: string, wasAfterId: Reading['afterId']): void {
  if (isOtherSecret(plain) || OTHER_CODE.test(plain)) return;
  const hasLink = linksIn(plain, links).some(leadsToRoom);
  const onLine = hasLink ? codeOnLine(plain)?.code : undefined;
  const code = (UNKNOWN_PASSCODE.exec(plain) ?? CODE_WITHOUT_COLON.exec(plain))?.[1];
  const label = labelOf(plain);
  const qualifiers = withoutCodeWords(label);
  const isCode = CODE_WORD.test(plain) || qualifiers !== label;
  const isOwn = areOwn(qualifiers, qualifierOf(label));
  const below = wasAfterId && code;
  if (onLine) facts.guessedPasscode ??= onLine;
  else if (below && (isCode ? isOwn : wasAfterId === 'unknown')) facts.guessedPasscode ??= below;
  else facts.unclearPasscode ||= CODE_SOMEWHERE.test(plain) || (!!below && mayBeCode(below, label, isCode));
}

/** Whether a value that is not taken may be the passcode. Below a link there are dates, rooms and courses as well. */
function mayBeCode(value: string, label: string, isCode: boolean): boolean {
  return isCode ? /\d/.test(value) : LIKE_ZOOMS.test(value) && !isOtherId(label);
}

/** A passcode at the end of a line behind its room, and where the room ends; behind a telephone number it is the telephone's. */
function codeOnLine(plain: string): { code: string; index: number } | null {
  const found = CODE_ON_LINE.exec(plain);
  if (!found?.[1] || /\+ ?\d/.test(plain)) return null;
  return { code: found[1], index: found.index };
}

/** What stands before the colon, or before the value. */
function labelOf(plain: string): string {
  return plain.replace(/[\d:：|].*/s, '');
}

/** A label without the words for a passcode in it: what is left says whose passcode it is. */
function withoutCodeWords(label: string): string {
  const folded = foldLine(label);
  let rest = '';
  let at = 0;
  for (const { kind, start, end } of findMarks(folded, label)) {
    if (kind !== 'passcode') continue;
    rest += label.slice(at, start);
    at = end;
  }
  return (rest + label.slice(at)).replace(ANY_CODE_WORD, '');
}

/** A code or a PIN may be a door's or a poll's; a password is a meeting's more often. */
function qualifierOf(label: string): 'code' | 'password' {
  const isPassword =
    /pass|mdp|wort|woord|clave|contrase|senha|has[lł]|parol|şifre|lösen|парол|密|暗|パス|암호|비밀|비번|סיסמ/iu;
  return isPassword.test(label) ? 'password' : 'code';
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
  if (id === roomId) return true;
  if (isOtherId(label) || namesTelephone(label)) return false;
  // Beside a link to a room any other number needs a label that leaves no doubt.
  if (links.some(leadsToRoom)) return areOwn(label) && namesMeeting(label);
  if (namesOtherNumber(label)) return false;
  if (namesRoom(label)) return true;
  if (id.startsWith('0')) return false;
  return ZOOMS_GROUPS.test(typed) || next?.kind === 'passcode' || (zoomNamed && typed === id);
}

function readNumbers(reading: Reading, segment: Segment, notNumbers: Set<string>): void {
  const { facts } = reading;
  if (isOutside(reading.section)) return;
  const { kind, text } = segment;
  const taps = readOneTaps(text);
  // Line breaks were lost, and the heading between is in a language that is not in the tables.
  const glued = taps[0] && (kind === 'passcode' || kind === 'id') && text.slice(text.indexOf(taps[0].text));
  if (glued) reading.section = 'phone';
  facts.oneTaps.push(...taps.slice(0, PHONE_LIMITS.oneTap - facts.oneTaps.length));
  if (taps.length > 0) reading.sinceNumber = 0;
  if (facts.sip.length < MOST) facts.sip.push(...readSip(text, reading.sipHeading));
  if (reading.section === 'rooms' && facts.h323.length < MOST) facts.h323.push(...readRoomSystems(text));
  if (reading.section !== 'phone') return;
  if (glued) keepDialIns(reading, readDialIns(glued, notNumbers));
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
    if (isTelephone(line, { start, end: start + number.length })) return false;
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
  return readWords(withLinks(segment.value, reading.links));
}
