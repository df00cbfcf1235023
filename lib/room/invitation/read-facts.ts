import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { PHONE_LABEL } from '../number-scan.ts';
import type { TextFacts } from './facts.ts';
import { MOST, noFacts } from './facts.ts';
import { type FoundLink, leadsToRoom, linksIn, withLinks } from './links.ts';
import { readDialIns, readOneTaps, readRoomSystems, readSip } from './phone.ts';
import { keepPasscode, valueBelow } from './read-passcode.ts';
import type { Reading } from './reading.ts';
import { isOutside, sectionAfter } from './sections.ts';
import type { Segment } from './segments.ts';
import { readHostName, readId, readWords } from './values.ts';

const NEAR = 5;
/** `label: 123 456 7890`, the label in a language that is not in the table. */
const UNKNOWN_ID = /^[^\d:：+|]{1,40}[:：|]\s{0,4}(\d{3}[ -]?\d{3,4}[ -]?\d{3,4})[ .]{0,4}$/u;
/** "Zoom: 384 920 5716," before a passcode on the same line. */
const ZOOM_NUMBER =
  /^(?:[^\d:：+|]{0,30}[ (])?zoom(?:[ -]meeting)?[:：]? {0,4}(\d{3}[ -]?\d{3,4}[ -]?\d{3,4})[ .,;/(-]{0,4}$/iu;
const UNKNOWN_PASSCODE = /^[^\d:：+|]{1,40}[:：|]\s{0,4}([A-Za-z0-9@*_-]{3,10})[ .]{0,4}$/u;

/** "ID" alone, or behind a word of an unknown language. */
const NAMELESS_ID = /^[^\p{L}]*id\b/iu;
/** What a label for a passcode may hold, whoever wrote it. */
const CODE_WORD = /^[^:：]{0,40}(?:pass|code|cod|kod|pin|wort|clave|senha|код|парол|密|暗|암호|비밀)/iu;

/**
 * Reads the labelled pieces of a text in order. `roomId`: the ID in the link that leads to the room, or empty.
 * IDs in links are no telephone numbers.
 */
export function readFacts(segments: Segment[], links: FoundLink[], roomId: string): TextFacts {
  const reading: Reading = {
    facts: noFacts(),
    links,
    roomId,
    section: 'main',
    afterId: null,
    seenRoom: false,
    sipHeading: false,
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
  enterSection(reading, segment);
  reading.sinceLink++;
  facts.unclearPasscode ||= segment.unclearPasscode === true;
  const value = segment.value || valueBelow(segment, next);
  const wasAfterId = reading.afterId;
  reading.afterId = null;
  if (segment.kind === 'id') readLabelledId(reading, value, segment.text, notNumbers);
  else if (segment.kind === 'passcode') keepPasscode(reading, value, reading.section);
  else if (segment.kind === 'phonePasscode') keepPasscode(reading, value, 'phone');
  else if (segment.kind === 'sentence') facts.hostName ??= hostOf(segment);
  else if (segment.kind === 'topic') facts.topic ??= words(segment, reading);
  else if (segment.kind === 'time') facts.time ??= words(segment, reading);
  else if (segment.kind === null) readUnlabelled(reading, segment.value, wasAfterId);
  readNumbers(reading, segment, notNumbers);
}

function enterSection(reading: Reading, segment: Segment): void {
  const { kind } = segment;
  const found = linksIn(segment.text, reading.links);
  if (found.some(leadsToRoom)) {
    reading.sinceLink = 0;
    reading.seenRoom = true;
  }
  reading.section = sectionAfter(reading.section, segment, found, reading.roomId);
  if (kind === 'sip') reading.sipHeading = true;
  else if (kind !== null && kind !== 'passcode') reading.sipHeading = false;
}

function readLabelledId(reading: Reading, value: string, text: string, notNumbers: Set<string>): void {
  const { facts, section } = reading;
  const id = facts.ids.length < MOST && !isOutside(section) ? readId(value) : null;
  if (!id) return;
  facts.ids.push({ id, section });
  notNumbers.add(id);
  reading.seenRoom = true;
  reading.afterId = NAMELESS_ID.test(text) ? 'unknown' : 'known';
}

/** Language-neutral: a number on a line with some label, then the line after it. */
function readUnlabelled(reading: Reading, value: string, afterId: Reading['afterId']): void {
  const { facts, section } = reading;
  if (value.length > 80 || isOutside(section) || reading.sinceLink > NEAR) return;
  const plain = normaliseDigits(value);
  const typed = (UNKNOWN_ID.exec(plain) ?? ZOOM_NUMBER.exec(plain))?.[1] ?? '';
  const id = typed.replace(/\D/g, '');
  if (isMeetingId(id) && !PHONE_LABEL.test(plain.slice(0, plain.indexOf(typed)))) {
    if (facts.guessedIds.length < MOST) facts.guessedIds.push(id);
    reading.seenRoom = true;
    reading.afterId = section === 'main' ? 'unknown' : null;
    return;
  }
  if (!afterId || section !== 'main' || (afterId === 'known' && !CODE_WORD.test(plain))) return;
  facts.guessedPasscode ??= UNKNOWN_PASSCODE.exec(plain)?.[1] ?? null;
}

function readNumbers(reading: Reading, segment: Segment, notNumbers: Set<string>): void {
  const { facts } = reading;
  if (isOutside(reading.section)) return;
  const { kind, text } = segment;
  const taps = readOneTaps(text).slice(0, MOST);
  // Line breaks were lost, and the heading between is in a language that is not in the tables.
  const glued = taps[0] && (kind === 'passcode' || kind === 'id') ? text.indexOf(taps[0].text) : -1;
  if (glued >= 0) reading.section = 'phone';
  if (facts.oneTaps.length < MOST) facts.oneTaps.push(...taps);
  if (facts.sip.length < MOST) facts.sip.push(...readSip(text, reading.sipHeading));
  if (reading.section === 'rooms' && facts.h323.length < MOST) facts.h323.push(...readRoomSystems(text));
  if (reading.section !== 'phone' || facts.dialIn.length >= MOST) return;
  if (glued >= 0) facts.dialIn.push(...readDialIns(text.slice(glued), notNumbers));
  else if (kind === null) facts.dialIn.push(...readDialIns(text, notNumbers));
  else if (kind === 'dial' || kind === 'oneTap') facts.dialIn.push(...readDialIns(segment.value, notNumbers));
}

/** The sentence goes on with Zoom's name, or its line was broken before that. */
function hostOf({ before, value }: Segment): string | null {
  return value.length < 40 || /zoom/i.test(value.slice(0, 80)) ? readHostName(before) : null;
}

function words(segment: Segment, reading: Reading): string | null {
  return readWords(withLinks(segment.value.slice(0, 600), reading.links));
}
