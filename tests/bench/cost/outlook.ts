import type { Bench } from './launch.ts';
import { type Figures, frames, heap, scenarios, TYPED } from './scenarios.ts';

interface Replica {
  open(kind: string): void;
  openEvent(kind: string): void;
  body(): HTMLElement | null;
  rerender(): void;
}
type Replicated = { replica: Replica };

const ADDRESS = 'https://outlook.office.com/mail/inbox?';

/** Loading, typing, messages opened and rows rendered again, in a browser that was started for it. */
export async function measureOutlook(bench: Bench): Promise<Figures> {
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
  await scenario('20 messages opened', () => openMessages(bench, 20));
  await page.evaluate(() => (window as never as Replicated).replica.body()?.focus());
  await scenario('300 characters typed', async () => {
    await page.keyboard.type(TYPED);
    await frames(bench, 5);
  });
  await scenario('all rows rendered again, 100 times', () =>
    page.evaluate(async () => {
      for (let at = 0; at < 100; at++) {
        (window as never as Replicated).replica.rerender();
        await new Promise(requestAnimationFrame);
      }
    }),
  );
  figures['heap at the end'] = await heap(bench);
  return figures;
}

/** Opens messages, each once the editor of the one before is there. */
async function openMessages({ page }: Bench, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { replica } = window as never as Replicated;
    let before: HTMLElement | null = null;
    for (let at = 0; at < count; at++) {
      replica.open('new');
      for (let waited = 0; waited < 300; waited++) {
        await new Promise(requestAnimationFrame);
        const body = replica.body();
        if (body && body !== before) break;
      }
      before = replica.body();
    }
  }, count);
}
