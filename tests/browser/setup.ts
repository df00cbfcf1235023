import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, test as plainTest, type TestContext } from 'vitest';
import { orClose } from './driver/close-browser.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Browser, BrowserName, LaunchOptions, Page, PageError } from './driver/types.ts';
import { poll } from './driver/waiting.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const browserName = inject('browserName');
const BUILDS = process.env.DOORWAY_BUILDS ?? join(ROOT, '.output');
/** The build under test; DOORWAY_BUILDS names another folder that holds chrome-mv3 and firefox-mv3. */
export const extensionDir = join(BUILDS, browserName === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
/** Where a test leaves pictures worth looking at: `shots/NAME-BROWSER.png`. */
export const shotPath = (name: string) => `${ROOT}shots/${name}-${browserName}.png`;

interface Fixtures {
  /** A browser with the extension; see `sharedBrowser`. */
  browser: Browser;
  /** An empty tab in front of all others. */
  page: Page;
  /** A list a test fills with parts of error texts that it provokes on purpose. */
  allowedErrors: string[];
}

/**
 * Starts a browser with the extension, and closes the page that Doorway opens once it is installed: at some moment that
 * would come in front of the test's own page, and one that lies behind another hears no mouse.
 */
export async function startBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const browser = await launchBrowser(browserName, { extensionDir, ...options });
  return orClose(browser.close, async () => {
    const opened = async () => (await browser.extensionPages())[0];
    const tabs = () =>
      browser.evaluateInBackground(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's own worker has no types here
        const { chrome } = globalThis as any;
        const tabs: { url: string }[] = await chrome.tabs.query({});
        return `Open: ${tabs.map(({ url }) => url).join(' ')}`;
      });
    await (await poll(opened, 'the page that is opened after the installation', tabs)).close();
    return browser;
  });
}

let started: Promise<Browser> | undefined;

/** The browser of all files of a worker, which share this module; started by whoever asks first. */
export function sharedBrowser(): Promise<Browser> {
  started ??= startBrowser();
  return started;
}

/**
 * `test('…', async ({ page, browser }) => …)`: an empty tab for each test, a picture in shots/failures/
 * when it fails, and any error of the extension itself fails it.
 */
export const test = plainTest.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its first parameter
  browser: async ({}, use) => use(await sharedBrowser()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowedErrors: async ({}, use) => use([]),
  page: async ({ browser, allowedErrors, task }, use) => {
    browser.forgetErrors();
    const failedBefore = failures(task);
    const page = emptied.get(browser) ?? (await browser.newPage());
    emptied.delete(browser);
    await use(page);
    const isWell = failures(task) === failedBefore;
    if (!isWell) await keepPictures(browser, page, task.name);
    const errors = await unexpectedErrors(browser, allowedErrors);
    await tidy(browser, page, isWell);
    if (errors.length)
      throw new Error(`The extension reported: ${errors.map(({ text }) => text).join('\n')}`);
  },
});

export { describe, expect } from 'vitest';

/** The tab of the last test, empty again: the next one has it sooner than a new one. */
const emptied = new WeakMap<Browser, Page>();

/** How often a test has failed, its earlier tries included: what a second one looks like says nothing of the first. */
const failures = (task: TestContext['task']) => task.result?.errors?.length ?? 0;

async function keepPictures(browser: Browser, page: Page, testName: string): Promise<void> {
  const name = testName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const pages = [...new Set([page, ...(await browser.extensionPages())])];
  for (const [index, one] of pages.entries()) {
    const path = shotPath(`failures/${name}${index ? `-${index}` : ''}`);
    await one.screenshot(path).catch((error) => console.error(`No picture of ${basename(path)}: ${error}`));
  }
}

/**
 * Firefox's own remark when a page or an extension goes while an answer to it is under way: nobody is left to
 * whom it could matter, and no script can keep it from being said.
 */
const WENT_AWAY = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

async function unexpectedErrors(browser: Browser, allowed: string[]): Promise<PageError[]> {
  return (await browser.errors())
    .filter(({ from, text }) => from === 'extension' && !WENT_AWAY.test(text))
    .filter(({ text }) => !allowed.some((part) => text.includes(part)));
}

/** Closes what the test opened of the extension; its own tab stays, unless the test failed or closed it. */
async function tidy(browser: Browser, page: Page, isWell: boolean): Promise<void> {
  // A popup that stays open would be closed, not opened, by the next press on the icon.
  await browser.closePopup().catch(() => {});
  const isEmpty =
    isWell &&
    (await page.empty().then(
      () => true,
      () => false,
    ));
  if (!isEmpty) await page.close().catch(() => {});
  for (const opened of await browser.extensionPages())
    if (opened !== page) await opened.close().catch(() => {});
  if (!isEmpty) return;
  await page.takeFocus();
  emptied.set(browser, page);
}
