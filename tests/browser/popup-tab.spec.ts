import {
  asked,
  button,
  cardOf,
  closeNewestTab,
  keysOf,
  SOMEWHERE,
  servePlaces,
  tabCount,
} from './popup-places.ts';
import { ROOM_ID, storeRooms, teachingRoom, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

test.beforeEach(({ browser }) => servePlaces(browser));

describe('the keys', () => {
  test('are those that the browser has, and Change opens its page for them', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom()]);
    await page.goto(browser.extensionUrl('popup.html'));
    await page.click(button('More'));
    const keys = await keysOf(browser, 'insert-room-link');
    const line = keys ? word('popShortcut', keys) : word('popShortcutNone');
    await page.waitFor((words: string) => document.body.innerText.includes(words), line);
    const before = await tabCount(browser);
    await page.click(button(word(keys ? 'popShortcutChange' : 'popShortcutSet')));
    await expect.poll(() => tabCount(browser)).toBe(before + 1);
    await closeNewestTab(browser);
  });
});

describe('from the address bar', () => {
  test('a room’s card opens in a tab, with Copy link in focus, and Enter copies', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await page.goto(SOMEWHERE);
    await page.bringToFront();
    await browser.enterInOmnibox('room', 'teaching');
    const card = await cardOf(browser, teachingRoom().id);
    await card.waitFor('section[aria-label="Teaching"]');
    await card.waitFor(() => document.activeElement?.textContent === 'Copy link');
    expect(await card.count(button('Insert here'))).toBe(0);
    await card.screenshot(shotPath('popup-in-tab'));
    await card.press('Enter');
    await card.waitFor(button('Copied'));
    expect((await browser.readClipboard()).text).toBe('https://zoom.us/j/6142618345');
  });

  test('another room asked for over a card takes its place', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await page.goto(browser.extensionUrl(`popup.html#room=${teachingRoom().id}`));
    await page.waitFor('section[aria-label="Teaching"]');
    await page.bringToFront();
    await browser.enterInOmnibox('room', 'work');
    const card = await cardOf(browser, ROOM_ID);
    await card.waitFor('section[aria-label="Work"]');
    await card.waitFor(() => document.activeElement?.textContent === 'Copy link');
    await expect.poll(async () => (await browser.extensionPages()).length).toBe(1);
  });

  test('"start" starts the meeting', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()]);
    await page.goto(SOMEWHERE);
    await page.bringToFront();
    browser.forgetRequests();
    await browser.enterInOmnibox('room', 'start teaching');
    await asked(browser, 'https://zoom.us/s/6142618345');
  });
});
