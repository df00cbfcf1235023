import { STORE_KEY } from '../../lib/store/keys.ts';
import { axe } from './driver/axe.ts';
import { choose, fileOf, openSettings, stored } from './import-file.ts';
import { button } from './popup-places.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

interface WritableExtension {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

const status = '#section-settings [role=status]:not(:empty)';

/** A file of somebody else's: it has the number of the person's room, which every guest knows. */
const hostile = workRoom({
  id: '11111111-2222-3333-4444-555555555555',
  name: 'Evil',
  personal: { host: 'zoom.us', name: 'mallory', token: null },
  linkChoice: 'personal',
  label: 'Evil words',
  phone: { oneTap: ['+19005550000,,3849205716#'], dialIn: [], passcode: null, localNumbersUrl: null },
  lock: { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: false },
  retired: [{ kind: 'personalName', value: 'guest', since: 1 }],
});

describe('a file from somebody else', () => {
  test('changes no link: what it says of a room that is here is shown, and stays out unless it is chosen', async ({
    browser,
    page,
  }) => {
    await openSettings(browser, page, [workRoom()]);
    await choose(page, fileOf([hostile, teachingRoom()]));
    await page.waitFor('.import-preview');
    await page.waitFor(() => document.activeElement?.textContent === 'In “rooms.json”');
    const preview = await page.text('.import-preview');
    for (const words of ['zoom.us/my/mallory', 'Evil words', '+19005550000', '/my/guest', 'Teaching'])
      expect(preview).toContain(words);
    expect(preview).toContain(word('moveLinkChanges'));
    expect((await stored(browser)).rooms).toEqual([workRoom()]);
    await page.screenshot(shotPath('options-import'));
    expect(await axe(page)).toEqual([]);

    await page.click(button('Import 1 room'));
    await page.waitFor(status);
    expect(await page.text(status)).toBe('1 room added.');
    expect((await stored(browser)).rooms).toEqual([workRoom(), teachingRoom()]);
    const popup = await browser.newPage();
    await popup.goto(browser.extensionUrl('popup.html'));
    await popup.waitFor('.room-card');
    expect(await popup.attribute('.room-link', 'title')).toBe(WORK_LINK);
    await popup.close();
  });
});

describePart('a file from somebody else, in other ways', () => {
  test('can be let go, by keyboard too', async ({ browser, page }) => {
    await openSettings(browser, page, [workRoom()]);
    await choose(page, fileOf([hostile]));
    await page.waitFor(() => document.activeElement?.textContent === 'In “rooms.json”');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.press('Enter');
    await page.waitForGone('.import-preview');
    expect(await page.text(status)).toBe('Nothing was imported.');
    await page.waitFor(() => document.activeElement?.textContent === 'Import…');
    expect((await stored(browser)).rooms).toEqual([workRoom()]);
  });

  test('updates a room where the person says so, and only that', async ({ browser, page }) => {
    await openSettings(browser, page, [workRoom(), teachingRoom()]);
    await choose(page, fileOf([hostile, { ...teachingRoom(), label: 'Theirs' }]));
    await page.waitFor('.import-preview');
    await page.click('.import-preview fieldset:nth-of-type(2) label:has(input[type=radio]):nth-of-type(2)');
    await page.click(button('Import 1 room'));
    await page.waitFor(status);
    expect(await page.text(status)).toBe('1 room updated.');
    expect((await stored(browser)).rooms).toEqual([workRoom(), { ...teachingRoom(), label: 'Theirs' }]);
  });

  const nested = (depth: number) => `${'{"odd":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const withOdd = (depth: number) => fileOf([]).replace('"rooms":[]', `"rooms":[{"odd":${nested(depth)}}]`);
  const refused: [string, string, string][] = [
    ['is nested 3,000 deep', withOdd(3000), word('moveNotOurs')],
    ['is nested 20,000 deep', withOdd(20_000), word('moveNotOurs')],
    [
      'has 1,000 rooms',
      fileOf(Array.from({ length: 1000 }, (_, index) => workRoom({ id: `room-${index}` }))),
      'too large',
    ],
    ['brings nothing', fileOf([workRoom()]), 'You already have all of this.'],
  ];
  for (const [what, text, words] of refused)
    test(`that ${what} is answered in words and changes nothing`, async ({ browser, page }) => {
      await openSettings(browser, page, [workRoom()]);
      await choose(page, text);
      await page.waitFor(status);
      expect(await page.text(status)).toContain(words);
      expect((await stored(browser)).rooms).toEqual([workRoom()]);
    });

  test('with a date beyond all dates leaves every page usable, also after a reload', async ({
    browser,
    page,
  }) => {
    await openSettings(browser, page, [workRoom()]);
    const retired = [{ kind: 'token', value: 'x.1', since: 9_007_199_254_740_991 }];
    await choose(page, fileOf([{ ...teachingRoom(), retired }]));
    await page.waitFor('.import-preview');
    await page.click(button('Import'));
    await page.waitFor('.set-aside');
    await page.reload();
    await page.waitFor('.set-aside');
    expect((await stored(browser)).rooms).toEqual([workRoom()]);
    expect(await page.text('.set-aside summary')).toBe(word('asideTitle_one', '1'));
  });
});

describePart('a store that holds what no page can read', () => {
  // In Firefox such a store could be made by an import once; Chromium cuts it off at about a hundred levels.
  test('is shown as set aside; rooms, popup and settings can be used, and written', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await browser.evaluateInBackground(async (key: string) => {
      const page = globalThis as unknown as { browser?: WritableExtension; chrome: WritableExtension };
      const { local } = (page.browser ?? page.chrome).storage;
      let odd: unknown = 'end';
      for (let level = 0; level < 3000; level++) odd = { odd };
      const item = (await local.get(key))[key] as { rooms: object[] };
      await local.set({ [key]: { ...item, rooms: [{ ...item.rooms[0], odd }, { odd }] } });
    }, STORE_KEY);
    await page.goto(browser.extensionUrl('options.html#settings'));
    await page.waitFor('.set-aside');
    await page.click(`role=checkbox[name="${word('setGmailButton')}"]`);
    await expect.poll(async () => (await stored(browser)).settings.gmailButton).toBe(false);
    await page.reload();
    await page.waitFor('.set-aside');
    expect((await stored(browser)).rooms).toEqual([workRoom()]);
    expect((await stored(browser)).setAside).toHaveLength(2);
    await page.goto(browser.extensionUrl('popup.html'));
    await page.waitFor('.room-card');
  });
});
