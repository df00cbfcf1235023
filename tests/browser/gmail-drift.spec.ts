import { afterAll } from 'vitest';
import { DRIFTS } from '../replicas/gmail/drift.ts';
import { type DriftResult, writeDriftTable } from './drift-table.ts';
import type { Browser, Page } from './driver/types.ts';
import { bodyText, GMAIL, INSERT, NOTE, openGmail, serveGmail } from './gmail.ts';
import { isNightly } from './left-out.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { browserName, describe, expect, test } from './setup.ts';

const KINDS = ['new', 'reply', 'forward', 'popout'] as const;
const EDITOR = '[contenteditable="true"][aria-multiline="true"]';

const cases = [
  { name: 'none', why: 'today’s Gmail, as far as it is known' },
  ...DRIFTS,
  { name: 'all', why: 'all of these together' },
];
const results: DriftResult[] = [];

/** Every kind where nothing or everything has changed and nightly, else two that are no neighbours, by turns. */
const kindsOf = (name: string, turn: number): readonly string[] =>
  isNightly || name === 'none' || name === 'all' ? KINDS : KINDS.filter((_, at) => at % 2 === turn % 2);

async function openDrifted(browser: Browser, page: Page, kind: string, drift: string): Promise<void> {
  const query = drift === 'none' ? '' : `drift=${drift}`;
  if (kind !== 'popout') return openGmail(browser, page, `open=${kind}&quote=none&${query}`);
  serveGmail(browser);
  await page.goto(`${GMAIL}/mail/u/0/popout?${query}`);
  await page.waitFor(() => 'replica' in window);
}

/** By which way the link comes into a compose: the button in Gmail's row, the floating one, or none. */
async function wayInto(page: Page): Promise<DriftResult['ways'][string]> {
  await page.click(EDITOR);
  await page.type('Hello');
  const shown = await page.waitFor('[data-doorway="room"]').then(
    () => true,
    () => false,
  );
  if (!shown) return 'none';
  const floats = (await page.count('[data-doorway="page"] >>> [data-doorway="room"]')) > 0;
  await page.click(INSERT);
  await page.waitFor(NOTE);
  if (!(await bodyText(page)).includes(`Hello ${WORK_LINK}`)) return 'none';
  return floats ? 'floats' : 'button';
}

describe('Gmail of next year', () => {
  for (const [turn, { name, why }] of cases.entries())
    test(`${name} (${why}): the link comes in by a button in every kind of compose`, async ({
      browser,
      page,
    }) => {
      await storeRooms(browser, [workRoom()]);
      const ways: DriftResult['ways'] = {};
      const kinds = kindsOf(name, turn);
      for (const kind of kinds) {
        await openDrifted(browser, page, kind, name);
        ways[kind] = await wayInto(page);
      }
      if (isNightly) results.push({ name, why, ways });
      expect(ways).toEqual(Object.fromEntries(kinds.map((kind) => [kind, 'button'])));
    });

  afterAll(() => writeDriftTable('Gmail', browserName, results, cases.length));
});
