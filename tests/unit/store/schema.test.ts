import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainLine, plainLine } from '../../../lib/room/plain-line.ts';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import { joinAddress, personalAddress } from '../../../lib/room/room-link.ts';
import { buildSnippet, SNIPPET_FORMATS } from '../../../lib/snippets/snippet.ts';
import { roomSchema, settingsSchema } from '../../../lib/store/schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings.ts';
import { IN_ENGLISH } from '../snippets/guest-words.ts';

const empty = emptyRoom('0b8f7c0e-2f1d-4a57-9d2b-6f0f3f1c9a11', 'Work', 1);
const accepts = (change: Partial<Room>) => roomSchema.safeParse({ ...empty, ...change }).success;

test('a new room and the default settings are accepted as they are', () => {
  expect(roomSchema.parse(empty)).toEqual(empty);
  expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

describe('the host', () => {
  test.each(['zoom.us', 'acme.zoom.us', 'us02web.zoom.us', 'a.b.zoom.us', 'zoomgov.com', 'acme.zoom-x.de'])(
    'may be %s',
    (host) => expect(accepts({ host })).toBe(true),
  );
  test.each([
    'evil.com',
    'zoom.us.evil.com',
    'evilzoom.us',
    'zoom.us.',
    'ZOOM.US',
    '.zoom.us',
    'zoom.us:8443',
    'a@zoom.us',
    'zoom.us/x',
    'support.zoom.us',
    '-a.zoom.us',
    '',
  ])('may not be %j', (host) => {
    expect(accepts({ host })).toBe(false);
    expect(accepts({ personal: { host, name: 'ada.lovelace', token: null } })).toBe(false);
  });
});

test.each([
  ['meetingId', '12345678', '123456789', '12345678901', '123456789012'],
  ['token', '', 'a', 'a'.repeat(128), 'a'.repeat(129)],
])('%s has a shortest and a longest form', (field, tooShort, shortest, longest, tooLong) => {
  const fits = [tooShort, shortest, longest, tooLong].map((value) => accepts({ [field]: value }));
  expect(fits).toEqual([false, true, true, false]);
});

test('no other digits, letters or signs than those of an address get into one', () => {
  for (const meetingId of ['384 920 5716', '３８４９２０５７１６', '3849205716?x', '-384920571'])
    expect(accepts({ meetingId })).toBe(false);
  for (const token of ['a b', 'a&b=c', 'a#b', '"', '<', 'a\n', 'é']) expect(accepts({ token })).toBe(false);
  for (const name of ['', 'a/b', 'a?b', '../x', 'a b', 'a\n'])
    expect(accepts({ personal: { host: 'zoom.us', name, token: null } })).toBe(false);
});

test.each([
  'http://zoom.us/u/abc',
  'ftp://zoom.us/u/abc',
  'https://evil.com/u/abc',
  'https://zoom.us.evil.com/u/abc',
  'https://zoom.us:8443/u/abc',
  'https://a@zoom.us/u/abc',
  'https://-a.zoom.us/u/abc',
  'https://zoom.us/u/"x',
  'javascript:alert(1)',
  'https://[/',
  'zoom.us/u/abc',
  '',
])('the page of local numbers may not be %s', (localNumbersUrl) =>
  expect(accepts({ phone: { ...empty.phone, localNumbersUrl } })).toBe(false),
);

test.each([
  'https://zoom.us/u/abc',
  'https://us02web.zoom.us/zoomconference',
  'https://acme.zoomgov.com/u/a?b=c',
])('the page of local numbers may be %s', (localNumbersUrl) =>
  expect(accepts({ phone: { ...empty.phone, localNumbersUrl } })).toBe(true),
);

test('of templates no two have one id', () => {
  const withTemplates = (...ids: string[]) =>
    settingsSchema.safeParse({
      ...DEFAULT_SETTINGS,
      ownFormats: ids.map((id) => ({ id, name: 'A', body: '{link}' })),
    }).success;
  expect([withTemplates('a', 'b', 'c'), withTemplates('a', 'b', 'a')]).toEqual([true, false]);
});

test.each([
  ['a line break', 'ab\ncd'],
  ['NUL', 'ab\0cd'],
  ['a mark that turns the direction', 'Join \u202e'],
  ['an isolate that is not closed', 'Join \u2067'],
  ['a line separator', 'ab\u2028cd'],
  ['half a character', 'ab\ud80012'],
])('no line may hold %s', (_what, text) => {
  for (const change of [{ name: text }, { label: text }, { passcode: text }])
    expect(accepts(change)).toBe(false);
  const dialIn = [{ number: '+1 312 626 6799', label: text, tollFree: false }];
  expect(accepts({ phone: { ...empty.phone, dialIn } })).toBe(false);
  expect(accepts({ phone: { ...empty.phone, oneTap: [text] } })).toBe(false);
  expect(isPlainLine(plainLine(text))).toBe(true);
});

test('a line may be in any language, and a template may have several', () => {
  for (const label of ['الانضمام \u200fZoom', 'להצטרף', '参加する', 'Zoom 👩🏽‍🏫'])
    expect(accepts({ label })).toBe(true);
  const body = 'Hi,\n\t{link}\r\n';
  const settings = { ...DEFAULT_SETTINGS, ownFormats: [{ id: 'a', name: 'A', body }] };
  expect(settingsSchema.safeParse(settings).success).toBe(true);
  const hidden = { ...DEFAULT_SETTINGS, ownFormats: [{ id: 'a', name: 'A', body: '{link}\u202e' }] };
  expect(settingsSchema.safeParse(hidden).success).toBe(false);
});

test('whatever is accepted gives Zoom addresses and snippets that can be built', () => {
  const sign = fc.constantFrom(...'aZ09.-_~%+/=<>"&?#@ :\n'.split(''));
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 6 });
  const host = fc.oneof(
    fc.constant('zoom.us'),
    text.map((part) => `${part}.zoom.us`),
  );
  const rooms = fc.record({
    host,
    meetingId: fc.oneof(fc.constant(null), fc.constant('3849205716')),
    token: fc.oneof(fc.constant(null), text),
    personal: fc.oneof(
      fc.constant(null),
      fc.record({ host, name: text, token: fc.oneof(fc.constant(null), text) }),
    ),
    passcode: fc.oneof(fc.constant(null), text),
    name: text,
  });
  fc.assert(
    fc.property(rooms, (change) => {
      const read = roomSchema.safeParse({ ...empty, ...change });
      if (!read.success) return;
      for (const address of [joinAddress(read.data), personalAddress(read.data)]) {
        if (address) expect(new URL(address).hostname).toMatch(/(^|\.)zoom\.us$/);
      }
      for (const format of SNIPPET_FORMATS) buildSnippet(read.data, format, IN_ENGLISH);
    }),
    { numRuns: 1000 },
  );
});
