import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isZoomPage, readPage } from '../../../lib/zoom/read-page.ts';

const address = 'https://acme.zoom.us/meeting';
const TOKEN = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123.1';

test('takes link, number and passcode of the personal room’s page', () => {
  const text = `Meetings\nPersonal Room\nMeeting ID\n384 920 5716\nPasscode: x7Kp2m\nInvite Link\nhttps://acme.zoom.us/j/3849205716?pwd=${TOKEN}`;
  const found = readPage({ address, links: [address, 'https://acme.zoom.us/profile'], text })?.found;
  expect(found).toMatchObject({
    meetingId: '3849205716',
    host: 'acme.zoom.us',
    token: TOKEN,
    passcode: 'x7Kp2m',
  });
});

test('takes the personal link of the profile, from a link or from words', () => {
  const personal = { host: 'acme.zoom.us', name: 'ada.lovelace', token: null };
  const asLink = readPage({
    address,
    links: ['https://acme.zoom.us/my/ada.lovelace'],
    text: 'Personal Link',
  });
  const asWords = readPage({
    address,
    links: [],
    text: 'Personal Link\nhttps://acme.zoom.us/my/ada.lovelace',
  });
  expect(asLink?.found.personal).toEqual(personal);
  expect(asWords?.found.personal).toEqual(personal);
});

test('takes what only a link of the page says, of the kinds that guests use', () => {
  const of = (...links: string[]) => {
    const { meetingId, personal } = readPage({ address, links, text: 'Personal Room' })?.found ?? {};
    return [meetingId, personal?.name ?? null];
  };
  expect(of('https://zoom.us/j/3849205716')).toEqual(['3849205716', null]);
  expect(of('https://zoom.us/my/ada.lovelace')).toEqual([null, 'ada.lovelace']);
  expect(of('https://zoom.us/my/ada.lovelace', 'https://zoom.us/j/3849205716')).toEqual([
    '3849205716',
    'ada.lovelace',
  ]);
  for (const other of ['w/3849205716', 's/3849205716', 'j/123', 'my/', 'j/92345678901', 'rec/share/a'])
    expect(of(`https://zoom.us/${other}`)).toEqual([null, null]);
});

test('takes no passcode that the page hides, nor the button beside it', () => {
  const text = `Meeting ID: 384 920 5716\nPasscode\n********\nShow\nhttps://zoom.us/j/3849205716`;
  const read = readPage({ address, links: [], text });
  expect(read?.found.passcode).toBeNull();
  expect(read?.found.meetingId).toBe('3849205716');
  const before = text.replace('\n********\nShow', ': Show ********');
  expect(readPage({ address, links: [], text: before })?.found.passcode).toBeNull();
});

test('takes the telephone number of the profile for nobody’s dial-in', () => {
  const profile = 'Phone\n+1 555 222 3333\nPersonal Link\nhttps://zoom.us/my/ada.lovelace';
  expect(readPage({ address, links: [], text: profile })?.found.phone.dialIn).toEqual([]);
  const invitation =
    'https://zoom.us/j/3849205716\nOne tap mobile\n+13126266799,,3849205716# US (Chicago)\nDial by your location\n+1 312 626 6799 US (Chicago)';
  expect(readPage({ address, links: [], text: invitation })?.found.phone.dialIn).toHaveLength(1);
});

test('takes no scheduled meeting and no link that starts as the host', () => {
  const links = [
    'https://zoom.us/s/88311174204',
    'https://zoom.us/s/3849205716?zak=abc',
    'https://zoom.us/j/88311174204',
  ];
  const read = readPage({ address, links, text: 'Upcoming' });
  expect(read?.found.meetingId).toBeNull();
  expect(JSON.stringify(read)).not.toContain('abc');
});

test('reads nothing but pages of Zoom’s', () => {
  const contents = { links: ['https://zoom.us/j/3849205716'], text: '' };
  for (const elsewhere of ['https://zoom.us.evil.com/meeting', 'http://zoom.us/', 'about:blank', ''])
    expect(readPage({ ...contents, address: elsewhere })).toBeNull();
  expect(isZoomPage(undefined)).toBe(false);
});

test('never throws and never finds a host’s key, whatever stands on the page', () => {
  const part = fc.constantFrom(
    'https://zoom.us/',
    's/',
    'j/',
    'my/',
    '3849205716',
    '?zak=KEYKEY',
    '&tk=KEYKEY',
    ' ',
    '\n',
    '****',
  );
  const piece = fc.array(part).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(piece), piece, (links, text) => {
      expect(JSON.stringify(readPage({ address, links, text })?.found)).not.toContain('KEYKEY');
    }),
  );
});
