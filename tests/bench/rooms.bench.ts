import { cpus } from 'node:os';
import { emptyRoom, type Room } from '../../lib/room/room.ts';
import { workRoom } from '../browser/rooms.ts';
import { type Bench, launchBench, store } from './cost/launch.ts';
import { medianOf } from './cost/median.ts';

/** How long it takes until Doorway is ready, with few rooms and with many, and with many outdated links of one room. */
const ROUNDS = Number(process.argv[2] ?? 5);
/** So many of one room are stored. */
const MOST_OUTDATED = 1_000;
const CASES: Record<string, Room[]> = {
  '1 room': rooms(1),
  '100 rooms': rooms(100),
  '1,000 rooms': rooms(1_000),
  '10 rooms, 10,000 outdated links': rooms(10).map((room, index) => ({
    ...room,
    retired: outdated(MOST_OUTDATED, index * MOST_OUTDATED),
  })),
};
const GMAIL = 'https://mail.google.com/mail/u/0/?open=new';

/** Milliseconds by the clock, by name of the measure. */
type Figures = Record<string, number>;

function rooms(count: number): Room[] {
  const more = Array.from({ length: count - 1 }, (_, index) => ({
    ...emptyRoom(crypto.randomUUID(), `Room ${index}`, 1_700_000_000_000 + index),
    meetingId: String(4_000_000_000 + index),
  }));
  return [workRoom(), ...more];
}

function outdated(count: number, from: number): Room['retired'] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'meetingId',
    value: String(5_000_000_000 + from + index),
    since: 1,
  }));
}

/** From the start of a page until something is in it, shadow roots of Doorway's included. */
async function until({ context }: Bench, address: string, isReady: () => unknown): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(address, { waitUntil: 'commit' });
    const ready = await page.waitForFunction(isReady, undefined, { polling: 'raf', timeout: 30_000 });
    await ready.dispose();
    return await page.evaluate(() => performance.now());
  } finally {
    await page.close();
  }
}

/** From the start of the page until a press, made as soon as the button is there, has put the link in. */
async function untilInserted({ context }: Bench): Promise<number> {
  const page = await context.newPage();
  try {
    await page.bringToFront();
    await page.goto(GMAIL, { waitUntil: 'commit' });
    await page.click('button[data-doorway="insert"]', { timeout: 30_000 });
    const link = await page.waitForSelector('[g_editable="true"] a[href*="zoom.us"]', { timeout: 30_000 });
    await link.dispose();
    return await page.evaluate(() => performance.now());
  } finally {
    await page.close();
  }
}

async function measured(kept: Room[]): Promise<Figures> {
  const bench = await launchBench('doorway');
  try {
    await store(bench.context, kept);
    const own = (page: string) => new URL(page, bench.context.serviceWorkers()[0]?.url()).href;
    const figures: Figures = {};
    // As in use: the background and each page were opened before.
    for (const isMeasured of [false, true]) {
      const note = (name: string, milliseconds: number) => {
        if (isMeasured) figures[name] = milliseconds;
      };
      note('Gmail, button', await until(bench, GMAIL, () => document.querySelector('[data-doorway="room"]')));
      note('Gmail, link of a press at once', await untilInserted(bench));
      note(
        'popup, Copy link',
        await until(bench, own('popup.html'), () => document.body?.textContent?.includes('Copy link')),
      );
      note(
        'options, first room',
        await until(bench, own('options.html'), () => {
          const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
          return [document.body?.textContent, ...fields].some((text) => text?.includes('Work'));
        }),
      );
    }
    return figures;
  } finally {
    await bench.close();
  }
}

const all = Object.fromEntries(Object.keys(CASES).map((name) => [name, [] as Figures[]]));
for (let round = 1; round <= ROUNDS; round++) {
  for (const [name, kept] of Object.entries(CASES)) {
    console.error(name);
    all[name]?.push(await measured(kept));
  }
  console.error(`round ${round} of ${ROUNDS}`);
}
const date = new Date().toISOString().slice(0, 10);
console.log(
  `${date}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ms by the clock, medians of ${ROUNDS} rounds\n`,
);
const measures = Object.keys(all['1 room']?.[0] ?? {});
console.log(`| until ready | ${Object.keys(CASES).join(' | ')} |`);
console.log(
  `| --- | ${Object.keys(CASES)
    .map(() => '--:')
    .join(' | ')} |`,
);
for (const measure of measures) {
  const cells = Object.values(all).map((rounds) => medianOf(rounds, measure)?.toFixed(0) ?? '–');
  console.log(`| ${measure} | ${cells.join(' | ')} |`);
}
