import { calendarReplica } from '../replicas/calendar/index.ts';
import type { Hostile } from '../replicas/calendar/switches.ts';
import { CALENDAR, HOST, model, noteSays, openCalendar, openEvent, save, steer } from './calendar.ts';
import { INSERT, MENU_ITEM, MORE } from './gmail.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const IN = word('noteInserted').replace('.', '');
const LINK = `<a href="${WORK_LINK}"`;
const PLACE = 'Room 4';

test.beforeEach(async ({ browser }) => {
  await storeRooms(browser, [workRoom()]);
});

/** Ways in which a row opens, or does not; with where the link is saved then. */
const rows: [Hostile[], 'location' | 'description'][] = [
  [[], 'location'],
  [['fieldsAbsent'], 'location'],
  [['rowsBySpan'], 'location'],
  [['rowsByButton'], 'location'],
  [['slowRows'], 'location'],
  [['slowRows', 'rowsBySpan'], 'location'],
  [['rowsCloseAgain'], 'location'],
  [['locationStuck'], 'description'],
  [['locationStuck', 'descriptionTwoSteps', 'slowRows'], 'description'],
  [['rowsStuck'], 'location'],
];

describe('Calendar: rows of the bubble', () => {
  for (const [hostile, place] of rows)
    test(`[${hostile}]: the link is in the ${place}, and the title is the person’s`, async ({
      browser,
      page,
    }) => {
      await openEvent(browser, page, 'bubble', {}, { hostile });
      await page.type('Plan');
      await page.click(INSERT);
      await noteSays(page, IN);
      expect(await steer(page, 'googleActions')).toEqual([]);
      const now = await model(page);
      expect(now.title).toBe('Plan');
      expect(now.location).toBe(place === 'location' ? WORK_LINK : '');
      expect(now.description.includes(LINK)).toBe(place === 'description');
      await page.click('role=button[name="Undo"]');
      await noteSays(page, word('noteUndone'));
      expect(await save(page)).toMatchObject({ title: 'Plan', location: '', description: '' });
    });

  test('no other row is opened, and no other field written', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan', location: PLACE }, { hostile: ['slowRows'] });
    await page.click(INSERT);
    await noteSays(page, word('calInsertedDescription'));
    expect(await steer(page, 'opened')).toEqual(['description']);
    expect(await steer(page, 'googleActions')).toEqual([]);
    const elsewhere = await page.evaluate(
      () => document.querySelector('[jsname="GfMrC"] [contenteditable]')?.textContent,
    );
    expect(elsewhere).toBe('');
    expect((await save(page)).description).toContain(LINK);
  });

  test('rows that never open, and a full editor that takes nothing: said, with the copy', async ({
    browser,
    page,
  }) => {
    await openEvent(
      browser,
      page,
      'bubble',
      { title: 'Plan' },
      { hostile: ['rowsStuck', 'refuseLocation', 'refuseDescription'] },
    );
    await page.click(INSERT);
    await noteSays(page, word('noteRefused'));
    await page.waitFor('role=button[name="Copy"]');
    expect(await save(page)).toMatchObject({ title: 'Plan', location: '', description: '' });
  });

  test('"Show it" opens the row of a link that stands behind it', async ({ browser, page }) => {
    const description = `See <a href="${WORK_LINK}">my room</a>`;
    await openEvent(browser, page, 'bubble', { description }, { hostile: ['rowsBySpan'] });
    await page.click(INSERT);
    await noteSays(page, word('noteAlreadyEvent'));
    await page.click('role=button[name="Show it"]');
    await page.waitFor(() =>
      (window as never as { replica: { opened(): string[] } }).replica.opened().includes('description'),
    );
    expect((await save(page)).description).toBe(description);
  });
});

describe('Calendar: where no link belongs', () => {
  for (const type of ['outOfOffice', 'focusTime'] as const)
    test(`${type} in the full editor: no button beside the message to whoever invites`, async ({
      browser,
      page,
    }) => {
      await openCalendar(browser, page);
      await steer(page, 'openEditor', { title: 'Away', type });
      await page.waitFor('#xTiIn');
      // What comes later is found: by then the first has been looked at, and left alone.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
      expect(await page.count('[data-doorway]')).toBe(0);
      await steer(page, 'openEditor', { title: 'Plan' });
      await page.waitFor(HOST);
    });

  for (const kind of ['bubble', 'editor'] as const)
    test(`${kind}: the own room as the event’s meeting is there already`, async ({ browser, page }) => {
      await openEvent(browser, page, kind, { title: 'Plan', conference: WORK_LINK });
      await page.click(INSERT);
      await noteSays(page, word('noteAlreadyEvent'));
      expect(await save(page)).toMatchObject({ location: '', description: '' });
    });
});

describe('Calendar: ways to an event', () => {
  test('from the settings without loading the page anew', async ({ browser, page }) => {
    await openCalendar(browser, page, '/settings');
    await steer(page, 'leaveSettings');
    await steer(page, 'openQuick', { title: 'Plan' });
    await page.click(INSERT);
    await noteSays(page, IN);
    expect((await save(page)).location).toBe(WORK_LINK);
  });

  test('a copy of an event', async ({ browser, page }) => {
    browser.serve(CALENDAR, calendarReplica);
    await openCalendar(browser, page);
    const eid = await page.evaluate(() =>
      (window as never as { replica: { eidOf(id: string): string } }).replica.eidOf('dinner01'),
    );
    await openCalendar(browser, page, `/eventedit/duplicate/${eid}`);
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await save(page)).toMatchObject({ title: 'Dinner with Sam', location: WORK_LINK });
  });

  test('a room chosen in the bubble’s menu goes, in the full editor, where the setting says', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom(), teachingRoom()], { calendarPlace: 'description' });
    await openEvent(browser, page, 'bubble', { title: 'Plan' }, { hostile: ['quickRefuses'] });
    await page.click(MORE);
    await page.click(MENU_ITEM);
    await page.waitFor('#xTiIn');
    await noteSays(page, IN);
    const saved = await save(page);
    expect(saved.location).toBe('');
    expect(saved.description).toContain(LINK);
  });
});
