import { EDITORS_ORIGIN, serveEditors } from '../replicas/editors/index.ts';
import type { Page } from './driver/types.ts';
import { ROOM_ID, storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { expect, sharedBrowser, test } from './setup.ts';
import { word } from './words.ts';

const FORMAT_ID = `${ROOM_ID}|format|`;
const NOTE = '[data-doorway="note"]';
const COMMAND = 'insert-room-link';
const OPEN = { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: true };
const openRoom = workRoom({ token: null, passcode: null, lock: OPEN });

test.beforeAll(async () => {
  const browser = await sharedBrowser();
  browser.serve(EDITORS_ORIGIN, await serveEditors(['plain', 'prosemirror']));
}, 120_000);

test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

test('inserts by the context menu, and takes it out again', async ({ page, browser }) => {
  await open(page, '/prosemirror/');
  await caretIn(page, 6);
  await browser.clickContextMenuItem({
    page,
    selector: '.ProseMirror',
    title: word('menuLabel'),
    id: `${FORMAT_ID}label`,
  });
  await page.waitFor(() => window.fixture.model().includes('"link"'));
  expect(await model(page)).toContain(WORK_LINK);
  await expect.poll(() => page.text(NOTE)).toContain(word('noteInserted'));
  await page.click(`${NOTE} .acts button`);
  await page.waitFor(() => !window.fixture.model().includes('zoom.us'));
  await expect.poll(() => page.text(NOTE)).toContain(word('noteUndone'));
});

test('inserts by the keyboard command at the caret', async ({ page, browser }) => {
  await open(page, '/plain/?what=input');
  await caretIn(page, 5);
  await browser.runCommand(page, COMMAND);
  await page.waitFor(() => window.fixture.model().includes('zoom.us'));
  expect(await model(page)).toBe(`Hello ${WORK_LINK} big world, bye`);
});

test('inserts into a frame of the same origin', async ({ page, browser }) => {
  await open(page, '/plain/?what=frame');
  await caretIn(page, 5);
  await browser.runCommand(page, COMMAND);
  await page.waitFor(() => window.fixture.model().includes('zoom.us'));
  expect(await model(page)).toContain(`<a href="${WORK_LINK}">`);
  expect(await page.text(NOTE)).toContain(word('noteInserted'));
});

test('writes nothing into a password field, says so and offers a copy', async ({ page, browser }) => {
  await open(page, '/plain/?what=password');
  await caretIn(page, 5);
  await browser.runCommand(page, COMMAND);
  expect(await page.text(NOTE)).toContain('password');
  expect(await model(page)).toBe('Hello big world, bye');
  await page.click(`${NOTE} .acts button`);
  await expect.poll(() => page.text(NOTE)).toContain('Copied');
  expect((await browser.readClipboard()).text).toBe(WORK_LINK);
});

test('says so when the cursor is in no field', async ({ page, browser }) => {
  await open(page, '/plain/?what=input');
  await browser.runCommand(page, COMMAND);
  expect(await page.text(NOTE)).toContain(word('anyNoField'));
});

test('without a room says so, and leads to where one is added', async ({ page, browser }) => {
  await storeRooms(browser, []);
  await open(page, '/plain/?what=input');
  await caretIn(page, 5);
  await browser.runCommand(page, COMMAND);
  await expect.poll(() => page.text(NOTE)).toContain(word('noteNoRoom'));
  expect(await model(page)).toBe('Hello big world, bye');
  await page.click(`${NOTE} .acts button`);
  await expect.poll(async () => (await browser.extensionPages()).length).toBe(1);
  for (const opened of await browser.extensionPages()) await opened.close();
});

test('inserts for the popup, the room that was chosen there, also a second time', async ({
  page,
  browser,
}) => {
  const teaching = teachingRoom();
  await storeRooms(browser, [workRoom(), teaching]);
  await open(page, '/plain/?what=textarea');
  await caretIn(page, 5);
  for (const times of [1, 2]) {
    const popup = await browser.triggerAction(page);
    await popup.evaluate(insertAndClose, teaching.id);
    await page.waitFor(
      (id, n) => window.fixture.model().split(id).length === n + 1,
      teaching.meetingId,
      times,
    );
  }
  expect(await model(page)).not.toContain(WORK_LINK);
});

test('says in the note what is unwise about the room, once a page', async ({ page, browser }) => {
  await storeRooms(browser, [openRoom]);
  await open(page, '/plain/?what=textarea');
  await caretIn(page, 5);
  await browser.runCommand(page, COMMAND);
  await page.waitFor(NOTE);
  const words = () => page.text(`${NOTE} .words`);
  const advice = /^(.{30,})$/.exec((await words()).replace(`${word('noteInserted')} `, ''))?.[1];
  expect(advice).toBeDefined();
  await page.click(`${NOTE} .acts button`);
  await expect.poll(words).toContain(word('noteUndone'));
  await browser.runCommand(page, COMMAND);
  await expect.poll(words).toContain(word('noteInserted'));
  expect(await words()).not.toContain(advice);
});

test('suggests rooms in the address bar and opens the card', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await open(page, '/plain/?what=input');
  const offered = await browser.omniboxSuggestions('room', 'tea');
  expect(offered.map(({ content }) => content)).toEqual(['Teaching']);
  const starts = await browser.omniboxSuggestions('room', 'start');
  expect(starts.map(({ content }) => content)).toEqual(['start Work', 'start Teaching']);
  await browser.enterInOmnibox('room', 'teaching');
  await expect
    .poll(async () => Promise.all((await browser.extensionPages()).map((one) => one.url())), {
      timeout: 10_000,
    })
    .toContainEqual(expect.stringContaining(`popup.html#room=${teachingRoom().id}`));
});

test('leaves nothing of a room in the page before it is asked', async ({ page }) => {
  await open(page, '/plain/?what=input');
  expect(await page.count('[data-doorway]')).toBe(0);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${EDITORS_ORIGIN}${path}`);
  await page.waitFor(() => window.fixture !== undefined);
  await page.evaluate(() => window.fixture.setUp('Hello big world, bye'));
}

const model = (page: Page) => page.evaluate(() => window.fixture.model());

async function caretIn(page: Page, offset: number): Promise<void> {
  await page.bringToFront();
  await page.evaluate((at) => window.fixture.focusAt(at), offset);
}

/** What the popup does: it asks, and closes when it has its answer. */
async function insertAndClose(roomId: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the extension's own page has no types here
  const api = (globalThis as any).browser ?? (globalThis as any).chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const request = { type: 'insert-in-tab', tabId: tab?.id, roomId, format: 'link', templateId: null };
  void api.runtime.sendMessage(request).finally(() => window.close());
}
