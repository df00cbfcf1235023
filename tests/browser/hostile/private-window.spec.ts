import type { Browser, Page } from '../driver/types.ts';
import {
  BODY,
  bodyText,
  chooseInMenu,
  INSERT,
  NOTE,
  openCompose,
  type Replica,
  serveGmail,
} from '../gmail.ts';
import { doorwayNote } from '../notes.ts';
import { testWithOwn } from '../own-browser.ts';
import { button, everythingStored, SOMEWHERE, servePlaces } from '../popup-places.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from '../rooms.ts';
import { browserName, expect, startBrowser } from '../setup.ts';
import { word } from '../words.ts';

async function start(): Promise<Browser> {
  const browser = await startBrowser();
  await browser.allowInPrivateWindows();
  return browser;
}

const test = testWithOwn(start, () => {});

/** A page in a new private window. */
async function privateWindow(browser: Browser, url: string): Promise<Page> {
  const page = await browser.opened(() =>
    browser.evaluateInBackground(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
      const { windows } = (globalThis as any).browser ?? (globalThis as any).chrome;
      await windows.create({ incognito: true, url: 'about:blank' });
    }),
  );
  await page.goto(url);
  return page;
}

test('a private window gets the room in Gmail, and leaves nothing behind in what is stored', async ({
  browser,
}) => {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  const before = await everythingStored(browser);
  serveGmail(browser);
  const page = await privateWindow(browser, 'https://mail.google.com/mail/u/0/?from=secret@example.com');
  await page.waitFor(() => 'replica' in window);
  await openCompose(page);
  await page.click(BODY);
  await page.click(INSERT);
  await doorwayNote(page, word('noteInserted'));
  expect(await bodyText(page)).toContain(WORK_LINK);
  await page.evaluate(() => (window as never as { replica: Replica }).replica.closeAll());
  await page.waitForGone(NOTE);
  await openCompose(page);
  await chooseInMenu(page, [teachingRoom().name, word('menuLink')]);
  await doorwayNote(page, word('noteInserted'));
  await page.close();
  expect(await everythingStored(browser)).toBe(before);
});

/** A private window on a page of somebody else's, and what is stored before anything is done there: one room. */
async function somewhereInPrivate(browser: Browser): Promise<{ page: Page; before: string }> {
  await storeRooms(browser, [workRoom()]);
  const before = await everythingStored(browser);
  servePlaces(browser);
  return { page: await privateWindow(browser, SOMEWHERE), before };
}

// The driver presses Firefox's shortcuts, and the icon, in its first window alone.
if (browserName === 'chromium') {
  test('a private window gets the room in any field, and leaves nothing behind in what is stored', async ({
    browser,
  }) => {
    const { page, before } = await somewhereInPrivate(browser);
    await page.waitFor('#field');
    await page.bringToFront();
    await page.click('#field');
    await browser.runCommand(page, 'insert-room-link');
    await doorwayNote(page, word('noteInserted'));
    expect(await page.text('#field')).toContain(WORK_LINK);
    await page.close();
    expect(await everythingStored(browser)).toBe(before);
  });

  test('the popup over a private window copies the link, and the time of that is not stored', async ({
    browser,
  }) => {
    const { page, before } = await somewhereInPrivate(browser);
    const popup = await browser.triggerAction(page);
    await popup.click(button(word('popCopyLink')));
    await popup.waitFor(button('Copied'));
    expect((await browser.readClipboard()).text).toBe(WORK_LINK);
    await browser.closePopup();
    await page.close();
    expect(await everythingStored(browser)).toBe(before);
  });
}
