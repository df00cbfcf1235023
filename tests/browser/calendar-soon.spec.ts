import {
  HOST,
  model,
  noteSays,
  openEvent,
  recordedNotes,
  recordNotes,
  type Said,
  type SurfaceKind,
  type Switches,
  steer,
} from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT } from './gmail.ts';
import { isNightly } from './left-out.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const IN = word('noteInserted').replace('.', '');
const PLACE = 'Room 4';
/** What says that the link is in the event. */
const isClaim = (words: string) => words.includes(IN) || words.includes(word('noteAlreadyEvent'));
/** From before anything is written to after all has been read back; milliseconds. */
const MOMENTS = [0, 30, 60, 90, 120, 150, 180, 210, 240, 300, 400];
/** Nightly all of them (to be run after each change of what is told), else every third, by turns. */
const momentsOf = (turn: number, moments = MOMENTS) =>
  isNightly ? moments : moments.filter((_, at) => at % 3 === turn % 3);

test.beforeEach(async ({ browser }) => {
  await storeRooms(browser, [workRoom()]);
});

const pause = (page: Page, ms: number) =>
  page.evaluate((ms: number) => new Promise((done) => setTimeout(done, ms)), ms);

/** All that notes say until nothing more can come: of an event that was closed they may say nothing. */
async function allNotes(page: Page): Promise<Said[]> {
  await pause(page, 1600);
  return page.evaluate(() => (window as never as { said: Said[] }).said);
}

interface Told {
  saved: boolean;
  said: Said[];
}

/** What says of an event that has gone that the link is in it. */
const claimsOf = (said: Said[]) => said.filter(({ words, isOpen }) => !isOpen && isClaim(words));

const LEAVE: Record<string, (page: Page) => Promise<void>> = {
  'Save, by a click': (page) => page.click('role=button[name="Save"]'),
  'Save, without a click that takes the focus': (page) => steer(page, 'save'),
  Escape: (page) => page.press('Escape'),
  'a press outside': (page) => page.clickAt({ x: 30, y: 300 }),
};

/** Presses the button, leaves the event so many milliseconds later, and tells what was said and what is stored. */
async function leaveAfter(
  browser: Browser,
  page: Page,
  how: { kind: SurfaceKind; occupied: boolean; wait: number; leave: (page: Page) => Promise<void> } & Pick<
    Switches,
    'hostile'
  >,
): Promise<Told> {
  const values = { title: 'Plan', ...(how.occupied ? { location: PLACE } : {}) };
  await openEvent(browser, page, how.kind, values, how.hostile ? { hostile: how.hostile } : {});
  await recordNotes(page);
  await page.click(INSERT);
  await pause(page, how.wait);
  await how.leave(page);
  const said = await allNotes(page);
  const saved = (await steer(page, 'saved')).at(-1);
  return { saved: `${saved?.location} ${saved?.description}`.includes(WORK_LINK), said };
}

describePart('Calendar: an event that is left while the link is on its way', () => {
  for (const kind of ['bubble', 'editor'] as const)
    for (const [place, [name, leave]] of Object.entries(LEAVE).entries()) {
      if (kind === 'editor' && !name.startsWith('Save')) continue;
      test(`${kind}, ${name}: nothing is said to be in that is not`, { timeout: 180_000 }, async ({
        browser,
        page,
      }) => {
        const wrong: string[] = [];
        for (const [turn, wait] of momentsOf(place).entries()) {
          const occupied = turn % 2 === 1;
          const { saved, said } = await leaveAfter(browser, page, { kind, occupied, wait, leave });
          if (!saved && claimsOf(said).length > 0) wrong.push(`${wait} ms: ${claimsOf(said)[0]?.words}`);
        }
        expect(wrong).toEqual([]);
      });
    }

  test('an open field is written at once: what is saved in the next moment has the link', async ({
    browser,
    page,
  }) => {
    for (const occupied of [false, true]) {
      const leave = LEAVE['Save, by a click'] as (page: Page) => Promise<void>;
      const { saved } = await leaveAfter(browser, page, { kind: 'editor', occupied, wait: 0, leave });
      expect(saved).toBe(true);
    }
  });

  for (const occupied of [false, true])
    test(`Undo, and Save soon after${occupied ? ', in the description' : ''}: what is said to be out is out`, {
      timeout: 180_000,
    }, async ({ browser, page }) => {
      const wrong: string[] = [];
      for (const [turn, kind] of (['bubble', 'editor'] as const).entries())
        for (const wait of momentsOf(turn, [0, 30, 60, 90, 120])) {
          const values = { title: 'Plan', ...(occupied ? { location: PLACE } : {}) };
          await openEvent(browser, page, kind, values);
          await page.click(INSERT);
          await noteSays(page, IN);
          await recordNotes(page);
          await page.click('role=button[name="Undo"]');
          await pause(page, wait);
          await steer(page, 'save');
          const said = await allNotes(page);
          const saved = (await steer(page, 'saved')).at(-1);
          const isIn = `${saved?.location} ${saved?.description}`.includes(WORK_LINK);
          const last = said.at(-1)?.words ?? '';
          if (isIn && last.includes(word('noteUndone'))) wrong.push(`${kind}, ${wait} ms: ${last}`);
        }
      expect(wrong).toEqual([]);
    });

  test('"More options" meanwhile: the link is there too, or the note says that it is not', {
    timeout: 120_000,
  }, async ({ browser, page }) => {
    const wrong: string[] = [];
    for (const [turn, hostile] of ([[], ['slowRows']] as const).entries())
      for (const wait of momentsOf(turn, [0, 60, 100, 140, 180, 300])) {
        await openEvent(browser, page, 'bubble', { title: 'Plan' }, { hostile });
        await recordNotes(page);
        await page.click(INSERT);
        await pause(page, wait);
        await page.click('role=button[name="More options"]');
        await page.waitFor('#xTiIn');
        await page.waitFor(HOST);
        const said = (await recordedNotes(page)).at(-1)?.words ?? '';
        const isIn = (await model(page)).location === WORK_LINK;
        if (isClaim(said) !== isIn) wrong.push(`${hostile} ${wait} ms: ${isIn}, ${said}`);
      }
    expect(wrong).toEqual([]);
  });
});

describe('Calendar: what the person does meanwhile is theirs', () => {
  for (const occupied of [false, true])
    test(`${occupied ? 'description' : 'location'}: undone by keys while it is read back, it is not written again`, async ({
      browser,
      page,
    }) => {
      await openEvent(browser, page, 'editor', occupied ? { location: PLACE } : {});
      await page.click('#xTiIn');
      await page.click(INSERT);
      await page.focus(occupied ? '#xDescIn [contenteditable]' : '#xLocIn [role="combobox"]');
      await page.press('Mod+z');
      await pause(page, 1500);
      const { location, description } = await steer(page, 'shows');
      expect(`${location} ${description}`).not.toContain('zoom.us');
    });

  for (const hostile of [
    ['refuseLocation', 'refuseDescription'],
    ['locationLateRefusal', 'descriptionLateRefusal'],
  ] as const)
    test(`[${hostile}] and a title that is typed meanwhile: the refusal is told`, async ({
      browser,
      page,
    }) => {
      await openEvent(browser, page, 'editor', {}, { hostile });
      await page.click('#xTiIn');
      await page.click(INSERT);
      await page.type('Planning');
      await noteSays(page, word('noteRefused'));
      expect(await model(page)).toMatchObject({ title: 'Planning', location: '', description: '' });
    });

  test('what is typed right after the press goes into the title', async ({ browser, page }) => {
    for (const kind of ['bubble', 'editor'] as const) {
      await openEvent(browser, page, kind, {});
      if (kind === 'editor') await page.click('#xTiIn');
      await page.type('Plan');
      await page.click(INSERT);
      await page.type(' of cquarter');
      await noteSays(page, IN);
      await page.type(' four');
      expect(await model(page)).toMatchObject({ title: 'Plan of cquarter four', location: WORK_LINK });
    }
  });

  test('a row is written at the moment it opens: no letter can come before it', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await page.evaluate(() => {
      const seen = window as never as { inNextTask?: string };
      const hear = ({ target }: Event) => {
        const field = target as HTMLInputElement;
        if (field.matches('input[role="combobox"]')) setTimeout(() => (seen.inNextTask ??= field.value));
      };
      document.addEventListener('focusin', hear);
    });
    await page.click(INSERT);
    await noteSays(page, IN);
    const inNextTask = () => (window as never as { inNextTask?: string }).inNextTask;
    expect(await page.evaluate(inNextTask)).toBe(WORK_LINK);
  });
});
