import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyHtml,
  bodyText,
  chooseInMenu,
  evened,
  INSERT,
  NOTE,
  openCompose,
  openGmail,
  type Replica,
} from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const MORE_OPTIONS = '[aria-label="More options"]';
const WARNING = 'plain text mode';

async function open(browser: Browser, page: Page, query: string, text = 'Hello'): Promise<void> {
  await storeRooms(browser, [workRoom()], { format: 'label' });
  await openGmail(browser, page, query);
  await openCompose(page, 'new', { text });
  await page.click(BODY);
  await page.press('Mod+End');
}

/** Opens Gmail's own menu, as a person does who looks for the mode, and closes it. */
async function lookIntoMenu(page: Page): Promise<void> {
  await page.click(MORE_OPTIONS);
  await page.click(MORE_OPTIONS);
  await page.click(BODY);
  await page.press('Mod+End');
}

async function insert(page: Page): Promise<string> {
  await page.click(INSERT);
  await page.waitFor(NOTE);
  await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
  return (await page.text(NOTE)).toLowerCase();
}

/** Sends the message by keys; what the recipient gets. */
async function sent(page: Page) {
  await page.focus(BODY);
  await page.press('Control+Enter');
  const message = await page.evaluate(() => (window as never as Replicated).replica.sent().at(-1));
  return { html: message?.html, text: evened(message?.text ?? '') };
}

describe('Gmail: plain-text mode, which the page does not show', () => {
  test('words with a link behind them come with a word about it, once in a message', async ({
    browser,
    page,
  }) => {
    await open(browser, page, '');
    expect(await insert(page)).toContain(WARNING);
    expect(await bodyHtml(page)).toContain(`<a href="${WORK_LINK}">`);
    await page.click(`role=button[name="${word('noteUndo')}"]`);
    await doorwayNote(page, word('noteUndone'));
    expect(await bodyText(page)).toBe('Hello');
    expect(await insert(page)).not.toContain(WARNING);
  });

  test('so do selected words that become a link, and the signature', async ({ browser, page }) => {
    await open(browser, page, '', 'Meet in my room today');
    await page.selectText(BODY, 'my room');
    expect(await insert(page)).toContain(WARNING);
    await openCompose(page, 'new', { text: 'Gladly' });
    await page.evaluate(() => {
      (window as never as Replicated).replica.element().id = 'second';
    });
    await chooseInMenu(
      page,
      word('menuSignature'),
      '#second [data-doorway="room"] >>> [data-doorway="more"]',
    );
    await page.waitFor(`#second >>> ${NOTE}`);
    expect((await page.text(`#second >>> ${NOTE}`)).toLowerCase()).toContain(WARNING);
  });

  test('the link itself and the invitation need no word: they show their address', async ({
    browser,
    page,
  }) => {
    await open(browser, page, 'plain=on');
    for (const words of ['Link', word('menuInvitation')]) {
      await chooseInMenu(page, words);
      await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
      expect((await page.text(NOTE)).toLowerCase()).not.toContain(WARNING);
      if (words === word('menuLink')) await page.click(`role=button[name="${word('noteUndo')}"]`);
    }
    const message = await sent(page);
    expect(message.html).toBeNull();
    expect(message.text).toContain(WORK_LINK);
  });

  for (const place of ['compose', 'page'])
    test(`where Gmail’s menu has shown it, the address is written out (menu in the ${place})`, async ({
      browser,
      page,
    }) => {
      await open(browser, page, `plain=on&moreMenu=${place}`);
      await lookIntoMenu(page);
      expect(await insert(page)).not.toContain(WARNING);
      const message = await sent(page);
      expect(message.html).toBeNull();
      expect(message.text).toContain(`Hello ${word('guestJoin')}: ${WORK_LINK}`);
    });

  test('selected words stay there, and the address comes behind them', async ({ browser, page }) => {
    await open(browser, page, 'plain=on', 'Meet in my room today');
    await lookIntoMenu(page);
    await page.selectText(BODY, 'my room');
    await insert(page);
    expect((await sent(page)).text).toContain(`Meet in my room: ${WORK_LINK} today`);
  });

  test('a menu that shows other items checked says nothing of it', async ({ browser, page }) => {
    await open(browser, page, '');
    await lookIntoMenu(page);
    expect(await insert(page)).toContain(WARNING);
    expect((await sent(page)).html).toContain(`<a href="${WORK_LINK}">`);
  });

  test('of two messages each has its own mode', async ({ browser, page }) => {
    await open(browser, page, 'plain=on&moreMenu=page');
    await lookIntoMenu(page);
    await openCompose(page, 'new', { text: 'Second', plain: false });
    await page.evaluate(() => {
      (window as never as Replicated).replica.element().id = 'second';
    });
    await page.click(`#second >>> ${INSERT}`);
    await page.waitFor(`#second >>> ${NOTE}`);
    expect((await page.text(`#second >>> ${NOTE}`)).toLowerCase()).toContain(WARNING);
  });
});
