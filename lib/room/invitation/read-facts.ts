import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { PHONE_LABEL } from '../number-scan.ts';
import type { Section, TextFacts } from './facts.ts';
import { noFacts } from './facts.ts';
import { type FoundLink, linksIn, withLinks } from './links.ts';
import { readDialIns, readOneTaps, readRoomSystems, readSip } from './phone.ts';
import type { Segment } from './segments.ts';
import { readHostName, readId, readPasscode, readWords } from './values.ts';

const MOST = 200;
const NEAR = 5;
/** `label: 123 456 7890`, the label in a language that is not in the table. */
const UNKNOWN_ID = /^[^\d:：+|]{1,40}[:：|]\s{0,4}(\d{3}[ -]?\d{3,4}[ -]?\d{3,4})[ .]{0,4}$/u;
/** "Zoom: 384 920 5716," before a passcode on the same line. */
const ZOOM_NUMBER =
  /^(?:[^\d:：+|]{0,30}[ (])?zoom(?:[ -]meeting)?[:：]? {0,4}(\d{3}[ -]?\d{3,4}[ -]?\d{3,4})[ .,;/(-]{0,4}$/iu;
const UNKNOWN_PASSCODE = /^[^\d:：+|]{1,40}[:：|]\s{0,4}([A-Za-z0-9@*_-]{3,10})[ .]{0,4}$/u;

interface Reading {
  facts: TextFacts;
  links: FoundLink[];
  section: Section;
  /** The segment before was an ID without a passcode yet. */
  afterId: boolean;
  sipHeading: boolean;
  /** How many pieces ago a link to a room stood; far from it a number is hardly its ID. */
  sinceLink: number;
}

/** Reads the labelled pieces of a text in order. `idsOfLinks`: IDs in its links, which are no telephone numbers. */
export function readFacts(segments: Segment[], links: FoundLink[], idsOfLinks: string[]): TextFacts {
  const reading: Reading = {
    facts: noFacts(),
    links,
    section: 'main',
    afterId: false,
    sipHeading: false,
    sinceLink: 0,
  };
  const notNumbers = new Set(idsOfLinks);
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
  const value = segment.value || (next?.kind === null ? next.value : '');
  const wasAfterId = reading.afterId;
  reading.afterId = false;
  if (segment.kind === 'id') readLabelledId(reading, value, notNumbers);
  else if (segment.kind === 'passcode') keepPasscode(reading, value);
  else if (segment.kind === 'sentence') facts.hostName ??= hostOf(segment);
  else if (segment.kind === 'topic') facts.topic ??= words(segment, reading);
  else if (segment.kind === 'time') facts.time ??= words(segment, reading);
  else if (segment.kind === null) readUnlabelled(reading, segment.value, wasAfterId);
  readNumbers(reading, segment, notNumbers);
}

function enterSection(reading: Reading, segment: Segment): void {
  const { kind } = segment;
  const found = linksIn(segment.text, reading.links);
  if (found.some(({ link }) => link.givenId !== '' || link.vanityName !== '')) reading.sinceLink = 0;
  if (found.some(({ link }) => link.kind === 'recording')) reading.section = 'recording';
  else if (kind === 'join' || found.some(({ link }) => link.givenId !== '')) reading.section = 'main';
  else if (kind === 'oneTap' || kind === 'dial') reading.section = 'phone';
  else if (kind === 'sip' || kind === 'h323') reading.section = 'rooms';
  else if (kind === 'skype' || kind === 'notes') reading.section = 'main';
  else if (reading.section === 'main' && /^\+\d/.test(segment.value)) reading.section = 'phone';
  else if (kind === null && /h\.323|\bsip\b/i.test(segment.value.slice(0, 60))) reading.section = 'rooms';
  if (kind === 'sip') reading.sipHeading = true;
  else if (kind !== null && kind !== 'passcode') reading.sipHeading = false;
}

function readLabelledId(reading: Reading, value: string, notNumbers: Set<string>): void {
  const { facts, section } = reading;
  const id = facts.ids.length < MOST && section !== 'recording' ? readId(value) : null;
  if (!id) return;
  facts.ids.push({ id, section });
  notNumbers.add(id);
  reading.afterId = true;
}

function keepPasscode({ facts, section }: Reading, value: string): void {
  const passcode = section === 'recording' ? null : readPasscode(value);
  if (passcode && facts.passcodes.length < MOST)
    facts.passcodes.push({
      passcode,
      section: section === 'phone' && /\D/.test(passcode) ? 'main' : section,
    });
}

/** Language-neutral: a number on a line with some label, then the line after it. */
function readUnlabelled(reading: Reading, value: string, afterId: boolean): void {
  const { facts, section } = reading;
  if (value.length > 80 || section === 'recording' || reading.sinceLink > NEAR) return;
  const plain = normaliseDigits(value);
  const typed = (UNKNOWN_ID.exec(plain) ?? ZOOM_NUMBER.exec(plain))?.[1] ?? '';
  const id = typed.replace(/\D/g, '');
  if (isMeetingId(id) && !PHONE_LABEL.test(plain.slice(0, plain.indexOf(typed)))) {
    if (facts.guessedIds.length < MOST) facts.guessedIds.push(id);
    reading.afterId = section === 'main';
    return;
  }
  if (afterId && section === 'main') facts.guessedPasscode ??= UNKNOWN_PASSCODE.exec(plain)?.[1] ?? null;
}

function readNumbers(reading: Reading, segment: Segment, notNumbers: Set<string>): void {
  const { facts, section } = reading;
  const text = segment.kind === 'dial' || segment.kind === 'oneTap' ? segment.value : segment.text;
  if (facts.oneTaps.length < MOST) facts.oneTaps.push(...readOneTaps(segment.text).slice(0, MOST));
  if (facts.sip.length < MOST) facts.sip.push(...readSip(segment.text, reading.sipHeading));
  if (section === 'rooms' && facts.h323.length < MOST) facts.h323.push(...readRoomSystems(segment.text));
  const dials = segment.kind === null || segment.kind === 'dial' || segment.kind === 'oneTap';
  if (dials && section === 'phone' && facts.dialIn.length < MOST)
    facts.dialIn.push(...readDialIns(text, notNumbers));
}

/** The sentence goes on with Zoom's name, or its line was broken before that. */
function hostOf({ before, value }: Segment): string | null {
  return value.length < 40 || /zoom/i.test(value.slice(0, 80)) ? readHostName(before) : null;
}

function words(segment: Segment, reading: Reading): string | null {
  return readWords(withLinks(segment.value.slice(0, 600), reading.links));
}
