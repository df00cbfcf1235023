import { describe, expect, it, test } from 'vitest';
import {
  addressOf,
  bestOf,
  chooseLink,
  conflictOf,
  foreignOf,
  isUsable,
  textIdOf,
} from '../../../lib/zoom/invitation/conflicts.ts';
import { noFacts, type Section, type TextFacts } from '../../../lib/zoom/invitation/facts.ts';
import type { FoundLink } from '../../../lib/zoom/invitation/links.ts';
import { linksOfRoom } from '../../../lib/zoom/invitation/links-of-room.ts';
import { readInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import type { ParsedLink } from '../../../lib/zoom/link/codes.ts';
import { parseAddress } from '../../../lib/zoom/link/parse-link.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const TOKEN = 'QjVJaVpNS2d0Q2tRVzZqRUVHbDhHUT09';
const ROOM = 'https://zoom.us/j/3849205716';
const found = (raw: string): FoundLink => ({ raw, link: parseAddress(raw, 0) });
const chosen = (...links: string[]) => chooseLink(links.map(found))?.raw ?? null;

describe('of several links', () => {
  it.each<[string, string[], string | null]>([
    ['none', [], null],
    ['a site of somebody else', ['https://example.com/a'], null],
    ['the first room', [ROOM, 'https://zoom.us/j/5872103946'], ROOM],
    ['a room before a scheduled meeting', ['https://zoom.us/j/92345678901', ROOM], ROOM],
    [
      'the first scheduled meeting',
      ['https://zoom.us/j/92345678901', 'https://zoom.us/j/92345678902'],
      'https://zoom.us/j/92345678901',
    ],
    ['a room that can be used', ['https://zoom.us/j/123', ROOM], ROOM],
    [
      'a room that can be used, of two kinds',
      ['https://zoom.us/my/', 'https://zoom.us/my/ada.lovelace'],
      'https://zoom.us/my/ada.lovelace',
    ],
    ['the whole token', [ROOM, `${ROOM}?pwd=abc`, `${ROOM}?pwd=${TOKEN}`], `${ROOM}?pwd=${TOKEN}`],
    ['any token', [ROOM, `${ROOM}?pwd=abc`], `${ROOM}?pwd=abc`],
    ['no token of another room', [ROOM, `https://zoom.us/j/5872103946?pwd=${TOKEN}`], ROOM],
    [
      'no token of another personal link',
      ['https://zoom.us/my/ada.lovelace', `https://zoom.us/my/alan.turing?pwd=${TOKEN}`],
      'https://zoom.us/my/ada.lovelace',
    ],
    [
      'the token of the same personal link, in other letters',
      ['https://zoom.us/my/ada.lovelace', `https://zoom.us/my/Ada.Lovelace?pwd=${TOKEN}`],
      `https://zoom.us/my/Ada.Lovelace?pwd=${TOKEN}`,
    ],
    ['a room before a start link', ['https://zoom.us/s/5872103946', ROOM], ROOM],
    [
      'a start link before a webinar',
      ['https://zoom.us/w/92345678901', 'https://zoom.us/s/3849205716'],
      'https://zoom.us/s/3849205716',
    ],
    [
      'a start link with a number',
      ['https://zoom.us/s/', 'https://zoom.us/s/3849205716'],
      'https://zoom.us/s/3849205716',
    ],
    ['a start link without a number: none', ['https://zoom.us/s/'], null],
    [
      'a webinar with a number',
      ['https://zoom.us/w/', 'https://zoom.us/w/92345678901'],
      'https://zoom.us/w/92345678901',
    ],
    [
      'a webinar before a wrong number',
      ['https://zoom.us/j/123', 'https://zoom.us/w/92345678901'],
      'https://zoom.us/w/92345678901',
    ],
    ['a webinar without a number: none', ['https://zoom.us/w/12'], null],
    ['a wrong number', ['https://example.com/a', 'https://zoom.us/j/123'], 'https://zoom.us/j/123'],
    [
      'a wrong number, not the link without one',
      ['https://zoom.us/j/abc', 'https://zoom.us/j/123'],
      'https://zoom.us/j/123',
    ],
    ['a link without a number: none', ['https://zoom.us/j/abc'], null],
    [
      'a wrong number, of a meeting',
      ['https://zoom.us/s/12', 'https://zoom.us/j/123'],
      'https://zoom.us/j/123',
    ],
    ['what has a secret in front: none', ['https://a:b@zoom.us/j/3849205716'], null],
    [
      'what has no secret in front',
      ['https://a:b@zoom.us/j/3849205716', 'https://zoom.us/j/123'],
      'https://zoom.us/j/123',
    ],
  ])('%s', (_what, links, want) => expect(chosen(...links)).toBe(want));

  test('none is the best of none', () => {
    expect(bestOf([])).toBeNull();
    expect(bestOf([found(ROOM)])?.raw).toBe(ROOM);
  });

  it.each([
    [ROOM, true],
    ['https://zoom.us/my/ada.lovelace', true],
    ['zoommtg://zoom.us/join?confno=3849205716', true],
    ['https://zoom.us/j/123', false],
    ['https://zoom.us/s/3849205716', false],
    ['https://zoom.us/w/92345678901', false],
  ])('%s can be given to guests: %j', (raw, want) => expect(isUsable(found(raw))).toBe(want));

  it.each([
    ['https://zoom.us/wc/3849205716/join', 'https://zoom.us/wc/3849205716/join'],
    ['zoommtg://zoom.us/join?confno=3849205716', ROOM],
    ['https://zoom.us/j/123', 'https://zoom.us/j/123'],
    ['https://a:b@zoom.us/j/3849205716', null],
  ])('%s is shown as %j', (raw, want) => expect(addressOf(parseAddress(raw, 0))).toBe(want));

  test('an address that may not be kept is shown as the link', () => {
    const link: ParsedLink = { ...parseAddress(ROOM, 0), address: '' };
    expect(addressOf(link)).toBe(ROOM);
  });
});

/** What a text says: labelled IDs, guessed ones, and the numbers of its one-tap lines. */
function facts(ids: [string, Section?][], guessedIds: string[] = [], taps: string[] = []): TextFacts {
  return {
    ...noFacts(),
    ids: ids.map(([id, section = 'main']) => ({ id, section })),
    guessedIds,
    oneTaps: taps.map((id) => ({ text: `+1312,,${id}#`, id, passcode: null })),
  };
}

describe('the ID that the text names', () => {
  it.each<[string, TextFacts, string, string | null]>([
    ['none', facts([]), '', null],
    ['the first', facts([['1111111111'], ['2222222222']]), '', '1111111111'],
    ['the one that is not the link’s', facts([['1111111111'], ['2222222222']]), '1111111111', '2222222222'],
    ['the link’s', facts([['1111111111']]), '1111111111', '1111111111'],
    ['a labelled one before a guessed one', facts([['1111111111']], ['2222222222']), '', '1111111111'],
    ['a guessed one', facts([], ['2222222222', '3333333333']), '', '2222222222'],
    ['no second guess', facts([], ['2222222222', '3333333333']), '2222222222', '2222222222'],
    ['a guess before a room system’s', facts([['1111111111', 'rooms']], ['2222222222']), '', '2222222222'],
    ['not a room system’s', facts([['1111111111', 'rooms'], ['2222222222']]), '', '2222222222'],
    ['a room system’s alone', facts([['1111111111', 'rooms']]), '', '1111111111'],
    ['a room system’s alone, beside a link', facts([['1111111111', 'rooms']]), '2222222222', '1111111111'],
  ])('%s', (_what, given, urlId, want) => expect(textIdOf(given, urlId)).toBe(want));
});

describe('link and text', () => {
  const [one, other, third] = ['1111111111', '2222222222', '3333333333'];
  it.each<[string, TextFacts, string, string | null, unknown]>([
    ['no link', facts([], [], [other]), '', other, null],
    ['no text', facts([]), one, null, null],
    ['the same', facts([]), one, one, null],
    ['the text differs', facts([]), one, other, { urlId: one, textId: other }],
    [
      'a one-tap number differs',
      facts([], [], [one, other]),
      one,
      null,
      { urlId: one, textId: null, oneTapId: other },
    ],
    [
      'a one-tap number differs, the text does not',
      facts([], [], [other]),
      one,
      one,
      { urlId: one, textId: null, oneTapId: other },
    ],
    ['both differ', facts([], [], [third]), one, other, { urlId: one, textId: other, oneTapId: third }],
    ['the text differs, all one-tap numbers do not', facts([], [], [one, one]), one, other, null],
    ['all agree', facts([], [], [one]), one, one, null],
  ])('%s', (_what, given, urlId, textId, want) => expect(conflictOf(given, urlId, textId)).toEqual(want));
});

describe('addresses of other sites', () => {
  it.each<[string, string[]]>([
    ['https://example.com/', []],
    ['https://example.com', []],
    ['https://example.com/a', ['https://example.com/a']],
    ['https://example.com?a=1', ['https://example.com?a=1']],
    ['https://calendar.google.com/calendar/event?a=1', []],
    ['https://support.google.com/a/users/answer/9282720', []],
    ['https://www.google.com/calendar', []],
    ['https://google.com/calendar', []],
    ['https://outlook.office.com/owa', []],
    ['https://outlook.office365.com/owa', []],
    ['https://outlook.live.com/owa', []],
    ['https://aka.ms/JoinTeamsMeeting', []],
    ['https://myaka.ms/a', ['https://myaka.ms/a']],
    ['https://aka.ms.example/a', ['https://aka.ms.example/a']],
    ['https://www.google.com/maps', []],
    ['https://google.com.example/a', ['https://google.com.example/a']],
    ['https://zoom.us.example/', ['https://zoom.us.example/']],
    ['https://zoom-meeting.example/', ['https://zoom-meeting.example/']],
    ['https://z\u043eom.us/', ['https://z\u043eom.us/']],
    ['https:///a', []],
    ['https://zoom.us/rec/share/abc', []],
    ['https://zoom.us/j/123', []],
  ])('%s: %j', (raw, want) => expect(foreignOf([found(raw)])).toEqual(want));

  test('each once, and fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, i) => found(`https://example.com/${i}`));
    expect(foreignOf([...many, ...many])).toHaveLength(50);
    expect(foreignOf([found('https://example.com/a'), found('https://example.com/a')])).toHaveLength(1);
  });
});

describe('the links of one room', () => {
  const of = (text: string) => {
    const { join, personal, left } = linksOfRoom(readInvitation(text));
    return [join?.meetingId ?? null, personal?.vanityName ?? null, left];
  };
  const NAMED = 'https://zoom.us/my/ada.lovelace';
  const OTHER = 'https://zoom.us/my/alan.turing';
  it.each<[string, string, unknown[]]>([
    ['a meeting', ROOM, ['3849205716', null, []]],
    ['a personal link', NAMED, [null, 'ada.lovelace', []]],
    ['both', `${ROOM}\n${NAMED}`, ['3849205716', 'ada.lovelace', []]],
    ['both, the name first', `${NAMED}\n${ROOM}`, ['3849205716', 'ada.lovelace', []]],
    [
      'the name, and two meetings',
      `${NAMED}\n${ROOM}\nhttps://zoom.us/j/5872103946`,
      [null, 'ada.lovelace', []],
    ],
    [
      'the name, and a scheduled meeting',
      `${NAMED}\nhttps://zoom.us/j/92345678901`,
      [null, 'ada.lovelace', []],
    ],
    [
      'the name, a scheduled meeting and a room',
      `${NAMED}\nhttps://zoom.us/j/92345678901\n${ROOM}`,
      ['3849205716', 'ada.lovelace', []],
    ],
    ['two names', `${NAMED}\n${OTHER}`, [null, 'ada.lovelace', ['alan.turing']]],
    ['one name twice', `${NAMED}\nhttps://zoom.us/my/Ada.Lovelace`, [null, 'ada.lovelace', []]],
    [
      'a meeting and two names',
      `${ROOM}\n${NAMED}\n${OTHER}`,
      ['3849205716', null, ['ada.lovelace', 'alan.turing']],
    ],
    [
      'an invitation and a name below',
      `Ada Lovelace is inviting you to a scheduled Zoom meeting.\n${ROOM}\n${NAMED}`,
      ['3849205716', null, ['ada.lovelace']],
    ],
    [
      'a one-tap line and a name below',
      `${ROOM}\nOne tap mobile\n+13126266799,,3849205716# US (Chicago)\n${NAMED}`,
      ['3849205716', null, ['ada.lovelace']],
    ],
    [
      'telephone numbers and a name below',
      `${ROOM}\nDial by your location\n+1 312 626 6799 US (Chicago)\n${NAMED}`,
      ['3849205716', null, ['ada.lovelace']],
    ],
  ])('%s', (_what, text, want) => expect(of(text)).toEqual(want));

  test('of a room that is named twice the better link is kept', () => {
    const { join } = linksOfRoom(readInvitation(`${NAMED}\n${ROOM}\n${ROOM}?pwd=${TOKEN}`));
    expect(join?.pwd).toBe(`${TOKEN}`);
    const { personal } = linksOfRoom(readInvitation(`${ROOM}\n${NAMED}\n${NAMED}?pwd=${TOKEN}`));
    expect(personal?.pwd).toBe(`${TOKEN}`);
  });
});

describe('a text of somebody else’s service that mentions Zoom', () => {
  const MOVED = 'We moved from Zoom to Microsoft Teams.\n';
  it.each([
    ['nothing of Zoom’s', '', true],
    ['a labelled number', 'Zoom Meeting ID: 384 920 5716', false],
    ['a number with Zoom’s name', 'Zoom: 384 920 5716', false],
    ['a one-tap line, which may be theirs', '+13126266799,,3849205716# US (Chicago)', true],
    [
      'a one-tap line and a labelled number',
      'Zoom Meeting ID: 384 920 5716\n+13126266799,,3849205716# US',
      false,
    ],
  ])('%s', (_what, line, isOthers) => expect(readInvitation(MOVED + line).isOthers).toBe(isOthers));
});

describe('a passcode that is named twice', () => {
  const text = (more: string) => `${ROOM}\nPasscode: 482913\nPasscode: 600700\n${more}`;
  it.each([
    ['is open', '', null, true],
    ['beside a one-tap line is not', 'One tap mobile\n+13126266799,,3849205716#', '482913', false],
    [
      'beside a telephone number is not',
      'Dial by your location\n+1 312 626 6799 US (Chicago)',
      '482913',
      false,
    ],
    [
      'beside both is not',
      'One tap mobile\n+13126266799,,3849205716#\nDial by your location\n+1 312 626 6799 US (Chicago)',
      '482913',
      false,
    ],
  ])('%s', (_what, more, passcode, unclear) => {
    const { invitation, facts: found } = readInvitation(text(more));
    expect([invitation.passcode, found.unclearPasscode]).toEqual([passcode, unclear]);
  });
  it('but is the same is certain', () => {
    const { invitation } = readInvitation(`${ROOM}\nPasscode: 482913\nPasscode: 482913`);
    expect(invitation.passcode).toBe('482913');
  });
});

describe('what an invitation names twice', () => {
  it('is kept once', () => {
    const { invitation } = readInvitation(
      `${ROOM}\n${['One tap mobile', '+13126266799,,3849205716#', '+13126266799,,3849205716#'].join('\n')}
Dial by your location
+1 312 626 6799 US (Chicago)
+1 312 626 6799 US (Chicago)
+1 312 626 6799 US (New York)
Join by SIP
3849205716@zoomcrc.com
3849205716@zoomcrc.com
Join by H.323
162.255.37.11 (US West)
162.255.37.11 (US West)
162.255.36.11 (US East)
Meeting ID: 384 920 5716`,
    );
    expect(invitation.oneTap).toHaveLength(1);
    expect(invitation.dialIn.map(({ label }) => label)).toEqual(['US (Chicago)', 'US (New York)']);
    expect(invitation.sip).toHaveLength(1);
    expect(invitation.h323.map(({ address }) => address)).toEqual(['162.255.37.11', '162.255.36.11']);
  });
});

describe('a very long text', () => {
  const words = (length: number) =>
    'Some words of a long mail. Nothing in them is a number.\n'.repeat(length / 56);
  const CODE = '\nPasscode: aX4913\n';
  it.each([
    [
      'is read as far as its link’s lines may be',
      `${words(190_000)}${ROOM}${CODE}${words(100_000)}`,
      'aX4913',
    ],
    [
      'is read around the link that counts, not the first',
      `https://example.com/a\n${words(190_000)}${ROOM}${CODE}${words(100_000)}`,
      'aX4913',
    ],
    ['is read in whole if it is shorter', `${ROOM}${words(190_000)}${CODE}`, 'aX4913'],
    ['is read a little before its link', `${words(190_000)}${CODE}${words(40_000)}${ROOM}`, 'aX4913'],
    ['is not read long before its link', `${words(190_000)}${CODE}${words(60_000)}${ROOM}`, null],
    ['is read behind its link', `${words(190_000)}${ROOM}${words(140_000)}${CODE}`, 'aX4913'],
    ['is not read long behind its link', `${words(190_000)}${ROOM}${words(160_000)}${CODE}`, null],
    [
      'without a link is read from its beginning',
      `Zoom Meeting ID: 384 920 5716${CODE}${words(260_000)}`,
      'aX4913',
    ],
    [
      'without a link is not read to its end',
      `${words(160_000)}Zoom Meeting ID: 384 920 5716${CODE}${words(90_000)}`,
      null,
    ],
    [
      'without a link is read for a while',
      `${words(140_000)}Zoom Meeting ID: 384 920 5716${CODE}${words(90_000)}`,
      'aX4913',
    ],
  ])('%s', (_what, text, passcode) => expect(readInvitation(text).invitation.passcode).toBe(passcode));
});

describe('a token with a passcode stuck to it', () => {
  const token = (text: string) => parsePaste(text).found.token;
  it.each([
    ['is freed from it', `${ROOM}?pwd=abcdEFGHaX4913\nPasscode: aX4913`, 'abcdEFGH'],
    [
      'stays where the passcode is so short that it may end like that by chance',
      `${ROOM}?pwd=abcdEFGH913\nPasscode: 913`,
      'abcdEFGH913',
    ],
    ['is freed from one of four', `${ROOM}?pwd=abcdEFGH4913\nPasscode: 4913`, 'abcdEFGH'],
    ['stays where it would be no token without', `${ROOM}?pwd=abcaX4913\nPasscode: aX4913`, 'abcaX4913'],
    ['is freed where four signs are left', `${ROOM}?pwd=abcdaX4913\nPasscode: aX4913`, 'abcd'],
  ])('%s', (_what, text, want) => expect(token(text)).toBe(want));
});

describe('of several links that lead to no room', () => {
  const first = (text: string) => parsePaste(text).findings[0]?.code;
  const [OTHER, RECORDING, WRONG] = [
    'https://example.com/x',
    'https://zoom.us/rec/share/abc',
    'https://zoom.us/j/12',
  ];
  it('Zoom’s own say more', () => {
    expect(first(`${OTHER}\n${RECORDING}`)).toBe(first(RECORDING));
    expect(first(`${RECORDING}\n${OTHER}`)).toBe(first(RECORDING));
    expect(first(`${OTHER}\n${WRONG}`)).toBe(first(WRONG));
    expect(first(OTHER)).not.toBe(first(RECORDING));
  });
});

test.each([
  ['https://zoom.us/my/ada.lovelace', 'vanity'],
  [ROOM, 'pmi'],
  ['https://zoom.us/j/92345678901', 'unknown'],
  ['https://www.zoomgov.com/j/1601234567', 'unknown'],
  ['Meeting ID: 384 920 5716', 'unknown'],
  ['Hello', 'unknown'],
])('%s is of the kind %s', (text, kind) => expect(readInvitation(text).invitation.kind).toBe(kind));

test.each([
  ['Passcode: 600700 Passcode (numeric): 482913', '600700', '482913'],
  ['Passcode (numeric): 482913 Passcode: 600700', '600700', '482913'],
  ['Passcode: 600700\nNumeric passcode: 482913', '600700', '482913'],
])('of two on a line, the one that is called numeric is the telephones’: %j', (line, room, telephones) => {
  const { passcode, phone } = parsePaste(`${ROOM}\n${line}`).found;
  expect([passcode, phone.passcode]).toEqual([room, telephones]);
});
