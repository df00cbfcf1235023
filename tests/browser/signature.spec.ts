import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { bodyHtml, GMAIL, MORE, openCompose, openGmail } from './gmail.ts';
import { doorwayNote as note } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const field = (name: string) => `role=textbox[name="${name}"]`;
const button = (name: string) => `role=button[name="${name}"]`;
const ADA = {
  design: 'card' as const,
  name: 'Ada Lovelace',
  role: 'Analyst',
  organisation: 'Engines',
  phone: '+44 20 7946 0000',
  withToken: true,
};

async function openStudio(browser: Browser, page: Page): Promise<void> {
  await page.goto(browser.extensionUrl('options.html#signature'));
  await page.waitFor('#section-signature:not([hidden]) .mail');
}

describe('the signature studio', () => {
  test('what is typed shows at once in light and dark, is kept, and copies as it looks', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openStudio(browser, page);
    await page.fill(field('Your name'), 'Ada Lovelace');
    await page.fill(field('Role'), 'Analyst');
    await page.click('#section-signature label.option:nth-of-type(3)');
    await page.waitFor('.mail[data-paper="dark"] table');
    await page.setViewport(1280, 1100);
    await page.screenshot(shotPath('signature-light'));
    await page.setViewport(1280, 800);
    await page.click(button('Copy signature'));
    await page.waitFor(button('Copied'));
    const copied = await browser.readClipboard();
    expect(copied.text).toBe(`Ada Lovelace\nAnalyst\nJoin my Zoom room: ${WORK_LINK}`);
    expect(copied.html).toContain('bgcolor="#23325c"');
    expect(copied.html).toContain(`href="${WORK_LINK}"`);
    expect(copied.html).not.toMatch(/class=|<script|<img|<style/);
    await page.reload();
    await page.waitFor('.mail table');
    expect(await page.text(field('Your name'))).toBe('Ada Lovelace');
  });

  test('copies the words alone', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { signature: { ...ADA, design: 'line', withToken: false } });
    await openStudio(browser, page);
    await page.click(button('Copy as plain text'));
    await page.waitFor(button('Copied'));
    expect((await browser.readClipboard()).text).toBe(
      'Ada Lovelace · Analyst · Engines · +44 20 7946 0000 · Join my Zoom room: https://zoom.us/j/3849205716',
    );
  });
});

describePart('looks', () => {
  test('dark, narrow, right to left: nothing for axe to complain about, and both papers keep their colours', async ({
    browser,
    page,
  }) => {
    // Colours that fade into each other would be measured on their way.
    await page.setReducedMotion(true);
    const lock = { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: false };
    await storeRooms(browser, [workRoom({ lock })], { signature: ADA });
    await openStudio(browser, page);
    expect(await axe(page)).toEqual([]);
    const papers = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.mail')].map((paper) => getComputedStyle(paper).backgroundColor),
      );
    const inLight = await papers();
    expect(new Set(inLight).size).toBe(2);
    await page.setColorScheme('dark');
    expect(await papers()).toEqual(inLight);
    expect(await axe(page)).toEqual([]);
    await page.setViewport(1280, 1100);
    await page.screenshot(shotPath('signature-dark'));
    await page.setColorScheme('light');
    await page.setViewport(360, 1600);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.screenshot(shotPath('signature-narrow-rtl'));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.setViewport(1280, 800);
    expect(wide).toBeLessThanOrEqual(0);
  });
});

describe('in Gmail', () => {
  test('the button at a signature editor puts in the design that was chosen', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { signature: ADA });
    await openGmail(browser, page);
    await page.goto(`${GMAIL}/mail/u/0/?#settings/general`);
    await page.click('[data-doorway="room"] >>> [data-doorway="insert"]');
    await page.waitFor((link: string) => {
      const cell = document.querySelector(`[contenteditable="true"] a[href="${link}"]`)?.closest('td');
      return cell?.getAttribute('bgcolor') === '#23325c' && getComputedStyle(cell).paddingLeft === '16px';
    }, WORK_LINK);
    await note(page, word('noteInsertedSignature'));
    await page.screenshot(shotPath('signature-gmail-settings'));
    await page.click(button('Undo'));
    await note(page, word('noteUndone'));
    expect(
      await page.evaluate(() => document.querySelectorAll('[contenteditable="true"] table').length),
    ).toBe(0);
  });

  test('in a message the design goes to its signature, behind what stands there', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()], { signature: ADA });
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(MORE);
    await page.waitFor('[data-doorway="menu"]');
    // Its first letter leads to "Add to signature".
    await page.press('a');
    await page.press('Enter');
    await note(page, word('noteInsertedInSignature'));
    expect(await bodyHtml(page)).toMatch(/gmail_signature.*<table.*bgcolor="#23325c"/s);
    await page.screenshot(shotPath('signature-gmail-message'));
    await page.click(button('Undo'));
    await note(page, word('noteUndone'));
    expect(await bodyHtml(page)).not.toContain('<table');
  });
});
