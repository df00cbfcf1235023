import { describe, expect, it } from 'vitest';
import type { TextFacts } from '../../../lib/zoom/invitation/facts.ts';
import { readInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';

const J = 'https://zoom.us/j/3849205716';

/** What is read of a text, as far as it is not the room of `J` alone. */
interface Read {
  id?: string | null;
  url?: string | null;
  kind?: string;
  passcode?: string;
  phone?: string;
  rooms?: string;
  unclear?: true;
  dial?: string[];
  taps?: number;
  sip?: string[];
  h323?: string[];
  topic?: string;
  time?: string;
  host?: string;
}

it('keeps the token of a link, also beside a number that is none', () => {
  const tokenOf = (text: string) => readInvitation(text).invitation.pwdToken;
  expect(tokenOf('https://zoom.us/j/223344?pwd=yyy')).toBe('yyy');
  expect(tokenOf(`${J}?pwd=a`)).toBe('a');
  expect(tokenOf(J)).toBeNull();
});

describe('what is read of a text', () => {
  it.each<[string, Read]>([
    [`${J}\nJoin by SIP\n3849205716@example.com`, { sip: ['3849205716@example.com'] }],
    [`${J}\n3849205716@example.com`, {}],
    [
      `${J}\nJoin by SIP\nPasscode: 482913\n3849205716@example.com`,
      { rooms: '482913', sip: ['3849205716@example.com'] },
    ],
    [
      `${J}\nJoin by SIP\n3849205716@example.com\nDial by your location\n+1 646 558 8656 US (New York)\n6142618345@example.com`,
      { dial: ['+1 646 558 8656|US (New York)'], sip: ['3849205716@example.com'] },
    ],
    [`${J}\nJoin by SIP\nwords\n3849205716@example.com`, { sip: ['3849205716@example.com'] }],
    [`${J}\n3849205716@zoomcrc.com`, { sip: ['3849205716@zoomcrc.com'] }],
    [`${J}\nJoin by H.323\n162.255.37.11 (US West)`, { h323: ['162.255.37.11|US West'] }],
    [`${J}\n162.255.37.11 (US West)`, {}],
    [
      `${J}\nH.323\n162.255.37.11 (US West)\nMeeting ID: 384 920 5716\nPasscode: 735268`,
      { rooms: '735268', h323: ['162.255.37.11|US West'] },
    ],
    [`${J}\nroom system h.323: 162.255.37.11 (US West)`, { h323: ['162.255.37.11|US West'] }],
    [`${J}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx h.323\n1.2.3.4 (x)`, {}],
    [`${J}\nuse sip or\n1.2.3.4 (x)`, { h323: ['1.2.3.4|x'] }],
    [`${J}\nsipping tea\n1.2.3.4 (x)`, {}],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\n\nBest, Robin\nPasscode: 735268`,
      { passcode: '735268', dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\n\nRobin\n+1 312 555 0123`,
      { dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nRobin\n+1 312 555 0123`,
      { dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nRobin\n+1 312 555 0123 US (Chicago)`,
      { dial: ['+1 646 558 8656|US (New York)', '+1 312 555 0123|US (Chicago)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\n+1 312 626 6799 US (Chicago)`,
      { dial: ['+1 646 558 8656|US (New York)', '+1 312 626 6799|US (Chicago)'] },
    ],
    [
      `${J}\n+1 646 558 8656 US (New York)\n+1 312 626 6799 US (Chicago)`,
      { dial: ['+1 646 558 8656|US (New York)', '+1 312 626 6799|US (Chicago)'] },
    ],
    [`${J}\n+1 646 558 8656 US (New York)`, {}],
    [`${J}\n+1 646 558 8656\n+1 312 626 6799`, {}],
    [`${J}\n+16465588656,,3849205716#\n+1 312 626 6799 US`, { dial: ['+1 312 626 6799|US'], taps: 1 }],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nPhone: +1 312 555 0123 US`,
      { dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nPasscode: 482913\nDial by your location\n+1 646 558 8656 US (New York)\nPasscode: aX4913`,
      { passcode: '482913', dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nPasscode: aX4913`,
      { passcode: 'aX4913', dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US (New York)\nPhone passcode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US (New York)'] },
    ],
    [`Passcode: 111222\n${J}\nPasscode: 482913`, { passcode: '482913' }],
    [`Passcode: 482913\n${J}`, { passcode: '482913' }],
    [`${J}\nhttps://zoom.us/rec/share/x\nPasscode: 482913`, {}],
    [`https://zoom.us/rec/share/x\nPasscode: 111222\n${J}\nPasscode: 482913`, { passcode: '482913' }],
    [`${J}\nhttps://zoom.us/j/6142618345\nPasscode: 482913`, {}],
    [
      `${J}\nhttps://zoom.us/j/6142618345\nMeeting ID: 614 261 8345\nDial by your location\n+1 646 558 8656 US (New York)`,
      {},
    ],
    [`${J}\nhttps://example.com/x\nPassword: 482913`, { unclear: true }],
    [`${J}\nhttps://example.com/x\nPasscode: 482913`, { passcode: '482913' }],
    [`https://example.com/x\nPassword: 111222\n${J}`, { unclear: true }],
    [`https://example.com/x\nPasscode: 111222\n${J}`, { passcode: '111222' }],
    [`${J}\nhttps://bit.ly/x\nPassword: 482913`, { passcode: '482913' }],
    [`${J}\nhttps://example.com/zoom\nPassword: 482913`, { passcode: '482913' }],
    [`${J}\nhttps://example.com/x\nMeeting ID: 384 920 5716\nPassword: 482913`, { passcode: '482913' }],
    [`${J}\nMicrosoft Teams meeting\nMeeting ID: 999 888 777 66\nPasscode: 111222`, {}],
    [
      `${J}\nMicrosoft Teams meeting\nMeeting ID: 999 888 777 66\nZoom\nPasscode: 482913`,
      { passcode: '482913' },
    ],
    [
      'Zoom or\nMicrosoft Teams meeting\nhttps://teams.microsoft.com/l/meetup-join/19\nPasscode: 111222\nZoom meeting ID: 384 920 5716\nPasscode: 482913',
      { passcode: '482913', kind: 'unknown', url: null },
    ],
    [`${J}\nAccess: 482913`, { unclear: true }],
    [`${J}\nfoo: aX4913`, { unclear: true }],
    [`${J}\nCode 482913`, { passcode: '482913' }],
    [`${J} code 482913`, { passcode: '482913' }],
    [`${J} (pw: aX4913)`, { passcode: 'aX4913' }],
    [`${J}\ncourse code: aX4913`, {}],
    [`${J}\nzip code: 48291`, {}],
    [`${J}\n\n\n\n\n\ncode: 482913`, { passcode: '482913' }],
    [`${J}\na\nb\nc\nd\ne\ncode: 482913`, {}],
    [`${J}\na\nb\nc\nd\ne\nf\ncode: 482913`, {}],
    ['Nummer: 384 920 5716', { kind: 'unknown', url: null }],
    ['Zoom: 384 920 5716', { kind: 'unknown', url: null }],
    ['Zoom Nummer: 384 920 5716\nKod: aX4913', { passcode: 'aX4913', kind: 'unknown', url: null }],
    ['foo: 384-920-5716', { id: null, kind: 'unknown', url: null }],
    ['Zoom: 384 920 5716, code: aX4913', { passcode: 'aX4913', kind: 'unknown', url: null }],
    ['Robin | Zoom: 384 920 5716 | x', { kind: 'unknown', url: null }],
    ['Robin · Phone 312 555 0123 · Zoom 384 920 5716', { kind: 'unknown', url: null }],
    ['Zoom 0384920571', { id: '0384920571', kind: 'unknown', url: null }],
    ['Zoom room 1: 384 920 5716', { id: null, kind: 'unknown', url: null }],
    ['Meeting: 384 920 571 61', { id: null, kind: 'unknown', url: null }],
    ['Meeting ID: 384 920 5716 / Passcode: 482913', { passcode: '482913', kind: 'unknown', url: null }],
    [
      'Meeting ID: 384 920 5716 code: aX4913',
      { passcode: 'aX4913', unclear: true, kind: 'unknown', url: null },
    ],
    [
      'Meeting ID: 384 920 5716, pin 482913',
      { passcode: '482913', unclear: true, kind: 'unknown', url: null },
    ],
    ['ID: 384 920 5716\n482913', { kind: 'unknown', url: null }],
    ['ID: 384 920 5716\nfoo: 482913', { passcode: '482913', kind: 'unknown', url: null }],
    ['Meeting ID: 384 920 5716\nfoo: 482913', { unclear: true, kind: 'unknown', url: null }],
    ['Meeting ID: 384 920 5716\nKod: 482913', { passcode: '482913', kind: 'unknown', url: null }],
    ['Meeting ID\n384 920 5716\nPasscode\n482913', { passcode: '482913', kind: 'unknown', url: null }],
    ['Meeting ID\n\n384 920 5716\nPasscode\n\naX4913', { passcode: 'aX4913', kind: 'unknown', url: null }],
    [`Passcode:\nsecret\n${J}`, { passcode: 'secret' }],
    [`${J}\nPasscode\nsecret`, {}],
    [`${J}\nPasscode:\nsecret`, { passcode: 'secret' }],
    [`${J}\nPasscode:\n\nsecret`, {}],
    [`${J}\nPasscode:\n482 913`, { passcode: '482913' }],
    [`${J}\nPasscode:\ntwo words`, {}],
    [`${J}\nTopic:\nWeekly sync`, {}],
    [`${J}\nTopic: Weekly\nTime: Mon`, { topic: 'Weekly', time: 'Mon' }],
    [`Robin Doe is inviting you to a Zoom meeting\n${J}`, { host: 'Robin Doe' }],
    [`Robin Doe is inviting you to lunch in the long garden by the sea, come soon\n${J}`, {}],
    [`${J}\nPasscode: none`, {}],
    [`${J}\nPasscode: ******`, { unclear: true }],
    [`${J}\nJoin by SIP\nPasscode: aX4913`, { passcode: 'aX4913' }],
    [`${J}\nPhone passcode:\n482913`, { phone: '482913' }],
    [`${J}\nPhone passcode:\ntwo words`, {}],
    [`${J}\nPasscode:\n\n482 913`, { passcode: '482913' }],
    [`${J}\nPasscode\n482 913`, { passcode: '482913' }],
    [`${J}\nPasscode\naX4913`, { passcode: 'aX4913' }],
    [`${J}\nPasscode\nsee 482913`, {}],
    [`${J}\nPasscode\n482913 see`, {}],
    [`${J}\nPasscode:`, {}],
    [`${J}\nHello\nKod: aX4913`, { unclear: true }],
    [`${J}\nHello\nGroup 12, code: 4829`, { unclear: true }],
    [`${J}\nHello\nfoo: aX4913`, {}],
    [`${J}\nfoo: bar`, {}],
    [`${J}\nWifi code: aX4913`, {}],
    [`${J}\nDoor code: 4829`, {}],
    [`${J}\nPoll code: 4829`, { unclear: true }],
    [`${J}\npc: aX4913`, { passcode: 'aX4913' }],
    [`${J}\nweekly pass: aX4913`, { passcode: 'aX4913' }],
    [`${J}\nweekly code: aX4913`, { unclear: true }],
    [`${J}\nTopic code: aX4913`, { unclear: true }],
    [`${J}\nour pincode: 4829`, { passcode: '4829' }],
    [`${J}\nZoom kod: aX4913\nKod: bY5024`, { passcode: 'aX4913', unclear: true }],
    [`${J} see code 4829 there`, { unclear: true }],
    [`Hello 312 555 0123, code: 482913 x\n${J}`, { unclear: true }],
    [`${J} code 482913\nKod: aX4913`, { passcode: '482913' }],
    [`${J}\nMeeting ID: 999 888 777 66\nPasscode: 111222`, {}],
    [`${J}\nMicrosoft Teams meeting\nKod: 482913`, {}],
    [`${J}\nMicrosoft Teams meeting\n+16465588656,,999888777#`, {}],
    [`${J}\nDial by your location\n+1 646 558 8656 US\nKod: 482913`, { dial: ['+1 646 558 8656|US'] }],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nNummer: 384 920 5716, pin 735268`,
      { dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nMeeting ID: 384 920 5716, pin 735268`,
      { dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nor\nDial by your location\n+1 312 626 6799`,
      { dial: ['+1 646 558 8656|US', '+1 312 626 6799|'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nor\nOne tap mobile\n+1 312 626 6799`,
      { dial: ['+1 646 558 8656|US', '+1 312 626 6799|'] },
    ],
    [`${J}\nDial by your location\nPlease choose\n+1 646 558 8656`, { dial: ['+1 646 558 8656|'] }],
    [
      `${J}\nDial by your location\n\nPlease choose\nUnited States\n+1 646 558 8656 US\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\n\nUnited Kingdom\n+44 20 3051 2874 UK\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US', '+44 20 3051 2874|UK'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nBest, Robin\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\n\n+44 20 3051 2874\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US', '+44 20 3051 2874|'] },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\n\nFind your local number: https://zoom.us/u/abc\nPasscode: 735268`,
      { phone: '735268', dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nOne tap mobile\n+16465588656,,3849205716# US\n\nBest, Robin\nPasscode: 482913`,
      { passcode: '482913', taps: 1 },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\n+1 312 555 0123 ext 5`,
      { dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nDial: +1 646 558 8656 US\nFind your local number: +1 312 626 6799 US`,
      { dial: ['+1 646 558 8656|US'] },
    ],
    [
      `${J}\nOne tap mobile: +16465588656,,3849205716# US, +1 312 626 6799 US`,
      { dial: ['+1 312 626 6799|US'], taps: 1 },
    ],
    [
      `${J}\nPasscode: 482913, office +1 646 555 0100, +16465588656,,3849205716# US +1 312 626 6799 US`,
      { passcode: '482913', dial: ['+1 312 626 6799|US'], taps: 1 },
    ],
    [
      `${J}\nMeeting ID: 384 920 5716 +16465588656,,3849205716# US +1 312 626 6799 US`,
      { dial: ['+1 312 626 6799|US'], taps: 1 },
    ],
    [
      `${J}\nDial by your location\n+1 646 558 8656 US\nPasscode: 735268 +1 312 626 6799 US`,
      { phone: '735268', dial: ['+1 646 558 8656|US'] },
    ],
    [`Robin Doe is inviting you to ${'x'.repeat(39)}\n${J}`, { host: 'Robin Doe' }],
    [`Robin Doe is inviting you to ${'x'.repeat(40)}\n${J}`, {}],
    [`Robin Doe is inviting you to ${'x'.repeat(76)}zoom\n${J}`, { host: 'Robin Doe' }],
    [`Robin Doe is inviting you to ${'x'.repeat(77)}zoom\n${J}`, {}],
    [`${J}\nTopic: ${'x'.repeat(501)}`, { topic: 'x'.repeat(500) }],
    [
      'Passcode: 111222\nMeeting ID: 384 920 5716\nPasscode: 482913',
      { passcode: '482913', kind: 'unknown', url: null },
    ],
    [
      'Passcode: 111222\nZoom: 384 920 5716\nPasscode: 482913',
      { passcode: '482913', kind: 'unknown', url: null },
    ],
    [
      'Meeting ID: 384 920 5716\nDial by your location\n+1 646 558 8656 US\n384 920 5716 US',
      { dial: ['+1 646 558 8656|US'], kind: 'unknown', url: null },
    ],
    [
      'https://zoom.us/j/38492057161\nMeeting ID: 384 920 571 61\nPasscode: 482913',
      { id: '38492057161', url: 'https://zoom.us/j/38492057161', kind: 'unknown', passcode: '482913' },
    ],
    ['Meeting ID: 1234 567 890', { id: null, kind: 'unknown', url: null }],
    ['Zoom\nMeeting ID: 1234 567 890', { id: '1234567890', kind: 'unknown', url: null }],
    [
      'Meeting ID: 384 920 5716 or +1 312 626 6799 code 735268',
      { unclear: true, kind: 'unknown', url: null },
    ],
    [
      `Meeting ID: 384 920 5716 ${'x '.repeat(120)} code 482913 x`,
      { unclear: true, kind: 'unknown', url: null },
    ],
    ['ID: 384 920 5716\nLosungswort: aX4913', { unclear: true, kind: 'unknown', url: null }],
    ['ID: 384 920 5716\nTürcode: aX4913', { unclear: true, kind: 'unknown', url: null }],
    ['Student: 384 920 5716', { id: null, kind: 'unknown', url: null }],
    ['Zoom support: 384 920 5716', { id: null, kind: 'unknown', url: null }],
    ['Tracking number: 384 920 5716', { id: null, kind: 'unknown', url: null }],
    ['Zoom tracking number: 384-920-5716', { kind: 'unknown', url: null }],
    ['Meeting: 384-920-5716', { kind: 'unknown', url: null }],
    ['Nummer: 038 492 0571', { id: null, kind: 'unknown', url: null }],
    ['Nummer: 384 920 5710', { id: '3849205710', kind: 'unknown', url: null }],
    ['foo: 384-920-5716\nPasscode: 482913', { passcode: '482913', kind: 'unknown', url: null }],
    ['foo: 384-920-5716\nTopic: x', { id: null, topic: 'x', kind: 'unknown', url: null }],
    ['Zoom\nfoo: 3849205716', { kind: 'unknown', url: null }],
    ['Zoom\nfoo: 384-920-5716', { id: null, kind: 'unknown', url: null }],
    ['foo: 3849205716', { id: null, kind: 'unknown', url: null }],
    ['a\nb\nc\nd\nZoom: 384 920 5716', { kind: 'unknown', url: null }],
    ['a\nb\nc\nd\ne\nZoom: 384 920 5716', { id: null, kind: 'unknown', url: null }],
    ['Zoom: 384 920 5716 | '.padEnd(240, 'x'), { kind: 'unknown', url: null }],
    ['Zoom: 384 920 5716 | '.padEnd(241, 'x'), { id: null, kind: 'unknown', url: null }],
    [
      'Zoom is off today\nMicrosoft Teams meeting\nMeeting: 384 920 5716',
      { id: null, kind: 'unknown', url: null },
    ],
    [
      `BEGIN:VEVENT\nSUMMARY:Weekly\nDTSTART:20230801T130000Z\nDESCRIPTION:${J}\\nPasscode: 482913\nEND:VEVENT`,
      { passcode: '482913', topic: 'Weekly', time: '2023-08-01T13:00 UTC' },
    ],
  ])('%j', (text, want) => {
    const { invitation, facts } = readInvitation(text);
    const read = {
      id: invitation.meetingId,
      url: invitation.url,
      kind: invitation.kind,
      passcode: invitation.passcode,
      phone: invitation.dialInPasscode,
      rooms: invitation.h323Passcode,
      unclear: facts.unclearPasscode,
      dial: invitation.dialIn.map(({ number, label }) => `${number}|${label}`),
      taps: invitation.oneTap.length,
      sip: invitation.sip,
      h323: invitation.h323.map(({ address, label }) => `${address}|${label}`),
      topic: invitation.topic,
      time: invitation.time,
      host: invitation.hostName,
    };
    expect(read).toEqual({
      id: '3849205716',
      url: J,
      kind: 'pmi',
      passcode: null,
      phone: null,
      rooms: null,
      unclear: false,
      dial: [],
      taps: 0,
      sip: [],
      h323: [],
      topic: null,
      time: null,
      host: null,
      ...want,
    });
  });
});

describe('numbers under a label of no table, beside a link to a room', () => {
  it.each([
    ['Meeting: 614 261 8345', true],
    ['my Zoom: 614-261-8345', true],
    ['Raum: 614 261 8345', false],
    ['Kunden-Meeting: 614 261 8345', false],
    ['foo: 614 261 8345', false],
    ['Telefon: 614 261 8345', false],
  ])('%s: %j', (line, is) =>
    expect(readInvitation(`${J}\n${line}`).facts.guessedIds).toEqual(is ? ['6142618345'] : []),
  );
});

it.each([
  [`${J}\nMicrosoft Teams meeting\nMeeting ID: 614 261 8345`, []],
  [`${J}\nMeeting ID: 614 261 8345`, ['6142618345']],
])('takes no meeting ID of another provider: %j: %j', (text, ids) =>
  expect(readInvitation(text).facts.ids.map(({ id }) => id)).toEqual(ids),
);

describe('a long text', () => {
  const facts = (text: string) => readInvitation(text).facts;

  it.each<[string, string, string, keyof TextFacts, number]>([
    ['meeting IDs', '', 'Meeting ID: 384 920 5716', 'ids', 200],
    ['passcodes', '', 'Passcode: 482913', 'passcodes', 200],
    ['SIP addresses', 'Join by SIP\n', '3849205716@zoomcrc.com', 'sip', 200],
    ['room systems', 'H.323\n', '1.2.3.4 (x)', 'h323', 200],
    ['telephone numbers', 'Dial by your location\n', '+1 646 558 8656 US', 'dialIn', 400],
    ['one-tap numbers', '', '+16465588656,,3849205716#', 'oneTaps', 200],
  ])('is read for so many %s', (_what, heading, line, field, most) => {
    expect(facts(`${J}\n${heading}${`${line}\n`.repeat(most + 5)}`)[field]).toHaveLength(most);
    expect(facts(`${J}\n${heading}${`${line} ${line}\n`.repeat(most)}`)[field]).toHaveLength(most);
  });
});
