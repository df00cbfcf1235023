import { afterAll } from 'vitest';
import { driftMeanings, driftNames } from '../replicas/calendar/drift.ts';
import { HOST, noteSays, openEvent, type Switches, save } from './calendar.ts';
import { type DriftResult, writeDriftTable } from './drift-table.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT } from './gmail.ts';
import { isNightly } from './left-out.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const LANGUAGES = ['en', 'ja', 'he'] as const;
const cases: { name: string; why: string; switches: Switches }[] = [
  { name: 'none', why: 'today’s Calendar, as far as it is known', switches: {} },
  ...driftNames.map((name) => ({
    name,
    why: name === 'all' ? 'all of these together' : driftMeanings[name],
    switches: { drift: [name] },
  })),
];
const results: DriftResult[] = [];

/** By which way the link comes to be saved: from the event's own rows, docked, or not at all. */
async function wayInto(page: Page): Promise<DriftResult['ways'][string]> {
  const isDocked = (await page.count(`[data-doorway="page"] >>> ${HOST}`)) > 0;
  await page.click(INSERT);
  await noteSays(page, word('noteInserted').slice(0, -1));
  const saved = await save(page);
  if (saved.location !== WORK_LINK || saved.description !== '') return 'none';
  return isDocked ? 'floats' : 'button';
}

/** Both surfaces; in every language where nothing or everything has changed and nightly, else in one each, by turns. */
async function tryAll(
  browser: Browser,
  page: Page,
  { switches, turn }: { switches: Switches; turn: number },
): Promise<DriftResult['ways']> {
  const ways: DriftResult['ways'] = {};
  const isAll = isNightly || turn === 0 || switches.drift?.includes('all');
  for (const [at, lang] of LANGUAGES.entries())
    for (const [surface, kind] of (['bubble', 'editor'] as const).entries()) {
      if (!isAll && (turn + surface) % LANGUAGES.length !== at) continue;
      await openEvent(browser, page, kind, { title: 'Plan' }, { ...switches, lang });
      ways[`${kind} (${lang})`] = await wayInto(page).catch(() => 'none');
    }
  return ways;
}

describe('Calendar of next year', () => {
  for (const [turn, { name, why, switches }] of cases.entries())
    test(`${name} (${why}): the link is saved by one press`, {
      timeout: 120_000,
    }, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      const ways = await tryAll(browser, page, { switches, turn });
      if (isNightly) results.push({ name, why, ways });
      expect(Object.values(ways)).not.toContain('none');
    });

  afterAll(() => writeDriftTable('Google Calendar', browserName, results, cases.length));
});
