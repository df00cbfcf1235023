import type { Bench, Variant } from './launch.ts';
import { traced } from './trace.ts';

/** What one round measured, by name of the measure. */
export type Figures = Record<string, number>;

interface Replica {
  open(kind: string): number;
  editor(): HTMLElement;
  closeAll(): void;
  churnRows(frames: number, perFrame: number): Promise<number>;
  openClose(count: number): Promise<number>;
}
type Window = typeof globalThis & { replica: Replica };

const ADDRESS = 'https://mail.google.com/mail/u/0/?rows=500';
const BUTTON: Record<Variant, string> = {
  none: '',
  floor: '[data-floor]',
  doorway: '[data-doorway="room"]',
};
const TYPED = 'Let us meet in my room at three, the door is open. '.repeat(6).slice(0, 300);

/** All scenarios, one after the other, in a browser that was started for them. */
export async function measure(bench: Bench, variant: Variant): Promise<Figures> {
  const { page } = bench;
  const figures: Figures = {};
  const scenario = async (name: string, act: () => Promise<unknown>) => {
    const before = await mainThread(bench);
    const { script } = await traced(bench, act);
    figures[`${name}, scripts`] = script;
    figures[`${name}, page in all`] = (await mainThread(bench)) - before;
  };

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

/** Frames from the one in which a compose is made until the one that paints its button: 0 is the same frame. */
async function framesLate(bench: Bench, button: string): Promise<Figures> {
  const late = await bench.page.evaluate(async (selector) => {
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
    for (let at = 0; at < 10; at++) {
      all.push(await measureOne());
      replica.closeAll();
      await new Promise(requestAnimationFrame);
    }
    return all;
  }, button);
  return {
    'frames late, 1st compose': late[0] ?? Number.NaN,
    'frames late, 10th compose': late[9] ?? Number.NaN,
  };
}

async function frames({ page }: Bench, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let at = 0; at < wanted; at++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Megabytes that scripts of the page and of the extension in it hold, after everything unused was let go. */
async function heap({ cdp }: Bench): Promise<number> {
  for (let at = 0; at < 3; at++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Processor time of the page's main thread since it began, in milliseconds. */
async function mainThread({ cdp }: Bench): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
