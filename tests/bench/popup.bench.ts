import { cpSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scratchFolder } from '../browser/driver/profile.ts';
import { type Bench, launchBench } from './cost/launch.ts';

/** Milliseconds, medians. `empty`: an extension page that only makes one button and gives it the focus. */
export interface PopupRow {
  measure: string;
  empty: number;
  popup: number;
}

interface Opening {
  /** Processor time of scripts on the page's main thread until the button has the focus. */
  script: number;
  /** Processor time of that thread in all: also styles, layout, painting. */
  thread: number;
  /** From the start of the navigation until the button has the focus. */
  ready: number;
}

const ROUNDS = 15;
const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILDS = process.env.DOORWAY_BUILDS ?? join(HERE, '..', '..', '.output');
const PAGES = { empty: 'empty.html', popup: 'popup.html' };

/**
 * Measures how long the popup takes until Copy link has the focus, in one browser and beside an empty page of the
 * same extension; the two take turns. Each page is opened once before, as a popup that was used today.
 */
export async function run(rounds = ROUNDS): Promise<PopupRow[]> {
  const folder = await scratchFolder('bench-popup');
  cpSync(join(BUILDS, 'chrome-mv3'), folder.path, { recursive: true });
  cpSync(join(HERE, 'popup'), folder.path, { recursive: true });
  const bench = await launchBench('doorway', folder.path);
  try {
    const all: Record<keyof typeof PAGES, Opening[]> = { empty: [], popup: [] };
    const first = await open(bench, 'popup');
    await open(bench, 'empty');
    for (let round = 0; round < rounds; round++)
      for (const page of ['empty', 'popup'] as const) all[page].push(await open(bench, page));
    const row = (measure: string, of: keyof Opening) => ({
      measure,
      empty: median(all.empty.map((opening) => opening[of])),
      popup: median(all.popup.map((opening) => opening[of])),
    });
    return [
      row('scripts until ready', 'script'),
      row('main thread until ready', 'thread'),
      row('from opening to ready', 'ready'),
      { measure: 'main thread, first opening of all', empty: Number.NaN, popup: first.thread },
    ];
  } finally {
    await bench.close();
    folder.remove();
  }
}

/** Opens a page in a tab of its own, so that nothing of the one before is counted. */
async function open({ context }: Bench, name: keyof typeof PAGES): Promise<Opening> {
  const address = new URL(PAGES[name], context.serviceWorkers()[0]?.url()).href;
  const page = await context.newPage();
  try {
    await page.addInitScript(markFocus);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    const focused = await page.waitForFunction(() => performance.getEntriesByName('focused')[0]?.startTime);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const milliseconds = (of: string) =>
      (metrics.find(({ name }) => name === of)?.value ?? Number.NaN) * 1000;
    return {
      script: milliseconds('ScriptDuration'),
      thread: milliseconds('TaskDuration'),
      ready: (await focused.jsonValue()) ?? Number.NaN,
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page, before its own scripts. */
function markFocus(): void {
  const mark = ({ target }: Event) => {
    if ((target as HTMLElement).textContent === 'Copy link') performance.mark('focused');
  };
  document.addEventListener('focusin', mark);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** The rows as a table for people, in Markdown. */
export function table(rows: PopupRow[]): string {
  const show = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(1));
  const lines = rows.map(
    ({ measure, empty, popup }) =>
      `| ${measure} | ${show(empty)} | ${show(popup)} | ${show(popup / empty)} |`,
  );
  return ['| measure | empty page | popup | popup ÷ empty |', '| --- | --: | --: | --: |', ...lines].join(
    '\n',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await run(Number(process.argv[2] ?? ROUNDS));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ms\n`,
  );
  console.log(table(rows));
}
