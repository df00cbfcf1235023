import { describe, expect, it } from 'vitest';
import { parseZoomLink } from '../../../lib/zoom/link/parse-link.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const J = 'https://zoom.us/j/3849205716';
const TOKEN = 'Q1V6a2ZkR2hKbE5vUHFSc1R1Vld4dz09';
const NEW_TOKEN = 'KbE5vUHFSc1R1Vld4dzQ1V6a2ZkR2h.1';

describe('what stands around a link', () => {
  it.each([
    [`‹${J}›`, 'join'],
    [`„${J}“`, 'join'],
    [`«${J}»`, 'join'],
    [`「${J}」`, 'bracketed'],
    [`『${J}』`, 'bracketed'],
    [`【${J}】`, 'bracketed'],
    [`《${J}》。`, 'bracketed'],
    [`{${J}}`, 'bracketed'],
    [`<${J}|Join me>`, 'bracketed'],
    [`<${J}|${J}>`, 'bracketed'],
    [`${J}؟`, 'join'],
    [`${J}،`, 'join'],
    [`${J}।`, 'join'],
    [`${J}…`, 'join'],
    [`\u2068${J}\u2069`, 'join'],
    [`\u202a${J}\u202c`, 'join'],
    [`\u200f${J}\u200e`, 'join'],
    [`${J} (video)`, 'join'],
    [`URL:${J}`, 'join'],
    [`zoom:${J}`, 'join'],
  ])('%s', (text, kind) => {
    expect(parseZoomLink(text)).toMatchObject({ verdict: 'ok', kind, canonical: J, reason: 'ok' });
    expect(parsePaste(text).found.meetingId).toBe('3849205716');
  });

  it.each([`blob:${J}`, `view-source:${J}`, `javascript:${J}`, `https://\u202eus.mooz/j/3849205716`])(
    'is a trick in %s',
    (text) =>
      expect(parseZoomLink(text)).toMatchObject({ verdict: 'reject', kind: 'hostile', canonical: '' }),
  );

  it('is said where it names another address', () => {
    expect(parseZoomLink(`<${J}|https://evil.example/x>`)).toMatchObject({
      verdict: 'warn',
      canonical: J,
      reason: 'words-differ',
    });
  });
});

describe('a link that was damaged', () => {
  it.each([
    [`https://urldefense.com/v3/__https:/zoom.us/j/3849205716?pwd=${TOKEN}__;!!AbC!dEf$`, TOKEN],
    [`${J}%3Fpwd%3D${TOKEN}`, TOKEN],
    [`${J}&pwd=${TOKEN}`, TOKEN],
    [`${J}?pwd=${TOKEN.slice(0, 20)}\n${TOKEN.slice(20)}`, TOKEN],
    [`${J}?pwd=${TOKEN.slice(0, 20)} ${TOKEN.slice(20)}`, TOKEN],
    [`${J}?pwd=${NEW_TOKEN.slice(0, 30)}\n.1`, NEW_TOKEN],
    [`${J}\n?pwd=${NEW_TOKEN}`, NEW_TOKEN],
    [`${J}?pwd=\n> ${NEW_TOKEN}`, NEW_TOKEN],
    [`https://zoom.us/j/38492\n> 05716?pwd=${TOKEN}.`, TOKEN],
    [`https://zoom.us/j/\n3849205716?pwd=${TOKEN.slice(0, 5)}\n${TOKEN.slice(5)}`, TOKEN],
  ])('is whole again: %j', (text, pwd) => {
    expect(parseZoomLink(text)).toMatchObject({ verdict: 'ok', meetingId: '3849205716', pwd });
    expect(parsePaste(text).found).toMatchObject({ meetingId: '3849205716', token: pwd });
  });

  it.each([
    [`${J}\nPasscode`, null],
    [`${J}?pwd=AbC.1\nPasscode`, 'AbC.1'],
    [`${J}?pwd=${TOKEN}\n2026`, TOKEN],
    [`${J}?pwd=${TOKEN.slice(0, 20)}\nand more`, TOKEN.slice(0, 20)],
  ])('draws no word in: %j', (text, token) => {
    expect(parsePaste(text).found).toMatchObject({ meetingId: '3849205716', token });
  });
});

describe('a number alone', () => {
  it.each(['#384 920 5716', '384 920 5716#', '*384 920 5716*', '384_920_5716', '(384 920 5716)'])(
    'is the room in %s',
    (text) => expect(parseZoomLink(text)).toMatchObject({ verdict: 'ok', meetingId: '3849205716' }),
  );

  it.each([
    '+1 384 920 5716',
    '+1 (384) 920-5716',
    '+49 30 1234567',
    'Tel. 384 920 5716',
    'Phone: 384-920-5716',
    'call +1 384 920 5716 please',
    '+1 314-552-1234 PIN: 583 720 496#',
  ])('is a telephone number in %s', (text) => {
    expect(parseZoomLink(text)).toMatchObject({ verdict: 'reject', canonical: '' });
    expect(parsePaste(text).found.meetingId).toBeNull();
  });
});
