import { findOutdated, fingerprint } from '../../lib/room/fingerprint.ts';
import { occasionOf } from '../../lib/room/occasion/occasion.ts';
import { findRoom } from '../../lib/room/occurrences.ts';
import { findMeetingLinks } from '../../lib/zoom/meeting-links.ts';
import { parsePaste } from '../../lib/zoom/parse-paste.ts';

/**
 * What reads text of any length must not take more than proportionally longer for a longer one. A ratio of
 * two times says so on any machine, where a limit in milliseconds would tell how busy the machine is.
 */
const SHORT = 100_000;
const TIMES_AS_LONG = 8;
/** Work that grows with the square would take 64 times as long. */
const MOST = 3 * TIMES_AS_LONG;
const LEAST_MS = 2;

const CURRENT = { meetingId: '3849205716', personalName: 'jane.doe' };
const RETIRED = [fingerprint('meetingId', '5837204961'), fingerprint('personalName', 'Jane.Old')];
const READERS: Record<string, (text: string) => unknown> = {
  findRoom: (text) => findRoom(text, CURRENT),
  findMeetingLinks,
  findOutdated: (text) => findOutdated(text, RETIRED, { ...CURRENT, token: '' }),
  occasionOf,
  parsePaste,
};

const REPEATED = [
  '384920571 ',
  '3 8 4 ',
  '3849205716',
  '/3849205716',
  'zoom.us',
  'zoom.us/',
  '=https://zoom.us/)',
  'aaaaaaaaaa',
  'a.a.a.zoom.us ',
  'https://zoom.us/j/3849205716 ',
  'Our call https://zoom.us/j/81000000001 at 10:30, ref 030 1234567.\n',
  '2000000007\n',
  'clas ',
  'passcode 384 ',
  'pw a1 ',
  'zoom.us/j/384 ',
  'https://zoom.us/j/384 920 ',
  '密码',
];

/** The shortest of several runs, in milliseconds: everything else on the machine only adds. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

let isTooMuch = false;
for (const [name, read] of Object.entries(READERS))
  for (const piece of REPEATED) {
    const text = piece.repeat(Math.ceil(SHORT / piece.length));
    // What takes next to no time is no matter of growth.
    const short = Math.max(
      LEAST_MS,
      fastest(() => read(text)),
    );
    const long = fastest(() => read(text.repeat(TIMES_AS_LONG)));
    const ratio = long / short;
    if (ratio > MOST) isTooMuch = true;
    const figures = `${short.toFixed(1)} ms → ${long.toFixed(1)} ms, ${ratio.toFixed(1)} times`;
    console.log(
      `${name.padEnd(17)} ${JSON.stringify(piece).slice(0, 34).padEnd(36)} ${figures}${ratio > MOST ? '  TOO MUCH' : ''}`,
    );
  }
console.log(`\n${TIMES_AS_LONG} times the text may take ${MOST} times as long at most.`);
if (isTooMuch) process.exitCode = 1;
