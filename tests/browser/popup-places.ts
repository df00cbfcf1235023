import { expect } from 'vitest';
import type { Browser, Page } from './driver/types.ts';
import { word } from './words.ts';

/** A page of somebody else with a field in it, at its address. */
export const SOMEWHERE = 'https://somewhere.invalid';
const FIELD_PAGE = '<!doctype html><title>Form</title><textarea id="field">Hello , bye</textarea>';
const served = (body: string) => () => ({ status: 200, headers: {}, contentType: 'text/html', body });

/** Answers for that page, and with next to nothing for the places that the popup leads to. */
export function servePlaces(browser: Browser): void {
  for (const origin of ['https://zoom.us', 'https://mail.google.com', 'https://calendar.google.com'])
    browser.serve(origin, served('<p>x'));
  browser.serve(SOMEWHERE, served(FIELD_PAGE));
}

export const button = (name: string) => `role=button[name="${name}"]`;

export async function openPopup(page: Page, browser: Browser): Promise<Page> {
  await page.goto(SOMEWHERE);
  return browser.triggerAction(page);
}

/** Waits until a new tab has asked for an address that begins so, closes it, and gives the whole address. */
export async function asked(browser: Browser, start: string): Promise<string> {
  const find = () => browser.requests().find(({ url }) => url.startsWith(start))?.url;
  await expect.poll(find).toBeTruthy();
  await closeNewestTab(browser);
  return find() as string;
}

export async function cardOf(browser: Browser, roomId: string): Promise<Page> {
  const address = browser.extensionUrl(`popup.html#room=${roomId}`);
  let card: Page | undefined;
  const find = async () => {
    for (const one of await browser.extensionPages()) if ((await one.url()) === address) card = one;
    return card !== undefined;
  };
  await expect.poll(find).toBe(true);
  return card as Page;
}

// In the background, where each browser has its own name for the same API.
// biome-ignore lint/suspicious/noExplicitAny: the extension's API has no types in a test
type Api = any;

export const everythingStored = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    const api: Api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    return JSON.stringify(await api.storage.local.get(null));
  });

/** Waits until the store says that a room was used. */
export const usedAt = (browser: Browser) =>
  expect.poll(() => everythingStored(browser)).toMatch(/"usedAt":\d/);

export const keysOf = (browser: Browser, command: string) =>
  browser.evaluateInBackground(async (wanted: string) => {
    const api: Api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    const all: { name: string; shortcut: string }[] = await api.commands.getAll();
    return all.find(({ name }) => name === wanted)?.shortcut ?? '';
  }, command);

export const tabCount = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    const api: Api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    return ((await api.tabs.query({})) as unknown[]).length;
  });

export const closeNewestTab = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    const api: Api = (globalThis as Api).browser ?? (globalThis as Api).chrome;
    const tabs: { id: number }[] = await api.tabs.query({});
    await api.tabs.remove(Math.max(...tabs.map(({ id }) => id)));
  });

/** Asks in the popup over a page whether Doorway works there, and waits for the answer in the page. */
export async function checkPage(browser: Browser, page: Page): Promise<void> {
  const popup = await browser.triggerAction(page);
  await popup.click(button(word('popMore')));
  await popup.click(button(word('menuDiagnose')));
  await page.waitFor('[data-doorway="diagnosis"]');
}
