import type { Browser, Page } from './driver/types.ts';
import { GMAIL, INSERT, NOTE } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';

/** A message body with all of today's marks, and one with none but what makes it an editor. */
const BODY =
  '<div id="body" g_editable="true" hidefocus="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" style="min-height:120px">Hello</div>';
const PLAIN_BODY =
  '<div id="body" role="textbox" aria-multiline="true" contenteditable="true" style="height:120px">Hello</div>';
const SUBJECT = '<input name="subjectbox">';
const SEND = '<div class="dC"><div role="button" tabindex="1">Send</div></div>';

type Way = 'button' | 'floats' | 'none';

/** Composes that are built in other ways than Gmail's own, as far as that is known. */
const pages: { name: string; html: string; way: Way }[] = [
  {
    name: 'buttons in a line of boxes, Send before the arrow of its menu',
    html: `<div role="dialog">${SUBJECT}${PLAIN_BODY}<p style="display:flex"><button>Send</button><button aria-haspopup="true">v</button><button>Discard</button></p></div>`,
    way: 'button',
  },
  {
    name: 'a Send that is known by nothing but the shortcut in its name',
    html: `<div role="dialog">${SUBJECT}${PLAIN_BODY}<p><span role="button" tabindex="0" aria-label="Send (Ctrl-Enter)">Send</span></p></div>`,
    way: 'button',
  },
  {
    name: 'a message without its hidden fields',
    html: `<div class="M9">${BODY}${SEND}</div>`,
    way: 'button',
  },
  {
    name: 'an editor with an empty attribute',
    html: `<div role="dialog">${SUBJECT}<div id="body" contenteditable style="height:120px">Hello</div>${SEND}</div>`,
    way: 'button',
  },
  {
    name: 'an editor for plain text alone',
    html: `<div role="dialog">${SUBJECT}<div id="body" contenteditable="plaintext-only" style="height:120px">Hello</div>${SEND}</div>`,
    way: 'button',
  },
  {
    name: 'two editors that nothing tells apart, the nearer one at Send',
    html: `<div role="dialog">${SUBJECT}<div role="textbox" contenteditable="true">To do</div><div>${PLAIN_BODY.replace(' aria-multiline="true"', '')}${SEND}</div></div>`,
    way: 'button',
  },
  {
    name: 'a native dialog and a Send without any mark',
    html: `<dialog open>${SUBJECT}${PLAIN_BODY}<p><button>Send</button></p></dialog>`,
    way: 'floats',
  },
  {
    name: 'fields without any of their names',
    html: `<div role="dialog"><input placeholder="To"><input placeholder="Subject">${PLAIN_BODY}<button>Send</button></div>`,
    way: 'floats',
  },
  {
    name: 'a chat in a dialog, whose Send names its shortcut',
    html: `<div role="dialog">${PLAIN_BODY}<button data-tooltip="Send (Enter)">></button></div>`,
    way: 'none',
  },
];

async function open(browser: Browser, page: Page, html: string): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  browser.serve(GMAIL, () => ({
    status: 200,
    headers: {},
    contentType: 'text/html',
    body: `<!doctype html><link rel="icon" href="data:,"><header><form role="search"><input name="q"></form></header>${html}`,
  }));
  await page.goto(`${GMAIL}/mail/u/0/`);
}

describe('Gmail: pages unlike the replica', () => {
  for (const { name, html, way } of pages)
    test(`${name}: ${way}`, async ({ browser, page }) => {
      await open(browser, page, html);
      if (way === 'button') await page.waitFor('[data-doorway="room"]');
      await page.click('#body');
      await page.press('End');
      if (way === 'none') {
        // A second compose is found after the first: what is found by then has been looked for.
        await page.evaluate((compose: string) => {
          const box = document.createElement('div');
          box.id = 'real';
          box.append(document.createRange().createContextualFragment(compose));
          document.body.append(box);
        }, `<div role="dialog">${SUBJECT}${BODY}${SEND}</div>`);
        await page.waitFor('#real [data-doorway="room"]');
        expect(await page.count('[data-doorway="room"]')).toBe(1);
        return;
      }
      await page.waitFor(INSERT);
      const floating = await page.count('[data-doorway="page"] >>> [data-doorway="room"]');
      expect(floating).toBe(way === 'floats' ? 1 : 0);
      expect(await page.count('[data-doorway="room"]')).toBe(1);
      await page.click(INSERT);
      await page.waitFor(NOTE);
      const text = (await page.text('#body')).replaceAll('\u00a0', ' ').trim();
      expect(text).toBe(`Hello ${WORK_LINK}`);
    });
});
