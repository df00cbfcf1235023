import { type Bench, launchBench } from './cost/launch.ts';

/** A long sitting: so many composes are opened and closed, and so many links inserted. */
const COMPOSES = Number(process.env.SOAK_COMPOSES ?? 2000);
const INSERTS = Number(process.env.SOAK_INSERTS ?? 200);
const STEPS = 5;

interface Replica {
  open(kind: string): number;
  close(id?: number): void;
  editor(): HTMLElement;
  openClose(count: number): Promise<number>;
}
type Replicated = { replica: Replica; bodies: WeakRef<HTMLElement>[] };

/** What the browser counts for the page after a full collection; heap in megabytes. */
interface Held {
  after: string;
  heap: number;
  nodes: number;
  listeners: number;
  bodies: number;
}

async function held({ cdp, page }: Bench, after: string): Promise<Held> {
  for (const _ of [1, 2, 3]) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const bodies = await page.evaluate(() => {
    const { bodies } = window as never as Replicated;
    return bodies.filter((body) => body.deref()).length;
  });
  const heap = Math.round(of('JSHeapUsedSize') / 10_000) / 100;
  return { after, heap, nodes: of('Nodes'), listeners: of('JSEventListeners'), bodies };
}

/** Opens and closes composes and keeps a weak hold on each body. */
const openAndClose = ({ page }: Bench, count: number) =>
  page.evaluate(async (count: number) => {
    const { replica, bodies } = window as never as Replicated;
    for (let at = 0; at < count; at++) {
      const id = replica.open('new');
      bodies.push(new WeakRef(replica.editor()));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      replica.close(id);
      await new Promise(requestAnimationFrame);
    }
  }, count);

async function insertOnce({ page }: Bench): Promise<void> {
  await page.evaluate(() => {
    const { replica, bodies } = window as never as Replicated;
    replica.open('new');
    bodies.push(new WeakRef(replica.editor()));
  });
  await page.click('button[data-doorway="insert"]');
  const written = await page.waitForFunction(
    () => (window as never as Replicated).replica.editor().textContent?.includes('zoom.us'),
    undefined,
    { polling: 'raf' },
  );
  await written.dispose();
  // The handle would keep the note alive for as long as the page.
  const note = await page.waitForSelector('[data-doorway="note"]');
  await note.dispose();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (window as never as Replicated).replica.close());
}

/** Runs the whole sitting with Doorway and gives what was held at each step. */
export async function run(say: (line: string) => void = () => {}): Promise<Held[]> {
  const bench = await launchBench('doorway');
  try {
    await bench.cdp.send('Performance.enable');
    await bench.page.goto('https://mail.google.com/mail/u/0/');
    await bench.page.evaluate(() => Object.assign(window, { bodies: [] }));
    // The first composes bring what stays: the dock, compiled code, the page host.
    await openAndClose(bench, 20);
    await insertOnce(bench);
    const rows = [await held(bench, 'warmed up')];
    for (let step = 1; step <= STEPS; step++) {
      await openAndClose(bench, COMPOSES / STEPS);
      rows.push(await held(bench, `${(COMPOSES / STEPS) * step} composes`));
      say(rows.at(-1)?.after ?? '');
    }
    for (let step = 1; step <= STEPS; step++) {
      for (let at = 0; at < INSERTS / STEPS; at++) await insertOnce(bench);
      rows.push(await held(bench, `${(INSERTS / STEPS) * step} inserts`));
      say(rows.at(-1)?.after ?? '');
    }
    return rows;
  } finally {
    await bench.close();
  }
}

if (import.meta.main) {
  const rows = await run((line) => console.error(line));
  console.log('| after | heap MB | nodes | listeners | closed bodies still held |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const { after, heap, nodes, listeners, bodies } of rows)
    console.log(`| ${after} | ${heap} | ${nodes} | ${listeners} | ${bodies} |`);
}
