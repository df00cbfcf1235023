import { CHOICES } from '../replicas/gmail/options.ts';
import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyText,
  INSERT,
  NOTE,
  openCompose,
  openGmail,
  openOwnWindow,
  type Replica,
} from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';

const ROOM = '[data-doorway="room"]';
const IN_DIALOG = `[role="dialog"] >>> ${INSERT}`;
type Replicated = { replica: Replica };

async function open(browser: Browser, page: Page, query = ''): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  await openGmail(browser, page, query);
}

const show = (page: Page, place: string) =>
  page.evaluate((place: string) => (window as never as Replicated).replica.show(place), place);

/** Waits for as many buttons as there are places to write. */
const buttons = (page: Page, count: number) =>
  page.waitFor((count: number) => document.querySelectorAll('[data-doorway="room"]').length === count, count);

describe('Gmail: a message beside the settings', () => {
  test('that is opened over them gets its button, and keeps it when they are left', async ({
    browser,
    page,
  }) => {
    await open(browser, page);
    await show(page, 'settings/general');
    await buttons(page, 2);
    await openCompose(page, 'new', { text: 'Hello' });
    await buttons(page, 3);
    await show(page, 'inbox');
    await buttons(page, 1);
    await page.click(IN_DIALOG);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
  });

  test('that was open before keeps its button over them, and the link goes into the message', async ({
    browser,
    page,
  }) => {
    await open(browser, page);
    await openCompose(page, 'new', { text: 'Hello' });
    await show(page, 'settings/general');
    await buttons(page, 3);
    await page.focus('[aria-label="Signature"]');
    await page.click(IN_DIALOG);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
  });

  for (const query of ['', 'guidedHelp=1', 'drift=classesHashed', 'drift=all'])
    test(`signature editors have a button of their own, the vacation editor has none (${query || 'as usual'})`, async ({
      browser,
      page,
    }) => {
      await open(browser, page, query);
      await openCompose(page);
      await show(page, 'settings/general');
      await buttons(page, 3);
      for (const editor of ['Vacation responder', 'Subject', 'Signature']) {
        await page.focus(`tr [aria-label="${editor}"]:not([name="subjectbox"])`);
        expect(await page.count(ROOM)).toBe(3);
      }
      expect(await page.count('tr:has([aria-label="Vacation responder"]) [data-doorway="room"]')).toBe(0);
    });
});

describe('Gmail: further pages', () => {
  test('a message that an address opens in a window of its own', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openOwnWindow(
      browser,
      page,
      '/mail/u/1/?view=cm&fs=1&tf=1&to=kim@example.org&su=Thursday&body=Hello',
    );
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
    expect(await page.count(ROOM)).toBe(1);
  });

  test('a chat in a window with a field for people is no message', async ({ browser, page }) => {
    await open(browser, page, 'chat=dialog&gemini=1');
    for (const editor of ['History is on', 'Ask Gemini']) {
      await page.click(`[aria-label="${editor}"]`);
      await page.type('Hello');
    }
    // A message is found after them: what is found by then has been looked for.
    await openCompose(page);
    await page.click('[aria-label="History is on"]');
    expect(await page.count(ROOM)).toBe(1);
    expect(await page.count('[data-doorway="page"] >>> [data-doorway="room"]')).toBe(0);
  });

  for (const otherSend of CHOICES.otherSend.filter((name) => name !== 'none'))
    for (const drift of ['', 'noTableRow', 'all'])
      test(`beside two Sends the button never stands between Send and its arrow (${otherSend} ${drift})`, async ({
        browser,
        page,
      }) => {
        await open(browser, page, `otherSend=${otherSend}&drift=${drift}`);
        await openCompose(page);
        const { before, after, isAfter } = await page.evaluate(() => {
          const { replica } = window as never as Replicated;
          const send = replica.sendButton();
          const own = document.querySelector('[data-doorway="room"]') as HTMLElement;
          const box = (element: Element | null) => element?.getBoundingClientRect() as DOMRect;
          const arrow =
            [...replica.element().querySelectorAll('[aria-label="More send options"]')][0] ?? null;
          return {
            before: box(arrow).right,
            after: box(own).left,
            isAfter: box(send).right <= box(own).left,
          };
        });
        expect(isAfter).toBe(true);
        expect(after).toBeGreaterThanOrEqual(before - 1);
        await page.evaluate(() => {
          (window as never as Replicated).replica.editor().id = 'body';
        });
        await page.click('#body');
        await page.click(INSERT);
        await page.waitFor(NOTE);
        expect(await bodyText(page)).toBe(WORK_LINK);
      });

  test('a page of very many editors costs no more than a few', async ({ browser, page }) => {
    await open(browser, page);
    await page.evaluate(() => {
      const box = document.createElement('div');
      for (let at = 0; at < 2000; at++) {
        const editor = document.createElement('div');
        editor.contentEditable = 'true';
        box.append(editor);
      }
      document.body.append(box);
    });
    await openCompose(page);
    await page.click(BODY);
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(WORK_LINK);
  });
});
