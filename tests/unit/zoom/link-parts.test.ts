import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../lib/zoom/link/bare-number.ts';
import type { LinkRefusal } from '../../../lib/zoom/link/codes.ts';
import { nothing } from '../../../lib/zoom/link/results.ts';
import { startsLikeLink, stripWrapping, tidy } from '../../../lib/zoom/link/strip-wrapping.ts';
import { isShortToken, isWholeToken, readToken } from '../../../lib/zoom/link/token.ts';
import { unwrap } from '../../../lib/zoom/link/unwrap.ts';
import { readZoomPath, type ZoomPath } from '../../../lib/zoom/link/zoom-path.ts';
import { readZoomQuery, type ZoomQuery } from '../../../lib/zoom/link/zoom-query.ts';

const TOKEN = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5.1';

describe('a number on its own', () => {
  /** The number and the warnings; a text: why it is refused; `null`: no number. */
  it.each<[string, [id: string, ...warnings: string[]] | string | null]>([
    ['3849205716', ['3849205716']],
    ['384 920 5716', ['3849205716']],
    ['384-920-5716', ['3849205716']],
    ['(384) 920 5716', ['3849205716', 'phone-like']],
    ['384 (920) 5716', ['3849205716', 'phone-like']],
    ['384.920.5716', ['3849205716', 'phone-like']],
    ['384. 920. 5716', ['3849205716']],
    ['3.849205716', ['3849205716', 'phone-like']],
    ['384_920_5716', ['3849205716']],
    ['[384] 920 5716', ['3849205716']],
    ['384 920 571', ['384920571']],
    ['38492057161', ['38492057161']],
    ['12345678', 'id-too-short'],
    ['123456789012', 'id-too-long'],
    ['0849205716', ['0849205716', 'first-digit']],
    ['1849205716', ['1849205716', 'first-digit']],
    ['2849205716', ['2849205716']],
    ['084920571', ['084920571', 'first-digit']],
    ['18492057161', ['18492057161', 'first-digit']],
    ['5551112222', ['5551112222']],
    ['8005551234', ['8005551234', 'pmi-refused']],
    ['80055512345', ['80055512345']],
    ['800555123', ['800555123']],
    ['2345678912', ['2345678912', 'weak-sequence']],
    ['23456789123', ['23456789123']],
    ['8765432198', ['8765432198', 'weak-sequence']],
    ['1234567890', ['1234567890', 'first-digit', 'pmi-refused', 'weak-sequence']],
    ['3838383838', ['3838383838']],
    ['٣٨٤٩٢٠٥٧١٦', ['3849205716', 'digits-mapped']],
    ['３８４９２０５７１６', ['3849205716', 'digits-mapped']],
    ['#3849205716', ['3849205716']],
    ['3849205716#', ['3849205716']],
    ['*3849205716*', ['3849205716']],
    ['_3849205716_', ['3849205716']],
    ['##384 920 5716##', ['3849205716']],
    ['*#384 920 5716', ['3849205716']],
    ['3849205716*1', null],
    ['-', null],
    ['  ', null],
    ['', null],
    ['abc', null],
    ['384 920 5716a', null],
    ['a3849205716', null],
    ['+13849205716', null],
    ['384\u00a0920\u202f5716', ['3849205716']],
    ['384\u2010920\u20135716', ['3849205716']],
    ['384\u2212920\u22125716', ['3849205716']],
    ['384\u2011920\u20155716', ['3849205716']],
    ['384/920/5716', null],
    ['384\n920\n5716', ['3849205716']],
  ])('%j', (text, want) => {
    const link = parseNumber(text, []);
    if (want === null || link === null) return expect(link).toBe(want);
    if (typeof want === 'string') return expect(link).toEqual({ ...nothing(want as LinkRefusal, 'bare-id') });
    const [id, ...warnings] = want;
    expect(link).toEqual({
      ...nothing('not-a-link', 'bare-id'),
      verdict: warnings.length > 0 ? 'warn' : 'ok',
      meetingId: id,
      givenId: id,
      canonical: `https://zoom.us/j/${id}`,
      reason: warnings[0] ?? 'ok',
      warnings,
    });
  });

  it('is at most 60 characters long', () => {
    expect(parseNumber('3849205716'.padEnd(60), [])?.meetingId).toBe('3849205716');
    expect(parseNumber('3849205716'.padEnd(61), [])).toBeNull();
  });

  it('says first what was seen before, and mapped digits once', () => {
    expect(parseNumber('3849205716', ['hidden-removed'])).toMatchObject({
      verdict: 'warn',
      reason: 'hidden-removed',
      warnings: ['hidden-removed'],
    });
    expect(parseNumber('３８４９２０５７１６', ['characters-mapped'])?.warnings).toEqual([
      'characters-mapped',
    ]);
    expect(parseNumber('٣٨٤٩٢٠٥٧١٦', ['hidden-removed'])?.warnings).toEqual([
      'hidden-removed',
      'digits-mapped',
    ]);
  });
});

describe('a token', () => {
  /** The token, and whether something was glued to it; `null`: not allowed. */
  it.each<[string, string | null, 'glued'?]>([
    ['', ''],
    [`${TOKEN}`, `${TOKEN}`],
    [`${TOKEN}x`, `${TOKEN}`, 'glued'],
    [`${TOKEN}Passcode`, `${TOKEN}`, 'glued'],
    [`${TOKEN}.`, `${TOKEN}`],
    [`${TOKEN}-`, `${TOKEN}`],
    [`${TOKEN}/x`, `${TOKEN}`, 'glued'],
    [`${TOKEN}%20x`, `${TOKEN}`],
    [`${TOKEN}%20`, `${TOKEN}`],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaT09', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaT09'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaz09', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaz09'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaz091', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaz09', 'glued'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaax09', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaax09'],
    ['abc', 'abc'],
    ['abc.', 'abc'],
    ['abc-_~*/.', 'abc'],
    ['-abc', '-abc'],
    ['abc%20Pass', 'abc'],
    ['a%3D', 'a%3D'],
    ['a%', null],
    ['a%0d', null],
    ['a%22', null],
    ['a"b', null],
    ['a<b', null],
    ['a b', null],
    ['a+b/c=', 'a+b/c='],
    ['.', ''],
    ['a~b_c-d', 'a~b_c-d'],
    ['%E2%82%AC', null],
    ['a%C3', null],
    [`x${TOKEN}`, `x${TOKEN}`],
    ['%20abc', ''],
    ['a%20', 'a'],
  ])('%s: %s', (value, token, glued) => {
    expect(readToken(value)).toEqual({ token: token ?? '', glued: glued === 'glued', bad: token === null });
  });

  it('has 128 characters at most, and of a longer value nothing behind the thousandth is looked at', () => {
    expect(readToken('a'.repeat(128)).token).toHaveLength(128);
    expect(readToken('a'.repeat(129))).toEqual({ token: '', glued: false, bad: true });
    expect(readToken(`${TOKEN}${'-'.repeat(1000)}x`).glued).toBe(false);
    expect(readToken(`${TOKEN}${'-'.repeat(900)}x`).glued).toBe(true);
  });

  it('is whole in two forms alone', () => {
    expect([TOKEN, `${'a'.repeat(29)}T09`, `${'a'.repeat(29)}z09`].every(isWholeToken)).toBe(true);
    expect(
      ['', 'abc', `${TOKEN}x`, `x${TOKEN}`, `${'a'.repeat(29)}t09`, `${'a'.repeat(30)}.2`].some(isWholeToken),
    ).toBe(false);
  });

  it('is short below thirty characters', () => {
    expect([0, 1, 29].every((length) => isShortToken('a'.repeat(length)))).toBe(true);
    expect(isShortToken('a'.repeat(30)) || isShortToken(TOKEN)).toBe(false);
  });
});

describe('a wrapper', () => {
  it.each<[string, string | null]>([
    ['https://www.google.com/url?q=X', 'X'],
    ['https://google.com/url?url=X', 'X'],
    ['https://www.google.com/url?q=X&url=Y', 'X'],
    ['https://www.google.com/url', ''],
    ['https://www.google.com/urlx?q=X', null],
    ['https://www.google.com./url?q=X', 'X'],
    ['https://www.google.com/search?q=X', null],
    ['https://maps.google.com/url?q=X', null],
    ['https://nam02.safelinks.protection.outlook.com/?url=X', 'X'],
    ['https://nam02.safelinks.protection.outlook.com/', ''],
    ['https://gcc02-1.safelinks.protection.outlook.com/x?url=X', 'X'],
    ['https://a.b.safelinks.protection.outlook.com/?url=X', null],
    ['https://safelinks.protection.outlook.com/?url=X', null],
    ['https://nam02.safelinks.protection.outlook.com.evil.com/?url=X', null],
    ['https://urldefense.com/v3/__https://zoom.us/j/1__;!!a!b', 'https://zoom.us/j/1'],
    ['https://urldefense.us/v3/__https:/zoom.us/j/1__;!!a!b', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__http:/zoom.us/j/1__;!!a!b', 'http://zoom.us/j/1'],
    ['https://urldefense.proofpoint.com/v3/__HTTPS:/zoom.us/j/1__;!!a!b', 'HTTPS://zoom.us/j/1'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1&d=x', 'https://zoom.us/j/1'],
    ['https://urldefense.proofpoint.com/v1/url?u=https://zoom.us/j/1&k=x', 'https://zoom.us/j/1'],
    ['https://urldefense.proofpoint.com/v1/url?u=a-b_c', 'a-b_c'],
    ['https://urldefense.proofpoint.com/v2/url', ''],
    ['https://urldefense.com/v4/url?u=X', ''],
    ['https://urldefense.com/x/v3/__https://zoom.us__;', ''],
    ['https://urldefense.com/v3/https://zoom.us__;', ''],
    ['https://urldefense.com/v3/__https://zoom.us', ''],
    ['https://urldefense.com/v3/__;!!a', ''],
    ['https://urldefense.com/v3/__x__;!!a', 'x'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*a=b__;Iw!!A!b', 'https://zoom.us/j/1#a=b'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*a=b*c__;IyM!!A!b', 'https://zoom.us/j/1#a=b#c'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*2Fb__;JQ!!A!b', 'https://zoom.us/j/1%2Fb'],
    ['https://urldefense.com/v3/__https:**Azoom.us/j/1__;Ly8!!A!b', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__https:**Azoom.us*j*1__;Ly8vLw!!A!b', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1**Cx__;IyMjIw!!A!b', 'https://zoom.us/j/1####x'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*__;!!A!b', 'https://zoom.us/j/1'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*x__;%%%!!A!b', 'https://zoom.us/j/1x'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*x__;Iw', 'https://zoom.us/j/1#x'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*x__;w7w!!a', 'https://zoom.us/j/1üx'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*x*y__;w7wj!!a', 'https://zoom.us/j/1üx#y'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1*x__;Pz8_!!a', 'https://zoom.us/j/1?x'],
    ['https://urldefense.com/v3/__https://zoom.us/j/1**Bx__;Pj4-!!a', 'https://zoom.us/j/1>>>x'],
    ['https://urldefense.com/v3/__https://a__;b__;!!a!b', 'https://a__;b'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1-3Fpwd-3Da-ZZ', ''],
    ['https://evil.com/url?q=X', null],
    ['https://urldefense.com.evil.com/v1/url?u=X', null],
  ])('%s holds %s', (address, inside) => expect(unwrap(new URL(address))).toBe(inside));
});

describe('the parameters of an address', () => {
  const NONE = {
    pwd: '',
    badToken: false,
    gluedToken: false,
    confno: '',
    action: '',
    hostKey: false,
    personalToken: false,
    dropped: false,
  };

  it.each<[string, Partial<ZoomQuery>]>([
    ['', {}],
    ['?', {}],
    ['?pwd=a.1', { pwd: 'a.1' }],
    ['pwd=a.1', { pwd: 'a.1' }],
    ['?PWD=a', { pwd: 'a' }],
    ['?pwd=a&pwd=b', { pwd: 'a' }],
    ['?pwd=a?omn=1', { pwd: 'a', dropped: true }],
    ['?x=1', { dropped: true }],
    ['?confno=384&action=START', { confno: '384', action: 'start', dropped: true }],
    ['?CONFNO=1', { confno: '1', dropped: true }],
    ['?zak=x', { hostKey: true, dropped: true }],
    ['?zak=', { dropped: true }],
    ['?zak', { dropped: true }],
    ['?tk=x', { personalToken: true, dropped: true }],
    ['?tk=', { dropped: true }],
    ['?tk', { dropped: true }],
    ['?uname=R', { dropped: true }],
    ['?pwd="', { badToken: true }],
    [`?pwd=${TOKEN}Pass`, { pwd: TOKEN, gluedToken: true }],
    ['?pwd=a=b', { pwd: 'a=b' }],
    ['?&&', {}],
    ['?pwd', {}],
    ['?=x', {}],
    ['?pwd=a&', { pwd: 'a' }],
    ['?zak=&zak=x', { hostKey: true, dropped: true }],
  ])('%s', (search, want) => expect(readZoomQuery(search)).toEqual({ ...NONE, ...want }));

  it('are a hundred at most', () => {
    expect(readZoomQuery(`?${'a=1&'.repeat(99)}pwd=a`).pwd).toBe('a');
    expect(readZoomQuery(`?${'a=1&'.repeat(100)}pwd=a`).pwd).toBe('');
  });
});

describe('a path', () => {
  it.each<[string, Partial<ZoomPath>, confno?: string]>([
    ['/j/3849205716', { kind: 'join', id: '3849205716' }],
    ['/j/3849205716/', { kind: 'join', id: '3849205716' }],
    ['/j', { kind: 'join', refusal: 'id-missing' }],
    ['/j/', { kind: 'join', refusal: 'id-missing' }],
    ['/j/abc', { kind: 'join', refusal: 'id-not-a-number' }],
    ['/j/384a', { kind: 'join', refusal: 'id-not-a-number' }],
    ['/j/a384', { kind: 'join', refusal: 'id-not-a-number' }],
    ['/j/3849205716/x', { kind: 'join', refusal: 'extra-path' }],
    ['/j/384-920-5716', { kind: 'join', id: '3849205716', warnings: ['id-repaired'] }],
    ['/j/384.920.5716', { kind: 'join', id: '3849205716', warnings: ['id-repaired'] }],
    ['/j/384%20920%205716', { kind: 'join', id: '3849205716', warnings: ['id-repaired'] }],
    ['/j/384%C2%A0920%E2%80%915716', { kind: 'join', id: '3849205716', warnings: ['id-repaired'] }],
    [
      '/j/%D9%A3%D9%A8%D9%A4%D9%A9%D9%A2%D9%A0%D9%A5%D9%A7%D9%A1%D9%A6',
      { kind: 'join', id: '3849205716', warnings: ['digits-mapped'] },
    ],
    ['/j/12345678', { kind: 'join', id: '12345678', refusal: 'id-too-short' }],
    ['/j/123456789', { kind: 'join', id: '123456789' }],
    ['/j/12345678901', { kind: 'join', id: '12345678901' }],
    ['/j/123456789012', { kind: 'join', id: '123456789012', refusal: 'id-too-long' }],
    ['/j/1111111111111111111111111', { kind: 'join', id: '11111111111111111111', refusal: 'id-too-long' }],
    ['/w/38492057161', { kind: 'webinar', id: '38492057161', warnings: ['webinar'] }],
    ['/w/', { kind: 'webinar', refusal: 'id-missing', warnings: ['webinar'] }],
    ['/s/3849205716', { kind: 'start', id: '3849205716', warnings: ['start-link'] }],
    ['/s/3849205716/x', { kind: 'start', refusal: 'extra-path', warnings: ['start-link'] }],
    ['/start', { kind: 'start', id: '3849205716', warnings: ['start-link'] }, '3849205716'],
    ['/start/3849205716', { kind: 'start', id: '3849205716', warnings: ['start-link'] }],
    ['/start/x', { kind: 'start', refusal: 'extra-path', warnings: ['start-link'] }, '3849205716'],
    ['/start', { kind: 'start', refusal: 'id-missing', warnings: ['start-link'] }],
    ['/join', { kind: 'join', id: '3849205716' }, '3849205716'],
    ['/join', { kind: 'other', refusal: 'unknown-path' }],
    ['/join/x', { kind: 'join', refusal: 'extra-path' }, '3849205716'],
    ['/join/3849205716', { kind: 'other', refusal: 'unknown-path' }],
    ['/wc/3849205716', { kind: 'join', id: '3849205716', notes: ['web-client'] }],
    ['/wc/3849205716/join', { kind: 'join', id: '3849205716', notes: ['web-client'] }],
    ['/wc/3849205716/start', { kind: 'join', id: '3849205716', notes: ['web-client'] }],
    ['/wc/3849205716/x', { kind: 'join', refusal: 'extra-path' }],
    ['/wc/3849205716/join/x', { kind: 'join', refusal: 'extra-path', notes: ['web-client'] }],
    ['/wc/join/3849205716', { kind: 'join', id: '3849205716', notes: ['web-client'] }],
    ['/wc/join/3849205716/x', { kind: 'join', refusal: 'extra-path', notes: ['web-client'] }],
    ['/wc/join', { kind: 'join', refusal: 'id-missing', notes: ['web-client'] }],
    ['/wc', { kind: 'join', refusal: 'id-missing', notes: ['web-client'] }],
    [
      '/wc/join/384920571699',
      { kind: 'join', id: '384920571699', refusal: 'id-too-long', notes: ['web-client'] },
    ],
    ['/my/robin.doe', { kind: 'personal-link', name: 'robin.doe' }],
    ['/my', { kind: 'personal-link', refusal: 'name-missing' }],
    ['/my/', { kind: 'personal-link', refusal: 'name-missing' }],
    ['/my/robin/x', { kind: 'personal-link', name: 'robin', refusal: 'extra-path' }],
    ['/my/1robin', { kind: 'personal-link', name: '1robin', refusal: 'name-first-letter' }],
    ['/my/rob_in', { kind: 'personal-link', name: 'rob_in', refusal: 'name-character' }],
    ['/my/1_', { kind: 'personal-link', name: '1_', refusal: 'name-first-letter' }],
    ['/my/ab', { kind: 'personal-link', name: 'ab', warnings: ['name-short'] }],
    ['/my/abcd', { kind: 'personal-link', name: 'abcd', warnings: ['name-short'] }],
    ['/my/abcde', { kind: 'personal-link', name: 'abcde' }],
    [
      '/my/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      { kind: 'personal-link', name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    ],
    [
      '/my/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      { kind: 'personal-link', name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', warnings: ['name-long'] },
    ],
    [
      '/my/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      {
        kind: 'personal-link',
        name: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        warnings: ['name-long'],
      },
    ],
    [
      '/my/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      { kind: 'personal-link', refusal: 'name-too-long' },
    ],
    ['/my/rob-in', { kind: 'personal-link', name: 'rob-in', warnings: ['name-hyphen'] }],
    ['/my/a-b', { kind: 'personal-link', name: 'a-b', warnings: ['name-hyphen', 'name-short'] }],
    ['/my/%C3', { kind: 'personal-link', name: '%C3', refusal: 'name-first-letter' }],
    ['/u/kAbC', { kind: 'local-numbers', notes: ['local-numbers'] }],
    ['/u', { kind: 'other', refusal: 'unknown-path' }],
    ['/u/', { kind: 'other', refusal: 'unknown-path' }],
    ['/u/a/b', { kind: 'other', refusal: 'unknown-path' }],
    ['/zoomconference', { kind: 'local-numbers', notes: ['local-numbers'] }],
    ['/zoomconference/x', { kind: 'local-numbers', notes: ['local-numbers'] }],
    ['/meeting/register/x', { kind: 'registration', refusal: 'registration' }],
    ['/meeting/register', { kind: 'registration', refusal: 'registration' }],
    ['/meeting/abc/ics', { kind: 'ics', notes: ['ics'] }],
    ['/meeting/abc', { kind: 'other', refusal: 'unknown-path' }],
    ['/meeting/abc/x', { kind: 'other', refusal: 'unknown-path' }],
    ['/meeting', { kind: 'other', refusal: 'unknown-path' }],
    ['/webinar/register/x', { kind: 'registration', refusal: 'registration' }],
    ['/webinar/x', { kind: 'other', refusal: 'unknown-path' }],
    ['/webinar', { kind: 'other', refusal: 'unknown-path' }],
    ['/rec/share/x', { kind: 'recording', refusal: 'recording' }],
    ['/recording/x', { kind: 'recording', refusal: 'recording' }],
    ['/skype/1', { kind: 'skype', refusal: 'skype' }],
    ['/launch/jc/x', { kind: 'chat', refusal: 'chat' }],
    ['/launch/x', { kind: 'other', refusal: 'unknown-path' }],
    ['/launch', { kind: 'other', refusal: 'unknown-path' }],
    ['', { kind: 'other', refusal: 'unknown-path' }],
    ['/', { kind: 'other', refusal: 'unknown-path' }],
    ['/x', { kind: 'other', refusal: 'unknown-path' }],
    ['/constructor', { kind: 'other', refusal: 'unknown-path' }],
    ['/J/3849205716', { kind: 'join', id: '3849205716', warnings: ['path-case'] }],
    ['/S/3849205716', { kind: 'start', id: '3849205716', warnings: ['path-case', 'start-link'] }],
    ['/My/robin.doe', { kind: 'personal-link', name: 'robin.doe', warnings: ['path-case'] }],
    [
      '/WC/join/3849205716',
      { kind: 'join', id: '3849205716', warnings: ['path-case'], notes: ['web-client'] },
    ],
    ['//j/3849205716', { kind: 'join', refusal: 'double-slash' }],
    ['/j//3849205716', { kind: 'join', refusal: 'double-slash' }],
    ['/my//robin', { kind: 'personal-link', refusal: 'double-slash' }],
    ['/j/3849205716//', { kind: 'join', refusal: 'double-slash' }],
    ['//', { kind: 'other', refusal: 'unknown-path' }],
    ['/x//y', { kind: 'other', refusal: 'unknown-path' }],
    ['/%6A/3849205716', { kind: 'join', id: '3849205716' }],
    ['/j/3849205716/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x/x', { kind: 'join', refusal: 'extra-path' }],
  ])('%s', (pathname, want, confno = '') => {
    const { kind, id, name, refusal, warnings, notes } = {
      id: '',
      name: '',
      refusal: null,
      warnings: [],
      notes: [],
      ...want,
    };
    expect(readZoomPath(pathname, confno)).toEqual({ kind, id, name, refusal, warnings, notes });
  });
});

describe('what stands around an address', () => {
  it.each<[text: string, address: string, form?: string, warning?: string]>([
    ['https://a.bb/c', 'https://a.bb/c'],
    ['  https://a.bb/c ', 'https://a.bb/c'],
    ['<https://a.bb/c>', 'https://a.bb/c', 'bracketed'],
    ['(https://a.bb/c)', 'https://a.bb/c', 'bracketed'],
    ['[https://a.bb/c]', 'https://a.bb/c', 'bracketed'],
    ['{https://a.bb/c}', 'https://a.bb/c', 'bracketed'],
    ['「https://a.bb/c」', 'https://a.bb/c', 'bracketed'],
    ['『https://a.bb/c』', 'https://a.bb/c', 'bracketed'],
    ['【https://a.bb/c】', 'https://a.bb/c', 'bracketed'],
    ['《https://a.bb/c》', 'https://a.bb/c', 'bracketed'],
    ['〈https://a.bb/c〉', 'https://a.bb/c', 'bracketed'],
    ['<https://a.bb/c', '<https://a.bb/c'],
    ['( https://a.bb/c )', 'https://a.bb/c', 'bracketed'],
    ['(hello)', '(hello'],
    ['<a.bb/c>', 'a.bb/c', 'bracketed'],
    ['(https://a.bb/c) and (x)', 'https://a.bb/c) and (x', 'bracketed'],
    ['<https://a.bb/c|Join>', 'https://a.bb/c', 'bracketed'],
    ['<https://a.bb/c|https://a.bb/c>', 'https://a.bb/c', 'bracketed'],
    ['<https://a.bb/c|https://x.yy/z>', 'https://a.bb/c', 'bracketed', 'words-differ'],
    ['<https://a.bb/c |x>', 'https://a.bb/c', 'bracketed'],
    ['[Join](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[Join](<https://a.bb/c>)', 'https://a.bb/c', 'markdown'],
    ['![x](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['![https://x.yy/z](https://a.bb/c)', 'https://a.bb/c', 'markdown', 'words-differ'],
    ['[Join]( https://a.bb/c "t")', 'https://a.bb/c', 'markdown'],
    ['[https://a.bb/c](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[https://a.bb/c.](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[https://a.bb/c](https://a.bb/c.)', 'https://a.bb/c', 'markdown'],
    ['[HTTPS://a.bb/d](https://a.bb/c)', 'https://a.bb/c', 'markdown', 'words-differ'],
    ['[see https://a.bb/d](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[ https://a.bb/c ](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[a.bb/d](https://a.bb/c)', 'https://a.bb/c', 'markdown'],
    ['[Join](https://a.bb/c', '[Join](https://a.bb/c'],
    ['[Join] (https://a.bb/c)', '[Join] (https://a.bb/c'],
    ['[Join](', '[Join]('],
    ['see [Join](https://a.bb/c)', 'see [Join](https://a.bb/c'],
    ['url:https://a.bb/c', 'https://a.bb/c'],
    ['Zoom:http://a.bb/c', 'http://a.bb/c'],
    ['foo:https://a.bb/c', 'foo:https://a.bb/c'],
    ['URL: https://a.bb/c', 'URL: https://a.bb/c'],
    ['see url:https://a.bb/c', 'see url:https://a.bb/c'],
    ['https%3A%2F%2Fa.bb%2Fc', 'https://a.bb/c'],
    ['HTTP%3a%2f%2fa.bb', 'HTTP://a.bb'],
    ['https%3a%2f%2fa.bb%2fc%zz', 'https%3a%2f%2fa.bb%2fc%zz'],
    ['x https%3A%2F%2Fa.bb', 'x https%3A%2F%2Fa.bb'],
    ['https：／／a.bb／c', 'https://a.bb/c', 'plain', 'characters-mapped'],
    ['https://a\u200b.bb/c', 'https://a.bb/c', 'plain', 'hidden-removed'],
    ['\u200bhttps://a.bb/c\u200b', 'https://a.bb/c'],
    ['\u202ehttps://a.bb/c\u202c', 'https://a.bb/c'],
    ['https://a\u202e.bb/c', 'https://a\u202e.bb/c'],
    ['\ufeffhttps://a.bb/c', 'https://a.bb/c'],
    ['https://a.bb/c\u00ad', 'https://a.bb/c'],
    ['https://a\u00ad؜.bb/c', 'https://a.bb/c', 'plain', 'hidden-removed'],
    ['"https://a.bb/c"', 'https://a.bb/c'],
    ['x<https://a.bb/c>', 'x<https://a.bb/c'],
    ['<<https://a.bb/c>>', '<<https://a.bb/c'],
    ['[Join](https://a.bb/c) (x)', 'https://a.bb/c', 'markdown'],
    ['> https://a.bb/c', '> https://a.bb/c'],
    ['', ''],
    ['\u200b', ''],
  ])('%j: %j', (text, address, form = 'plain', warning) => {
    expect(stripWrapping(text)).toEqual({ address, form, warnings: warning ? [warning] : [] });
  });

  it.each([
    ['"a"', 'a'],
    ["'a'", 'a'],
    ['`a`', 'a'],
    ['“a”', 'a'],
    ['„a“', 'a'],
    ['‚a‘', 'a'],
    ['«a»', 'a'],
    ['""a', 'a'],
    ['a.', 'a'],
    ['a,', 'a'],
    ['a;', 'a'],
    ['a:', 'a'],
    ['a!', 'a'],
    ['a?', 'a'],
    ['a)', 'a'],
    ['a]', 'a'],
    ['a}', 'a'],
    ['a>', 'a'],
    ['a*', 'a'],
    ['a|', 'a'],
    ['a_', 'a'],
    ['a~', 'a'],
    ['a。', 'a'],
    ['a」', 'a'],
    ['a ', 'a'],
    ['a\n', 'a'],
    ['a...', 'a'],
    ['"', ''],
    ['', ''],
    ['..', ''],
    ['a&amp;b', 'a&b'],
    ['a&amp;amp;b', 'a&b'],
    ['a&AMP;b', 'a&b'],
    ['a&#38;b', 'a&b'],
    ['a&lt;b', 'a<b'],
    ['https:\\/\\/a\\/b', 'https://a/b'],
    ['a\\/b', 'a\\/b'],
    ['a/', 'a/'],
    ['a-', 'a-'],
    ['a=', 'a='],
    ['a%', 'a%'],
    ['a\u2014', 'a'],
    ['a…', 'a'],
    [' a', ' a'],
    ['(a', '(a'],
  ])('is tidied away: %j to %j', (text, want) => expect(tidy(text)).toBe(want));

  it.each([
    ['https:', true],
    ['zoommtg:x', true],
    ['ab:', true],
    ['a1+.-:', true],
    ['aaaaaaaaaaaaaaaaaaaaa:', true],
    ['zoom.us/j', true],
    ['zoom.us?x', true],
    ['zoom.us#x', true],
    ['a.b.c.d.e.f.gg/', true],
    ['a.bb/', true],
    ['ａ.bb/', true],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bb/', true],
    ['a:', false],
    ['aaaaaaaaaaaaaaaaaaaaaa:', false],
    ['1a:', false],
    ['zoom.us', false],
    ['a.b.c.d.e.f.g.hh/', false],
    ['a.b/', false],
    ['.bb/', false],
    ['a b.cc/', false],
    ['x@a.bb/', false],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bb/', false],
    [' https:', false],
    ['', false],
    ['x https:', false],
  ])('%j begins like a link: %j', (text, does) => expect(startsLikeLink(text)).toBe(does));
});
