import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const SECTION = '#section-change-room';
const PASTE = 'role=textbox[name="Paste the new invitation"]';
const button = (name: string) => `role=button[name="${name}"]`;

async function open(browser: Browser, page: Page): Promise<void> {
  await page.goto(browser.extensionUrl('options.html#change-room'));
  await page.waitFor(`${SECTION} h2`);
  // The tab that the installation opens may have come in front meanwhile, and what is behind is drawn late.
  await page.bringToFront();
}

const guarded = () =>
  workRoom({ lock: { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: false } });

describe('Someone got in', () => {
  test('leads from the meeting over Zoom’s pages to a new room, and keeps what was before as outdated', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [guarded()]);
    await open(browser, page);
    await page.evaluate(() => localStorage.removeItem('doorway-change-room'));
    await page.reload();
    await page.waitFor(`${SECTION} h2`);
    await page.click(`role=checkbox[name="${word('chgMeetingLock')}"]`);
    await page.screenshot(shotPath('change-room-1'));
    await page.click(button('Next'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('In Zoom');
    expect(await page.text(SECTION)).toContain('needs a new one');
    const pages = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#section-change-room .ticks a')].map(
        ({ href }) => href,
      ),
    );
    expect(pages).toEqual(['https://zoom.us/profile', 'https://zoom.us/meeting', 'https://zoom.us/meeting']);
    await page.screenshot(shotPath('change-room-2'));

    // The page is closed on the way: its place is kept.
    await page.goto('about:blank');
    await open(browser, page);
    await page.waitFor(button('Back'));
    expect(await page.text(`${SECTION} h2`)).toBe('In Zoom');
    await page.click(button('Next'));

    await page.fill(PASTE, WORK_LINK);
    await page.waitFor(`${SECTION} .comparison`);
    expect(await page.text(`${SECTION} .comparison`)).toContain(
      word('chgNotSafe', 'Meeting ID and Passcode in the link'),
    );
    await page.screenshot(shotPath('change-room-3-unsafe'));
    await page.fill(PASTE, 'https://zoom.us/j/5837204961?pwd=ZyXwVuTsRqPoNmLkJiHgFeDcBa9876.1');
    await page.waitFor(button(word('chgKeep')));
    expect(await page.text(`${SECTION} .comparison`)).toContain(word('chgSafe'));
    await page.screenshot(shotPath('change-room-3-safe'));
    await page.click(button(word('chgKeep')));
    await page.waitFor(
      (step: string) => document.querySelector('#change-step')?.textContent === step,
      word('chgStepRest'),
    );
    expect(await page.text(SECTION)).toContain(word('advRetiredMeetingId', '384 920 5716'));
    expect(await axe(page)).toEqual([]);
    await page.screenshot(shotPath('change-room-4'));
    expect(await page.count(`${SECTION} .step-list .glyph`)).toBe(3);
    await page.click(button('Done'));
    await page.waitFor((end: string) => document.activeElement?.textContent === end, word('chgEndTitle'));
    expect(await page.text(SECTION)).toContain(word('advRetiredMeetingId', '384 920 5716'));
    expect(await axe(page)).toEqual([]);
    await page.screenshot(shotPath('change-room-5'));
    // It stays at its end until it is begun anew.
    await page.reload();
    await page.waitFor(`${SECTION} .all-done`);
    await page.click(button(word('chgAgain')));
    await page.waitFor(() => document.querySelector('#change-step')?.textContent === 'In the meeting');
  });
});

describePart('Someone got in, in other ways', () => {
  test('tells a free account to change the passcode, not the number; by keyboard alone', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom({ account: 'basic' })]);
    await open(browser, page);
    await page.evaluate(() => localStorage.removeItem('doorway-change-room'));
    await page.reload();
    await page.waitFor(button('Next'));
    await page.focus(button('Next'));
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.textContent === 'In Zoom');
    expect(await page.text(SECTION)).toContain(word('chgZoomBasic'));
    expect(await page.text(`${SECTION} .ticks`)).not.toContain(word('advDoChangeNumber'));
    expect(await page.text(SECTION)).not.toContain('needs a new one');
  });

  test('fits a narrow dark window', async ({ browser, page }) => {
    await storeRooms(browser, [guarded()]);
    await page.setViewport(400, 900);
    await page.setColorScheme('dark');
    await open(browser, page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.screenshot(shotPath('change-room-narrow-dark'));
    await page.goto(browser.extensionUrl('options.html#advice'));
    await page.waitFor('.rules');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.screenshot(shotPath('advice-narrow-dark'));
    await page.setColorScheme('light');
    await page.setViewport(1280, 900);
  });
});
