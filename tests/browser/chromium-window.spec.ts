import { EDITORS_ORIGIN, serveEditors } from '../replicas/editors/index.ts';
import { type DesktopInput, desktopInput } from './driver/desktop-input.ts';
import type { Browser, Page } from './driver/types.ts';
import { type Display, startXvfb } from './driver/xvfb.ts';
import { testWithOwn } from './own-browser.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { expect, startBrowser } from './setup.ts';
import { word } from './words.ts';

// Chromium shows its own surfaces in a window alone: here is one, with a mouse and a keyboard before it.
const NOTE = '[data-doorway="note"]';

let display: Display | undefined;
let desktop: DesktopInput;

async function startWindow(): Promise<Browser> {
  display ??= await startXvfb();
  desktop = desktopInput(display.name);
  const browser = await startBrowser({ display: display.name });
  browser.serve(EDITORS_ORIGIN, await serveEditors(['plain', 'prosemirror']));
  return browser;
}

const test = testWithOwn(startWindow, () => display?.close());
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

test('Alt+Shift+L inserts at the caret of a field', async ({ page }) => {
  await open(page, '/plain/?what=input');
  await clickOn(page, 'input');
  await page.waitFor(() => document.activeElement?.localName === 'input');
  await desktop.press('End');
  await page.waitFor(() => document.querySelector('input')?.selectionStart === 20);
  await desktop.press('alt+shift+l');
  await page.waitFor(() => window.fixture.model().includes('zoom.us'));
  expect(await model(page)).toBe(`Hello big world, bye ${WORK_LINK}`);
  expect(await page.text(NOTE)).toContain(word('noteInserted'));
});

test('Alt+Shift+D opens the popup, and Enter copies the link', async ({ page, browser }) => {
  await open(page, '/plain/?what=input');
  await clickOn(page, 'input');
  await desktop.press('alt+shift+d');
  const popup = await browser.popup();
  await popup.waitFor(() => document.activeElement?.textContent === 'Copy link');
  await desktop.press('Return');
  await popup.waitFor('role=button[name="Copied"]');
  expect((await browser.readClipboard()).text).toBe(WORK_LINK);
});

test('the context menu of a field has the room, with its formats below', async ({ page }) => {
  await open(page, '/prosemirror/');
  await clickOn(page, '.ProseMirror');
  const before = await desktop.windows();
  const opened = (menus: number) => expect.poll(() => desktop.windows()).toBe(before + menus);
  await clickOn(page, '.ProseMirror', 'right');
  await opened(1);
  // The first letter of "Insert my room" selects it, the arrow opens what is below.
  await desktop.press('i', 'Right');
  await opened(2);
  await desktop.press('Down', 'Return');
  await page.waitFor(() => window.fixture.model().includes('"link"'));
  expect(await model(page)).toContain(WORK_LINK);
  await opened(0);
});

test('the keyword in the address bar opens the card of a room, and Enter copies its link', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await open(page, '/plain/?what=input');
  await browser.evaluateInBackground(listenToAddressBar);
  const typed = () => browser.evaluateInBackground(typedInAddressBar);
  await desktop.press('ctrl+l');
  await desktop.type('room teach');
  await expect.poll(typed).toBe('teach');
  await desktop.press('Return');
  const cards = async () => Promise.all((await browser.extensionPages()).map((one) => one.url()));
  const card = `popup.html#room=${teachingRoom().id}`;
  await expect.poll(cards).toContainEqual(expect.stringContaining(card));
  const [shown] = await browser.extensionPages();
  await shown?.waitFor(() => document.activeElement?.textContent === 'Copy link');
  await desktop.press('Return');
  await shown?.waitFor('role=button[name="Copied"]');
});

test('a page that lets no extension in: the icon says so, and the popup offers Copy link', async ({
  page,
  browser,
}) => {
  await page.goto('chrome://version');
  await clickOn(page, 'body');
  await desktop.press('alt+shift+l');
  const popup = await browser.popup();
  await popup.waitFor(() => document.activeElement?.textContent === 'Copy link');
  expect(await browser.evaluateInBackground(iconOfActiveTab)).toEqual({
    badge: '!',
    title: word('anyRefusedPage'),
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${EDITORS_ORIGIN}${path}`);
  await page.waitFor(() => window.fixture !== undefined);
  await page.evaluate(() => window.fixture.setUp('Hello big world, bye'));
  await page.bringToFront();
}

const model = (page: Page) => page.evaluate(() => window.fixture.model());

/** With the mouse of the display; the page begins where the window's own bars end. */
async function clickOn(page: Page, selector: string, button?: 'left' | 'right'): Promise<void> {
  const { x, y, width, height } = await page.box(selector);
  const left = await page.evaluate(() => screenX);
  const top = await page.evaluate(() => screenY + outerHeight - innerHeight);
  await desktop.clickAt({ x: left + x + width / 2, y: top + y + Math.min(height / 2, 300) }, button);
}

// biome-ignore lint/suspicious/noExplicitAny: the extension's own worker has no types here
type Worker = { chrome: any; typed?: string };

/** Keeps what stands behind the keyword; the browser tells when it has understood the keyword. */
function listenToAddressBar(): void {
  const worker = globalThis as unknown as Worker;
  delete worker.typed;
  worker.chrome.omnibox.onInputChanged.addListener((text: string) => {
    worker.typed = text;
  });
}

const typedInAddressBar = () => (globalThis as unknown as Worker).typed ?? null;

async function iconOfActiveTab(): Promise<{ badge: string; title: string }> {
  const { tabs, action } = (globalThis as unknown as Worker).chrome;
  const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
  return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
}
