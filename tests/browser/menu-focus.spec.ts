import { HOST, noteSays, openEvent, type SurfaceKind, steer } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyText,
  chooseInMenu,
  INSERT,
  MENU_ITEM,
  MORE,
  openCompose,
  openGmail,
  type Replica,
} from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };

test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

const shortcuts = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.shortcuts());

/** Opens a message with words in it and puts the caret before the last two letters. */
async function writing(browser: Browser, page: Page): Promise<void> {
  await openGmail(browser, page);
  await openCompose(page);
  await page.click(BODY);
  await page.type('Dear Bo');
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
}

const closeMenuBy: [string, (page: Page) => Promise<void>][] = [
  ['Escape', async (page) => page.press('Escape')],
  ['Tab', async (page) => page.press('Tab')],
  ['a second press on the arrow', async (page) => page.click(MORE)],
];

describe('Gmail: what is typed after the menu goes where the person wrote', () => {
  for (const [how, close] of closeMenuBy)
    test(`closed by ${how}`, async ({ browser, page }) => {
      await writing(browser, page);
      await page.click(MORE);
      await page.waitFor(MENU_ITEM);
      await close(page);
      await page.waitForGone(MENU_ITEM);
      await page.type('e#');
      expect(await bodyText(page)).toBe('Dear e#Bo');
      expect(await shortcuts(page)).toEqual([]);
    });

  test('after Copy', async ({ browser, page }) => {
    await writing(browser, page);
    await chooseInMenu(page, word('menuCopy'));
    await doorwayNote(page, word('noteCopied'));
    await page.type('e#');
    expect(await bodyText(page)).toBe('Dear e#Bo');
    expect(await shortcuts(page)).toEqual([]);
  });

  test('after a format of a room that is there already', async ({ browser, page }) => {
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    await page.click(BODY);
    await page.press('Mod+Home');
    await chooseInMenu(page, word('menuInvitation'));
    await doorwayNote(page, word('noteAlready'));
    await page.type('e#');
    expect(await bodyText(page)).toMatch(/^e#http/);
    expect(await shortcuts(page)).toEqual([]);
  });

  test('after Undo by keyboard', async ({ browser, page }) => {
    await writing(browser, page);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    await page.focus('[data-doorway="note"] .acts button');
    await page.press('Enter');
    await doorwayNote(page, word('noteUndone'));
    await page.type('e#');
    expect(await bodyText(page)).toContain('e#');
    expect(await shortcuts(page)).toEqual([]);
  });

  test('by keyboard from the button it stays at the button', async ({ browser, page }) => {
    await writing(browser, page);
    await page.focus(INSERT);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(MENU_ITEM);
    await page.press('Escape');
    await page.waitForGone(MENU_ITEM);
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('data-doorway'));
    expect(await focused()).toBe('more');
    await page.press('Enter');
    await page.waitFor(MENU_ITEM);
  });
});

const CALENDAR_MORE = `${HOST} >>> [data-doorway="more"]`;

/** Gives the field of an event a mark that a selector can mean, and clicks into it. */
async function clickField(page: Page, name: string): Promise<void> {
  await page.waitFor((name: string) => {
    const { replica } = window as never as { replica: { field(name: string): HTMLElement | null } };
    replica.field(name)?.setAttribute('data-test', name);
    return replica.field(name) !== null;
  }, name);
  await page.click(`[data-test="${name}"]`);
}

describe('Calendar: what is typed after the menu goes where the person wrote', () => {
  const titles: [SurfaceKind, string][] = [
    ['bubble', 'title'],
    ['editor', 'title'],
    ['editor', 'description'],
  ];
  for (const [kind, field] of titles)
    for (const item of ['menuCopy', 'Escape'] as const)
      test(`${kind}, ${field}: ${item}`, async ({ browser, page }) => {
        await openEvent(browser, page, kind);
        await clickField(page, field);
        await page.type('Talk ');
        if (item === 'Escape') {
          await page.click(CALENDAR_MORE);
          await page.waitFor(MENU_ITEM);
          await page.press('Escape');
          await page.waitForGone(MENU_ITEM);
        } else {
          await chooseInMenu(page, word(item), CALENDAR_MORE);
          await noteSays(page, word('noteCopied'));
        }
        await page.type('cq');
        const shown = await steer(page, 'shows');
        expect(shown[field as 'title']?.replaceAll('\u00a0', ' ')).toContain('Talk cq');
        expect((await steer(page, 'surface'))?.kind).toBe(kind === 'bubble' ? 'quick' : 'edit');
      });
});
