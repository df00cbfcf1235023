import { BODY, bodyText, INSERT, NOTE, openGmail, type Replica } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const ROOM = '[data-doorway="room"]';

describe('Gmail: an update of the extension under an open tab', () => {
  test('the new script takes over: one button for each compose, and it works', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=new');
    await page.waitFor(ROOM);
    await page.evaluate(() => document.querySelector('[data-doorway="room"]')?.setAttribute('title', 'old'));
    await browser.reloadExtension();
    await page.waitFor(() => {
      const hosts = [...document.querySelectorAll('[data-doorway="room"]')];
      return hosts.length === 1 && hosts.every((host) => !host.hasAttribute('title'));
    });
    await page.bringToFront();
    await page.evaluate(() => void (window as never as Replicated).replica.open('new'));
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
    await page.evaluate(() => {
      (window as never as Replicated).replica.element().id = 'last';
    });
    await page.click(`#last >>> ${INSERT}`);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(WORK_LINK);
    expect(await page.count(ROOM)).toBe(2);
    expect(await page.count('td[data-doorway="cell"]')).toBe(2);
    expect(await page.count('col[data-doorway]')).toBe(2);
  });

  test('the page itself goes on working after an update', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=new');
    await page.waitFor(ROOM);
    await browser.reloadExtension();
    await page.bringToFront();
    await page.click(BODY);
    await page.type('Still here');
    expect(await bodyText(page)).toBe('Still here');
    expect((await browser.errors()).filter(({ from }) => from === 'page')).toEqual([]);
  });
});

// Where a person gives access to one page only, Chromium brings the script in the same moment as Doorway does.
test('a second start of the same script ends nothing: what was said stays, and its Undo works', async ({
  browser,
  page,
}) => {
  await storeRooms(browser, [workRoom()]);
  await openGmail(browser, page, 'open=new');
  await page.click(INSERT);
  await doorwayNote(page, word('noteInserted'));
  await browser.evaluateInBackground(startGmailScript);
  await page.click(`role=button[name="${word('noteUndo')}"]`);
  await doorwayNote(page, word('noteUndone'));
  expect(await bodyText(page)).toBe('');
  expect(await page.count(ROOM)).toBe(1);
});

/** Brings Gmail's script into the tab in front once more. */
async function startGmailScript(): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the background's own world
  const { browser, chrome } = globalThis as any;
  const { runtime, scripting, tabs } = browser ?? chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const [{ js: files }] = runtime
    .getManifest()
    .content_scripts.filter(({ matches }: { matches: string[] }) =>
      matches.join().includes('mail.google.com'),
    );
  await scripting.executeScript({ target: { tabId: tab.id }, files });
}
