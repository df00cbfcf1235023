import { pathToFileURL } from 'node:url';
import { parseInvitation } from '../../lib/zoom/invitation/parse-invitation.ts';
import { parseZoomLink } from '../../lib/zoom/link/parse-link.ts';
import { parsePaste } from '../../lib/zoom/parse-paste.ts';

/** One measurement. Linear is: `nsPerByte` stays about the same from the smallest to the largest size of a family. */
export interface Row {
  parser: string;
  family: string;
  bytes: number;
  milliseconds: number;
  nsPerByte: number;
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const PARSERS: Record<string, (text: string) => unknown> = { parseInvitation, parsePaste, parseZoomLink };

const INVITATION = `Robin Doe is inviting you to a scheduled Zoom meeting.

Topic: Robin Doe's Personal Meeting Room

Join Zoom Meeting
https://us02web.zoom.us/j/3849205716?pwd=AbCdEfGhIjKlMnOpQrStUvWxYz0123.1

Meeting ID: 384 920 5716
Passcode: 482913
One tap mobile
+13126266799,,3849205716#,,,,*482913# US (Chicago)

Dial by your location
        +1 312 626 6799 US (Chicago)
        +1 888 788 0099 US Toll-free
Meeting ID: 384 920 5716
Find your local number: https://us02web.zoom.us/u/kAbCdEf
`;

/** What is repeated until the text is as long as wanted. The first is what parsers meet, the rest is meant to hurt. */
const FAMILIES: Record<string, string> = {
  invitations: INVITATION,
  prose: 'The quick brown fox joins the meeting: at noon, id unknown. ',
  digits: '3849205716',
  'digit groups': '384 920 5716 ',
  'open brackets': '[',
  'markdown links': '[https://zoom.us/j/3849205716](https://zoom.us/j/3849205716)',
  'half tags': '<a ',
  'half links in HTML': '<a href="https://zoom.us/j/1',
  tags: '<a href="https://zoom.us/j/3849205716">x</a><br>',
  'half addresses': 'https://zoom.us/j/',
  'addresses in lines': 'https://zoom.us/j/3849205716?pwd=a.1\n',
  'foreign addresses': 'https://files.example.invalid/open?id=1 ',
  wrappers: 'https://www.google.com/url?q=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D ',
  'nested wrappers': 'https://www.google.com/url?q=',
  entities: '&amp;',
  'nested entities': '&amp;amp;',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  colons: ':',
  'line breaks': '\n',
  'escaped line breaks': '\\n',
  backslashes: '\\',
  'quote marks': '>',
  stars: '*',
  'stars and words': '*a ',
  underscores: '_a',
  plus: '+',
  'one-tap numbers': '+13126266799,,3849205716#,,,,*482913# ',
  'half one-taps': '+13126266799,,,,',
  'phone numbers': '+1 312 626 6799 US (Chicago) ',
  'phone lines': 'Dial by your location\n+1 312 626 6799 US\n',
  labels: 'Meeting ID: ',
  'labels and numbers': 'Meeting ID: 384 920 5716 Passcode: 1 ',
  'half labels': 'meeting meeting i',
  sentences: 'is inviting you to ',
  'addresses of systems': 'H.323 1.2.3.4 ',
  'mail addresses': '1234567@',
  'full-width digits': '３８４',
  'passcode labels': 'Passcode: ',
  'passcode labels in Chinese': '密码',
  'passcode labels in Korean': '암호',
  'sentences in Japanese': 'パスコードは482913です。',
  'words for codes': 'PIN: 4829 ',
  "Zoom's name": 'zoom ',
  'header rows': 'Course,Link,Passcode\n',
  'cells of tables': 'Passcode\t482913\t',
  'fields of lines': 'Zoom | ',
  'halves of numbers': 'Meeting ID: 384 920\n',
  'folded calendar': 'BEGIN:VEVENT\r\nDESCRIPTION:x\r\n ',
};

/** Measures every parser on every family and size. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const parse of Object.values(PARSERS)) for (let i = 0; i < 20; i++) parse(INVITATION);
  for (const [family, unit] of Object.entries(FAMILIES))
    for (const bytes of SIZES) {
      const text = unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);
      for (const [parser, parse] of Object.entries(PARSERS)) {
        const milliseconds = fastest(() => parse(text), bytes);
        rows.push({ parser, family, bytes, milliseconds, nsPerByte: (milliseconds * 1e6) / bytes });
      }
      await new Promise((done) => setTimeout(done, 0));
    }
  return rows;
}

/** Milliseconds of one call: the fastest of several, as everything else on the machine only adds. */
function fastest(call: () => unknown, bytes: number): number {
  const rounds = bytes >= 10_000_000 ? 2 : bytes >= 1_000_000 ? 3 : 5;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The rows as a table: one line a family, one column a size (ns a byte), the time at 1 MB last. */
export function table(rows: Row[], parser: string): string {
  const heads = ['family', ...SIZES.map((size) => `${size / 1000} kB`), 'ms at 1 MB'];
  const lines = Object.keys(FAMILIES).map((family) => {
    const mine = rows.filter((row) => row.parser === parser && row.family === family);
    const million = mine.find((row) => row.bytes === 1_000_000)?.milliseconds ?? 0;
    return [family, ...mine.map((row) => row.nsPerByte.toFixed(1)), million.toFixed(1)];
  });
  const width = (i: number) => Math.max(...[heads, ...lines].map((line) => line[i]?.length ?? 0));
  return [heads, ...lines]
    .map((line) => line.map((cell, i) => (i ? cell.padStart(width(i)) : cell.padEnd(width(i)))).join('  '))
    .join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await run();
  for (const parser of Object.keys(PARSERS)) console.log(`\n${parser}: ns per byte\n${table(rows, parser)}`);
}
