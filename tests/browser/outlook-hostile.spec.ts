import { HOSTILE_IN_CALENDAR, HOSTILE_IN_MAIL } from '../replicas/outlook/switches.ts';
import { NOTE } from './gmail.ts';
import { isNightly } from './left-out.ts';
import { doorwayNote } from './notes.ts';
import { BODY, INSERT, model, openEvent, openMessage, openOutlook, saved, sent } from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect } from './setup.ts';
import { word } from './words.ts';

const test = testInOutlook();
test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

const HREF = `href="${WORK_LINK.replaceAll('&', '&amp;')}"`;
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('Outlook mail: the link is sent once, at the caret, between what was typed before and after', () => {
  const together = HOSTILE_IN_MAIL.filter((query) => query !== 'generation=old').join('&');
  for (const query of [...HOSTILE_IN_MAIL, together])
    test(query, async ({ browser, page }) => {
      await openOutlook(browser, page, query);
      await openMessage(page, 'new');
      await openMessage(page, 'reply');
      await page.click(BODY);
      await page.press('Mod+Home');
      await page.type('Hello');
      await page.evaluate(() => {
        const shown = [...document.querySelectorAll('[data-doorway="room"]')].filter((host) =>
          host.checkVisibility(),
        );
        shown.at(-1)?.setAttribute('id', 'last');
      });
      await page.click('#last >>> [data-doorway="insert"]');
      await doorwayNote(page, word('noteInserted'));
      await page.type(' and goodbye');
      await expect.poll(async () => plain(await model(page))).toContain(`Hello ${WORK_LINK} and goodbye`);
      await page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.send')];
        rows.at(-1)?.setAttribute('data-test-send', '');
      });
      await page.click('[data-test-send]');
      const html = (await sent(page))[0]?.html ?? '';
      expect(html.split(HREF).length).toBe(2);
      expect(html).toContain('x_Signature');
      expect(html).not.toContain('data-doorway');
      expect(html).not.toMatch(/<style|<button/);
    });
});

describe('Outlook calendar: the place is saved once, and nothing else is changed', () => {
  const pairs = HOSTILE_IN_CALENDAR.flatMap((one, at) =>
    HOSTILE_IN_CALENDAR.slice(at + 1)
      .filter((_, step) => isNightly || step % 3 === at % 3)
      .map((other) => `${one}&${other}`),
  );
  const cases = [...HOSTILE_IN_CALENDAR, ...pairs, HOSTILE_IN_CALENDAR.join('&')];
  for (const [index, query] of cases.entries()) {
    const kind = index % 2 === 0 ? 'quick' : 'full';
    test(`${query} (${kind})`, async ({ browser, page }) => {
      await openOutlook(browser, page, query, undefined, '/calendar/view/week');
      await openEvent(page, kind);
      await page.click('[data-replica="title"]');
      await page.type('Office');
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await page.text(NOTE)).toContain(word('noteInserted'));
      // The focus is where it was: what is typed now goes on there.
      await page.type(' hours');
      await page.click('[data-replica="Save"]');
      const [event] = await saved(page);
      expect(event).toMatchObject({ title: 'Office hours', location: WORK_LINK });
      expect(event?.body).not.toContain('zoom.us');
      expect(await page.count('[data-replica="discard"]')).toBe(0);
    });
  }
});
