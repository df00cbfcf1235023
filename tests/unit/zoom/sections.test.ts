import { describe, expect, it } from 'vitest';
import type { Section } from '../../../lib/zoom/invitation/facts.ts';
import { findLinks, linksIn } from '../../../lib/zoom/invitation/links.ts';
import { isNumberWithPlace, isOutside, sectionAfter } from '../../../lib/zoom/invitation/sections.ts';
import { readSegments } from '../../../lib/zoom/invitation/segments.ts';

const ROOM = '3849205716';
const OTHERS = 'x'.repeat(65);

/** What stood before: the section, and of the rest what is not usual. */
interface Before {
  roomId?: string;
  seenRoom?: true;
  mostlyOthers?: true;
}

function sectionOf(before: Section, text: string, { roomId = '', seenRoom, mostlyOthers }: Before): Section {
  const linked = findLinks(text);
  const [segment, next] = readSegments(linked.text, linked.links);
  if (!segment) throw new Error('The text has no piece.');
  const found = linksIn(segment.text, linked.links);
  const place = { before, segment, next, found, roomId };
  return sectionAfter({ ...place, seenRoom: seenRoom === true, mostlyOthers: mostlyOthers === true });
}

describe('the section of a piece', () => {
  it.each<[Section, string, Section, Before?]>([
    ['phone', 'https://zoom.us/j/3849205716', 'main'],
    ['phone', 'https://zoom.us/j/3849205716', 'main', { roomId: ROOM }],
    ['main', 'https://zoom.us/j/6142618345', 'elsewhere', { roomId: ROOM }],
    ['main', 'https://zoom.us/j/6142618345 https://zoom.us/j/3849205716', 'main', { roomId: ROOM }],
    ['phone', 'https://zoom.us/my/robin', 'phone', { roomId: ROOM }],
    ['phone', 'Join Zoom Meeting', 'main'],
    ['main', 'https://zoom.us/rec/share/x', 'aside'],
    ['main', 'https://teams.microsoft.com/l/meetup-join/19', 'aside'],
    ['elsewhere', 'Dial by your location', 'elsewhere'],
    ['elsewhere', 'Microsoft Teams meeting', 'elsewhere'],
    ['elsewhere', 'words', 'elsewhere'],
    ['main', 'Microsoft Teams meeting', 'aside'],
    ['main', 'Zoom or Microsoft Teams meeting', 'main'],
    ['main', `${OTHERS} Webex is on`, 'aside'],
    ['main', `${OTHERS} Webex is over`.padEnd(80, '.'), 'aside'],
    ['main', `${OTHERS} Webex is over`.padEnd(81, '.'), 'main'],
    ['main', 'Topic: Microsoft Teams meeting', 'main'],
    ['aside', 'See you in Zoom', 'main'],
    ['aside', 'words', 'aside'],
    ['phone', 'See you in Zoom', 'phone'],
    ['aside', 'Topic: Zoom', 'aside'],
    ['aside', 'See you in Zoom', 'aside', { mostlyOthers: true }],
    ['aside', 'Zoom meeting', 'main', { mostlyOthers: true }],
    ['aside', 'Zoom: see you', 'main', { mostlyOthers: true }],
    ['aside', 'Zoom 12 people', 'main', { mostlyOthers: true }],
    ['aside', 'The meeting', 'aside', { mostlyOthers: true }],
    ['aside', 'Zoom ID: 1', 'main', { mostlyOthers: true }],
    ['aside', 'Zoom ID: 1', 'aside'],
    ['aside', 'Meeting ID: 1', 'aside', { mostlyOthers: true }],
    ['aside', 'Zoom video password: 1', 'main', { mostlyOthers: true }],
    ['phone', 'Zoom ID: 1', 'phone', { mostlyOthers: true }],
    ['main', 'One tap mobile', 'phone'],
    ['main', 'Dial by your location', 'phone'],
    ['aside', 'One tap mobile', 'aside'],
    ['aside', 'Dial by your location', 'aside'],
    ['main', 'Join by SIP', 'rooms'],
    ['main', 'H.323', 'rooms'],
    ['aside', 'Join by SIP', 'aside'],
    ['aside', 'H.323', 'aside'],
    ['aside', 'or use sip', 'aside'],
    ['phone', 'Join by Skype for Business', 'main'],
    ['phone', 'Joining notes', 'main'],
    ['aside', 'Joining instructions', 'aside'],
    ['main', 'https://example.com/x', 'beside', { seenRoom: true }],
    ['main', 'https://example.com/x', 'main'],
    ['beside', 'https://example.com/x', 'beside'],
    ['main', 'https://bit.ly/x', 'main', { seenRoom: true }],
    ['main', 'https://example.com/Zoom', 'main', { seenRoom: true }],
    ['main', 'https://zoom.us/test', 'main', { seenRoom: true }],
    ['main', 'Passcode: https://example.com/x', 'beside', { seenRoom: true }],
    ['main', 'words', 'main', { seenRoom: true }],
    ['main', 'Passcode: +16465588656,,3849205716#', 'main'],
    ['main', '+16465588656,,3849205716#', 'phone'],
    ['beside', '+16465588656,,3849205716#', 'phone'],
    ['rooms', '+16465588656,,3849205716#', 'rooms'],
    ['main', '+1 646 558 8656 US\n+1 312 626 6799 US', 'phone'],
    ['beside', '+1 646 558 8656 US\n+1 312 626 6799 US', 'phone'],
    ['main', '+1 646 558 8656 US\n+1 312 626 6799', 'main'],
    ['main', '+1 646 558 8656\n+1 312 626 6799 US', 'main'],
    ['main', '+1 646 558 8656 US', 'main'],
    ['main', 'room system H.323', 'rooms'],
    ['phone', 'room system H.323', 'rooms'],
    ['phone', 'or SIP', 'rooms'],
    ['phone', 'sipping tea', 'phone'],
    ['phone', 'gossip', 'phone'],
    ['phone', `${'x '.repeat(30)}sip`, 'phone'],
    ['phone', `${'x '.repeat(28)}sip`, 'rooms'],
    ['beside', 'words', 'beside'],
  ])('behind %s: %j: %s %j', (before, text, want, rest = {}) =>
    expect(sectionOf(before, text, rest)).toBe(want),
  );

  it.each<[Section, boolean]>([
    ['aside', true],
    ['elsewhere', true],
    ['main', false],
    ['phone', false],
    ['rooms', false],
    ['beside', false],
  ])('%s is outside: %j', (section, is) => expect(isOutside(section)).toBe(is));

  it.each([
    ['+1 646 558 8656 US', true],
    ['(US) +1 646 558 8656 New York', true],
    ['(646) 558-8656 US', true],
    ['0 800 031 5717 UK', true],
    ['+1 646 558 8656', false],
    ['call +1 646 558 8656 US', false],
    ['Dial: +1 646 558 8656 US', false],
    ['+1 646 558 8656 mobile', false],
  ])('begins with a number and its place: %j: %j', (text, is) =>
    expect(isNumberWithPlace(readSegments(text, [])[0])).toBe(is),
  );

  it('has no number behind the last one', () => expect(isNumberWithPlace(undefined)).toBe(false));
});
