import { describe, expect, it } from 'vitest';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const J = 'https://us02web.zoom.us/j/3849205716';
const OTHER = 'https://zoom.us/j/6142618345';
const MY = 'https://zoom.us/my/robin.doe';
const TOKEN = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5.1';
const TOKEN_2 = 'z9Y8x7W6v5U4t3S2r1Q0p9O8n7M6l5.1';
const ID = 'Meeting ID: 384 920 5716';
const OTHER_ID = 'Meeting ID: 614 261 8345';
const CODE = 'Passcode: 482913';
const TAP = '+16465588656,,3849205716# US (New York)';
const OTHER_TAP = '+16465588656,,6142618345# US (New York)';
const DIAL = 'Dial by your location\n+1 646 558 8656 US (New York)';
const ROOM_SYSTEM = 'Join by H.323\n162.255.37.11 (US West)';

/** What is understood, in the words of this file. */
const ROOM = 'ok meetingId 3849205716';
const PERSONAL = 'ok personalLink robin.doe';
const LINK_TOKEN = 'ok token';
const PASSCODE = 'ok passcode';
const NO_CODE = 'info noPasscodeInText';

/** A text, and all that is said of it: weight, code and values of each finding, in order. */
type Case = [text: string, said: string[]];

function said(text: string): string[] {
  return parsePaste(text).findings.map(({ severity, code, values }) => [severity, code, ...values].join(' '));
}

function check(cases: Case[]): void {
  it.each(cases)('%j', (text, want) => expect(said(text)).toEqual(want));
}

describe('of a number is said', () => {
  check([
    ['384 920 5716', [ROOM]],
    ['#384 920 5716', [ROOM]],
    ['384 9205 7161', ['ok meetingId 38492057161', 'warning elevenDigits 38492057161']],
    ['384 920 571', ['ok meetingId 384920571', 'warning nineDigits 384920571']],
    ['160 099 1835', ['ok meetingId 1600991835', 'warning pmiRefused firstDigit']],
    ['084 920 5716', ['ok meetingId 0849205716', 'warning pmiRefused firstDigit']],
    ['800 555 1234', ['ok meetingId 8005551234', 'warning pmiRefused prefix']],
    ['200 222 2222', ['ok meetingId 2002222222', 'warning pmiRefused prefix sameDigitEight sameDigitRun']],
    ['234 567 8912', ['ok meetingId 2345678912', 'warning pmiWeak partialSequence']],
    ['383 838 3838', ['ok meetingId 3838383838', 'warning pmiWeak fewDigits repeatedBlock']],
    ['(384) 920-5716', [ROOM, 'warning oddPhoneLike']],
    ['384.920.5716', [ROOM, 'warning oddPhoneLike']],
    ['٣٨٤ ٩٢٠ ٥٧١٦', [ROOM, 'warning oddDigitsMapped']],
    ['12345678', ['error refusedIdTooShort']],
    ['123456789012', ['error refusedIdTooLong']],
  ]);
});

describe('of the number and the host of a link is said', () => {
  check([
    [J, [ROOM]],
    ['https://zoom.us/j/3849205716', [ROOM]],
    ['https://www.zoom.us/j/3849205716', [ROOM]],
    ['https://zoom.us/j/86412345678', ['ok meetingId 86412345678', 'warning elevenDigits 86412345678']],
    ['https://zoom.us/j/384920571', ['ok meetingId 384920571', 'warning nineDigits 384920571']],
    ['https://zoom.us/j/8005551234', ['ok meetingId 8005551234', 'warning pmiRefused prefix']],
    ['https://zoom.us/j/1600991835', ['ok meetingId 1600991835', 'warning pmiRefused firstDigit']],
    [
      'https://zoomgov.com/j/1600991835',
      ['ok meetingId 1600991835', 'warning zoomGovNotPersonal 1600991835'],
    ],
    ['https://zoomgov.com/j/5551113322', ['ok meetingId 5551113322']],
    ['https://zoomgov.com/j/2345678912', ['ok meetingId 2345678912']],
    ['https://zoomgov.com/j/16009918351', ['ok meetingId 16009918351', 'warning elevenDigits 16009918351']],
    [
      'https://acme.zoomgov.com/j/1600991835',
      [
        'ok meetingId 1600991835',
        'warning zoomGovNotPersonal 1600991835',
        'info companyHost acme.zoomgov.com zoomgov.com',
      ],
    ],
    ['https://acme.zoom.us/j/3849205716', [ROOM, 'info companyHost acme.zoom.us zoom.us']],
    ['https://acme.zoom.us/my/robin.doe', [PERSONAL, 'info companyHost acme.zoom.us zoom.us']],
    [MY, [PERSONAL]],
    [
      `${J}\nhttps://acme.zoom.us/my/robin.doe`,
      [ROOM, PERSONAL, 'info bothLinks robin.doe', NO_CODE, 'info companyHost acme.zoom.us zoom.us'],
    ],
  ]);
});

describe('of what is odd about a link is said', () => {
  check([
    [`${J}?pwd=${TOKEN}`, [ROOM, LINK_TOKEN]],
    ['http://zoom.us/j/3849205716', [ROOM, 'warning oddPlainHttp']],
    ['https://ｚoom.us/j/3849205716', [ROOM, 'warning oddCharactersMapped']],
    ['https://zoom.us./j/3849205716', [ROOM, 'warning oddTrailingDot']],
    [
      'https://a.b.zoom.us/j/3849205716',
      [ROOM, 'warning oddNestedSubdomain', 'info companyHost a.b.zoom.us zoom.us'],
    ],
    [`${J}?pwd=abc…`, [ROOM, 'warning oddTokenCut']],
    ['https://zoom.us/J/3849205716', [ROOM, 'warning oddPathCase']],
    ['https://zoom.us/my/abcd', ['ok personalLink abcd', 'warning oddNameShort']],
    [`https://zoom.us/my/${'a'.repeat(41)}`, [`ok personalLink ${'a'.repeat(41)}`, 'warning oddNameLong']],
    ['https://zoom.us/my/robin-doe', ['ok personalLink robin-doe', 'warning oddNameHyphen']],
    ['https://zoom.us/j/٣٨٤٩٢٠٥٧١٦', [ROOM, 'warning oddDigitsMapped']],
    ['https://zoom.us/j/384-920-5716', [ROOM, 'warning oddIdRepaired']],
    ['https://zoom.us/j/384\u200b9205716', [ROOM, 'warning oddHiddenRemoved']],
    [`[${OTHER}](${J})`, [ROOM, 'warning oddWordsDiffer']],
    [`[${J}](${J})`, [ROOM]],
    ['https://zoom.us/s/3849205716', [ROOM, 'warning oddStartLink']],
    [`${J}?tk=abc`, [ROOM, 'warning oddPersonalToken']],
    [`http://zoom.us/J/3849205716`, [ROOM, 'warning oddPathCase', 'warning oddPlainHttp']],
    ['https://zoom.us/w/38492057161', ['warning oddWebinar']],
    ['https://zoom.us/w/38492057161?tk=x', ['warning oddWebinar', 'warning oddPersonalToken']],
    [`${J}?pwd=${TOKEN}Later`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    [`go to ${J.replace('https', 'http')} at noon`, [ROOM, 'warning oddPlainHttp', NO_CODE]],
  ]);
});

describe('nothing is said of what was done to a link that is right, or that is no room’s', () => {
  check([
    ['https://zoom.us/wc/join/3849205716', [ROOM]],
    [`${J}?from=x#success`, [ROOM]],
    [`https://www.google.com/url?q=${J}`, [ROOM]],
    ['https://us02web.zoom.us/u/kAbC', ['info notedLocalNumbers']],
    ['https://us02web.zoom.us/u/kAbC?x=1#a', ['info notedLocalNumbers']],
    ['https://zoom.us/zoomconference?m=abc', ['info notedLocalNumbers']],
    ['https://www.google.com/url?q=https://us02web.zoom.us/u/kAbC', ['info notedLocalNumbers']],
    ['https://zoom.us/meeting/abc/ics?icsToken=x', ['info notedIcs']],
    ['numbers:\nhttps://us02web.zoom.us/u/kAbC', ['info notedLocalNumbers']],
  ]);
});

/** One paste for each refusal that a person can meet. */
const REFUSED: Case[] = [
  ['https://zo0m.us/j/3849205716', ['error refusedLookAlike']],
  ['https://example.com/x', ['error refusedNotZoom']],
  ['https://bit.ly/x', ['error refusedShortener']],
  [
    'https://zoom-lfx.platform.linuxfoundation.org/meeting/1',
    ['error refusedProxy zoom-lfx.platform.linuxfoundation.org'],
  ],
  ['https://robin:secret@zoom.us/j/3849205716', ['error refusedUserInfo zoom.us']],
  ['https://acme.zoom.us:8443/j/3849205716', ['error refusedPort acme.zoom.us']],
  ['https://a_b.zoom.us/j/3849205716', ['error refusedBadHost']],
  ['mailto:robin@example.com', ['error refusedOtherScheme']],
  ['https://support.zoom.us/hc', ['error refusedServiceHost support.zoom.us']],
  ['https://zoom.us/j/', ['error refusedIdMissing zoom.us']],
  ['https://zoom.us/j/abc', ['error refusedIdNotANumber zoom.us']],
  ['https://acme.zoom.us/j/12345', ['error refusedIdTooShort acme.zoom.us']],
  ['https://zoom.us/j/123456789012', ['error refusedIdTooLong zoom.us']],
  ['https://zoom.us//j/3849205716', ['error refusedDoubleSlash zoom.us']],
  ['https://zoom.us/j//3849205716', ['error refusedDoubleSlash zoom.us']],
  ['https://zoom.us/j/3849205716/x', ['error refusedExtraPath zoom.us']],
  ['https://zoom.us/profile', ['error refusedUnknownPath zoom.us']],
  ['https://zoom.us/my/', ['error refusedNameMissing zoom.us']],
  ['https://zoom.us/my/1abc', ['error refusedNameFirstLetter zoom.us']],
  ['https://zoom.us/my/robin_doe', ['error refusedNameCharacter zoom.us']],
  ['https://zoom.us/j/3849205716?zak=x', ['error refusedHostKey zoom.us']],
  ['https://acme.zoom.us/meeting/register/x', ['error refusedRegistration acme.zoom.us']],
  ['https://zoom.us/rec/share/x', ['error refusedRecording zoom.us']],
  ['https://zoom.us/skype/3849205716', ['error refusedSkype zoom.us']],
  ['https://zoom.us/launch/jc/x', ['error refusedChat zoom.us']],
  ['https://docs.zoom.us/agenda/x', ['error refusedAgenda docs.zoom.us']],
];

describe('why there is no room in a link is said', () => {
  check(REFUSED);
});

describe('the same link with words around it gives the same, once', () => {
  it.each(REFUSED.filter(([text]) => text.startsWith('https:')))('%s', (link, want) => {
    expect(said(`see\n${link}`)).toEqual(want);
  });
});

describe('of a paste without any room is said', () => {
  check([
    ['', ['error nothingPasted']],
    [' \n', ['error nothingPasted']],
    ['hello there', ['error nothingFound']],
    ['a'.repeat(5000), ['error nothingFound']],
    ['Passcode: 482913', ['error nothingFound']],
    ['Kennwort: aX4913', ['error nothingFound']],
    ['Room: hello', ['error nothingFound']],
    ['Time: 10:30', ['error nothingFound']],
    ['Passcode: ******', ['error nothingFound']],
    ['Passcode: 1709\nbye', ['error nothingFound']],
    [`${DIAL}\nPasscode: 735268`, ['error nothingFound']],
    ['https://meet.example.com/x', ['error refusedNotZoom']],
    ['see\nhttps://meet.example.com/x', ['error otherProvider']],
    ['Join Microsoft Teams meeting\nhttps://teams.microsoft.com/l/meetup-join/19', ['error otherProvider']],
    ['webinar\nhttps://zoom.us/w/84920571688', ['warning oddWebinar']],
    [`webinar\nhttps://zoom.us/w/84920571688\n${OTHER_ID}`, ['warning oddWebinar']],
    ['https%3A%2F%2Fzoom.us%2Fj%2F3849205716 ">', ['error nothingFound']],
    ['go to https://zoom.us/j/38492057 today', ['error refusedIdTooShort zoom.us']],
    [
      'numbers https://zoom.us/u/kAbC\nhttps://zoom.us/w/84920571688\nhttps://zoom.us/w/84920571689',
      ['warning oddWebinar', 'info alsoWebinar'],
    ],
    ['see https://zoom.us/rec/share/x\nhttps://zoom.us/rec/share/x', ['error refusedRecording zoom.us']],
    ['see https://example.com/x\nhttps://example.com/x', ['error refusedNotZoom']],
    [
      'see https://example.com/x\nhttps://zo0m.us/y',
      ['error refusedNotZoom', 'warning lookAlikeLinks https://zo0m.us/y'],
    ],
    [
      'see https://zoom.us/rec/share/x and https://zoom.us/meeting/register/x',
      ['error refusedRecording zoom.us', 'info alsoRegistration'],
    ],
    [
      'see https://zoom.us/rec/share/x and https://example.com/x',
      ['error refusedRecording zoom.us', 'warning foreignLinks https://example.com/x'],
    ],
  ]);
});

describe('of numbers that differ is said', () => {
  check([
    [`${J}\n${ID}`, [ROOM, NO_CODE]],
    [`${J}\n${OTHER_ID}`, [ROOM, 'warning conflict 3849205716 6142618345', NO_CODE]],
    [
      `${J}\n${ID}\n${OTHER_ID}\n${OTHER_ID.replace('614', '551')}\n${OTHER_ID.replace('614', '551')}`,
      [ROOM, 'warning conflict 3849205716 6142618345', 'warning textIdDiffers 5512618345', NO_CODE],
    ],
    [`${J}\n${OTHER_ID}\n${TAP}`, [ROOM, 'ok phone 1', 'warning textIdDiffers 6142618345', NO_CODE]],
    [`${J}\n${ID}\n${OTHER_TAP}`, [ROOM, 'warning oneTapConflict 3849205716 6142618345', NO_CODE]],
    [
      `${J}\n${ID}\n${OTHER_TAP}\n${TAP}`,
      [ROOM, 'ok phone 1', 'warning oneTapConflict 3849205716 6142618345', NO_CODE],
    ],
    [
      `${J}\n${OTHER_ID}\n${OTHER_TAP}`,
      [
        ROOM,
        'warning conflict 3849205716 6142618345',
        'warning oneTapConflict 3849205716 6142618345',
        NO_CODE,
      ],
    ],
    [`${ID}\n${OTHER_ID}\n${OTHER_ID}`, [ROOM, 'warning textIdDiffers 6142618345', 'info noLink', NO_CODE]],
    [
      `${ID}\n${OTHER_ID}\n${OTHER_ID.replace('614', '551')}`,
      [ROOM, 'warning textIdDiffers 6142618345 5512618345', 'info noLink', NO_CODE],
    ],
    [`${MY}\n${ID}\n${TAP}`, [ROOM, PERSONAL, 'ok phone 1', NO_CODE]],
    [`${MY}\n${ID}\n${OTHER_ID}`, [ROOM, PERSONAL, 'warning textIdDiffers 6142618345', NO_CODE]],
    // The number in the link is none: the text's is taken, and nothing else is said.
    [`https://zoom.us/j/38492057\n${ID}`, [ROOM, 'warning linkIdWrong 38492057', NO_CODE]],
    [`https://zoom.us/j/384920571699\n${ID}`, [ROOM, 'warning linkIdWrong 384920571699', NO_CODE]],
    [
      `https://zoom.us/j/38492057\n${ID}\n${OTHER_ID}`,
      [ROOM, 'warning textIdDiffers 6142618345', 'warning linkIdWrong 38492057', NO_CODE],
    ],
    [`${J}\n${ID}\n${ROOM_SYSTEM}\n${OTHER_ID}`, [ROOM, 'warning textIdDiffers 6142618345', NO_CODE]],
    [`${J}\n${J}`, [ROOM, NO_CODE]],
    [
      `${MY}\nhttps://zoom.us/j/86412345678\n${J}`,
      [ROOM, PERSONAL, 'warning severalMeetings 86412345678 3849205716', 'info bothLinks robin.doe', NO_CODE],
    ],
    [`${J}\n${OTHER}`, [ROOM, 'warning severalMeetings 3849205716 6142618345', NO_CODE]],
    [
      `https://zoom.us/j/86412345678\n${J}\n${MY}`,
      [ROOM, PERSONAL, 'warning severalMeetings 86412345678 3849205716', 'info bothLinks robin.doe', NO_CODE],
    ],
  ]);
});

describe('of several links is said', () => {
  check([
    [`${MY} and https://zoom.us/my/Robin.Doe`, [PERSONAL, NO_CODE]],
    [
      `${MY}\nhttps://zoom.us/my/alex.roe\nhttps://zoom.us/my/kim.poe`,
      [PERSONAL, 'warning personalLinkLeft alex.roe kim.poe', NO_CODE],
    ],
    [`${J} or ${MY}`, [ROOM, PERSONAL, 'info bothLinks robin.doe', NO_CODE]],
    [
      `Alex Roe is inviting you to a scheduled Zoom meeting.\n${J}\n-- \n${MY}`,
      [ROOM, 'ok hostName Alex Roe', 'warning personalLinkLeft robin.doe', NO_CODE],
    ],
    [`${J}?pwd=${TOKEN}\n${J}?pwd=${TOKEN}`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    [`${J}?pwd=${TOKEN}\n${J}?pwd=${TOKEN_2}`, [ROOM, LINK_TOKEN, 'warning severalTokens', 'info tokenOnly']],
    [`${J}?pwd=${TOKEN}\n${J}?pwd=short`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    [`${J}?pwd=${TOKEN}\n${J}`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    // A token of another meeting, of a personal link or of a link that is not the guests' is no other token of the room.
    [
      `${J}?pwd=${TOKEN}\n${OTHER}?pwd=${TOKEN_2}`,
      [ROOM, LINK_TOKEN, 'warning severalMeetings 3849205716 6142618345', 'info tokenOnly'],
    ],
    [
      `${J}?pwd=${TOKEN}\n${MY}?pwd=${TOKEN_2}`,
      [ROOM, PERSONAL, LINK_TOKEN, 'info bothLinks robin.doe', 'info tokenOnly'],
    ],
    [
      `${J}?pwd=${TOKEN}\nhttps://zoom.us/s/3849205716?pwd=${TOKEN_2}`,
      [ROOM, LINK_TOKEN, 'warning alsoStartLink', 'info tokenOnly'],
    ],
    [
      `${MY}?pwd=${TOKEN}\n${MY}?pwd=${TOKEN_2}`,
      [PERSONAL, LINK_TOKEN, 'warning severalTokens', 'info tokenOnly'],
    ],
    [
      `${MY}?pwd=${TOKEN}\nhttps://zoom.us/my/alex.roe?pwd=${TOKEN_2}`,
      [PERSONAL, LINK_TOKEN, 'warning personalLinkLeft alex.roe', 'info tokenOnly'],
    ],
    [`go to ${J}?pwd=${'a'.repeat(29)}`, [ROOM, LINK_TOKEN, 'info tokenShort', 'info tokenOnly']],
    [`go to ${J}?pwd=${'a'.repeat(30)}`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    [`go to ${MY}?pwd=short`, [PERSONAL, LINK_TOKEN, 'info tokenShort', 'info tokenOnly']],
  ]);
});

describe('of links that are not the room’s is said', () => {
  check([
    [`${J}\nhttps://example.com/`, [ROOM, NO_CODE]],
    [`${J}\nhttps://calendar.google.com/calendar/event?x=1`, [ROOM, NO_CODE]],
    [`${J}\nhttps://example.com/zoom`, [ROOM, 'warning foreignLinks https://example.com/zoom', NO_CODE]],
    [
      `${J}\nhttps://example.com/a\nhttps://zo0m.us\nhttps://example.org/b`,
      [
        ROOM,
        'warning lookAlikeLinks https://zo0m.us',
        'warning foreignLinks https://example.com/a https://example.org/b',
        NO_CODE,
      ],
    ],
    [
      `room: https://zo0m.us/j/3849205716\n${ID}`,
      [ROOM, 'warning lookAlikeLinks https://zo0m.us/j/3849205716', 'info noLink', NO_CODE],
    ],
    [
      `${J}\nhttps://us05web-zoom.us/j/1\nhttps://zoom.us.example.com/j/1`,
      [ROOM, 'warning lookAlikeLinks https://us05web-zoom.us/j/1 https://zoom.us.example.com/j/1', NO_CODE],
    ],
    [`${J}\nhttps://zoom.us/s/3849205716`, [ROOM, 'warning alsoStartLink', NO_CODE]],
    [`${J}\nzoommtg://zoom.us/start?confno=3849205716`, [ROOM, 'warning alsoStartLink', NO_CODE]],
    [`start\nhttps://zoom.us/s/3849205716`, [ROOM, 'warning oddStartLink', NO_CODE]],
    [`${J}\n${J}?zak=x`, [ROOM, 'warning alsoHostKey', NO_CODE]],
    [`${ID}\nhttps://zoom.us/s/3849205716?zak=x`, [ROOM, 'warning alsoHostKey', 'info noLink', NO_CODE]],
    [`${J}\nhttps://zoom.us/meeting/register/x`, [ROOM, 'info alsoRegistration', NO_CODE]],
    [`${J}\nhttps://zoom.us/rec/share/x`, [ROOM, 'info alsoRecording', NO_CODE]],
    [
      `${J}\nhttps://zoom.us/w/84920571688`,
      [ROOM, 'warning severalMeetings 3849205716 84920571688', 'info alsoWebinar', NO_CODE],
    ],
    [`${J}\nhttps://zoom.us/meeting/abc/ics?x=1`, [ROOM, 'info alsoCalendarFile', NO_CODE]],
    [
      `${J}\nhttps://zoom.us/meeting/register/x\nhttps://zoom.us/s/3849205716\nhttps://zoom.us/meeting/register/y`,
      [ROOM, 'info alsoRegistration', 'warning alsoStartLink', NO_CODE],
    ],
    [`${J}\nhttps://zoom.us/profile\nhttps://zoom.us/skype/1`, [ROOM, NO_CODE]],
    [`${J}\n${'https://example.com/\n'.repeat(399)}`, [ROOM, NO_CODE]],
    [`${J}\n${'https://example.com/\n'.repeat(400)}`, [ROOM, 'info manyLinks', NO_CODE]],
  ]);
});

describe('of passcodes is said', () => {
  check([
    [`${J}?pwd=${TOKEN}\n${CODE}`, [ROOM, PASSCODE, LINK_TOKEN]],
    [`${J}?pwd=${TOKEN}`, [ROOM, LINK_TOKEN]],
    [`go to ${J}?pwd=${TOKEN}`, [ROOM, LINK_TOKEN, 'info tokenOnly']],
    [`go to ${J}`, [ROOM, NO_CODE]],
    [`${J}\n${CODE}`, [ROOM, PASSCODE, 'info passcodeNotInLink']],
    [`${MY}\n${CODE}`, [PERSONAL, PASSCODE]],
    [`${MY}?pwd=${TOKEN}\n${CODE}`, [PERSONAL, PASSCODE, LINK_TOKEN]],
    [`${J}\n${MY}?pwd=${TOKEN}\n${CODE}`, [ROOM, PERSONAL, PASSCODE, LINK_TOKEN, 'info bothLinks robin.doe']],
    [`${J}\n${MY}?pwd=${TOKEN}`, [ROOM, PERSONAL, LINK_TOKEN, 'info bothLinks robin.doe', 'info tokenOnly']],
    [`${J}?pwd=${TOKEN}\n${MY}\n${CODE}`, [ROOM, PERSONAL, PASSCODE, LINK_TOKEN, 'info bothLinks robin.doe']],
    [`${ID}\n${CODE}`, [ROOM, PASSCODE, 'info passcodeNotInLink', 'info noLink']],
    ['384 920 5716 (482913)', [ROOM, PASSCODE, 'info passcodeNotInLink', 'info noLink']],
    [
      '384 920 5716 (1709)',
      [ROOM, PASSCODE, 'info passcodeWeak short', 'info passcodeNotInLink', 'info noLink'],
    ],
    [`{"password": "482913", "join_url": "${J}?pwd=${TOKEN}"}`, [ROOM, PASSCODE, LINK_TOKEN]],
    ['my room is 384 920 5716', [ROOM, 'info noLink', NO_CODE]],
    // One for telephones besides, the same for both, and none but that.
    [
      `${J}\n${CODE}\n${DIAL}\nPasscode: 735268`,
      [ROOM, PASSCODE, 'ok phone 1', 'info severalPasscodes 482913 735268', 'info passcodeNotInLink'],
    ],
    [`${J}\n${CODE}\n${DIAL}\n${CODE}`, [ROOM, PASSCODE, 'ok phone 1', 'info passcodeNotInLink']],
    [`${J}\n${DIAL}\nPasscode: 735268`, [ROOM, 'ok phone 1', 'info onlyOtherPasscode 735268']],
    [`${J}\n+16465588656,,3849205716#,,,,*735268#`, [ROOM, 'ok phone 1', 'info onlyOtherPasscode 735268']],
    // Those of telephone numbers that were left are not saved, and neither are those of room systems.
    [
      `${J}\n${CODE}\n+16465588656,,6142618345#,,,,*735268#`,
      [ROOM, PASSCODE, 'warning oneTapConflict 3849205716 6142618345', 'info passcodeNotInLink'],
    ],
    [`${J}\n${CODE}\n${ROOM_SYSTEM}\nPasscode: 735268`, [ROOM, PASSCODE, 'info passcodeNotInLink']],
    [`${J}\n${ROOM_SYSTEM}\nPasscode: 735268`, [ROOM, 'info onlyOtherPasscode 735268']],
    [
      `${J}?pwd=${TOKEN}\n${ROOM_SYSTEM}\nPasscode: 735268`,
      [ROOM, LINK_TOKEN, 'info onlyOtherPasscode 735268', 'info tokenOnly'],
    ],
    [
      `${J}\n${DIAL}\nPasscode: 735268\n${ROOM_SYSTEM}\nPasscode: 914207`,
      [ROOM, 'ok phone 1', 'info onlyOtherPasscode 735268 914207'],
    ],
    [`${J}\nPasscode: ******`, [ROOM, 'info passcodeUnclear']],
    [`${J}?pwd=${TOKEN}\nPasscode: ******`, [ROOM, LINK_TOKEN, 'info passcodeUnclear']],
    [`${J}\nPasscode: none`, [ROOM, NO_CODE]],
    [`${J}\nMonday passcode: 482913\nTuesday passcode: 735268`, [ROOM, 'info passcodeUnclear']],
    [`${J}\n${CODE}\nPasscode: ******`, [ROOM, PASSCODE, 'info passcodeNotInLink']],
    [`${J}\nPasscode: 48291357911`, [ROOM, PASSCODE, 'info passcodeRefused long', 'info passcodeNotInLink']],
    [
      `${J}\nPasscode: aX&91`,
      [ROOM, PASSCODE, 'info passcodeRefused character', 'info passcodeWeak short', 'info passcodeNotInLink'],
    ],
    [`${J}?pwd=${TOKEN}\nPasscode: 11111`, [ROOM, PASSCODE, LINK_TOKEN, 'info passcodeWeak short repeated']],
  ]);
});

it('says all of an ordinary invitation', () => {
  const text = `Robin Doe is inviting you to a scheduled Zoom meeting.

Topic: Weekly
Join Zoom Meeting
${J}?pwd=${TOKEN}

${ID}
${CODE}

One tap mobile
+16465588656,,3849205716#,,,,*735268# US (New York)

${DIAL}
${ID}
Passcode: 735268
Find your local number: https://us02web.zoom.us/u/kAbC

Join by SIP
3849205716@zoomcrc.com

${ROOM_SYSTEM}
${ID}
Passcode: 735268`;
  expect(said(text)).toEqual([
    ROOM,
    PASSCODE,
    LINK_TOKEN,
    'ok phone 2',
    'ok hostName Robin Doe',
    'ok topic Weekly',
    'info severalPasscodes 482913 735268',
  ]);
});
