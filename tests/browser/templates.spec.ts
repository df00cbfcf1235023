import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyText, MORE, openCompose, openGmail } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const field = (name: string) => `role=textbox[name="${name}"]`;
const button = (name: string) => `role=button[name="${name}"]`;
const saved = (page: Page) => page.waitFor(() => document.body.innerText.includes('Saved'));

async function openTexts(browser: Browser, page: Page): Promise<void> {
  await page.goto(browser.extensionUrl('options.html#templates'));
  await page.waitFor('#section-templates:not([hidden]) textarea');
}

test.beforeEach(async ({ browser, page }) => {
  await storeRooms(browser, [workRoom()]);
  await openTexts(browser, page);
});

describe('texts of one’s own', () => {
  test('a text is written with fields and bold words, kept, and stands in Gmail’s menu', async ({
    browser,
    page,
  }) => {
    await page.fill(field(word('fmtName')), 'Your way in');
    await page.click(field('Text'));
    await page.type('Just come in: ');
    await page.click(button('Link'));
    await page.evaluate(() => {
      document.querySelector<HTMLTextAreaElement>('#section-templates textarea')?.setSelectionRange(0, 4);
    });
    await page.click(button('Bold'));
    expect(await page.text(field('Text'))).toBe('**Just** come in: {link}');
    expect(await page.text('#section-templates .preview pre')).toBe(`Just come in: ${WORK_LINK}`);
    await page.screenshot(shotPath('formats-light'));
    await page.click(button(word('fmtSave')));
    await saved(page);

    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await page.click(MORE);
    await page.waitFor('[data-doorway="menu"]');
    // Its first letter leads to it.
    await page.press('y');
    await page.press('Enter');
    await page.waitFor((link: string) => document.body.innerText.includes(link), WORK_LINK);
    expect(await bodyText(page)).toContain(`Just come in: ${WORK_LINK}`);
    expect(await page.evaluate(() => document.querySelector('[g_editable] b')?.textContent)).toBe('Just');
  });
});

describePart('texts of one’s own, in other ways', () => {
  test('Bold twice is plain again, and the browser’s own undo takes back what a button put in', async ({
    page,
  }) => {
    await page.click(field('Text'));
    await page.type('Come in');
    await page.press('Mod+a');
    await page.click(button('Bold'));
    expect(await page.text(field('Text'))).toBe('**Come in**');
    await page.click(button('Bold'));
    expect(await page.text(field('Text'))).toBe('Come in');
    await page.click(button('Passcode'));
    await page.press('Mod+z');
    expect(await page.text(field('Text'))).toBe('Come in');
  });

  test('a deleted text comes back', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], {
      ownFormats: [{ id: 'brief', name: 'Brief', body: 'My room: {link}' }],
    });
    await page.click(button('Brief'));
    await page.click(button(word('fmtDelete')));
    await page.waitFor((told: string) => document.body.innerText.includes(told), word('optDeleted', 'Brief'));
    await page.waitFor(() => document.activeElement?.textContent === 'Undo');
    await page.press('Enter');
    await page.waitFor(button('Brief'));
    expect(await page.text(field('Text'))).toBe('My room: {link}');
  });

  test('a text is copied from the popup, as text and as HTML', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], {
      ownFormats: [{ id: 'brief', name: 'Brief', body: '**My room:** {link}' }],
    });
    await page.goto(browser.extensionUrl('popup.html'));
    await page.click('.templates summary');
    await page.click(button('Brief'));
    await page.waitFor(button('Copied'));
    const copied = await browser.readClipboard();
    expect(copied.text).toBe(`My room: ${WORK_LINK}`);
    expect(copied.html).toContain('<b>My room:</b>');
  });

  test('with something wrong in it, dark, narrow, right to left: nothing for axe to complain about', async ({
    page,
  }) => {
    // Colours that fade into each other would be measured on their way.
    await page.setReducedMotion(true);
    await page.click(button('Formal'));
    await page.click(field('Text'));
    await page.press('Mod+End');
    await page.type(' {pasword}');
    await page.waitFor(() => document.body.innerText.includes('{pasword} isn’t a field'));
    expect(await axe(page)).toEqual([]);
    await page.setColorScheme('dark');
    expect(await axe(page)).toEqual([]);
    await page.screenshot(shotPath('formats-dark'));
    await page.setColorScheme('light');
    await page.setViewport(360, 1300);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.screenshot(shotPath('formats-narrow-rtl'));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.setViewport(1280, 800);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
