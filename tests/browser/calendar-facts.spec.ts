import type { PlaceReport } from '../../lib/messages.ts';
import { calendarReplica } from '../replicas/calendar/index.ts';
import { CALENDAR, HOST, noteSays, noteWords, openEvent, save, steer } from './calendar.ts';
import type { Browser } from './driver/types.ts';
import { INSERT, MENU_ITEM, MORE, NOTE } from './gmail.ts';
import { checkPage } from './popup-places.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const IN = word('noteInserted').slice(0, -1);
const ADVICE = word('advScheduleClass');

interface Extension {
  runtime: {
    onMessage: { addListener(hear: (message: { type?: string; place?: PlaceReport }) => void): void };
  };
  storage: {
    local: {
      set(items: { heard: unknown }): Promise<void>;
      get(key: 'heard'): Promise<{ heard?: PlaceReport }>;
    };
  };
}
type Background = { browser?: Extension; chrome: Extension };

/** Keeps, in the background, what content scripts report with their questions for advice. */
const listen = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    const background = globalThis as never as Background;
    const extension = background.browser ?? background.chrome;
    await extension.storage.local.set({ heard: null });
    extension.runtime.onMessage.addListener((message) => {
      if (message?.type === 'advice') void extension.storage.local.set({ heard: message.place });
    });
  });

const lastReport = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    const background = globalThis as never as Background;
    const { heard } = await (background.browser ?? background.chrome).storage.local.get('heard');
    return heard ?? null;
  });

test.beforeEach(async ({ browser }) => {
  await storeRooms(browser, [workRoom()]);
});

describe('Calendar: the kind of event', () => {
  test('full editor: title, repetition, guests, and those from outside', async ({ browser, page }) => {
    await listen(browser);
    await openEvent(browser, page, 'editor', { title: 'Office hours' }, { hostile: ['guests', 'recurring'] });
    await page.click(INSERT);
    await noteSays(page, IN);
    const report = { use: 'calendar', title: 'Office hours', recurring: true, guests: 3, guestsOutside: 1 };
    expect(await lastReport(browser)).toEqual(report);
  });

  test('an event that does not repeat and has no guests says nothing of either', async ({
    browser,
    page,
  }) => {
    await listen(browser);
    await openEvent(browser, page, 'editor', { title: 'Plan' });
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await lastReport(browser)).toEqual({ use: 'calendar', title: 'Plan', guestsOutside: 0 });
  });

  test('bubble: what it does not show is left out', async ({ browser, page }) => {
    await listen(browser);
    await openEvent(browser, page, 'bubble', { title: 'Plan' }, { hostile: ['guests', 'recurring'] });
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await lastReport(browser)).toEqual({ use: 'calendar', title: 'Plan', guests: 3 });
  });

  test('without ids, names and data attributes: title, guests and repetition as far as they show', async ({
    browser,
    page,
  }) => {
    await listen(browser);
    await openEvent(browser, page, 'editor', { title: 'Plan' }, { hostile: ['guests'], drift: ['all'] });
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await lastReport(browser)).toEqual({ use: 'calendar', title: 'Plan', guests: 3 });
  });

  test('the advice stands in the note of the insertion, once a surface', async ({ browser, page }) => {
    await openEvent(browser, page, 'editor', { title: 'Vorlesung Statistik' }, { hostile: ['recurring'] });
    await page.click(INSERT);
    await noteSays(page, ADVICE);
    await noteSays(page, IN);
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await noteWords(page)).not.toContain(ADVICE);
    expect((await save(page)).location).toBe(WORK_LINK);
  });
});

describe('Calendar: the menu', () => {
  test('opens a new event with the room filled in, in the same account', async ({ browser, page }) => {
    browser.serve(CALENDAR, calendarReplica);
    await page.goto(`${CALENDAR}/calendar/u/1/r/eventedit?text=Plan`);
    await page.waitFor(HOST);
    await page.click(MORE);
    browser.forgetRequests();
    await page.click(`role=menuitem[name="${word('calNewEvent')}"]`);
    const opened = await waitForRequest(browser, '/r/eventedit');
    const url = new URL(opened);
    expect(url.pathname).toBe('/calendar/u/1/r/eventedit');
    expect(url.searchParams.get('location')).toBe(WORK_LINK);
    expect(opened.length).toBeLessThan(2000);
  });

  test('is reached and used by keys alone', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await page.focus(`${HOST} >>> [data-doorway="insert"]`);
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(MENU_ITEM);
    await page.press('Enter');
    await noteSays(page, IN);
    expect((await save(page)).location).toBe(WORK_LINK);
  });

  test('Enter on the button inserts, and neither saves nor picks a suggestion', async ({ browser, page }) => {
    await openEvent(
      browser,
      page,
      'bubble',
      { title: 'Plan' },
      { hostile: ['suggestions', 'stopsPropagation'] },
    );
    // A script that moves the focus out of a field makes no press: the last steps are the keys'.
    await page.focus(`${HOST} >>> [data-doorway="insert"]`);
    await page.press('Tab');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await noteSays(page, IN);
    expect(await steer(page, 'saved')).toEqual([]);
    expect((await save(page)).location).toBe(WORK_LINK);
  });

  test('"Is Doorway working here?" names what was found, without a word of the event', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'editor', { title: 'Secret plan', location: 'Secret place' });
    await checkPage(browser, page);
    await page.click('role=button[name="Copy report"]');
    await page.waitFor(
      () =>
        document.querySelector('[data-doorway="diagnosis"]')?.shadowRoot?.querySelector('.answer')
          ?.textContent,
    );
    const { text } = await browser.readClipboard();
    expect(text).toContain('Doorway on Google Calendar');
    for (const line of [
      'diagTitle (title-id)',
      'diagLocation (location-id)',
      'diagDescription (description-id)',
      'diagButton (row)',
    ])
      expect(text).toContain(`ok ${line}`);
    expect(text).not.toContain('Secret');
    expect(text).not.toContain('@');
  });
});

describe('Calendar: what a page can do', () => {
  test('it presses nothing by script, and holds nothing of the room before a press', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'editor', { title: 'Plan' });
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-doorway="room"]'))
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await page.count(NOTE)).toBe(0);
    const held = await page.evaluate(() =>
      [...document.querySelectorAll('[data-doorway]')]
        .map((host) => host.shadowRoot?.innerHTML ?? '')
        .join(''),
    );
    for (const secret of ['zoom.us', '3849205716', 'x7Kp2m', 'Work']) expect(held).not.toContain(secret);
  });
});

async function waitForRequest(browser: Browser, part: string): Promise<string> {
  const until = Date.now() + 15_000;
  for (;;) {
    const found = browser.requests().find(({ url }) => url.includes(part));
    if (found) return found.url;
    if (Date.now() > until) throw new Error(`nothing asked for ${part}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
