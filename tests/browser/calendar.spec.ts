import { model, openCalendar, save } from './calendar.ts';
import { INSERT, NOTE } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const noteSays = (words: string) =>
  [...document.querySelectorAll('[data-doorway]')]
    .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('[data-doorway="note"]') ?? [])])
    .some((note) => note.textContent?.includes(words));

describe('Calendar: one click in the full editor', () => {
  test('fills the empty location with the bare link, and it is saved', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openCalendar(browser, page, '/eventedit');
    await page.waitFor('[data-doorway="room"]');
    await page.screenshot(shotPath('calendar-editor-before'));
    await page.click(INSERT);
    await page.waitFor(noteSays, word('noteInserted').slice(0, -1));
    await page.screenshot(shotPath('calendar-editor'));
    const saved = await save(page);
    expect(saved.location).toBe(WORK_LINK);
    expect(saved.description).toBe('');
    expect(saved.leaked).toBeFalsy();
  });

  test('keeps a place that stands there and writes to the end of the description', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openCalendar(
      browser,
      page,
      '/eventedit',
      'text=Planning&location=Room%204&details=Hello<br><b>all</b>',
    );
    await page.waitFor('[data-doorway="room"]');
    const before = await model(page);
    await page.click(INSERT);
    await page.waitFor(noteSays, word('noteInserted').slice(0, -1));
    const saved = await save(page);
    expect(saved.location).toBe('Room 4');
    expect(saved.description.startsWith(before.description)).toBe(true);
    expect(saved.description.split(WORK_LINK).length).toBeGreaterThan(1);
  });

  test('says on the second click that it is there already', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openCalendar(browser, page, '/eventedit');
    await page.click(INSERT);
    await page.waitFor(noteSays, word('noteInserted').slice(0, -1));
    await page.click(INSERT);
    await page.waitFor(noteSays, word('noteAlreadyEvent'));
    expect((await save(page)).location).toBe(WORK_LINK);
  });

  test('takes exactly the link out again', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openCalendar(
      browser,
      page,
      '/eventedit',
      'text=Planning&location=Room%204&details=Hello<br><b>all</b>',
    );
    await page.waitFor('[data-doorway="room"]');
    const before = await model(page);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.click(`${NOTE} .acts button`);
    await page.waitFor(noteSays, word('noteUndone'));
    const saved = await save(page);
    expect(saved).toMatchObject({ location: before.location, description: before.description });
  });
});

describe('Calendar: the quick bubble', () => {
  test('takes the link into the location before the first save', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openCalendar(browser, page);
    await page.evaluate(() =>
      (window as never as { replica: { openQuick(values: object): void } }).replica.openQuick({}),
    );
    await page.waitFor('[data-doorway="room"]');
    await page.screenshot(shotPath('calendar-bubble-before'));
    await page.click(INSERT);
    await page.waitFor(noteSays, word('noteInserted').slice(0, -1));
    await page.screenshot(shotPath('calendar-bubble'));
    expect((await save(page)).location).toBe(WORK_LINK);
  });
});
