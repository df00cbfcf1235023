import type { Bench, Variant } from './launch.ts';
import { traced } from './trace.ts';

/** What one round measured, by name of the measure. */
export type Figures = Record<string, number>;

interface Replica {
  open(kind: string): number;
  close(id?: number): void;
  editor(): HTMLElement;
  closeAll(): void;
  churnRows(frames: number, perFrame: number): Promise<number>;
  openClose(count: number): Promise<number>;
}
type Window = typeof globalThis & { replica: Replica };

const ADDRESS = 'https://mail.google.com/mail/u/0/?rows=500';
/** What each puts beside Send. */
const BUTTON: Record<Variant, string> = {
  none: '',
  floor: '[data-floor]',
  doorway: '[data-doorway="room"]',
  inboxsdk: '.inboxsdk__composeButton, .inboxsdk__button',
};
/** What is pressed to insert the link. */
const PRESSED: Partial<Record<Variant, string>> = {
  doorway: 'button[data-doorway="insert"]',
  inboxsdk: '.inboxsdk__composeButton',
};
export const TYPED = 'Let us meet in my room at three, the door is open. '.repeat(6).slice(0, 300);

/** Gives a function that measures what an act costs in scripts and in all, and writes it down by the name of the act. */
export function scenarios(bench: Bench, figures: Figures) {
  return async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const before = await mainThread(bench);
    const { script } = await traced(bench, act);
    figures[`${name}, scripts`] = script;
    figures[`${name}, page in all`] = (await mainThread(bench)) - before;
  };
}

/** All scenarios, one after the other, in a browser that was started for them. */
export async function measure(bench: Bench, variant: Variant): Promise<Figures> {
  const { page } = bench;
  const figures: Figures = {};
  const scenario = scenarios(bench, figures);

  await bench.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  await scenario('load', async () => {
    await page.goto(ADDRESS);
    await frames(bench, 30);
  });
  figures['heap after load'] = await heap(bench);
  if (variant !== 'none') Object.assign(figures, await framesLate(bench, BUTTON[variant]));
  await scenario('300 frames × 20 of 500 rows replaced', () =>
    page.evaluate(() => (window as unknown as Window).replica.churnRows(300, 20)),
  );
  await page.evaluate(() => void (window as unknown as Window).replica.open('new'));
  await page.click('[g_editable="true"]');
  await scenario('300 characters typed', async () => {
    await page.keyboard.type(TYPED);
    await frames(bench, 5);
  });
  await page.evaluate(() => (window as unknown as Window).replica.closeAll());
  await scenario('50 composes opened and closed', () =>
    page.evaluate(() => (window as unknown as Window).replica.openClose(50)),
  );
  figures['heap after 60 composes'] = await heap(bench);
  return figures;
}

/** With so many composes open, how late the button of one more is. */
export async function lateWithManyOpen(bench: Bench, variant: Variant, open = 40): Promise<Figures> {
  await bench.page.goto(ADDRESS);
  await frames(bench, 30);
  await bench.page.evaluate((count) => {
    for (let at = 0; at < count; at++) (window as unknown as Window).replica.open('new');
  }, open);
  await bench.page.waitForFunction(
    ([selector, count]) => document.querySelectorAll(selector).length >= count,
    [BUTTON[variant], open] as const,
  );
  const late = await framesLate(bench, BUTTON[variant], 1);
  return { [`frames late, ${open} open`]: late['frames late, 1st compose'] ?? Number.NaN };
}

/** From the press to the link in a message of so many characters: by the clock, and of the page's main thread. */
export async function insertion(bench: Bench, variant: Variant, sizes: number[]): Promise<Figures> {
  const button = PRESSED[variant];
  if (!button) return {};
  const { page } = bench;
  const figures: Figures = {};
  for (const size of sizes) {
    await page.goto(ADDRESS);
    await page.evaluate((size) => {
      const { replica } = window as unknown as Window;
      replica.open('new');
      const line = 'Let us meet in my room at three, the door is open for you all day. ';
      const lines = Array.from({ length: Math.ceil(size / line.length) }, () => {
        const div = document.createElement('div');
        div.textContent = line;
        return div;
      });
      replica.editor().replaceChildren(...lines);
    }, size);
    await page.waitForSelector(button);
    await page.click('[g_editable="true"]', { position: { x: 5, y: 5 } });
    await page.evaluate(() => {
      const at = { begin: 0, end: 0 };
      Object.assign(window, { pressed: at });
      const { replica } = window as unknown as Window;
      const editor = replica.editor();
      addEventListener('pointerdown', () => (at.begin = performance.now()), true);
      new MutationObserver(() => {
        if (!at.end && editor.querySelector('a[href*="zoom.us"]')) at.end = performance.now();
      }).observe(editor, { childList: true, subtree: true });
    });
    const before = await mainThread(bench);
    await page.click(button);
    const took = await page.waitForFunction(() => {
      const { begin, end } = (window as unknown as { pressed: { begin: number; end: number } }).pressed;
      return end && end - begin;
    });
    await frames(bench, 30);
    const name = size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} kB`;
    figures[`insertion into ${name}, until it is in`] = Number(await took.jsonValue());
    figures[`insertion into ${name}, page in all`] = (await mainThread(bench)) - before;
  }
  return figures;
}

/** What is held after so many composes were opened and closed, beyond what was held after the first twenty. */
export async function held(bench: Bench, composes: number): Promise<Figures> {
  const { page } = bench;
  const openClose = (count: number) =>
    page.evaluate((count) => (window as unknown as Window).replica.openClose(count), count);
  await page.goto(ADDRESS);
  await openClose(20);
  const before = [await heap(bench), await listeners(bench)] as const;
  await openClose(composes);
  const thousands = composes.toLocaleString('en');
  return {
    [`heap added by ${thousands} composes`]: (await heap(bench)) - before[0],
    [`listeners added by ${thousands} composes`]: (await listeners(bench)) - before[1],
  };
}

/** Frames from the one in which a compose is made until the one that paints its button: 0 is the same frame. */
export async function framesLate(bench: Bench, button: string, composes = 10): Promise<Figures> {
  const late = await bench.page.evaluate(
    async ([selector, composes]) => {
      const { replica } = window as unknown as Window;
      const measureOne = () =>
        new Promise<number>((done) => {
          const before = document.querySelectorAll(selector).length;
          let frame = -1;
          const look = () => {
            frame++;
            const all = document.querySelectorAll(selector);
            const isShown =
              all.length > before && (all[all.length - 1]?.getBoundingClientRect().width ?? 0) > 0;
            if (isShown || frame > 600) done(frame);
            else requestAnimationFrame(look);
          };
          // Both run before the same frame is painted, with the browser's observers called in between.
          requestAnimationFrame(() => void replica.open('new'));
          requestAnimationFrame(look);
        });
      const all: number[] = [];
      for (let at = 0; at < composes; at++) {
        all.push(await measureOne());
        if (composes > 1) replica.closeAll();
        await new Promise(requestAnimationFrame);
      }
      return all;
    },
    [button, composes] as const,
  );
  return {
    'frames late, 1st compose': late[0] ?? Number.NaN,
    'frames late, 10th compose': late[9] ?? Number.NaN,
  };
}

export async function frames({ page }: Bench, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let at = 0; at < wanted; at++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Megabytes that scripts of the page and of the extension in it hold, after everything unused was let go. */
export async function heap({ cdp }: Bench): Promise<number> {
  for (let at = 0; at < 3; at++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Listeners of the page and of the extension in it. */
async function listeners({ cdp }: Bench): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
}

/** Processor time of the page's main thread since it began, in milliseconds. */
async function mainThread({ cdp }: Bench): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
