import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';

const J = 'https://zoom.us/j/3849205716';

/** What is read of a text, as far as it is not the room of `J` alone. */
interface Read {
  id?: string | null;
  url?: null;
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
    [`https://example.com/x\nPassword: 111222\n${J}`, { passcode: '111222' }],
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
