import { type SurfaceKind as CalendarKind, HOST, noteSays, openEvent } from './calendar.ts';
import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyText,
  chooseInMenu,
  INSERT,
  MENU_ITEM,
  MORE,
  NOTE,
  openCompose,
  openGmail,
  pressInMenu,
  type Replica,
} from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { button } from './popup-places.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const MENU = '[data-doorway="menu"]';
const DAVID = workRoom({ id: 'david', name: 'David Reyes', meetingId: '6142618345', token: null });
const DAVID_LINK = 'https://zoom.us/j/6142618345';
const TEMPLATE = { id: 'short', name: 'Very short', body: 'Here: {link}' };

/** A dozen rooms. */
const many = Array.from({ length: 12 }, (_, at) =>
  workRoom({ id: `room-${at}`, name: `Room ${at + 1}`, meetingId: `38492057${10 + at}` }),
);

const items = (page: Page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('[data-doorway="room"]')].map((host) => host.shadowRoot);
    const all = roots.flatMap((root) => [...(root?.querySelectorAll('[role="menuitem"]') ?? [])]);
    return all.map((item) => item.querySelector('span')?.textContent);
  });

const focusedItem = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.shadowRoot?.activeElement?.querySelector('span')?.textContent ?? null,
  );

async function compose(browser: Browser, page: Page, rooms = [workRoom(), DAVID], settings = {}) {
  await storeRooms(browser, rooms, settings);
  await openGmail(browser, page);
  await openCompose(page);
}

async function nextCompose(page: Page) {
  await page.evaluate(() => (window as never as Replicated).replica.closeAll());
  await page.waitForGone(NOTE);
  await openCompose(page);
}

describe('Gmail: a short menu', () => {
  test('formats and templates, the other rooms, then the settings', async ({ browser, page }) => {
    await compose(browser, page, [workRoom(), DAVID], { ownFormats: [TEMPLATE] });
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    const forms = [
      word('menuLink'),
      word('menuLabel'),
      word('menuInvitation'),
      'Very short',
      word('menuLanguage', 'English'),
    ];
    const rest = [word('menuSignature'), word('menuCopy'), word('menuSettings')];
    expect(await items(page)).toEqual([...forms, 'David Reyes', ...rest]);
    const previews = await page.evaluate(() => {
      const root = document.querySelector('[data-doorway="room"]')?.shadowRoot;
      return [...(root?.querySelectorAll('small') ?? [])].map(({ textContent }) => textContent ?? '');
    });
    expect(previews[0]).toBe(WORK_LINK);
    expect(previews[1]).toBe(word('guestJoin'));
    expect(previews[2]).toContain('384 920 5716');
    expect(new Set(previews.map((words) => words.slice(0, 40))).size).toBe(4);
  });

  test('another room in any format, by keys alone and back', async ({ browser, page }) => {
    await compose(browser, page);
    await page.click(BODY);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    for (const back of ['ArrowLeft', 'Escape']) {
      await page.press('d');
      await page.press('ArrowRight');
      await expect.poll(() => focusedItem(page)).toBe(word('menuLink'));
      await page.press(back);
      await expect.poll(() => focusedItem(page)).toBe('David Reyes');
    }
    await page.press('Enter');
    await page.press('i');
    await page.press('Enter');
    await doorwayNote(page, word('noteInsertedInvitation'));
    expect(await bodyText(page)).toContain('614 261 8345');
    await page.type('!');
    expect(await bodyText(page)).toMatch(/!$/);
  });

  test('another room in a template, by the mouse', async ({ browser, page }) => {
    await compose(browser, page, [workRoom(), DAVID], { ownFormats: [TEMPLATE] });
    await chooseInMenu(page, ['David Reyes', 'Very short']);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(`Here: ${DAVID_LINK}`);
  });

  test('the row of the pointer is filled and has no ring', async ({ browser, page }) => {
    await compose(browser, page);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    const looks = await page.evaluate(() => {
      const row = document.activeElement?.shadowRoot?.activeElement as Element;
      const { outlineStyle, backgroundColor } = getComputedStyle(row);
      return { outlineStyle, isFilled: !/, 0\)$/.test(backgroundColor) };
    });
    expect(looks).toEqual({ outlineStyle: 'none', isFilled: true });
  });
});

describe('Gmail: what was chosen twice may be chosen always', () => {
  test('a template becomes what the button inserts, and Undo takes that back', async ({ browser, page }) => {
    await compose(browser, page, [workRoom()], { ownFormats: [TEMPLATE] });
    await chooseInMenu(page, 'Very short');
    await doorwayNote(page, word('noteInserted'));
    expect(await page.text(NOTE)).not.toContain(word('noteAlwaysThis'));
    await nextCompose(page);
    await chooseInMenu(page, 'Very short');
    await page.click(button(word('noteAlwaysThis')));
    await doorwayNote(page, word('noteUsualSet', 'Very short'));
    await nextCompose(page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(`Here: ${WORK_LINK}`);
    // One that is deleted leaves the button to the format.
    await storeRooms(browser, [workRoom()], { usualTemplate: 'short' });
    await nextCompose(page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(WORK_LINK);
  });

  test('Undo of “Always insert this”', async ({ browser, page }) => {
    await compose(browser, page, [workRoom()], { lastFormat: 'label' });
    await chooseInMenu(page, word('menuLabel'));
    await page.click(button(word('noteAlwaysThis')));
    await doorwayNote(page, word('noteUsualSet', word('menuLabel')));
    await page.click(button(word('noteUndo')));
    await doorwayNote(page, word('noteSetBack'));
    await nextCompose(page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(WORK_LINK);
  });

  test('another room goes with the address that is written from', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom(), DAVID]);
    await openGmail(browser, page, 'from=me@example.com,david@acme.example');
    const from = () =>
      page.evaluate(() => (window as never as Replicated).replica.setFrom(undefined, 'david@acme.example'));
    const question = word('noteAskSender', 'david@acme.example');
    for (const isAsked of [false, true]) {
      await openCompose(page);
      await from();
      await chooseInMenu(page, ['David Reyes', word('menuLink')]);
      await doorwayNote(page, word('noteInserted'));
      expect((await page.text(NOTE)).includes(question)).toBe(isAsked);
      if (isAsked) await page.click(button(word('noteAlways')));
      if (isAsked) await doorwayNote(page, word('noteSenderSet', 'david@acme.example'));
      await page.evaluate(() => (window as never as Replicated).replica.closeAll());
      await page.waitForGone(NOTE);
    }
    await openCompose(page);
    await from();
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyText(page)).toBe(DAVID_LINK);
  });
});

describe('whose room', () => {
  test('the note and the tip name it where there are several, and nothing does before', async ({
    browser,
    page,
  }) => {
    await compose(browser, page, [DAVID, teachingRoom()]);
    const held = () =>
      page.evaluate(() => document.querySelector('[data-doorway="room"]')?.shadowRoot?.innerHTML ?? '');
    expect(await held()).not.toContain('David');
    // A pointer that is there already comes to nothing.
    await page.hover(BODY);
    await page.hover(INSERT);
    await page.waitFor('[data-doorway="tip"]');
    expect(await page.text('[data-doorway="tip"]')).toBe(word('tipLink', 'David Reyes'));
    await page.click(INSERT);
    await doorwayNote(page, `David Reyes: ${word('noteInserted')}`);
    await page.click(button(word('noteUndo')));
    await doorwayNote(page, `David Reyes: ${word('noteUndone')}`);
  });

  test('the tip by keyboard', async ({ browser, page }) => {
    await compose(browser, page, [DAVID, teachingRoom()]);
    await page.evaluate(() => (window as never as Replicated).replica.sendButton().focus());
    await page.press('Tab');
    await page.press('Tab');
    await page.waitFor('[data-doorway="tip"]');
    expect(await page.text('[data-doorway="tip"]')).toBe(word('tipLink', 'David Reyes'));
  });

  test('one room needs no name', async ({ browser, page }) => {
    await compose(browser, page, [DAVID]);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await page.text(NOTE)).not.toContain('David');
  });
});

/** Whether the menu lies over one of these elements of the page. */
const covers = (page: Page, selectors: string[]) =>
  page.evaluate((selectors: string[]) => {
    const roots = [...document.querySelectorAll('[data-doorway="room"]')].map((host) => host.shadowRoot);
    const menu = roots.map((root) => root?.querySelector('[data-doorway="menu"]')).find(Boolean);
    const at = menu?.getBoundingClientRect() as DOMRect;
    return selectors.filter((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return (
        !box || (box.left < at.right && box.right > at.left && box.top < at.bottom && box.bottom > at.top)
      );
    });
  }, selectors);

describe('where the menu opens', () => {
  for (const count of [1, 12])
    for (const kind of ['bubble', 'editor'] as CalendarKind[])
      for (const [name, switches] of [
        ['light', {}],
        ['dark', { theme: 'dark' }],
        ['rtl', { lang: 'he' }],
      ] as const)
        test(`Calendar, ${kind}, ${count} rooms, ${name}`, async ({ browser, page }) => {
          await storeRooms(browser, many.slice(0, count));
          await openEvent(browser, page, kind, { title: 'Plan' }, switches);
          await page.evaluate(() => {
            const { replica } = window as never as { replica: { field(name: string): HTMLElement | null } };
            const title = replica.field('title');
            title?.setAttribute('id', 'the-title');
            title?.focus();
          });
          await page.click(`${HOST} >>> [data-doorway="more"]`);
          await page.waitFor(MENU_ITEM);
          await page.screenshot(shotPath(`menu-calendar-${kind}-${count}-${name}`));
          expect(await covers(page, ['#the-title', '[jsname="x8hlje"]'])).toEqual([]);
          await page.press('Escape');
          await page.click(`${HOST} >>> [data-doorway="insert"]`);
          await noteSays(page, word('noteInserted').slice(0, -1));
          await page.screenshot(shotPath(`note-calendar-${kind}-${count}-${name}`));
        });

  for (const count of [1, 12])
    for (const query of ['', 'theme=dark', 'dir=rtl'])
      test(`Gmail, ${count} rooms, ${query || 'light'}`, async ({ browser, page }) => {
        await storeRooms(browser, many.slice(0, count), { ownFormats: [TEMPLATE] });
        await openGmail(browser, page, query);
        await openCompose(page);
        await page.click(MORE);
        await page.waitFor(MENU_ITEM);
        await page.evaluate(() => {
          (window as never as Replicated).replica.sendButton().id = 'the-send';
        });
        await page.screenshot(shotPath(`menu-gmail-${count}-${query || 'light'}`));
        expect(await covers(page, ['#the-send'])).toEqual([]);
        expect((await page.box(MENU)).height).toBeLessThanOrEqual(620);
        if (count > 1) {
          await pressInMenu(page, 'Room 12');
          await page.screenshot(shotPath(`menu-gmail-room-${query || 'light'}`));
          await page.press('Escape');
          expect(await focusedItem(page)).toBe('Room 12');
        }
        await page.press('Escape');
        await page.click(INSERT);
        await page.waitFor(NOTE);
        await page.screenshot(shotPath(`note-gmail-${count}-${query || 'light'}`));
      });
});

describe('axe, with targets of 24 pixels', () => {
  for (const theme of ['light', 'dark'])
    test(`button, menu and note in Gmail (${theme})`, async ({ browser, page }) => {
      await storeRooms(browser, many);
      await openGmail(browser, page, `theme=${theme}`);
      await openCompose(page);
      const found = async () => {
        const all = await axe(page, '[data-doorway="room"]');
        // Gmail numbers its own tab order, and the button stands in it.
        return all.filter((line) => !line.startsWith('tabindex'));
      };
      expect(await found()).toEqual([]);
      await page.click(MORE);
      await page.waitFor(MENU_ITEM);
      expect(await found()).toEqual([]);
      await page.press('Escape');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await found()).toEqual([]);
    });
});
