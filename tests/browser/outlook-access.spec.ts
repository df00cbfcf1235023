import type { Browser } from './driver/types.ts';
import { INSERT, isRegistered, OUTLOOK, openMessage, SWITCH, serveOutlook } from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { testWithOwn } from './own-browser.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { browserName, describe, expect, startBrowser } from './setup.ts';
import { word } from './words.ts';

const withAccess = testInOutlook();
const withoutAccess = testWithOwn(
  () => startBrowser(),
  () => {},
);

/** Takes back what an earlier test was given, or this one. */
const withdrawAccess = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the background's own world
    const { permissions } = (globalThis as any).browser;
    const { origins } = await permissions.getAll();
    const ours = (origins as string[]).filter((pattern) => pattern.includes('outlook'));
    await permissions.remove({ origins: ours });
  });

describe('Outlook is asked for by the person’s own click', () => {
  withoutAccess(
    'nothing of Doorway is in the page before, and the shortcut inserts all the same',
    async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await serveOutlook(browser);
      await page.goto(`${OUTLOOK}/mail/inbox`);
      await page.waitFor(() => 'replica' in window);
      await page.evaluate(() =>
        (window as never as { replica: { open(kind: string): void } }).replica.open('new'),
      );
      await page.waitFor('[aria-multiline="true"][contenteditable="true"]');
      expect(await page.count('[data-doorway]')).toBe(0);
      expect(await isRegistered(browser)).toBe(false);
      await page.click('[placeholder="Add a subject"]');
      await browser.runCommand(page, 'insert-room-link');
      await page.waitFor('[data-doorway="note"]');
      expect(await page.text('[aria-multiline="true"]')).toContain('zoom.us/j/3849205716');
      expect(await page.text('[placeholder="Add a subject"]')).toBe('');
      expect(await page.text('[data-doorway="note"]')).toContain(word('accessOutlook'));
      await page.click(`role=button[name="${word('accessTurnOn')}"]`);
      const shown = async () =>
        Promise.all((await browser.extensionPages()).map((one) => one.evaluate(() => location.hash)));
      await expect.poll(shown).toContain('#settings');
    },
  );

  withAccess('the button goes when it is turned off in the settings', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await serveOutlook(browser);
    await page.goto(`${OUTLOOK}/mail/inbox`);
    await page.waitFor(() => 'replica' in window);
    await openMessage(page);
    await page.waitFor(INSERT);
    await storeRooms(browser, [workRoom()], { outlookButton: false });
    await page.waitForGone('[data-doorway="room"]');
    await expect.poll(() => isRegistered(browser)).toBe(false);
    // On again: the open page has it without being loaded again.
    await storeRooms(browser, [workRoom()]);
    await page.waitFor(INSERT);
    await expect.poll(() => isRegistered(browser)).toBe(true);
  });

  withAccess('it survives an update of the extension', async ({ browser, page }) => {
    await browser.reloadExtension();
    await storeRooms(browser, [workRoom()]);
    await expect.poll(() => isRegistered(browser)).toBe(true);
    await serveOutlook(browser);
    await page.goto(`${OUTLOOK}/mail/inbox`);
    await page.waitFor(() => 'replica' in window);
    await openMessage(page);
    await page.waitFor(INSERT);
  });

  if (browserName === 'firefox')
    withoutAccess(
      'one click in the settings brings the button into an open page, another takes it out',
      async ({ browser, page }) => {
        await withdrawAccess(browser);
        await storeRooms(browser, [workRoom()]);
        await serveOutlook(browser);
        await page.goto(`${OUTLOOK}/mail/inbox`);
        await page.waitFor(() => 'replica' in window);
        await page.evaluate(() =>
          (window as never as { replica: { open(kind: string): void } }).replica.open('new'),
        );
        const settings = await browser.newPage();
        await settings.goto(browser.extensionUrl('options.html#settings'));
        await settings.click(SWITCH);
        await expect.poll(() => isRegistered(browser)).toBe(true);
        await page.bringToFront();
        await page.waitFor(INSERT);
        await settings.bringToFront();
        await settings.click(SWITCH);
        await expect.poll(() => isRegistered(browser)).toBe(false);
        await page.waitForGone('[data-doorway="room"]');
        await settings.close();
      },
    );

  if (browserName === 'firefox')
    for (const origin of [OUTLOOK, 'https://outlook.office365.us'])
      withoutAccess(
        `one click in the popup over the page brings the button into it, with access to no more (${origin})`,
        async ({ browser, page }) => {
          await withdrawAccess(browser);
          await storeRooms(browser, [workRoom()]);
          await serveOutlook(browser);
          await page.goto(`${origin}/mail/inbox`);
          await page.waitFor(() => 'replica' in window);
          await page.evaluate(() =>
            (window as never as { replica: { open(kind: string): void } }).replica.open('new'),
          );
          const popup = await browser.triggerAction(page);
          await popup.click(`role=button[name="${word('accessTurnOn')}"]`);
          await page.waitFor(INSERT);
          await browser.closePopup();
          const given = await browser.evaluateInBackground(async () => {
            // biome-ignore lint/suspicious/noExplicitAny: the background's own world
            const { origins } = await (globalThis as any).browser.permissions.getAll();
            return (origins as string[]).filter((pattern) => pattern.includes('outlook'));
          });
          expect(given.length).toBe(origin === OUTLOOK ? 4 : 1);
          await withdrawAccess(browser);
          await expect.poll(() => isRegistered(browser)).toBe(false);
        },
      );
});
