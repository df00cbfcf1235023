import { afterAll } from 'vitest';
import { DRIFTS } from '../replicas/outlook/switches.ts';
import { type DriftResult, writeDriftTable } from './drift-table.ts';
import type { Page } from './driver/types.ts';
import { NOTE } from './gmail.ts';
import { BODY, bodyText, INSERT, openEvent, openMessage, openOutlook, saved } from './outlook.ts';
import { testInOutlook } from './outlook-browser.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, describe, expect } from './setup.ts';

const test = testInOutlook();

const cases = [
  { name: 'none', why: 'today’s Outlook, as far as it is known' },
  ...DRIFTS,
  { name: 'all', why: 'all of these together' },
];
const results: DriftResult[] = [];

/** By which way the link comes in: the button in the page's row, the floating one, or none. */
async function wayOf(page: Page, holds: () => Promise<boolean>): Promise<DriftResult['ways'][string]> {
  const floats = (await page.count('[data-doorway="page"] >>> [data-doorway="room"]')) > 0;
  await page.click(INSERT);
  await page.waitFor(NOTE);
  if (!(await holds())) return 'none';
  return floats ? 'floats' : 'button';
}

describe('Outlook of next year', () => {
  for (const { name, why } of cases)
    test(`${name} (${why}): the link comes in by a button`, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      const ways: DriftResult['ways'] = {};
      const drift = name === 'none' ? '' : `drift=${name}`;
      for (const kind of ['new', 'reply']) {
        await openOutlook(browser, page, drift);
        await openMessage(page, kind);
        await page.click(BODY);
        ways[kind] = await wayOf(page, async () => (await bodyText(page)).includes(WORK_LINK));
      }
      for (const kind of ['quick', 'full'] as const) {
        await openOutlook(browser, page, drift, undefined, '/calendar/view/week');
        await openEvent(page, kind);
        ways[kind] = await wayOf(page, async () => {
          await page.click('[data-replica="Save"]');
          return (await saved(page))[0]?.location === WORK_LINK;
        });
      }
      results.push({ name, why, ways });
      expect(ways).toEqual({ new: 'button', reply: 'button', quick: 'button', full: 'button' });
    });

  afterAll(() => writeDriftTable('Outlook', browserName, results, cases.length));
});
