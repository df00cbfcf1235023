import { calendarReplica } from '../replicas/calendar/index.ts';
import { CALENDAR } from './calendar.ts';
import { openGmail } from './gmail.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { test } from './setup.ts';

test('debug', { retry: 0 }, async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  browser.serve(CALENDAR, calendarReplica);
  await openGmail(browser, page);
  await page.evaluate((address: string) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.id = 'panel';
    frame.style.cssText =
      'position:fixed;right:0;top:60px;width:700px;height:560px;z-index:9;background:#fff';
    document.body.append(frame);
  }, `${CALENDAR}/calendar/u/0/r/eventedit?text=Seminar`);
  await new Promise((r) => setTimeout(r, 2000));
  const panel = await page.box('#panel');
  await page.clickAt({ x: panel.x + 200, y: panel.y + 60 });
  await new Promise((r) => setTimeout(r, 500));
  await page.bringToFront();
  const looks = await browser.evaluateInBackground(async () => {
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      injectImmediately: true,
      func: () => {
        const numberOf = (child: unknown, parent: Window): number => {
          for (let number = 0; number < parent.length; number += 1)
            if (parent[number] === child) return number;
          return -1;
        };
        const path: number[] = [];
        for (let at: Window = window; at !== at.parent; at = at.parent) path.unshift(numberOf(at, at.parent));
        const active = document.activeElement;
        const inner = (active as HTMLIFrameElement | null)?.contentWindow;
        return {
          path: path.join(),
          tag: active?.outerHTML.slice(0, 100),
          into: inner ? numberOf(inner, window) : null,
          address: location.href,
          origin: self.origin,
          n: window.length,
          focus: document.hasFocus(),
        };
      },
    });
  });
  console.log(JSON.stringify(looks, null, 1));
  await browser.runCommand(page, 'insert-room-link');
  await new Promise((r) => setTimeout(r, 3000));
  await page.screenshot('/tmp/panel.png');
  console.log(JSON.stringify(browser.takeErrors()));
});
