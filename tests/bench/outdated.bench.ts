import { pathToFileURL } from 'node:url';
import { occurrencesInField } from '../../lib/page/outdated-links/find.ts';
import { findOutdated, fingerprint, outdatedFinder } from '../../lib/room/fingerprint.ts';
import { lookInBrowser } from './outdated-in-page.ts';

/** What one look at a long message costs: 200 kB of text, against a frame of 16.7 ms. */
const BYTES = 200_000;
const FRAME_MS = 1000 / 60;
const ROUNDS = 30;

const retired = [
  fingerprint('meetingId', '5837204961'),
  fingerprint('personalName', 'old.name'),
  ...Array.from({ length: 50 }, (_, index) => fingerprint('token', `token${index}`)),
];
const marks = [{ meetingId: '3849205716', personalName: 'ada.lovelace' }];

const TEXTS: Record<string, string> = {
  prose: 'The quick brown fox joins the meeting at noon, as it did last week. ',
  'own links': 'https://zoom.us/j/3849205716?pwd=AbCdEfGhIjKlMnOpQrStUvWxYz0123.1 ',
  'other links': 'https://files.example.invalid/open?id=1 ',
  'old links': 'https://zoom.us/j/5837204961 ',
  'different numbers': '',
  invitations:
    'Join Zoom Meeting\nhttps://us02web.zoom.us/j/3849205716?pwd=a.1\nMeeting ID: 384 920 5716\n+13126266799,,3849205716#\n',
  quoted: '> https://zoom.us/j/5837204961 and 583 720 4961\n',
};

export interface Row {
  what: string;
  milliseconds: number;
}

/** Measures the search in plain text, in this process. */
export function run(): Row[] {
  const rows: Row[] = [];
  for (const [what, unit] of Object.entries(TEXTS)) {
    const text = unit ? unit.repeat(Math.ceil(BYTES / unit.length)).slice(0, BYTES) : manyNumbers();
    rows.push({
      what: `findOutdated: ${what}`,
      milliseconds: fastest(() => findOutdated(text, retired, marks)),
    });
    rows.push({
      what: `a plain field: ${what}`,
      milliseconds: fastest(() => occurrencesInField(text, outdatedFinder(retired, marks))),
    });
  }
  return rows;
}

function manyNumbers(): string {
  let text = '';
  for (let number = 2_000_000_000; text.length < BYTES; number += 7919) text += `${number}, `;
  return text;
}

function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = run();
  for (const name of ['chromium', 'firefox'] as const)
    rows.push({
      what: `a rich body, in ${name}`,
      milliseconds: await lookInBrowser(name, BYTES, retired, marks),
    });
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`Looking for outdated links in ${BYTES / 1000} kB; a frame is ${FRAME_MS.toFixed(1)} ms`);
  for (const { what, milliseconds } of rows)
    console.log(`${what.padEnd(width)}  ${milliseconds.toFixed(2).padStart(6)} ms`);
  if (rows.some(({ milliseconds }) => milliseconds > FRAME_MS)) process.exitCode = 1;
}
