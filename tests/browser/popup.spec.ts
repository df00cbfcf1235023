import { axe } from './driver/axe.ts';
import type { Page } from './driver/types.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const button = (name: string) => `role=button[name="${name}"]`;
const ready = (page: Page) => page.waitFor('main button.main');

test('opens from the toolbar with Copy link in focus; pressing it copies text and HTML together', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()]);
  browser.serve('https://somewhere.invalid', () => ({
    status: 200,
    headers: {},
    contentType: 'text/html',
    body: '<p>x',
  }));
  await page.goto('https://somewhere.invalid/');
  const popup = await browser.triggerAction(page);
  await ready(popup);
  await popup.waitFor(() => document.activeElement?.textContent === 'Copy link');
  const size = await popup.evaluate(() => ({
    width: document.body.getBoundingClientRect().width,
    spare: innerHeight - document.documentElement.scrollHeight,
  }));
  expect(size.width).toBe(360);
  expect(size.spare).toBeGreaterThanOrEqual(0);
  await popup.screenshot(shotPath('popup-toolbar'));
  await popup.press('Enter');
  // It says so, and closes.
  await browser.popupClosed();
  const copied = await browser.readClipboard();
  expect(copied.text).toBe(WORK_LINK);
  expect(copied.html).toContain(`href="${WORK_LINK}"`);
});

test('a letter does what its action does, and shows on it', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom()]);
  await page.setViewport(360, 600);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  expect(
    await page.evaluate(() => document.body.getBoundingClientRect().height),
    'one room never scrolls',
  ).toBeLessThanOrEqual(420);
  await page.press('i');
  await page.waitFor(button('Copied'));
  expect((await browser.readClipboard()).text).toContain('Meeting ID: 384 920 5716');
  await page.press('q');
  await page.waitFor('dialog[open]');
  await page.press('Escape');
  await page.waitForGone('dialog');
  await page.press('m');
  await page.waitFor(button('Join'));
  await page.setViewport(1280, 900);
});

test('from five rooms on one is found by typing; nothing but the list scrolls', async ({ page, browser }) => {
  const names = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fritz', 'Gina', 'Hugo', 'Ida', 'Jan', 'Kim', 'Lea'];
  const rooms = names.map((name, index) => workRoom({ id: name, name, meetingId: `22233344${10 + index}` }));
  await storeRooms(browser, rooms);
  await page.setViewport(360, 600);
  await page.setReducedMotion(true);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await page.press('r');
  await page.waitFor('[role=listbox]');
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-find-room'));
  await page.type('gi');
  expect(await page.count('[role=option]')).toBe(1);
  await page.press('Enter');
  await page.waitFor('section[aria-label="Gina"]');
  await page.waitFor(() => document.activeElement?.textContent === 'Copy link');
  await page.setViewport(1280, 900);
});

test('arrow keys go along the rooms and stay among them', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom(), teachingRoom(), workRoom({ id: 'third', name: 'Third' })]);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await page.focus('input[type=radio]');
  await page.press('ArrowRight');
  await page.waitFor('section[aria-label="Teaching"]');
  await page.press('ArrowRight');
  await page.waitFor('section[aria-label="Third"]');
  expect(await page.evaluate(() => document.activeElement?.matches('input[type=radio]'))).toBe(true);
});

test('copies the invitation', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom()]);
  await page.goto(browser.extensionUrl('popup.html'));
  await page.click(button('Copy invitation'));
  await page.waitFor(button('Copied'));
  expect((await browser.readClipboard()).text).toContain('Meeting ID: 384 920 5716\nPasscode: x7Kp2m');
});

/** Takes the clipboard from the page, and with `all` the older way of copying too. */
const refuseCopies = (page: Page, all: boolean) =>
  page.evaluate((isAll: boolean) => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('no')) });
    if (isAll) document.execCommand = () => false;
  }, all);

test('a clipboard that refuses is gone round: text and HTML are copied all the same', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()]);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await browser.writeClipboard({ text: 'before' });
  await refuseCopies(page, false);
  await page.click(button('Copy link'));
  await page.waitFor(button('Copied'));
  const copied = await browser.readClipboard();
  expect(copied.text).toBe(WORK_LINK);
  expect(copied.html).toContain(`href="${WORK_LINK}"`);
});

test('where no way of copying is left, nothing is called copied, the text is there, selected', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()]);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await refuseCopies(page, true);
  await page.click(button('Copy link'));
  await page.waitFor('textarea');
  expect(await page.text('textarea')).toBe(WORK_LINK);
  expect(await page.evaluate(() => String(getSelection()))).toBe(WORK_LINK);
  expect(await page.count(button('Copied'))).toBe(0);
});

test('number keys look at another room and leave the default alone', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await page.press('2');
  await page.waitFor('section[aria-label="Teaching"]');
  await page.reload();
  await page.waitFor('section[aria-label="Work"]');
});

test('Make default says what it did and hands the focus on', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom(), teachingRoom()]);
  await page.setViewport(360, 600);
  await page.goto(browser.extensionUrl('popup.html'));
  await ready(page);
  await page.press('2');
  await page.press('m');
  await page.focus(button('Make default'));
  await page.press('Enter');
  await page.waitFor(
    (told: string) => document.body.innerText.includes(told),
    word('popDefaultNow', 'Teaching'),
  );
  await page.waitFor(() => document.activeElement?.textContent === 'Copy link');
  expect(await page.count(button('Make default'))).toBe(0);
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-made-default'));
  await page.setViewport(1280, 900);
});

describePart('looks', () => {
  test('axe finds nothing, empty, with one room and with several, light and dark', async ({
    page,
    browser,
  }) => {
    await page.setViewport(360, 600);
    await page.setReducedMotion(true);
    for (const [name, rooms] of [
      ['empty', []],
      ['one', [workRoom()]],
      ['several', [workRoom(), teachingRoom()]],
    ] as const) {
      await storeRooms(browser, [...rooms]);
      await page.goto(browser.extensionUrl('popup.html'));
      await ready(page);
      for (const scheme of ['light', 'dark'] as const) {
        await page.setColorScheme(scheme);
        expect(await axe(page), `${name}, ${scheme}`).toEqual([]);
        await page.screenshot(shotPath(`popup-${name}-${scheme}`));
      }
      await page.setColorScheme('light');
    }
    await page.setViewport(1280, 900);
  });
});
