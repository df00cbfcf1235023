import { backupKey } from '../../../lib/store/keys.ts';
import { STORE_PATIENCE_MS } from '../../../lib/timings.ts';
import type { Browser, Page } from '../driver/types.ts';
import { bodyText, INSERT, openCompose, openGmail, type Replica } from '../gmail.ts';
import { stored } from '../import-file.ts';
import { doorwayNote } from '../notes.ts';
import { testWithOwn } from '../own-browser.ts';
import { button, openPopup, SOMEWHERE, servePlaces } from '../popup-places.ts';
import { storeRooms, WORK_LINK, workRoom } from '../rooms.ts';
import { expect, startBrowser } from '../setup.ts';
import { word } from '../words.ts';

/** A storage that was made to hang, and tabs that make it hang, are no one else’s. */
const test = testWithOwn(
  () => startBrowser(),
  () => {},
);

const LONG = { timeout: STORE_PATIENCE_MS + 10_000 };
const COMMAND = 'insert-room-link';

/** Makes these of the storage's methods answer nothing, or refuse, where it runs. `letGo` puts them back. */
function hang(methods: string[], way: 'silent' | 'refuses'): void {
  // biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
  const world = globalThis as any;
  const { local } = (world.browser ?? world.chrome)?.storage ?? {};
  if (!local) return;
  const before = methods.map((method) => [method, local[method]]);
  world.letGo = () => Object.assign(local, Object.fromEntries(before));
  for (const method of methods)
    local[method] = () => (way === 'silent' ? new Promise(() => {}) : Promise.reject(new Error('broken')));
}

const inBackground = (browser: Browser, methods: string[], way: 'silent' | 'refuses') =>
  browser.evaluateInBackground(hang, methods, way);

test.afterEach(({ browser }) =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  browser.evaluateInBackground(() => void (globalThis as any).letGo?.()),
);

for (const way of ['silent', 'refuses'] as const)
  test(`popup and options whose storage is ${way} say that nothing could be read, and Help is there`, async ({
    browser,
    page: popup,
  }) => {
    await storeRooms(browser, [workRoom()]);
    const options = await browser.newPage();
    for (const [page, path] of [
      [popup, 'popup.html'],
      [options, 'options.html#settings'],
    ] as const) {
      await page.beforeScripts(hang, ['get'], way);
      await page.goto(browser.extensionUrl(path));
    }
    for (const page of [popup, options])
      await expect
        .poll(() => page.evaluate(() => document.body.innerText), LONG)
        .toContain(word('storeUnreadable'));
    await options.click('nav a[href="#help"]');
    await options.waitFor(() => document.querySelector('#section-help')?.checkVisibility());
    await options.close();
  });

test('where writes never answer, export is there at once, and deleting, discarding and settings say that it takes long', async ({
  browser,
  page,
}) => {
  await storeRooms(browser, [workRoom()]);
  const key = backupKey(1);
  await browser.evaluateInBackground(async (key: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.storage.local.set({ [key]: { version: 1, rooms: [] } });
  }, key);
  await page.beforeScripts(hang, ['set', 'remove'], 'silent');
  await page.goto(browser.extensionUrl('options.html#settings'));
  await page.click(`#your-data [aria-labelledby="backups"] >>> ${button(word('asideDiscard'))}`);
  await page.click(button(word('dataDelete')));
  await page.click(`[aria-labelledby="transfer"] >>> ${button(word('moveExport'))}`);
  const { content } = await browser.download('.json');
  expect(JSON.parse(String(content)).store.rooms).toEqual([workRoom()]);
  for (const part of ['backups', 'delete-all'])
    await expect
      .poll(() => page.text(`[aria-labelledby="${part}"] [role=status]`), LONG)
      .toContain(word('storeSlow'));
  expect((await stored(browser)).rooms).toEqual([workRoom()]);
  await browser.evaluateInBackground(async (key: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    await api.storage.local.remove(key);
  }, key);
});

test('what needs no write waits for none: the button, the shortcut and Copy', async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  servePlaces(browser);
  await openGmail(browser, page);
  await openCompose(page);
  await inBackground(browser, ['set', 'remove'], 'silent');
  const start = Date.now();
  await page.click(INSERT);
  await doorwayNote(page, word('noteInserted'));
  expect(await bodyText(page)).toContain(WORK_LINK);
  expect(Date.now() - start).toBeLessThan(STORE_PATIENCE_MS);
  await openField(page);
  const second = Date.now();
  await browser.runCommand(page, COMMAND);
  await doorwayNote(page, word('noteInserted'));
  expect(Date.now() - second).toBeLessThan(STORE_PATIENCE_MS);
  const popup = await openPopup(page, browser);
  await popup.click(button(word('popCopyLink')));
  await expect.poll(async () => (await browser.readClipboard()).text).toBe(WORK_LINK);
});

for (const way of ['silent', 'refuses'] as const)
  test(`a press and the shortcut, where the background’s storage is ${way}, end with a word, and work afterwards`, async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    servePlaces(browser);
    const elsewhere = await browser.newPage();
    await openField(elsewhere);
    await openGmail(browser, page);
    await openCompose(page);
    await inBackground(browser, ['get'], way);
    await browser.evaluateInBackground(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
      for (const { id } of await tabs.query({}))
        await tabs.sendMessage(id, { type: 'changed' }).catch(() => {});
    });
    await browser.runCommand(elsewhere, COMMAND);
    await page.bringToFront();
    await page.click(INSERT);
    await expect.poll(() => notes(page), LONG).toContain(word('noteNoAnswer'));
    expect(await bodyText(page)).toBe('');
    await expect.poll(async () => (await browser.extensionPages()).length, LONG).toBe(1);
    expect(await elsewhere.text('#field')).toBe('Hello , bye');
    for (const one of await browser.extensionPages()) await one.close();
    await elsewhere.close();
    // biome-ignore lint/suspicious/noExplicitAny: as above
    await browser.evaluateInBackground(() => void (globalThis as any).letGo());
    await page.bringToFront();
    await page.evaluate(() => (window as never as { replica: Replica }).replica.closeAll());
    await openCompose(page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
  });

async function openField(page: Page): Promise<void> {
  await page.goto(SOMEWHERE);
  await page.click('#field');
}

/** The words of all notes of the page. */
const notes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-doorway]')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[data-doorway="note"]') ?? [])])
      .map(({ textContent }) => textContent)
      .join(' '),
  );
