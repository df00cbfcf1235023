import { LABELS } from '../replicas/gmail/labels.ts';
import type { Page } from './driver/types.ts';
import { INSERT, MORE, NOTE, openCompose, openGmail, type Replica } from './gmail.ts';
import { storeRooms, teachingRoom, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';

const ROOM = '[data-doorway="room"]';
const MENU = '[data-doorway="menu"]';
type Replicated = { replica: Replica };

/** Height of Send's row, and how far the middle of our icon is from the middle of Send; CSS pixels. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const send = (window as never as Replicated).replica.sendButton();
    const row = send.closest('tr') as HTMLElement;
    const icon = row.querySelector('[data-doorway="room"]')?.shadowRoot?.querySelector('svg');
    const middle = (box?: DOMRect) => (box ? box.top + box.height / 2 : Number.NaN);
    return {
      height: row.getBoundingClientRect().height,
      off: middle(icon?.getBoundingClientRect()) - middle(send.getBoundingClientRect()),
    };
  });

describe('Gmail: looks at home', () => {
  for (const density of ['comfortable', 'cosy', 'compact'])
    test(`the row is as high with the button as without it (${density}), the icon in its middle`, async ({
      browser,
      page,
    }) => {
      await storeRooms(browser, [workRoom()], { gmailButton: false });
      await openGmail(browser, page, `density=${density}&open=new&clip=0`);
      const without = await measure(page);
      await storeRooms(browser, [workRoom()]);
      await page.waitFor(ROOM);
      const withButton = await measure(page);
      expect(withButton.height).toBe(without.height);
      expect(Math.abs(withButton.off)).toBeLessThanOrEqual(0.5);
    });

  for (const lang of Object.keys(LABELS))
    test(`in the language ${lang} the button follows Send and its arrow`, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page, `lang=${lang}`);
      await openCompose(page);
      const follows = await page.evaluate(() => {
        const send = (window as never as Replicated).replica.sendButton().getBoundingClientRect();
        const own = document.querySelector('[data-doorway="room"]')?.getBoundingClientRect() as DOMRect;
        const rightToLeft = document.dir === 'rtl';
        const gap = rightToLeft ? send.left - own.right : own.left - send.right;
        return gap > 0 && gap < 60;
      });
      expect(follows).toBe(true);
      if (lang === 'he' || lang === 'ar') await page.screenshot(shotPath(`gmail-${lang}`));
    });

  for (const theme of ['light', 'dark'])
    for (const dir of ['ltr', 'rtl'])
      test(`menu and note in ${theme}, ${dir}, never over the window's edge`, async ({ browser, page }) => {
        await storeRooms(browser, [workRoom(), teachingRoom()]);
        await openGmail(browser, page, `theme=${theme}&dir=${dir}&open=reply&density=compact`);
        await openCompose(page);
        await page.click(`[role="dialog"] >>> ${MORE}`);
        await page.waitFor(MENU);
        const menu = await page.box(MENU);
        const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(Math.min(menu.x, menu.y)).toBeGreaterThanOrEqual(8);
        expect(menu.x + menu.width).toBeLessThanOrEqual(view.width - 8);
        expect(menu.y + menu.height).toBeLessThanOrEqual(view.height - 8);
        await page.screenshot(shotPath(`gmail-menu-${theme}-${dir}`));
        await page.press('Escape');
        await page.click(`[role="dialog"] >>> ${INSERT}`);
        await page.waitFor(NOTE);
        await page.screenshot(shotPath(`gmail-note-${theme}-${dir}`));
        const dark = await page.attribute(`[role="dialog"] >>> ${ROOM}`, 'data-dark').catch(() => null);
        expect(dark !== null).toBe(theme === 'dark');
      });

  test('stays within a small window, and scrolls there', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.setViewport(700, 340);
    await page.click(MORE);
    await page.waitFor(MENU);
    const menu = await page.box(MENU);
    expect(menu.y).toBeGreaterThanOrEqual(8);
    expect(menu.y + menu.height).toBeLessThanOrEqual(332);
    await page.press('End');
    await page.screenshot(shotPath('gmail-menu-small'));
    await page.setViewport(1280, 800);
  });

  test('in forced colours', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await page.setForcedColors(true);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(MORE);
    await page.waitFor(MENU);
    await page.screenshot(shotPath('gmail-forced-colours'));
    await page.setForcedColors(false);
  });
});
