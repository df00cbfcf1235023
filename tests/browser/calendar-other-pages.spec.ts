import { CALENDAR, noteSays } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const TITLE = '<input type="text" id="title" value="Planning">';
const NAMED_TITLE = '<input type="text" id="xTiIn" value="Planning">';
const PLACE = '<input type="text" role="combobox" class="place">';
const GUESTS = '<input type="text" role="combobox" class="guests">';
const WORDS =
  '<div class="words" contenteditable="true" role="textbox" aria-multiline="true" style="min-height:60px">Agenda</div>';
const ROW = '<button data-key="location" aria-expanded="false">Add location</button>';
const END = '<p><button>More options</button><button>Save</button></p>';

interface Built {
  name: string;
  path?: string;
  html: string;
  /** Opens the row of the location, as the page's own script would. */
  opens?: 'input' | 'combobox';
  into: 'place' | 'words' | 'none';
}

/** Events that are built in other ways than Calendar's own, as far as that is known. */
const pages: Built[] = [
  {
    name: 'a bubble without tabs and names: a place cannot be told from guests, so into the description',
    html: `<div role="dialog">${TITLE}<div>${GUESTS}</div><div>${PLACE}</div><div>${WORDS}</div>${END}</div>`,
    into: 'words',
  },
  {
    name: 'a bubble without tabs',
    html: `<div role="dialog">${TITLE}<div id="xLocIn">${PLACE}</div><div>${WORDS}</div>${END}</div>`,
    into: 'place',
  },
  {
    name: 'a native dialog',
    html: `<dialog open>${NAMED_TITLE}<div id="xLocIn">${PLACE}</div><div id="xDescIn">${WORDS}</div>${END}</dialog>`,
    into: 'place',
  },
  {
    name: 'a row that opens an input without any mark of its own',
    html: `<div role="dialog">${TITLE}<div role="tablist"><button role="tab" aria-selected="true">Event</button></div><div role="tabpanel"><div>${GUESTS}</div><div>${ROW}</div><div>${WORDS}</div></div>${END}</div>`,
    opens: 'input',
    into: 'place',
  },
  {
    name: 'a row that opens a field of suggestions without any mark: it may be for rooms or guests',
    html: `<div role="dialog">${TITLE}<div role="tablist"><button role="tab" aria-selected="true">Event</button></div><div role="tabpanel"><div>${GUESTS}</div><div>${ROW}</div><div>${WORDS}</div></div>${END}</div>`,
    opens: 'combobox',
    into: 'words',
  },
  {
    name: 'absence in the full editor, where the words go to whoever invites',
    path: '/eventedit',
    html: `<div role="main">${NAMED_TITLE}<input role="combobox" value="3:00pm"><input role="combobox" value="16:00"><div>${WORDS}</div>${END}</div>`,
    into: 'none',
  },
  {
    name: 'absence in a dialog without tabs',
    html: `<div role="dialog">${NAMED_TITLE}<input role="combobox" value="3:00 PM"><div>${WORDS}</div>${END}</div>`,
    into: 'none',
  },
  {
    name: 'rooms of an organisation are no place',
    html: `<div role="dialog">${TITLE}<div jsname="gMNnYd"><div jsname="vHVaxd">${GUESTS}</div></div><div>${PLACE}</div><div>${WORDS}</div>${END}</div>`,
    into: 'words',
  },
  {
    name: 'an editor without a main region',
    path: '/eventedit',
    html: `<div>${NAMED_TITLE}<div id="xLocIn">${PLACE}</div><div id="xDescIn">${WORDS}</div>${END}</div>`,
    into: 'place',
  },
  {
    name: 'an editor without a main region, ids or names',
    path: '/eventedit',
    html: `<form>${TITLE}<div>${PLACE}</div><div>${WORDS}</div></form>`,
    into: 'words',
  },
  {
    name: 'a dialog that names a calendar',
    html: `<div role="dialog">${TITLE}<button>Save</button></div>`,
    into: 'none',
  },
  {
    name: 'a task without tabs',
    html: `<div role="dialog">${TITLE}<div>${WORDS}</div><button>Save</button></div>`,
    into: 'none',
  },
  {
    name: 'a search',
    html: `<div role="dialog">${TITLE}<div>${GUESTS}</div><button>Search</button></div>`,
    into: 'none',
  },
];

async function open(browser: Browser, page: Page, { path = '', html, opens }: Built): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  browser.serve(CALENDAR, () => ({
    status: 200,
    headers: {},
    contentType: 'text/html',
    body: `<!doctype html><link rel="icon" href="data:,"><div id="grid">Week</div>${html}`,
  }));
  await page.goto(`${CALENDAR}/calendar/u/0/r${path}`);
  if (!opens) return;
  await page.evaluate((opens: string) => {
    const row = document.querySelector('[data-key="location"]') as HTMLElement;
    row.onclick = () => {
      const input = document.createElement('input');
      input.className = 'place';
      if (opens === 'combobox') input.role = 'combobox';
      row.replaceWith(input);
    };
  }, opens);
}

const shows = (page: Page, field: string) =>
  page.evaluate((field: string) => {
    const found = document.querySelector<HTMLInputElement>(field);
    return found?.value ?? found?.textContent ?? '';
  }, `.${field}`);

describe('Calendar: pages unlike the replica', () => {
  for (const built of pages)
    test(`${built.name} (${built.into})`, async ({ browser, page }) => {
      await open(browser, page, built);
      if (built.into === 'none') {
        // What comes later is found: by then the first has been looked at, and left alone.
        await page.evaluate((html: string) => {
          const box = document.createElement('div');
          box.append(document.createRange().createContextualFragment(html));
          document.body.append(box);
        }, `<div role="dialog" id="event">${NAMED_TITLE}<div id="xLocIn">${PLACE}</div>${END}</div>`);
        await page.waitFor('#event [data-doorway="room"]');
        expect(await page.count('[data-doorway="room"]')).toBe(1);
        return;
      }
      await page.waitFor(INSERT);
      expect(await page.count('[data-doorway="room"]')).toBe(1);
      await page.click(INSERT);
      await noteSays(page, word('noteInserted').slice(0, -1));
      expect(await shows(page, 'place')).toBe(built.into === 'place' ? WORK_LINK : '');
      const words = built.into === 'words' ? `Agenda${WORK_LINK}` : 'Agenda';
      expect(await shows(page, 'words')).toBe(words);
      for (const other of ['guests', 'title']) expect(await shows(page, other)).not.toContain('zoom');
    });
});
