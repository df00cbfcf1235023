import type { Browser, Page } from './driver/types.ts';
import { GMAIL, INSERT, openCompose, openGmail, type Replica, serveGmail } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { testWithOwn } from './own-browser.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { browserName, expect, startBrowser } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
// What the person decides about the extension as a whole concerns every page: a browser of its own.
const test = testWithOwn(
  () => startBrowser(),
  () => {},
);
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

// biome-ignore lint/suspicious/noExplicitAny: the browser's own pages have more than types know
declare const chrome: any;

/** Takes Gmail and Calendar from the extension, as the browser's own settings do. */
async function takeAccess(browser: Browser): Promise<void> {
  if (browser.name === 'firefox')
    return browser.evaluateInBackground(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the background's own world
      const { permissions } = (globalThis as any).browser;
      await permissions.remove({ origins: ['https://mail.google.com/*', 'https://calendar.google.com/*'] });
    });
  await inExtensionsPage(browser, async (id: string) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
  });
}

async function giveAccess(browser: Browser): Promise<void> {
  await inExtensionsPage(browser, async (id: string) => {
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: id,
      hostAccess: 'ON_ALL_SITES',
    });
  });
}

/** Runs in Chromium's page of extensions, with the extension's id. */
async function inExtensionsPage(browser: Browser, work: (id: string) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.waitFor(() => typeof chrome?.developerPrivate === 'object');
  await page.evaluate(work, new URL(browser.extensionUrl('')).hostname);
  await page.close();
}

/** Waits until a page names both hosts and offers to allow them. */
const says = (page: Page) =>
  page.waitFor(
    (allow: string) =>
      [...document.querySelectorAll('.notice')].some(
        ({ textContent: words }) =>
          words?.includes('Gmail') && words.includes('Google Calendar') && words.endsWith(allow),
      ),
    word('accessAllow'),
  );

test('popup and options say that the browser does not let Doorway in, and offer to allow it', async ({
  browser,
  page,
}) => {
  await page.goto(browser.extensionUrl('options.html'));
  await takeAccess(browser);
  await says(page);
  expect(await page.count(`role=button[name="${word('accessAllow')}"]`)).toBe(1);
  await page.goto(browser.extensionUrl('popup.html'));
  await says(page);
});

/** Gmail with an open message, in which no script of Doorway runs. */
async function openGmailBare(browser: Browser, page: Page): Promise<void> {
  serveGmail(browser);
  await page.goto(`${GMAIL}/mail/u/0/?open=new`);
  await page.waitFor(() => 'replica' in window);
}

test('the shortcut brings Doorway, by the access that it gives', async ({ browser, page }) => {
  await takeAccess(browser);
  await openGmailBare(browser, page);
  expect(await page.count('[data-doorway]')).toBe(0);
  await page.click('input[name="subjectbox"]');
  await browser.runCommand(page, 'insert-room-link');
  await doorwayNote(page, word('noteInserted'));
  const subject = await page.evaluate(
    () => document.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value,
  );
  expect(subject).toBe('');
});

if (browserName === 'chromium') {
  test('a page that was open gets the button when access is given', async ({ browser, page }) => {
    await takeAccess(browser);
    await openGmailBare(browser, page);
    await giveAccess(browser);
    await page.bringToFront();
    await page.waitFor(INSERT);
  });

  test('turned off and on again: old and new messages have one button each, and it works', async ({
    browser,
    page,
  }) => {
    await giveAccess(browser);
    await openGmail(browser, page);
    await openCompose(page);
    await inExtensionsPage(browser, async (id: string) => {
      await chrome.management.setEnabled(id, false);
      await chrome.management.setEnabled(id, true);
    });
    await page.bringToFront();
    await page.evaluate(() => void (window as never as Replicated).replica.open('new'));
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
    await page.evaluate(() => {
      (window as never as Replicated).replica.element().id = 'last';
    });
    await page.click(`#last >>> ${INSERT}`);
    await doorwayNote(page, word('noteInserted'));
  });
}
