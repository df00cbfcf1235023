import {
  asked,
  button,
  closeNewestTab,
  everythingStored,
  openPopup,
  SOMEWHERE,
  servePlaces,
  tabCount,
  usedAt,
} from './popup-places.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const START = 'https://zoom.us/s/3849205716';
const ONE_TAP = '+13126266799,,3849205716#,,,,*414376#';
const phone = { oneTap: [ONE_TAP], dialIn: [], passcode: null, localNumbersUrl: null };
const personalOnly = () =>
  workRoom({
    meetingId: null,
    token: null,
    pastedAs: 'personal',
    personal: { host: 'zoom.us', name: 'ada.lovelace', token: null },
  });

test.beforeEach(({ browser }) => servePlaces(browser));

describe('meetings', () => {
  test('Start opens the address of the host, which is neither copied nor kept', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom()]);
    await browser.writeClipboard({ text: 'what was there' });
    const popup = await openPopup(page, browser);
    browser.forgetRequests();
    await popup.click(button('Start'));
    await asked(browser, START);
    expect((await browser.readClipboard()).text).toBe('what was there');
    await usedAt(browser);
    expect(await everythingStored(browser)).not.toContain('/s/');
  });

  test('Join opens the link that guests get', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom()]);
    const popup = await openPopup(page, browser);
    browser.forgetRequests();
    await popup.click(button('More'));
    await popup.click(button('Join'));
    await asked(browser, WORK_LINK);
    expect(browser.requests().some(({ url }) => url.startsWith(START))).toBe(false);
  });

  test('Join by the app leaves the page that is open alone, whether the app is there or not', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, [workRoom()], { openIn: 'app' });
    const popup = await openPopup(page, browser);
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = 'half written';
    });
    browser.forgetRequests();
    const before = await tabCount(browser);
    await popup.click(button('More'));
    await popup.click(button('Join'));
    // Chromium hands it over without a tab; Firefox needs one, which shows an error without the app.
    const opened = browser.name === 'firefox' ? 1 : 0;
    await usedAt(browser);
    await expect.poll(() => tabCount(browser)).toBe(before + opened);
    if (opened) await closeNewestTab(browser);
    expect(await page.text('#field')).toBe('half written');
    expect(browser.requests()).toEqual([]);
    // The browser's question whether to open the app stays over this tab: it is none for the next test.
    await page.close();
  });

  test('a room with only a personal link has no Start and no app, and says so', async ({ page, browser }) => {
    await storeRooms(browser, [personalOnly()], { openIn: 'app' });
    await page.setViewport(360, 600);
    await page.goto(browser.extensionUrl('popup.html'));
    browser.forgetRequests();
    await page.click(button('Start'));
    await page.waitFor((told: string) => document.body.innerText.includes(told), word('popStartNeedsNumber'));
    await page.click(button('More'));
    expect(await page.text('main')).toContain(word('popAppNeedsNumber'));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    await page.screenshot(shotPath('popup-personal'));
    expect(browser.requests()).toEqual([]);
    await page.click(button('Join'));
    await asked(browser, 'https://zoom.us/my/ada.lovelace');
    await page.setViewport(1280, 900);
  });
});

describe('copying and writing', () => {
  test('the number that a phone dials at once', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom({ phone })]);
    await page.goto(browser.extensionUrl('popup.html'));
    await page.click(button('More'));
    await page.click(button(word('popCopyPhone')));
    await page.waitFor(button('Copied'));
    expect(await browser.readClipboard()).toEqual({ text: ONE_TAP, html: '' });
  });

  test('a new message holds the words and the link', async ({ page, browser }) => {
    await storeRooms(browser, [workRoom()]);
    const popup = await openPopup(page, browser);
    browser.forgetRequests();
    await popup.click(button('More'));
    await popup.click(button('New message'));
    const address = await asked(browser, 'https://mail.google.com/mail/?view=cm');
    expect(new URL(address).searchParams.get('body')).toBe(`Join my Zoom room: ${WORK_LINK}`);
  });

  test('Insert here writes where the cursor was, closes the popup, and says so on the page', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await page.goto(SOMEWHERE);
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(6, 6);
    });
    const popup = await browser.triggerAction(page);
    await popup.click(button('Insert here'));
    await browser.popupClosed();
    await page.waitFor(() => document.querySelector('textarea')?.value.includes('zoom.us'));
    expect(await page.text('#field')).toBe(`Hello ${WORK_LINK}, bye`);
    expect(await page.text('[data-doorway="note"]')).toContain(word('noteInserted'));
  });
});
