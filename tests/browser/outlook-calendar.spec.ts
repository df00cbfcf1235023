import { NOTE } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { EVENT_BODY, INSERT, openEvent, openOutlook, saved } from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath } from './setup.ts';
import { word } from './words.ts';

const test = testInOutlook();
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

const HREF = `href="${WORK_LINK.replaceAll('&', '&amp;')}"`;
const LOCATION = '[data-replica="location"]';
const TITLE = '[data-replica="title"]';
const SAVE = '[data-replica="Save"]';

describe('Outlook calendar: one click', () => {
  for (const kind of ['quick', 'full'] as const)
    test(`saves the link as the place of an event (${kind}), and the title is as it was typed`, async ({
      browser,
      page,
    }) => {
      await openOutlook(browser, page, '', 'https://outlook.cloud.microsoft', '/calendar/view/week');
      await openEvent(page, kind);
      await page.click(TITLE);
      await page.type('Office hours');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await page.text(NOTE)).toContain(word('noteInserted'));
      expect(await page.text(LOCATION)).toBe(WORK_LINK);
      await page.screenshot(shotPath(`outlook-event-${kind}`));
      await page.click(SAVE);
      expect(await saved(page)).toMatchObject([{ title: 'Office hours', location: WORK_LINK }]);
      expect(await page.count('[data-replica="discard"]')).toBe(0);
    });

  for (const query of ['editor=9', 'editor=8&msEditor=0'])
    test(`leaves a place of the person’s alone and puts the link into the body (${query})`, async ({
      browser,
      page,
    }) => {
      await openOutlook(
        browser,
        page,
        `${query}&location=Room%204&bodyLate=700`,
        undefined,
        '/calendar/view/week',
      );
      await openEvent(page, 'full');
      await page.click(EVENT_BODY);
      await page.type('See you there');
      await page.click(INSERT);
      await doorwayNote(page, word('calInsertedDescription'));
      await page.click(SAVE);
      const [event] = await saved(page);
      expect(event?.location).toBe('Room 4');
      expect(event?.body).toContain('See you there');
      expect(event?.body).toContain(HREF);
    });

  test('Undo empties the place again, and what is saved too', async ({ browser, page }) => {
    await openOutlook(browser, page, '', undefined, '/calendar/view/week');
    await openEvent(page, 'full');
    await page.click(TITLE);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    await page.click(`${NOTE} .acts button`);
    await doorwayNote(page, word('noteUndone'));
    await page.click(SAVE);
    expect(await saved(page)).toMatchObject([{ location: '' }]);
  });

  test('the button comes back when the row of Save is made anew, and the menu opens within the form', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page, 'strips=3', undefined, '/calendar/view/week');
    await openEvent(page, 'full');
    await page.evaluate(() => (window as never as { replica: { rerender(): void } }).replica.rerender());
    await page.waitFor(() => document.querySelector('#app [data-doorway="room"]'));
    await page.click('[data-doorway="room"] >>> [data-doorway="more"]');
    await page.waitFor('[data-doorway="menu"] [role="menuitem"]');
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor(NOTE);
    expect(await page.count('[data-replica="discard"]')).toBe(0);
  });

  test('after More options there is one button, in the full form', async ({ browser, page }) => {
    await openOutlook(browser, page, '', undefined, '/calendar/view/week');
    await openEvent(page, 'quick');
    await page.click('.callout > div > button');
    await page.waitFor('.ms-Modal-scrollableContent [data-doorway="room"]');
    expect(await page.count('#app [data-doorway="room"]')).toBe(1);
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    await page.click(SAVE);
    expect(await saved(page)).toMatchObject([{ location: WORK_LINK }]);
  });

  test('a second click says that the room is there already', async ({ browser, page }) => {
    await openOutlook(browser, page, '', undefined, '/calendar/view/week');
    await openEvent(page, 'quick');
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    await page.click(INSERT);
    await doorwayNote(page, word('noteAlreadyEvent'));
    await page.click(SAVE);
    expect(await saved(page)).toMatchObject([{ location: WORK_LINK }]);
  });
});
