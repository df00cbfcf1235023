import { writeFileSync } from 'node:fs';
import { type Hostile, hostileNames } from '../replicas/calendar/switches.ts';
import { type Case, play } from './calendar-cases.ts';
import type { Browser } from './driver/types.ts';
import { isNightly } from './left-out.ts';
import { storeRooms, workRoom } from './rooms.ts';
import { browserName, describe, expect, sharedBrowser, test } from './setup.ts';

/** Tabs that play at the same time: most of a case is waiting. */
const TABS = browserName === 'chromium' ? 6 : 1;
const MINUTES = 60_000;

async function playAll(browser: Browser, cases: Case[]): Promise<string[]> {
  await storeRooms(browser, [workRoom()]);
  const queue = [...cases];
  const wrong: string[] = [];
  const tab = async () => {
    const page = await browser.newPage();
    for (let one = queue.shift(); one; one = queue.shift()) {
      const said = await play(browser, page, one).catch((error) => String(error).slice(0, 300));
      if (said) wrong.push(`${one.kind}${one.occupied ? ' with a place' : ''} [${one.hostile}]: ${said}`);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  if (process.env.DOORWAY_TABLE)
    writeFileSync(process.env.DOORWAY_TABLE, `${cases.length} cases\n${wrong.join('\n')}\n`);
  return wrong;
}

const kinds = ['bubble', 'editor'] as const;
/** With a place in the location the link goes into the description, so that both fields are tried. */
const places = [false, true];

/**
 * Both surfaces, with a place in the location where a switch is about the description, without one where it is about the
 * location, else by turns. Nightly each with and without.
 */
const each = (sets: Hostile[][]): Case[] =>
  sets.flatMap((hostile, at) => {
    const about = (field: RegExp) => hostile.some((name) => field.test(name));
    const occupied = (turn: number) =>
      about(/description/i) || (!about(/location/i) && (at + turn) % 2 === 1);
    const isAll = isNightly || hostile.length === 0;
    return kinds.flatMap((kind, turn) =>
      (isAll ? places : [occupied(turn)]).map((occupied) => ({ kind, occupied, hostile })),
    );
  });

/** What has no part in writing, or stands for one event alone. */
const APART: Hostile[] = [
  'readOnlyEvent',
  'noMeetRow',
  'guests',
  'recurring',
  'reuseDialog',
  'findATimeRebuild',
  'doubleMoreOptions',
];

/** How far the two switches of a pair are apart in the list: odd, since neighbours resemble each other. */
const APART_BY = 7;

/** One tab after the other would take Firefox hours. */
const isEveryPair = isNightly && browserName === 'chromium';

/**
 * Pairs that can matter. Nightly all of them on both surfaces (to be run after each change of how Calendar is written to);
 * else each switch with two others, once in the bubble and once in the full editor.
 */
function pairs(): Case[] {
  const names = hostileNames.filter((name) => !APART.includes(name));
  const both = isEveryPair
    ? names.flatMap((one, at) => names.slice(at + 1).map((other): Hostile[] => [one, other]))
    : names.map((one, at): Hostile[] => [one, names[(at + APART_BY) % names.length] as Hostile]);
  return both.flatMap((hostile, at) =>
    kinds
      .filter((_, turn) => isEveryPair || turn === at % 2)
      .map((kind, turn) => ({ kind, occupied: ((at >> 1) + turn) % 2 === 1, hostile })),
  );
}

describe('Calendar: every hostile switch, by what was saved', () => {
  test('alone: right, not doubled, nothing overwritten, nothing lost', {
    timeout: 20 * MINUTES,
  }, async () => {
    const browser = await sharedBrowser();
    const sets: Hostile[][] = [[], ...hostileNames.map((name) => [name])];
    expect(await playAll(browser, each(sets))).toEqual([]);
  });

  test('in pairs', { timeout: 90 * MINUTES }, async () => {
    const browser = await sharedBrowser();
    expect(await playAll(browser, pairs())).toEqual([]);
  });
});
