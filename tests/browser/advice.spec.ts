import { emptyRoom } from '../../lib/room/room.ts';
import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const openRoom = workRoom({
  token: null,
  passcode: null,
  lock: { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: true },
});
const NO_LOCK = '[data-advice="noLock"]';

async function openOptions(browser: Browser, page: Page, section: string): Promise<void> {
  await page.goto(browser.extensionUrl(`options.html#${section}`));
  await page.waitFor('main h1');
}

describe('Advice on the options page', () => {
  test('stands beside what causes it, with steps on the room’s own host, and is silenced and brought back', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [{ ...openRoom, host: 'acme.zoom.us' }]);
    await openOptions(browser, page, 'rooms');
    await page.waitFor(NO_LOCK);
    expect(
      await page.evaluate(
        () => document.querySelector('[data-advice="noLock"]')?.closest('fieldset')?.textContent,
      ),
    ).toContain('Waiting room');
    expect(await page.attribute(`${NO_LOCK} a`, 'href')).toBe('https://acme.zoom.us/meeting');
    await page.click(`${NO_LOCK} .advice-acts > button`);
    await page.waitForGone(NO_LOCK);
    await page.goto(browser.extensionUrl('options.html#advice'));
    await page.reload();
    await page.waitFor('#section-advice .rules');
    expect(await page.count('#section-advice [data-advice="noLock"]')).toBe(0);
    await page.evaluate((rule: string) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.rules input')];
      boxes.find((box) => box.closest('label')?.textContent?.startsWith(rule))?.click();
    }, word('advRuleNoLock'));
    await page.waitFor('#section-advice [data-advice="noLock"]');
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`the section is readable (${scheme})`, async ({ browser, page }) => {
      await storeRooms(browser, [
        { ...openRoom, retired: [{ kind: 'meetingId', value: '5837204961', since: 1_700_000_000_000 }] },
      ]);
      await page.setColorScheme(scheme);
      await openOptions(browser, page, 'advice');
      await page.waitFor('#section-advice [data-advice]');
      expect(await axe(page)).toEqual([]);
      await page.screenshot(shotPath(`advice-${scheme}`));
      await page.setColorScheme('light');
    });

  test('a well-guarded room is told nothing', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom({ usedAt: Date.now() })]);
    await openOptions(browser, page, 'rooms');
    await page.waitFor('role=button[name="Save"]');
    expect(await page.count('[data-advice]')).toBe(0);
  });
});

test('the popup’s one badge opens the advice below it', async ({ browser, page }) => {
  await storeRooms(browser, [openRoom]);
  await page.goto(browser.extensionUrl('popup.html'));
  await page.waitFor('.advice-badge');
  expect(await page.count('.room-card .badge')).toBe(1);
  await page.screenshot(shotPath('popup-advice'));
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('.badge') as Element).backgroundColor);
  const warned = await ground();
  await storeRooms(browser, [{ ...openRoom, lock: { ...openRoom.lock, joinBeforeHost: true } }]);
  await page.waitFor('.badge[data-tone="bad"]');
  const bad = await ground();
  await storeRooms(browser, [
    workRoom({ usedAt: Date.now(), token: null, passcode: null, lock: emptyRoom('', '', 0).lock }),
  ]);
  await page.waitFor('.badge[data-tone="plain"]');
  expect(new Set([warned, bad, await ground()]).size).toBe(3);
  await page.click('.advice-badge');
  await page.waitFor('.advice-panel .answer-buttons');
  expect(await axe(page)).toEqual([]);
  await page.click('.advice-panel .answer-buttons button');
  await page.waitForGone('.advice-badge');
});

test('takes the room from a page of Zoom, and shows it before anything is saved', async ({
  browser,
  page,
}) => {
  await storeRooms(browser, [workRoom()]);
  browser.serve('https://acme.zoom.us', () => ({
    status: 200,
    headers: {},
    contentType: 'text/html',
    body: `<title>Personal Room</title><h1>Personal Room</h1><a href="/meeting">Meetings</a>
      <p>Meeting ID</p><p>614 261 8345</p><p>Security</p><p>Passcode ******** Show</p>
      <p>Invite Link</p><p>https://acme.zoom.us/j/6142618345?pwd=AbCdEfGhIjKlMnOpQrStUvWxYz0123.1</p>
      <p>Personal Link</p><p>https://acme.zoom.us/my/ada.lovelace</p>
      <a href="https://acme.zoom.us/s/6142618345">Start</a>`,
  }));
  await page.goto('https://acme.zoom.us/meeting');
  const popup = await browser.triggerAction(page);
  await popup.click(`role=button[name="${word('pageTake')}"]`);
  await popup.waitFor('.from-page .room-card');
  expect(await popup.text('.from-page .room-card')).toContain('614 261 8345');
  expect(await popup.text('.from-page .room-card')).toContain('acme.zoom.us/my/ada.lovelace');
  expect(await popup.text('.from-page')).toContain(word('optOtherNumber', 'Work'));
  expect(await popup.text('.from-page .button.main')).toBe('Add as a new room');
  await popup.screenshot(shotPath('popup-from-page'));
  await popup.click('role=button[name="Add as a new room"]');
  await popup.waitFor(() => document.querySelector('.from-page [role=status]')?.textContent === 'Saved.');
  await popup.waitFor(() => document.activeElement?.textContent === 'Close');
  expect(await popup.text('.from-page .room-card h2')).toBe('Room 2');
  await popup.click('role=button[name="Close"]');
  await popup.click(`role=button[name="${word('pageTake')}"]`);
  await popup.waitFor('.from-page .room-card');
  expect(await popup.text('.from-page [role=status]')).toBe(word('pageSame'));
  expect(await popup.count('.from-page .button')).toBe(1);
  expect(await popup.text('.from-page .room-card h2')).toBe('Room 2');
  await page.goto(browser.extensionUrl('options.html#rooms'));
  await page.waitFor('role=button[name="Room 2"]');
});
