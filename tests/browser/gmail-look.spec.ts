import { LABELS } from '../replicas/gmail/labels.ts';
import type { Browser, Page } from './driver/types.ts';
import { poll } from './driver/waiting.ts';
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

/** How many of Gmail's own icons are painted in the row, how wide one is, and how much room they have; CSS pixels. */
const icons = (page: Page) =>
  page.evaluate(async () => {
    // What observers of sizes do in the first frame is done by the second.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const box = (window as never as Replicated).replica.element().querySelector('.bAK') as HTMLElement;
    const all = [...box.querySelectorAll<HTMLElement>('.wG')];
    const [first] = all;
    const shown = all.filter(({ offsetTop }) => offsetTop === first?.offsetTop).length;
    return { shown, width: first?.offsetWidth ?? 0, room: box.getBoundingClientRect().width };
  });

/** How far Doorway's button is from Send's arrow; CSS pixels. */
const gapBehindSend = (page: Page) =>
  page.evaluate(() => {
    const { replica } = window as never as Replicated;
    const arrow = (replica.sendButton().nextElementSibling as Element).getBoundingClientRect();
    const own = (replica.element().querySelector('[data-doorway="room"]') as Element).getBoundingClientRect();
    return Math.max(own.left - arrow.right, arrow.left - own.right);
  });

/** Contrast of the first button's strokes with the ground of its row, as WCAG reckons it. */
const contrast = (page: Page) =>
  page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const host = document.querySelector('[data-doorway="room"]') as HTMLElement;
    const icon = host.shadowRoot?.querySelector('svg') as Element;
    let ground: Element | null = host;
    while (ground && /, 0\)$|transparent/.test(getComputedStyle(ground).backgroundColor))
      ground = ground.parentElement;
    const light = [getComputedStyle(icon).color, getComputedStyle(ground as Element).backgroundColor].map(
      luminance,
    );
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  });

/** Opens messages in a Gmail without Doorway's button, and measures their icons. */
async function openWithout(browser: Browser, page: Page, query: string) {
  await storeRooms(browser, [workRoom()], { gmailButton: false });
  await openGmail(browser, page, query);
  await page.waitForGone(ROOM);
  return icons(page);
}

async function showButton(browser: Browser, page: Page): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  await page.waitFor(ROOM);
}

/** Both parts of the button can be pressed where they are. */
async function pressBoth(page: Page): Promise<void> {
  await page.click(INSERT);
  await page.waitFor(NOTE);
  await page.click(MORE);
  await page.waitFor(MENU);
}

/** As another extension's button or a long word takes it: what is left for the icons is less than Doorway takes. */
const tighten = (page: Page, taken: number) =>
  page.evaluate((taken: number) => {
    const send = (window as never as Replicated).replica.sendButton();
    send.style.width = `${send.getBoundingClientRect().width + taken}px`;
  }, taken);

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

  for (const query of [
    '',
    'foreignCell=1',
    'rowLayout=flex',
    'lang=de',
    'lang=fr',
    'lang=ru',
    'lang=es',
    'lang=he',
    'lang=ar',
    'lang=pt',
    'lang=ja',
    'lang=ko',
    'lang=vi',
    'drift=noTableRow',
  ])
    test(`in a docked window none of Gmail’s own icons gives way (${query || 'as usual'})`, async ({
      browser,
      page,
    }) => {
      const without = await openWithout(browser, page, `open=new&${query}`);
      await showButton(browser, page);
      const withButton = await icons(page);
      expect(without.shown).toBe(7);
      expect(withButton.shown).toBe(7);
      // It takes no more room than one of them does; browsers place by fractions of a pixel.
      expect(without.room - withButton.room).toBeLessThan(without.width + 0.1);
      const button = await page.box(INSERT);
      expect([button.width, button.height]).toEqual([36, 36]);
      await pressBoth(page);
      await page.screenshot(shotPath(`gmail-row-${query.replace('=', '-') || 'usual'}`));
    });

  for (const query of ['', 'dir=rtl', 'rowLayout=flex', 'drift=noTableRow'])
    test(`where the row is too tight for the button as well it moves up to Send (${query || 'as usual'})`, async ({
      browser,
      page,
    }) => {
      const { room, width } = await openWithout(browser, page, `open=new&${query}`);
      await tighten(page, room - 7.8 * width);
      expect((await icons(page)).shown).toBe(7);
      await showButton(browser, page);
      expect((await icons(page)).shown).toBe(7);
      const gap = await gapBehindSend(page);
      expect(gap).toBeGreaterThanOrEqual(0);
      await page.screenshot(shotPath(`gmail-row-tight-${query.replace('=', '-') || 'usual'}`));
      await pressBoth(page);
      await page.evaluate(() => (window as never as Replicated).replica.fullscreen());
      await page.waitFor(ROOM);
      await poll(async () => (await gapBehindSend(page)) > gap, 'the button to stand where it stood');
    });

  for (const query of ['', 'rowLayout=flex', 'drift=noTableRow'])
    test(`where something else makes the row tight later, too (${query || 'as usual'})`, async ({
      browser,
      page,
    }) => {
      const { room, width } = await openWithout(browser, page, `open=new&${query}`);
      // A button of a menu that is closed, which stands behind the icons and takes no room.
      await page.evaluate(() => {
        const icons = (window as never as Replicated).replica.element().querySelector('.bAK');
        const hidden = document.createElement('div');
        hidden.setAttribute('role', 'button');
        hidden.style.display = 'none';
        icons?.append(hidden);
        addEventListener('error', ({ message }) => document.body.setAttribute('data-error', message));
      });
      await showButton(browser, page);
      const gap = await gapBehindSend(page);
      await tighten(page, room - 7.8 * width);
      expect((await icons(page)).shown).toBe(7);
      expect(await gapBehindSend(page)).toBeLessThan(gap);
      expect(await page.count('body[data-error]')).toBe(0);
    });

  for (const way of ['class', 'style'] as const)
    test(`follows another theme while a message is open (by a ${way})`, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      await openGmail(browser, page, 'open=reply');
      await openCompose(page);
      for (const theme of ['dark', 'light', 'dark'] as const) {
        await page.evaluate(
          (theme: 'dark', way: 'class') => (window as never as Replicated).replica.setTheme(theme, way),
          theme,
          way,
        );
        await page.waitFor(
          (dark: boolean) =>
            [...document.querySelectorAll('[data-doorway="room"]')].filter(
              (host) => host.hasAttribute('data-dark') === dark,
            ).length === 2,
          theme === 'dark',
        );
      }
      expect(await contrast(page)).toBeGreaterThan(4.5);
    });

  test('follows another theme while the message is minimised', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      replica.minimise();
      replica.setTheme('dark');
    });
    await page.evaluate(() => (window as never as Replicated).replica.restore());
    await page.click('[g_editable="true"]');
    await page.waitFor(`${ROOM}[data-dark]`);
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
