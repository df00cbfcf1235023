import type { Browser, Page } from './driver/types.ts';
import { bodyText, INSERT, NOTE, openCompose, openGmail, openOwnWindow, type Replica } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';

const ROOM = '[data-doorway="room"]';
type Replicated = { replica: Replica };

/** Presses the button of the compose opened last and waits until its link stands in the body. */
async function insertInLast(page: Page): Promise<void> {
  await markLast(page);
  await page.click(`#last >>> ${INSERT}`);
  await page.waitFor((link: string) => {
    const { replica } = window as never as Replicated;
    return replica.editor().textContent?.includes(link);
  }, WORK_LINK);
}

/** Gives the compose opened last a name that selectors can use. */
const markLast = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('#last')?.removeAttribute('id');
    (window as never as Replicated).replica.element().id = 'last';
  });

async function open(browser: Browser, page: Page, query = ''): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  await openGmail(browser, page, query);
}

const kinds: { name: string; query?: string; kind?: string; wishes?: object }[] = [
  { name: 'a docked message' },
  { name: 'an answer in its thread', query: 'open=reply' },
  { name: 'a forwarded message', query: 'open=forward' },
  { name: 'an answer in a thread of before November 2023', query: 'open=reply&threadTable=old' },
  { name: 'an answer with a foreign box around it', query: 'open=reply&wrapper=around' },
  { name: 'an answer with a foreign box before it', query: 'open=reply&wrapper=before' },
  { name: 'an answer with its quote folded', query: 'open=reply&quote=trimmed' },
  { name: 'an answer in a window of its own', query: 'open=reply', kind: 'reply', wishes: { docked: true } },
  { name: 'an answer in the pane on the right', query: 'open=reply&pane=right' },
  { name: 'an answer in the pane below', query: 'open=reply&pane=below' },
  { name: 'a draft that is opened again', kind: 'draft' },
  { name: 'a message that was open before the script ran', query: 'open=new' },
  { name: 'a message whose dock was there before', query: 'dock=eager' },
  { name: 'a message that fills up with its editor first', query: 'fill=editorFirst&fillMs=1200' },
  { name: 'a message that fills up with its toolbar first', query: 'fill=toolbarFirst&fillMs=1200' },
  { name: 'a message beside another extension’s button', query: 'foreignCell=1' },
  { name: 'a message that a grammar checker has marked', query: 'gramm=1' },
  { name: 'a message with a prompt of Gemini’s', query: 'gemini=1' },
  { name: 'a message with a chat beside it', query: 'chat=box' },
  { name: 'an answer with a chat beside it', query: 'open=reply&chat=box' },
  { name: 'a message of next year with a prompt of Gemini’s', query: 'gemini=1&drift=all' },
  { name: 'a message with the formatting bar open', query: 'formatting=1' },
  { name: 'a message with the title bar of July 2026', query: 'titleBar=hashed' },
  { name: 'a message whose Send names its shortcut', query: 'sendLabel=keys' },
  { name: 'a message in Gmail on a Mac', query: 'sendLabel=keys&mac=1' },
  { name: 'an answer with “Send and archive” before Send', query: 'open=reply&otherSend=archiveBefore' },
  { name: 'an answer with “Send and archive” in Send’s group', query: 'open=reply&otherSend=archiveInGroup' },
  { name: 'an answer with “Send and archive” behind Send', query: 'open=reply&otherSend=archiveAfter' },
  { name: 'a message with a foreign “Send as alias” before Send', query: 'otherSend=aliasBefore' },
  { name: 'a message with a foreign “Send as alias” in Send’s group', query: 'otherSend=aliasInGroup' },
  { name: 'a message with a foreign “Send as alias” behind Send', query: 'otherSend=aliasAfter' },
  { name: 'next year’s message with two Sends', query: 'otherSend=archiveInGroup&drift=all' },
  { name: 'a message laid out without a table', query: 'rowLayout=flex' },
  { name: 'a message with the toolbar of 2020', query: 'era=2020&discard=2020&recipients=old&aO7=0' },
  { name: 'a message of 2024', query: 'era=2024' },
  { name: 'a message of 2018', query: 'era=2018&aO7=0' },
];

describe('Gmail: every kind of compose', () => {
  for (const { name, query = '', kind, wishes } of kinds)
    test(`${name} gets one button, and the link`, async ({ browser, page }) => {
      await open(browser, page, query);
      if (kind ?? !query.includes('open=')) await openCompose(page, kind ?? 'new', wishes);
      await insertInLast(page);
      expect(await page.count(`#last >>> ${ROOM}`)).toBe(1);
      expect(await bodyText(page)).toContain(WORK_LINK);
    });

  test('a window of its own', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openOwnWindow(browser, page, '/mail/u/0/popout?text=Hello');
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(`Hello ${WORK_LINK}`);
    await page.screenshot(shotPath('gmail-popout'));
  });

  test('of several at once the one is written whose button was pressed', async ({ browser, page }) => {
    await open(browser, page, 'open=reply');
    await openCompose(page);
    await openCompose(page, 'new', { text: 'Third' });
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 3);
    await insertInLast(page);
    const texts = await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      return replica.composes().map(({ id }) => replica.editor(id).textContent?.replaceAll('\u00a0', ' '));
    });
    expect(texts.slice(0, 2).join()).not.toContain('zoom.us');
    expect(texts[2]).toBe(`Third ${WORK_LINK}`);
    await page.screenshot(shotPath('gmail-three'));
  });

  test('full screen and back, minimised and restored: the button stays and works', async ({
    browser,
    page,
  }) => {
    await open(browser, page);
    await openCompose(page);
    for (const change of ['fullscreen', 'exitFullscreen', 'minimise', 'restore', 'fullscreen'] as const)
      await page.evaluate(
        (change: 'fullscreen') => (window as never as Replicated).replica[change](),
        change,
      );
    await insertInLast(page);
    expect(await page.count(ROOM)).toBe(1);
    await page.screenshot(shotPath('gmail-fullscreen'));
  });

  test('the button comes back when Gmail builds its toolbar anew', async ({ browser, page }) => {
    await open(browser, page);
    await openCompose(page);
    for (const _ of [1, 2, 3]) {
      await page.evaluate(() => (window as never as Replicated).replica.rerenderToolbar());
      await page.waitFor(ROOM);
    }
    await insertInLast(page);
    expect(await page.count(ROOM)).toBe(1);
  });

  test('at an editor without a Send the button floats while it has the focus', async ({ browser, page }) => {
    await open(browser, page, 'fill=editorFirst&fillMs=60000');
    await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      replica.open('new', { fill: 'none' });
      replica.sendButton().closest('tr.btC')?.remove();
    });
    await page.click('[g_editable="true"]');
    await page.waitFor('[data-doorway="page"] >>> [data-doorway="room"]');
    await page.screenshot(shotPath('gmail-floating'));
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect(await bodyText(page)).toBe(WORK_LINK);
    await page.click('input[name=q]');
    await page.waitForGone(ROOM);
  });

  test('chat, search, Gemini’s prompt and the vacation editor are no composes', async ({ browser, page }) => {
    await open(browser, page, 'chat=box&gemini=1');
    await openCompose(page);
    for (const editor of ['[contenteditable="true"]:not([g_editable])', 'input[name=q]']) {
      await page.click(editor);
      expect(await page.count(ROOM)).toBe(1);
    }
    await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      replica.closeAll();
      replica.show('settings/general');
    });
    await page.click('[aria-label="Vacation responder"]');
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
    expect(await page.count('tr:has([aria-label="Subject"]) [data-doorway="room"]')).toBe(0);
  });
});
