import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyText, INSERT, MORE, NOTE, openCompose, openGmail, type Replica } from './gmail.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const MENU = '[data-doorway="menu"]';
type Replicated = { replica: Replica };

/** What has the focus, as a name: a part of Doorway, or the label of a part of Gmail. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active?.getAttribute('role') === 'menuitem') return active.querySelector('span')?.textContent;
    return active?.getAttribute('data-doorway') ?? active?.getAttribute('aria-label') ?? active?.localName;
  });

const shortcuts = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.shortcuts());
const isOpen = (page: Page) =>
  page.evaluate(() => (window as never as Replicated).replica.composes().length > 0);

async function openWithText(browser: Browser, page: Page, query = ''): Promise<void> {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await openGmail(browser, page, query);
  await openCompose(page, 'new', { text: 'Hello' });
}

/** Puts the focus on the button as a person does who uses the keyboard. */
async function tabToButton(page: Page): Promise<void> {
  await page.evaluate(() => (window as never as Replicated).replica.sendButton().focus());
  await page.press('Tab');
  await page.press('Tab');
  expect(await focused(page)).toBe('insert');
}

describe('Gmail: by keyboard', () => {
  for (const query of ['', 'rowLayout=flex', 'drift=noTableRow', 'foreignCell=1'])
    test(`Tab goes from Send and its arrow to the button and on, and back (${query || 'as usual'})`, async ({
      browser,
      page,
    }) => {
      await openWithText(browser, page, query);
      await page.evaluate(() => (window as never as Replicated).replica.sendButton().focus());
      const way: unknown[] = [];
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
        await page.press(key);
        way.push(await focused(page));
      }
      const [arrow, insert, more, next, moreAgain, insertAgain, arrowAgain, send] = way;
      expect([arrow, insert, more]).toEqual(['More send options', 'insert', 'more']);
      expect(next).toBe(query.includes('foreignCell') ? 'Track this mail' : next);
      expect(['insert', 'more', 'body']).not.toContain(next);
      expect([moreAgain, insertAgain, arrowAgain]).toEqual(['more', 'insert', 'More send options']);
      expect(send).toContain('Send');
    });

  test('Enter on the button inserts, and the caret is back in the message', async ({ browser, page }) => {
    await openWithText(browser, page);
    await page.click(BODY);
    await page.press('Mod+End');
    await tabToButton(page);
    await page.press('Enter');
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
    await page.type('!');
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}!`);
  });

  test('the menu: arrows, first letters, Home and End move; Escape gives the focus back and closes no more', async ({
    browser,
    page,
  }) => {
    await openWithText(browser, page);
    await tabToButton(page);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(MENU);
    expect(await focused(page)).toBe('Link');
    const way: unknown[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'End', 'c', 'i', 'l', 'l', 's']) {
      await page.press(key);
      way.push(await focused(page));
    }
    expect(way).toEqual([
      word('menuLabel'),
      'Link',
      word('menuSettings'),
      'Link',
      word('menuSettings'),
      word('menuCopy'),
      word('menuInvitation'),
      word('menuLanguage', 'English'),
      'Link',
      word('menuSettings'),
    ]);
    for (const key of ['e', 'j', 'k', 's', '#', 'u', '/']) await page.press(key);
    await page.press('Escape');
    await page.waitForGone(MENU);
    expect(await focused(page)).toBe('more');
    expect(await isOpen(page)).toBe(true);
    expect(await shortcuts(page)).toEqual([]);
  });

  test('the menu: Enter and Space choose', async ({ browser, page }) => {
    await openWithText(browser, page);
    for (const key of ['Enter', ' ']) {
      await page.evaluate(() => (window as never as Replicated).replica.closeAll());
      await openCompose(page, 'new', { text: 'Hello' });
      await page.click(MORE);
      await page.waitFor(MENU);
      await page.press('t');
      await page.press(key === ' ' ? 'Space' : key);
      expect(await focused(page)).toBe('Link');
      await page.press(key === ' ' ? 'Space' : key);
      // The note of the message before may still stand in the page: it says nothing of this one.
      await expect.poll(() => bodyText(page)).toBe('Hello https://zoom.us/j/6142618345');
    }
  });

  test('Escape closes a note first, and the message only after that', async ({ browser, page }) => {
    await openWithText(browser, page);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.press('Escape');
    await page.waitForGone(NOTE);
    expect(await isOpen(page)).toBe(true);
    await page.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });

  test('Control and Enter send from the button, as from Gmail’s own, and insert nothing', async ({
    browser,
    page,
  }) => {
    await openWithText(browser, page);
    await page.click(BODY);
    await page.type(' there');
    await tabToButton(page);
    await page.press('Mod+Enter');
    await page.waitFor(() => (window as never as Replicated).replica.sent().length === 1);
    const sent = await page.evaluate(() => (window as never as Replicated).replica.sent()[0]);
    expect(sent).toMatchObject({ by: 'keys', trusted: true });
    expect(sent?.text).not.toContain('zoom.us');
  });

  test('single keys still work where they worked: in the list, with Doorway in the page', async ({
    browser,
    page,
  }) => {
    await openWithText(browser, page);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.press('Escape');
    await page.press('Escape');
    await page.press('j');
    expect(await shortcuts(page)).toEqual(['j']);
  });
});
