import { HOST, model, noteSays, openCalendar, openEvent, steer } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { GMAIL, INSERT, openCompose, openGmail } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { testWithOwn } from './own-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, expect, startBrowser } from './setup.ts';
import { word } from './words.ts';

// A browser of its own: that of the other files is told to keep no pages for "Back".
const test = testWithOwn(
  () => startBrowser({ keepsPages: true }),
  () => {},
);
const BUTTON = `${HOST} >>> [data-doorway="insert"]`;
const NEXT = 'https://next.example';
const NEW_LINK = 'https://zoom.us/j/5550001111';
const changedRoom = workRoom({ meetingId: '5550001111', token: null, passcode: null });

/** Follows a link in the same tab, changes what is stored meanwhile, and comes back to the page that the browser kept. */
async function awayAndBack(browser: Browser, page: Page, change: () => Promise<void>): Promise<void> {
  const contentType = 'text/html';
  browser.serve(NEXT, () => ({ status: 200, headers: {}, contentType, body: '<!doctype html><p>next' }));
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await page.evaluate((next: string) => void location.assign(next), `${NEXT}/`);
  await page.waitFor(() => location.hostname === 'next.example');
  await change();
  await page.evaluate(() => void history.back());
  await page.waitFor(() => document.documentElement.dataset.kept === 'true');
}

test('Calendar: after “Back” the room of now is inserted', async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  await openEvent(browser, page, 'bubble');
  await page.waitFor(BUTTON);
  await awayAndBack(browser, page, () => storeRooms(browser, [changedRoom]));
  await page.click(BUTTON);
  await noteSays(page, word('noteInserted'));
  expect((await model(page)).location).toBe(NEW_LINK);
});

test('Calendar: a button that was switched off meanwhile goes', async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  await openEvent(browser, page, 'bubble');
  await page.waitFor(BUTTON);
  await awayAndBack(browser, page, () => storeRooms(browser, [workRoom()], { calendarButton: false }));
  await page.waitForGone(BUTTON);
});

test('Calendar: an open menu is closed by leaving, with the room’s text in it', async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  await openCalendar(browser, page);
  await steer(page, 'openQuick', {});
  await page.click(`${HOST} >>> [data-doorway="more"]`);
  await page.waitFor('[data-doorway="menu"] [role="menuitem"]');
  await awayAndBack(browser, page, async () => {});
  expect(await page.count('[data-doorway="menu"]')).toBe(0);
});

// Firefox does not keep this page: its own rules are stricter.
if (browserName === 'chromium')
  test('Gmail: after “Back” the room of now is inserted', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await awayAndBack(browser, page, () => storeRooms(browser, [changedRoom]));
    expect(await page.url()).toContain(GMAIL);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    const text = await page.evaluate(() => document.querySelector('[g_editable="true"]')?.textContent);
    expect(text).toContain(NEW_LINK);
    expect(text).not.toContain(WORK_LINK);
  });
