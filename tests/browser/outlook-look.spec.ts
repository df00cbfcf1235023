import type { Page } from './driver/types.ts';
import { chooseInMenu, MENU_ITEM, MORE, NOTE } from './gmail.ts';
import { BODY, INSERT, openEvent, openMessage, openOutlook } from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath } from './setup.ts';
import { word } from './words.ts';

const test = testInOutlook();
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

/** The boxes of Doorway's button and of one of the page's own, in CSS pixels. */
const boxes = (page: Page, own: string) =>
  page.evaluate((own: string) => {
    const box = (element: Element | null | undefined) => {
      const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, middle: (top + bottom) / 2 };
    };
    return {
      own: box(document.querySelector(own)),
      ours: box(document.querySelector('[data-doorway="room"]')),
    };
  }, own);

describe('Outlook: the button stands in the page’s own row, and menu and note can be read', () => {
  for (const query of ['theme=light', 'theme=dark', 'dir=rtl'])
    test(`a message (${query})`, async ({ browser, page }) => {
      await openOutlook(browser, page, query);
      await openMessage(page, 'reply');
      await page.click(BODY);
      const { own, ours } = await boxes(page, '.send');
      expect(Math.abs(own.middle - ours.middle)).toBeLessThan(3);
      if (query === 'dir=rtl') expect(ours.right).toBeLessThanOrEqual(own.left);
      else expect(ours.left).toBeGreaterThanOrEqual(own.right);
      await page.click(MORE);
      await page.waitFor(MENU_ITEM);
      await page.screenshot(shotPath(`outlook-mail-menu-${query}`));
      await page.press('Escape');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      await page.screenshot(shotPath(`outlook-mail-note-${query}`));
    });

  for (const kind of ['quick', 'full'] as const)
    for (const query of ['theme=light', 'theme=dark', 'dir=rtl'])
      test(`an event (${kind}, ${query})`, async ({ browser, page }) => {
        await openOutlook(browser, page, query, undefined, '/calendar/view/week');
        await openEvent(page, kind);
        const { own, ours } = await boxes(page, '[data-replica="Busy"]');
        expect(Math.abs(own.middle - ours.middle)).toBeLessThan(3);
        await page.click(MORE);
        await page.waitFor(MENU_ITEM);
        await page.screenshot(shotPath(`outlook-event-${kind}-menu-${query}`));
        await page.press('Escape');
        expect(await page.count('[data-replica="discard"]')).toBe(0);
        await page.click(INSERT);
        await page.waitFor(NOTE);
        await page.screenshot(shotPath(`outlook-event-${kind}-note-${query}`));
      });
});

describe('Outlook: keys in Doorway’s own parts are not the page’s', () => {
  test('a letter on the button makes no event, and the menu is worked by keys within the form', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page, '', undefined, '/calendar/view/week');
    await openEvent(page, 'quick');
    await page.focus('[data-replica="Busy"]');
    await page.press('Tab');
    const before = await page.evaluate(() => document.querySelector('[id^="EVENT_CalendarCompose"]')?.id);
    await page.press('x');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(MENU_ITEM);
    await page.press('x');
    await page.press('Escape');
    const after = await page.evaluate(() => document.querySelector('[id^="EVENT_CalendarCompose"]')?.id);
    expect(after).toBe(before);
    expect(await page.count('[data-replica="discard"]')).toBe(0);
  });

  test('the invitation goes into the body of an event, from the menu in the form that keeps the focus', async ({
    browser,
    page,
  }) => {
    await openOutlook(browser, page, '', undefined, '/calendar/view/week');
    await openEvent(page, 'full');
    await chooseInMenu(page, word('menuInvitation'));
    await page.waitFor(NOTE);
    await page.click('[data-replica="Save"]');
    const [event] = await page.evaluate(() =>
      (window as never as { replica: { saved(): { location: string; body: string }[] } }).replica.saved(),
    );
    expect(event?.body.replaceAll('&amp;', '&')).toContain(WORK_LINK);
  });
});
