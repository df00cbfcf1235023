import { type Hostile, refusing } from '../replicas/calendar/switches.ts';
import {
  type EventValues,
  HOST,
  noteWords,
  openCalendar,
  queryOf,
  type SavedEvent,
  type SurfaceKind,
  steer,
} from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT } from './gmail.ts';
import { WORK_LINK } from './rooms.ts';
import { word } from './words.ts';

/** What the person had written before: nothing of it may change. */
export const AGENDA =
  'Bring <b>both</b> sheets.<br><ul><li>Exercise 4</li><li>Exercise 5 <i>(optional)</i></li></ul>';

export interface Case {
  kind: SurfaceKind;
  /** Whether a place stands in the location, so that the link belongs into the description. */
  occupied: boolean;
  hostile: Hostile[];
}

const PLACE = 'Room 4';
const IN = word('noteInserted').replace('.', '');
/** "This event already has a Meet link": what stands around the name. */
const [OTHER = ''] = word('noteOther', '|').split('|');
/** Time in which a late refusal shows, and is told; milliseconds. */
const LATE_MS = 2000;

/** Plays one case and gives what is wrong with it; '' when all is right. */
export async function play(browser: Browser, page: Page, one: Case): Promise<string> {
  const values: EventValues = {
    title: 'Plan',
    ...(one.occupied ? { location: PLACE, description: AGENDA } : {}),
  };
  await openCalendar(browser, page, '', queryOf({ hostile: one.hostile }));
  await steer(page, one.kind === 'bubble' ? 'openQuick' : 'openEditor', values);
  await page.waitFor(HOST);
  await clickUntilNote(page);
  if ((await noteWords(page)).includes(OTHER)) {
    await page.click(`role=button[name="${word('noteAddMine')}"]`);
    await noteAfter(page, OTHER);
  }
  const late = one.hostile.filter((name) => LATE.includes(name)).length;
  if (late) await new Promise((done) => setTimeout(done, late * LATE_MS));
  const words = await noteWords(page);
  const shown = await steer(page, 'shows');
  await steer(page, 'save');
  const saved = (await steer(page, 'saved')).at(-1);
  const closed = await steer(page, 'closedByOutside');
  if (!saved) return `nothing was saved (${words})`;
  const wrong = judge(one, saved, words);
  const google = await steer(page, 'googleActions');
  if (closed) return `closed by outside ${wrong}`;
  if (google.length) return `Google's own action ${google} ${wrong}`;
  return (
    wrong &&
    `${wrong} (note: ${words}; shown: ${JSON.stringify(shown)}; saved: ${saved.location} // ${saved.description})`
  );
}

const LATE: Hostile[] = ['locationLateRefusal', 'descriptionLateRefusal'];

/** A page that keeps taking the button out may do so under the pointer: then a person presses again. */
async function clickUntilNote(page: Page): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await page.click(INSERT);
    const until = Date.now() + 4000;
    while (Date.now() < until) {
      if ((await noteWords(page)) || (await page.count('[aria-busy="true"]'))) return noteAfter(page, '');
      await new Promise((done) => setTimeout(done, 40));
    }
  }
}

/** Waits for a note that says something else than these words. */
async function noteAfter(page: Page, before: string): Promise<void> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const words = await noteWords(page);
    if (words && (!before || !words.includes(before))) return;
    await new Promise((done) => setTimeout(done, 40));
  }
  throw new Error(`no note but ${await noteWords(page)}`);
}

function judge({ kind, occupied, hostile }: Case, saved: SavedEvent, words: string): string {
  const wrong: string[] = [];
  // Where the description of the bubble takes nothing either, the full editor does, and its location is open.
  const leadsOn: Hostile[] = ['rowsStuck', 'quickRefuses', 'refuseDescription', 'locationOpen'];
  const isStuck =
    kind === 'bubble' && hostile.includes('locationStuck') && !hostile.some((name) => leadsOn.includes(name));
  const refuses = (field: 'location' | 'description') =>
    (field === 'location' && isStuck) ||
    hostile.some((name) => name !== 'readOnlyEvent' && refusing[field].includes(name));
  const inLocation = saved.location.includes(WORK_LINK);
  const count =
    `${saved.location} ${saved.description.replaceAll(`href="${WORK_LINK}"`, '')}`.split(WORK_LINK).length -
    1;
  const expected = refuses('description') && (occupied || refuses('location')) ? 0 : 1;
  if (count !== expected) wrong.push(`stands ${count} times, not ${expected}`);
  if (expected === 1 && inLocation !== (!occupied && !refuses('location'))) wrong.push('in the wrong field');
  if (inLocation && saved.location !== WORK_LINK) wrong.push('not the bare link');
  if (saved.leaked) wrong.push('leaked');
  if (saved.title !== 'Plan') wrong.push(`title is ${saved.title}`);
  if (occupied && saved.location !== PLACE) wrong.push('the place was changed');
  if (occupied && !saved.description.startsWith(AGENDA)) wrong.push('the description was changed');
  if (expected === 0 && saved.description !== (occupied ? AGENDA : ''))
    wrong.push('something is left half written');
  if (expected === 1 && !words.includes(IN)) wrong.push('the note does not say so');
  if (expected === 0 && !words.includes(word('noteCopy'))) wrong.push('the note offers no copy');
  return wrong.join(', ');
}
