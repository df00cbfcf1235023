import { INSERT, NOTE, openGmail, type Replica } from './gmail.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';

type Replicated = { replica: Replica; bodies: WeakRef<HTMLElement>[] };
const COMPOSES = 50;
/** What the browser itself keeps for a while: the last focused editor, the last selection, pending timers. */
const KEPT_BY_BROWSER = 8;

describe('Gmail: composes that were closed', () => {
  test('are collected, used ones too: Doorway holds nothing of them', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=new');
    await page.evaluate(() => void Object.assign(window, { bodies: [] }));
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.press('Escape');
    const remember = async (count: number) =>
      page.evaluate(async (count: number) => {
        const { replica, bodies } = window as never as Replicated;
        bodies.push(new WeakRef(replica.editor()));
        for (let at = 0; at < count; at++) {
          replica.closeAll();
          replica.open('new');
          bodies.push(new WeakRef(replica.editor()));
          await new Promise(requestAnimationFrame);
        }
        replica.closeAll();
      }, count);
    await remember(COMPOSES);
    // Nobody may ask a page for a collection: it comes by itself when memory is used up again and again.
    await page.waitFor(async (kept: number) => {
      let filled: number[][] = [];
      for (let round = 0; round < 40; round++) {
        filled.push(new Array(500_000).fill(round));
        if (filled.length > 8) filled = [];
        await new Promise((resolve) => setTimeout(resolve));
      }
      const { bodies } = window as never as Replicated;
      return bodies.filter((body) => body.deref()).length <= kept;
    }, KEPT_BY_BROWSER);
    const { all, kept } = await page.evaluate(() => {
      const { bodies } = window as never as Replicated;
      return { all: bodies.length, kept: bodies.filter((body) => body.deref()).length };
    });
    expect(all).toBe(COMPOSES + 1);
    expect(kept).toBeLessThanOrEqual(KEPT_BY_BROWSER);
  });
});
