import { emptyRoom } from '../../lib/room/room.ts';
import { DEFAULT_SIGNATURE } from '../../lib/snippets/signature/signature.ts';
import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { storeRooms, teachingRoom, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

// Every state of Doorway's own pages, by the rules of WCAG 2.2 AA that axe knows, in light, in dark and in forced colours; and what axe
// cannot see: sideways scrolling, and how high the popup gets.

const button = (name: string) => `role=button[name="${name}"]`;
const used = { usedAt: Date.now() };
const known = () => workRoom(used);
const other = () => ({ ...teachingRoom(), ...used });
const open = () =>
  workRoom({
    ...used,
    token: null,
    passcode: null,
    lock: { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: true },
  });
const asking = () => workRoom({ ...used, token: null, passcode: null, lock: emptyRoom('', '', 0).lock });
const many = () =>
  ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fritz', 'Gina', 'Hugo', 'Ida', 'Jan', 'Kim', 'L'.repeat(80)].map(
    (name, index) => workRoom({ ...used, id: `room-${index}`, name, meetingId: `22233344${10 + index}` }),
  );
const signature = { ...DEFAULT_SIGNATURE, name: 'Ada Example', role: 'Lecturer', phone: '+1 312 555 0100' };
const ownFormats = [
  { id: 'brief', name: 'Brief', body: '**Come in:** {link}' },
  { id: 'long', name: 'A template with quite a long name', body: 'Hello {link}' },
];

/** Looks at what the page shows in every way to see it. */
async function looksWell(page: Page, state: string): Promise<void> {
  for (const mode of ['light', 'dark', 'forced colours'] as const) {
    await page.setColorScheme(mode === 'dark' ? 'dark' : 'light');
    await page.setForcedColors(mode === 'forced colours');
    expect(await axe(page), `${state}, ${mode}`).toEqual([]);
  }
  await page.setForcedColors(false);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The links of the navigation and the buttons whose one word takes more than a line. */
const brokenWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav a, main .button')]
      .filter(({ innerText }) => /^\p{L}{2,20}$/u.test(innerText.trim()))
      .filter((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
        return tops.length > 0 && Math.max(...tops) - Math.min(...tops) > 20;
      })
      .map(({ innerText }) => innerText),
  );

async function goTo(page: Page, browser: Browser, section: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(browser.extensionUrl(`options.html#${section}`));
  await page.waitFor(`#section-${section}:not([hidden]) h1`);
}

test.beforeEach(({ page }) => page.setReducedMotion(true));

describe('Doorway’s own pages', () => {
  test('the first minute', async ({ page, browser }) => {
    await storeRooms(browser, []);
    await page.goto(browser.extensionUrl('options.html'));
    await page.waitFor('textarea');
    await page.click('.find summary');
    await page.click('.by-hand summary');
    await looksWell(page, 'everything open');
    await page.fill('role=textbox[name="Paste anything from Zoom"]', 'nothing of Zoom');
    await page.waitFor('.findings [data-tone="bad"]');
    await looksWell(page, 'a paste without a room');
    await page.fill('role=textbox[name="Paste anything from Zoom"]', 'https://zoom.us/my/ada.lovelace');
    await page.waitFor('.first-saved [data-doorway="room"]');
    await looksWell(page, 'a question');
    await page.click('.first-question button');
    await page.click('.first-try [data-doorway="room"] >>> [data-doorway="insert"]');
    await page.waitFor('.all-set');
    await page.click('.edit-details summary');
    await looksWell(page, 'all set');
  });

  test('rooms', async ({ page, browser }) => {
    for (const [state, rooms] of [
      ['one that is open', [open()]],
      ['one that is not known', [asking()]],
      ['two', [known(), other()]],
      ['twelve', many()],
    ] as const) {
      await storeRooms(browser, [...rooms]);
      await goTo(page, browser, 'rooms');
      await page.waitFor(button('Save'));
      await looksWell(page, state);
    }
    await page.fill('role=textbox[name="Passcode"]', 'another1');
    await page.waitFor('.form-end[data-dirty]');
    await looksWell(page, 'not saved');
    await page.click(button('Delete this room'));
    await page.waitFor(button('Undo'));
    await looksWell(page, 'deleted');
  });

  test('the other sections, practice and privacy', async ({ page, browser }) => {
    await storeRooms(
      browser,
      [open(), { ...asking(), id: 'asking', name: 'Asking', meetingId: '5837204961' }],
      {
        ownFormats,
      },
    );
    for (const section of ['advice', 'templates', 'signature', 'help']) {
      await goTo(page, browser, section);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      await looksWell(page, section);
    }
    await goTo(page, browser, 'settings');
    await looksWell(page, 'settings');
    await page.click(button(word('dataDelete')));
    await page.waitFor(button('Undo'));
    await looksWell(page, 'everything deleted');
    for (const section of ['templates', 'signature', 'advice', 'change-room']) {
      await goTo(page, browser, section);
      await looksWell(page, `${section} without a room`);
    }
    for (const address of ['practice.html', 'privacy.html']) {
      await page.goto(browser.extensionUrl(address));
      await page.waitFor('h1');
      await looksWell(page, address);
    }
  });

  test('each step after someone got in', async ({ page, browser }) => {
    await storeRooms(browser, [open(), other()]);
    await goTo(page, browser, 'change-room');
    await page.evaluate(() => localStorage.removeItem('doorway-change-room'));
    await page.reload();
    await page.waitFor(button('Next'));
    await looksWell(page, 'in the meeting');
    await page.click(button('Next'));
    await looksWell(page, 'in Zoom');
    await page.click(button('Next'));
    await page.fill('#section-change-room textarea', 'https://zoom.us/j/3849205716');
    await page.waitFor('.comparison');
    await looksWell(page, 'not safe');
    await page.fill(
      '#section-change-room textarea',
      'https://zoom.us/j/5837204961?pwd=ZyXwVuTsRqPoNmLkJiHgFeDcBa9876.1',
    );
    await page.click(button(word('chgKeep')));
    await page.waitFor('.ticks .paper');
    await looksWell(page, 'what is left');
    await page.click(button(word('chgDone')));
    await page.waitFor('.all-done');
    await looksWell(page, 'all done');
    await page.evaluate(() => localStorage.removeItem('doorway-change-room'));
  });

  test('no section scrolls sideways at 320 px, nor with text of twice the size', async ({
    page,
    browser,
  }) => {
    await storeRooms(browser, many(), { ownFormats, signature });
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewport(width, 900);
      for (const section of [
        'rooms',
        'advice',
        'templates',
        'signature',
        'settings',
        'help',
        'change-room',
      ]) {
        await goTo(page, browser, section);
        for (const dir of ['ltr', 'rtl']) {
          await page.evaluate(
            (fontSize: string, direction: string) => {
              document.documentElement.style.fontSize = fontSize;
              document.documentElement.dir = direction;
              for (const part of document.querySelectorAll('details')) part.open = true;
            },
            size,
            dir,
          );
          const state = `${section}, ${width} px, ${size}, ${dir}`;
          expect(await sideways(page), state).toBeLessThanOrEqual(0);
          expect(await brokenWords(page), state).toEqual([]);
        }
      }
      for (const address of ['practice.html', 'privacy.html']) {
        await page.goto(browser.extensionUrl(address));
        await page.waitFor('h1');
        expect(await sideways(page), `${address}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewport(1280, 900);
  });
});

describe('the popup', () => {
  async function show(page: Page, browser: Browser): Promise<void> {
    await page.goto('about:blank');
    await page.goto(browser.extensionUrl('popup.html'));
    await page.waitFor('main button.main');
  }
  const height = (page: Page) => page.evaluate(() => document.body.getBoundingClientRect().height);

  test('each state is well to see, and low enough', async ({ page, browser }) => {
    await page.setViewport(360, 600);
    for (const [state, rooms, limit] of [
      ['no room', [], 420],
      ['one room', [known()], 420],
      ['one room that is open', [open()], 420],
      ['two rooms', [known(), other()], 460],
      ['twelve rooms', many(), 460],
    ] as const) {
      await storeRooms(browser, [...rooms], { ownFormats });
      await show(page, browser);
      await looksWell(page, state);
      expect(await height(page), state).toBeLessThanOrEqual(limit);
      expect(await sideways(page), state).toBeLessThanOrEqual(0);
      if (rooms.length === 0) continue;
      await page.press('m');
      await page.waitFor('.more');
      await looksWell(page, `${state}, more`);
      expect(await height(page), `${state}, more`).toBeLessThanOrEqual(600);
    }
    await page.press('r');
    await page.waitFor('[role=listbox]');
    await looksWell(page, 'the list of rooms');
    await page.setViewport(1280, 900);
  });

  test('advice, a new event and the QR code', async ({ page, browser }) => {
    await page.setViewport(360, 600);
    for (const room of [open(), asking()]) {
      await storeRooms(browser, [room], { newEventIn: 'file' });
      await show(page, browser);
      await page.click('.advice-badge');
      await page.waitFor('.advice-panel:not([hidden])');
      await looksWell(page, 'advice');
      expect(await height(page)).toBeLessThanOrEqual(600);
    }
    await page.press('e');
    await page.waitFor('dialog[open]');
    await looksWell(page, 'a new event');
    await page.press('Escape');
    await page.waitForGone('dialog');
    await page.press('q');
    await page.waitFor('dialog[open]');
    await looksWell(page, 'the QR code');
    await page.setViewport(1280, 900);
  });

  test('nothing scrolls sideways at 320 px, nor with text of twice the size', async ({ page, browser }) => {
    await page.setViewport(320, 600);
    await storeRooms(browser, [known(), other(), ...many().slice(10)], { ownFormats });
    await show(page, browser);
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((direction: string) => {
        document.documentElement.dir = direction;
      }, dir);
      expect(await sideways(page), dir).toBeLessThanOrEqual(0);
    }
    await page.press('m');
    await page.waitFor('.more');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.setViewport(360, 600);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page), '200 %').toBeLessThanOrEqual(0);
    await page.setViewport(1280, 900);
  });
});
