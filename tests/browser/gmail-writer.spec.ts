import type { Browser } from './driver/types.ts';
import { BODY, bodyText, INSERT, openCompose, openGmail } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const TIP = '[data-doorway="tip"]';

// Of `self`, for a script of the driver has a global object of its own in Firefox.
// biome-ignore lint/suspicious/noExplicitAny: the background has no types here
type Background = { browser?: any; chrome: any; refused?: string[] };

/** Until it is stopped the background brings no script into a page, and keeps what it was asked for. */
const refuseScripts = (browser: Browser) =>
  browser.evaluateInBackground(() => {
    const background = self as unknown as Background;
    const { scripting } = background.browser ?? background.chrome;
    background.refused = [];
    scripting.executeScript = ({ files }: { files: string[] }) => {
      background.refused?.push(...files);
      return Promise.reject(new Error('not now'));
    };
  });

const refused = (browser: Browser) =>
  browser.evaluateInBackground(() => (self as unknown as Background).refused);

describe('Gmail: the script that writes', () => {
  test('is not asked for before a message is open', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await refuseScripts(browser);
    try {
      await openGmail(browser, page);
      // Whatever Doorway asks for in a page that is only read, it has asked for by then.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
      expect(await refused(browser)).toEqual([]);
      await openCompose(page);
      await expect.poll(() => refused(browser)).toEqual(['/gmail-writer.js']);
    } finally {
      await browser.stopBackground();
    }
  });

  test('a press that it misses says so, loses nothing, and the next one brings it', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await refuseScripts(browser);
    try {
      await openCompose(page);
      await page.click(BODY);
      await page.type('Hello');
      await page.click(INSERT);
      await page.waitFor(TIP);
      await expect.poll(() => page.text(TIP)).toContain('Try again');
      expect(await bodyText(page)).toBe('Hello');
    } finally {
      await browser.stopBackground();
    }
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
  });
});
