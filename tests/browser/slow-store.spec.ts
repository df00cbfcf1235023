import { STORE_LOCK } from '../../lib/store/keys.ts';
import type { Browser, Page } from './driver/types.ts';
import { testWithOwn } from './own-browser.ts';
import { asked, button, everythingStored, openPopup, servePlaces } from './popup-places.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { browserName, expect, startBrowser, test } from './setup.ts';
import { word } from './words.ts';

type Releasing = typeof globalThis & { letGo?: () => void };

/** Another page of Doorway that has its turn to write and does not come to an end. */
async function hangingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('practice.html'));
  await page.evaluate(
    (lock: string) =>
      new Promise<void>((hasIt) => {
        void navigator.locks.request(lock, () => {
          hasIt();
          return new Promise<void>((resolve) => {
            (globalThis as Releasing).letGo = resolve;
          });
        });
      }),
    STORE_LOCK,
  );
  return page;
}

const letGo = (page: Page) => page.evaluate(() => (globalThis as Releasing).letGo?.());

/** Waits until so many wait for their turn to write. */
const waiting = (page: Page, count: number) =>
  page.waitFor(
    async (lock: string, wanted: number) => {
      const { pending = [] } = await navigator.locks.query();
      return pending.filter(({ name }) => name === lock).length >= wanted;
    },
    STORE_LOCK,
    count,
  );

describePart('while another page hangs in the middle of a write', () => {
  test.beforeEach(async ({ browser }) => {
    await storeRooms(browser, [workRoom()]);
    servePlaces(browser);
    browser.forgetRequests();
  });

  test('Start, Join and the address bar open at once, and their use waits', async ({ browser, page }) => {
    const hanging = await hangingPage(browser);
    for (const [name, address] of [
      ['Start', 'https://zoom.us/s/'],
      ['Join', 'https://zoom.us/j/'],
    ] as const) {
      const popup = await openPopup(page, browser);
      if (name === 'Join') await popup.click(button('More'));
      await popup.click(button(name));
      await asked(browser, address);
      await browser.closePopup();
      browser.forgetRequests();
    }
    await page.bringToFront();
    await browser.enterInOmnibox('room', 'start work');
    await expect
      .poll(() => browser.requests().map(({ url }) => url))
      .toContainEqual(expect.stringMatching(/^https:\/\/zoom\.us\/s\//));
    await waiting(hanging, 3);
    expect(await everythingStored(browser)).not.toMatch(/"usedAt":\d/);
    await hanging.close();
  });

  test('a setting says that saving takes long, and is not saved behind the person’s back', async ({
    browser,
    page,
  }) => {
    const hanging = await hangingPage(browser);
    await page.goto(browser.extensionUrl('options.html#settings'));
    await page.waitFor(button('Import…'));
    await page.click(`role=checkbox[name="${word('setGmailButton')}"]`);
    await page.waitFor('#section-settings [role=alert]');
    expect(await page.text('#section-settings [role=alert]')).toContain(word('storeSlow'));
    await letGo(hanging);
    await page.click(`role=checkbox[name="${word('setCalendarButton')}"]`);
    await expect.poll(() => everythingStored(browser)).toContain('"calendarButton":false');
    expect(await everythingStored(browser)).toContain('"gmailButton":true');
    await hanging.close();
  });
});

// Chromium has no locks of their own for its incognito windows: Doorway's pages are outside of them.
if (browserName === 'firefox') {
  const start = async () => {
    const browser = await startBrowser();
    await browser.allowInPrivateWindows();
    return browser;
  };
  testWithOwn(start, () => {})(
    'a page in a private window waits for its turn with all others',
    async ({ browser }) => {
      await storeRooms(browser, [workRoom()]);
      const hanging = await hangingPage(browser);
      const address = browser.extensionUrl('options.html#settings');
      await browser.evaluateInBackground(async (url: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
        await (globalThis as any).browser.windows.create({ incognito: true, url });
      }, address);
      let inside: Page | undefined;
      const find = async () => {
        for (const one of await browser.extensionPages()) if ((await one.url()) === address) inside = one;
        return inside !== undefined;
      };
      await expect.poll(find).toBe(true);
      const options = inside as unknown as Page;
      // biome-ignore lint/suspicious/noExplicitAny: as above
      expect(await options.evaluate(() => (globalThis as any).browser.extension.inIncognitoContext)).toBe(
        true,
      );
      await options.waitFor(`role=checkbox[name="${word('setGmailButton')}"]`);
      await options.click(`role=checkbox[name="${word('setGmailButton')}"]`);
      await waiting(hanging, 1);
      expect(await everythingStored(browser)).toContain('"gmailButton":true');
      await letGo(hanging);
      await expect.poll(() => everythingStored(browser)).toContain('"gmailButton":false');
    },
  );
}
