import { calendarReplica } from '../replicas/calendar/index.ts';
import {
  CALENDAR,
  HOST,
  noteSays,
  noteWords,
  openCalendar,
  openEvent,
  queryOf,
  type Switches,
  save,
  steer,
} from './calendar.ts';
import type { Page } from './driver/types.ts';
import { INSERT, MORE } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const IN = word('noteInserted').slice(0, -1);

test.beforeEach(async ({ browser }) => {
  await storeRooms(browser, [workRoom()]);
});

/** How often Doorway shows a button that a person can see now. */
const buttons = (page: Page) =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('[data-doorway]')].map((host) => host.shadowRoot),
    ];
    const hosts = roots.flatMap((root) => [...(root?.querySelectorAll('[data-doorway="room"]') ?? [])]);
    return hosts.filter((host) => host.checkVisibility({ visibilityProperty: true })).length;
  });

const waitForButtons = (page: Page, count: number) =>
  page.waitFor((count: number) => {
    const roots = [
      document,
      ...[...document.querySelectorAll('[data-doorway]')].map((host) => host.shadowRoot),
    ];
    const hosts = roots.flatMap((root) => [...(root?.querySelectorAll('[data-doorway="room"]') ?? [])]);
    return hosts.filter((host) => host.checkVisibility({ visibilityProperty: true })).length === count;
  }, count);

/** Longer than Doorway waits for a bubble to settle: for tests that nothing comes. */
const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 1600)));

async function insertsAndSaves(page: Page): Promise<void> {
  await page.waitFor(HOST);
  expect(await buttons(page)).toBe(1);
  await page.click(INSERT);
  await noteSays(page, IN);
  expect((await save(page)).location).toBe(WORK_LINK);
}

describe('Calendar: a place to write an event, however it was reached', () => {
  test('a press on the week opens the bubble', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await page.click('[data-date="20261105"][role="gridcell"]', { position: { x: 20, y: 20 } });
    await insertsAndSaves(page);
  });

  test('the key q opens the bubble, c the full editor', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await page.press('q');
    await insertsAndSaves(page);
    await page.press('c');
    await page.waitFor(
      () =>
        (window as never as { replica: { surface(): { kind: string } | null } }).replica.surface()?.kind ===
        'edit',
    );
    await insertsAndSaves(page);
  });

  test('"More options" leads from the bubble to the full editor', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await page.click('role=button[name="More options"]');
    await page.waitFor('#xTiIn');
    await insertsAndSaves(page);
  });

  test('an address opens a new event and an existing one', async ({ browser, page }) => {
    await openCalendar(browser, page, '/eventedit', 'text=Plan');
    await insertsAndSaves(page);
    browser.serve(CALENDAR, calendarReplica);
    await page.goto(`${CALENDAR}/calendar/render?action=TEMPLATE&text=Plan`);
    await insertsAndSaves(page);
    await openCalendar(browser, page);
    const eid = await page.evaluate(() =>
      (window as never as { replica: { eidOf(id: string): string } }).replica.eidOf('dinner01'),
    );
    await openCalendar(browser, page, `/eventedit/${eid}`);
    await insertsAndSaves(page);
  });

  test('an existing event is edited from its read-only bubble', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await steer(page, 'openEvent', 'dinner01');
    await page.click('role=button[name="Edit event"]');
    await insertsAndSaves(page);
  });

  test('the full editor in the shell of a dialog', async ({ browser, page }) => {
    await openEvent(browser, page, 'editor', {}, { hostile: ['adaptiveEditor'] });
    await insertsAndSaves(page);
  });

  test('in a bubble that stands with hidden left-overs and a menu', async ({ browser, page }) => {
    await openEvent(
      browser,
      page,
      'bubble',
      {},
      { hostile: ['hiddenDialogs', 'menuDialog', 'doubleMoreOptions'] },
    );
    await insertsAndSaves(page);
  });
});

describePart('Calendar: no place to write an event', () => {
  for (const tab of ['task', 'outOfOffice', 'focusTime', 'appointment'])
    test(`${tab}: the button goes, and comes back with the event`, async ({ browser, page }) => {
      await openEvent(browser, page, 'bubble');
      await steer(page, 'switchTab', tab);
      await waitForButtons(page, 0);
      await steer(page, 'switchTab', 'event');
      await waitForButtons(page, 1);
    });

  test('the bubble that only shows an event', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await steer(page, 'openEvent', 'lecture1');
    await settled(page);
    expect(await buttons(page)).toBe(0);
  });

  test('an event that cannot be changed', async ({ browser, page }) => {
    await openCalendar(browser, page, '', queryOf({ hostile: ['readOnlyEvent'] }));
    await steer(page, 'openExisting', 'lecture1');
    await settled(page);
    expect(await buttons(page)).toBe(0);
  });

  for (const path of ['u/0/r/settings', 'r/settings/export', 'embed'])
    test(`/calendar/${path}`, async ({ browser, page }) => {
      browser.serve(CALENDAR, calendarReplica);
      await page.goto(`${CALENDAR}/calendar/${path}`);
      await settled(page);
      expect(await page.count('[data-doorway]')).toBe(0);
    });

  test('nothing of Doorway stands in the week', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await settled(page);
    expect(await page.count('[data-doorway]')).toBe(0);
  });
});

describePart('Calendar: the button stays', () => {
  test('over "Find a time" and back, again and again', async ({ browser, page }) => {
    await openEvent(browser, page, 'editor', {}, { hostile: ['findATimeRebuild'] });
    for (let times = 0; times < 5; times += 1) {
      await steer(page, 'findATime');
      await waitForButtons(page, 0);
      await steer(page, 'backToDetails');
      await waitForButtons(page, 1);
    }
    expect(await page.count('[data-doorway="page"] >>> [data-doorway="room"]')).toBe(0);
    await insertsAndSaves(page);
  });

  test('when the page builds the event anew', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await steer(page, 'rerender');
    await insertsAndSaves(page);
  });

  test('once a bubble has settled, without having been thrown out once', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', {}, { hostile: ['stripContent', 'stripFooter', 'rewriteOnce'] });
    expect(await steer(page, 'flicker')).toEqual([]);
    await insertsAndSaves(page);
  });

  test('in a dialog node that serves the next event too, without the note of the last', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'bubble', { title: 'One' }, { hostile: ['reuseDialog'] });
    await page.click(INSERT);
    await noteSays(page, IN);
    await steer(page, 'openQuick', { title: 'Two' });
    await page.waitFor(() => !document.querySelector('[data-doorway="room"]'));
    await page.waitFor(HOST);
    expect(await noteWords(page)).toBe('');
    await insertsAndSaves(page);
  });

  test('docked beside a dialog that keeps throwing it out, and goes with it', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', {}, { hostile: ['stripAlways'] });
    await page.waitFor('[data-doorway="page"] >>> [data-doorway="room"]');
    const thrownOut = await steer(page, 'flicker');
    expect(thrownOut).toHaveLength(3);
    await settled(page);
    expect(await steer(page, 'flicker')).toHaveLength(3);
    await steer(page, 'switchTab', 'task');
    await waitForButtons(page, 0);
    await steer(page, 'switchTab', 'event');
    await insertsAndSaves(page);
    await waitForButtons(page, 0);
  });
});

describe('Calendar: pressing Doorway is not "clicked outside"', () => {
  const closing: Switches['hostile'] = ['captureOutside', 'focusOutside', 'captureStops', 'stopsPropagation'];
  for (const docked of [false, true])
    test(`${docked ? 'docked' : 'in the row'}: button, menu, note and keys`, async ({ browser, page }) => {
      await openEvent(
        browser,
        page,
        'bubble',
        {},
        { hostile: [...closing, ...(docked ? ['stripAlways' as const] : [])] },
      );
      if (docked) await page.waitFor('[data-doorway="page"] >>> [data-doorway="room"]');
      await page.click(MORE);
      await page.waitFor('[data-doorway="menu"]');
      await page.press('ArrowDown');
      await page.press('q');
      await page.press('Escape');
      await page.waitForGone('[data-doorway="menu"]');
      await page.click(INSERT);
      await noteSays(page, IN);
      await page.click('role=button[name="Undo"]');
      await noteSays(page, word('noteUndone'));
      await page.click(INSERT);
      await noteSays(page, IN);
      expect(await steer(page, 'closedByOutside')).toBe(0);
      expect(await steer(page, 'surface')).toMatchObject({ kind: 'quick' });
      expect((await save(page)).location).toBe(WORK_LINK);
    });
});

describe('Calendar: the focus is the person’s', () => {
  for (const kind of ['bubble', 'editor'] as const)
    test(`${kind}: mounting takes nothing of what is typed, and a press gives the focus back`, async ({
      browser,
      page,
    }) => {
      await openCalendar(browser, page);
      await steer(page, kind === 'bubble' ? 'openQuick' : 'openEditor', {});
      if (kind === 'editor') await page.click('#xTiIn');
      await page.type('Quarterly ');
      await page.waitFor(HOST);
      await page.type('planning');
      await page.click(INSERT);
      await noteSays(page, IN);
      await page.type(' cq');
      const saved = await save(page);
      expect(saved.title).toBe('Quarterly planning cq');
      expect(saved.location).toBe(WORK_LINK);
    });
});
