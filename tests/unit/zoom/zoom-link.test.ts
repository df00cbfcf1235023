import { describe, expect, it } from 'vitest';
import { parseAddress, parseZoomLink } from '../../../lib/zoom/link/parse-link.ts';

const SAFE = 'https://nam02.safelinks.protection.outlook.com/?url=';
const J = 'https://zoom.us/j/3849205716';

/** Input, verdict, kind, canonical link, reason. */
const USABLE: [string, string, string, string, string][] = [
  [J, 'ok', 'join', J, 'ok'],
  [`${J}/`, 'ok', 'join', J, 'ok'],
  ['zoom.us/j/3849205716', 'ok', 'join', J, 'ok'],
  ['http://zoom.us/j/3849205716', 'warn', 'join', J, 'plain-http'],
  ['https://zoom.us:443/j/3849205716', 'ok', 'join', J, 'ok'],
  [`${J}?pwd=`, 'ok', 'join', J, 'ok'],
  [`${J}?pwd=AbC.1.`, 'ok', 'join', `${J}?pwd=AbC.1`, 'ok'],
  [`${J}?pwd=a%3D&from=addon&jst=2&uname=Robin`, 'ok', 'join', `${J}?pwd=a%3D`, 'parameters-dropped'],
  [`${J}?pwd=a.1&amp;omn=1`, 'ok', 'join', `${J}?pwd=a.1`, 'parameters-dropped'],
  [`${J}?tk=abc&pwd=a.1`, 'warn', 'join', `${J}?pwd=a.1`, 'personal-token'],
  ['https://zoom.us/my/robin.doe', 'ok', 'personal-link', 'https://zoom.us/my/robin.doe', 'ok'],
  ['https://zoom.us/my/robin-doe', 'warn', 'personal-link', 'https://zoom.us/my/robin-doe', 'name-hyphen'],
  ['https://zoom.us/wc/join/3849205716', 'ok', 'join', J, 'web-client'],
  ['https://zoom.us/wc/3849205716/join?pwd=a.1', 'ok', 'join', `${J}?pwd=a.1`, 'web-client'],
  ['https://app.zoom.us/wc/3849205716/start?fromPWA=1', 'ok', 'join', J, 'web-client'],
  ['https://www.zoom.com/j/3849205716', 'ok', 'join', 'https://zoom.com/j/3849205716', 'ok'],
  ['https://zoom.us/s/3849205716', 'warn', 'start', J, 'start-link'],
  ['https://zoom.us/start?confno=3849205716', 'warn', 'start', '', 'start-link'],
  [
    'zoommtg://acme.zoom.us/join?action=join&confno=3849205716&pwd=a&uname=x',
    'ok',
    'app',
    'https://acme.zoom.us/j/3849205716?pwd=a',
    'parameters-dropped',
  ],
  ['zoomus://zoom.us/join?confno=3849205716', 'ok', 'app', J, 'parameters-dropped'],
  ['zoommtg://zoom.us/start?confno=3849205716', 'warn', 'app-start', '', 'start-link'],
  [`https://www.google.com/url?q=${J}&sa=D`, 'ok', 'wrapped', J, 'unwrapped'],
  [`${SAFE}${encodeURIComponent(`${J}?pwd=a.1`)}&data=05`, 'ok', 'wrapped', `${J}?pwd=a.1`, 'unwrapped'],
  [
    `https://www.google.com/url?q=${encodeURIComponent(`${SAFE}${encodeURIComponent(J)}`)}`,
    'ok',
    'wrapped',
    J,
    'unwrapped',
  ],
  [`https://urldefense.com/v3/__${J}?pwd=a.1__;!!Abc!xyz$`, 'ok', 'wrapped', `${J}?pwd=a.1`, 'unwrapped'],
  [`https://urldefense.com/v3/__${J}*a__;Iw!!Abc!xyz$`, 'ok', 'wrapped', J, 'fragment-dropped'],
  [`https://urldefense.com/v3/__${J}?pwd=a*3D__;JQ!!Abc!xyz$`, 'ok', 'wrapped', `${J}?pwd=a%3D`, 'unwrapped'],
  [
    'https://urldefense.com/v3/__https://nam02.safelinks.protection.outlook.com/?url=https*3A*2F*2Fzoom.us*2Fj*2F3849205716*3Fpwd*3Da.1&data=05*7C01__;JSUlJSUlJSU!!Abc!xyz$',
    'ok',
    'wrapped',
    `${J}?pwd=a.1`,
    'unwrapped',
  ],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_3849205716-3Fpwd-3Da.1&d=DwMF',
    'ok',
    'wrapped',
    `${J}?pwd=a.1`,
    'unwrapped',
  ],
  [`<${J}>`, 'ok', 'bracketed', J, 'ok'],
  [`(${J})`, 'ok', 'bracketed', J, 'ok'],
  [`[Join](${J})`, 'ok', 'markdown', J, 'ok'],
  [
    `[${J}](https://zoom.us/j/9162381804)`,
    'warn',
    'markdown',
    'https://zoom.us/j/9162381804',
    'words-differ',
  ],
  [`"${J}"`, 'ok', 'join', J, 'ok'],
  [`${J}。`, 'ok', 'join', J, 'ok'],
  [`${J}\u200b`, 'ok', 'join', J, 'ok'],
  ['https://zoom.us/j/384\u200b9205716', 'warn', 'join', J, 'hidden-removed'],
  ['https：／／zoom.us／j／3849205716', 'warn', 'join', J, 'characters-mapped'],
  ['https://zoom.us/j/384 920 5716', 'warn', 'join', J, 'id-repaired'],
  ['https:\\/\\/zoom.us\\/j\\/3849205716', 'ok', 'join', J, 'ok'],
  [`My room: ${J}, see you`, 'ok', 'join', J, 'ok'],
  ['384 920 5716', 'ok', 'bare-id', J, 'ok'],
  ['384.920.5716', 'warn', 'bare-id', J, 'phone-like'],
  ['३८४ ९२० ५७१६', 'warn', 'bare-id', J, 'digits-mapped'],
  [
    'https://us02web.zoom.us/u/kAbC',
    'info',
    'local-numbers',
    'https://us02web.zoom.us/u/kAbC',
    'local-numbers',
  ],
];

/** Input, kind, host that may be shown, reason. */
const REFUSED: [string, string, string, string][] = [
  ['', 'other', '', 'empty'],
  ['hello', 'other', '', 'not-a-link'],
  ['x'.repeat(9000), 'other', '', 'too-long'],
  ['https://zoom.us/', 'other', 'zoom.us', 'unknown-path'],
  ['https://zoom.us/j/', 'join', 'zoom.us', 'id-missing'],
  ['https://zoom.us/j/robin', 'join', 'zoom.us', 'id-not-a-number'],
  ['https://user:pass@zoom.us/j/3849205716', 'join', 'zoom.us', 'user-info'],
  ['https://user@zoom.us/j/3849205716', 'join', 'zoom.us', 'user-info'],
  ['https://:pass@zoom.us/j/3849205716', 'join', 'zoom.us', 'user-info'],
  ['https://zoom.us:8443/j/3849205716', 'join', 'zoom.us', 'port'],
  ['https://evil.com\\@zoom.us/j/3849205716', 'hostile', '', 'backslash'],
  ['https://zoom.us\\.evil.com/j/3849205716', 'hostile', '', 'backslash'],
  ['https://zoom.us/j/384\u202e9205716', 'hostile', '', 'hidden-character'],
  ['https://zoom.us/j/384\u00009205716', 'hostile', '', 'hidden-character'],
  ['https://zoom.us/j/384\u20669205716', 'hostile', '', 'hidden-character'],
  [`${J}?ZAK=secret`, 'start', 'zoom.us', 'host-key'],
  [`${J}?zak=secret`, 'start', 'zoom.us', 'host-key'],
  ['https://zoom.us/s/3849205716?zak=secret', 'start', 'zoom.us', 'host-key'],
  ['https://evil..zoom.us/j/3849205716', 'join', '', 'bad-host'],
  [
    'https://applications.zoom.us/addon/invitation/detail?x=1',
    'other',
    'applications.zoom.us',
    'service-host',
  ],
  ['https://zoom.us/my/robin_doe', 'personal-link', 'zoom.us', 'name-character'],
  ['https://zoom.us/meeting/register/tJAbc', 'registration', 'zoom.us', 'registration'],
  ['12345678', 'bare-id', '', 'id-too-short'],
  ['123456789012', 'bare-id', '', 'id-too-long'],
  ['javascript:alert(1)', 'hostile', '', 'other-scheme'],
  ['data:text/html,<script>', 'hostile', '', 'other-scheme'],
  ['ftp://zoom.us/j/3849205716', 'hostile', '', 'other-scheme'],
  ['zoommtg://evil.com/join?confno=3849205716', 'hostile', '', 'not-zoom'],
  ['https://zoom.us%2eevil.com/j/3849205716', 'hostile', '', 'look-alike'],
  ['https://[::1]/j/3849205716', 'hostile', '', 'not-zoom'],
  ['https://tinyurl.com/x', 'hostile', '', 'shortener'],
  [`[${J}](https://evil.com/x)`, 'hostile', '', 'not-zoom'],
  [`${J}?pwd=a%0d%0ab`, 'hostile', '', 'bad-token'],
  [`${J}?pwd=${'a'.repeat(129)}`, 'hostile', '', 'bad-token'],
  [`${SAFE}${encodeURIComponent('https://evil.com/zoom.us/j/3849205716')}`, 'hostile', '', 'not-zoom'],
  [
    `https://evil.safelinks.protection.outlook.com.evil.com/?url=${encodeURIComponent(J)}`,
    'hostile',
    '',
    'not-zoom',
  ],
  [nested(5), 'hostile', '', 'wrapped-too-often'],
  [`https://urldefense.com/v3/__${J}*x__;Cg!!Abc!xyz$`, 'hostile', '', 'hidden-character'],
  [nested(6), 'hostile', '', 'wrapped-too-often'],
];

describe('a link or number that can be used', () => {
  it.each(USABLE)('%s', (input, verdict, kind, canonical, reason) => {
    expect(parseZoomLink(input)).toMatchObject({ verdict, kind, canonical, reason });
  });
});

describe('an address that holds what is nobody else’s', () => {
  it.each([
    `${J}?tk=SECRET&pwd=a.1`,
    `${J}?TK=SECRET`,
    `${J}?uname=SECRET`,
    `${J}?pwd=a.1&UNAME=SECRET`,
    'https://zoom.us/s/3849205716?x=SECRET',
    `${J}?action=start&x=SECRET`,
    `${J}?zak=SECRET`,
    'https://zoom.us/meeting/tJSECRET/ics?icsToken=SECRET',
    `https://www.google.com/url?q=${encodeURIComponent(`${J}?tk=SECRET`)}`,
    'https://user:SECRET@zoom.us/j/3849205716',
    'https://user:SECRET@example.com/',
  ])('is nowhere shown again: %s', (address) => {
    expect(JSON.stringify(parseAddress(address, 0))).not.toContain('SECRET');
  });

  it('is shown as it was where it holds nothing of that', () => {
    const address = `${J}?pwd=a.1&omn=2`;
    expect(parseAddress(address, 0)).toMatchObject({ address });
  });
});

describe('wrappers', () => {
  it('of either host of Google are taken off, and none around a look-alike', () => {
    for (const host of ['www.google.com', 'google.com'])
      expect(parseZoomLink(`https://${host}/url?q=${J}`).canonical).toBe(J);
    expect(parseZoomLink(`https://google.com.evil.com/url?q=${J}`).verdict).toBe('reject');
    for (const before of ['user@', ':pass@'])
      expect(parseZoomLink(`https://${before}www.google.com/url?q=${J}`).verdict).toBe('reject');
    expect(parseZoomLink(`https://www.google.com:8443/url?q=${J}`).verdict).toBe('reject');
  });

  it('lie around each other four times at most', () => {
    expect(parseZoomLink(nested(4)).canonical).toBe(J);
  });
});

describe('what is refused, with its reason', () => {
  it.each(REFUSED)('%s', (input, kind, host, reason) => {
    const link = parseZoomLink(input);
    expect(link).toEqual({
      verdict: 'reject',
      kind,
      host,
      meetingId: '',
      vanityName: '',
      pwd: '',
      canonical: '',
      reason,
    });
  });
});

function nested(depth: number): string {
  let url = J;
  for (let i = 0; i < depth; i++) url = `https://www.google.com/url?q=${encodeURIComponent(url)}`;
  return url;
}
