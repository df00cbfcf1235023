import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import { HOST, noteSays, openEvent, save } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyHtml,
  bodyText,
  chooseInMenu,
  evened,
  INSERT,
  MENU_ITEM,
  MORE,
  openCompose,
  openGmail,
} from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { button } from './popup-places.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

// What is inserted can be in another language than Doorway's own pages: for a room, once from the menu, and two together.

const GERMAN = german.guestJoin.message;
const ENGLISH = word('guestJoin');

async function compose(browser: Browser, page: Page, room = workRoom(), settings = {}): Promise<void> {
  await storeRooms(browser, [room], settings);
  await openGmail(browser, page);
  await openCompose(page);
}

const items = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot;
    return [...(root?.querySelectorAll('[role="menuitem"] > span') ?? [])].map(
      (row) => row.textContent ?? '',
    );
  });

describe('the guests’ language', () => {
  test('once, from the menu: the note says which, Undo takes it out, and the next one is as before', async ({
    browser,
    page,
  }) => {
    await compose(browser, page);
    await chooseInMenu(page, [word('menuLanguage', 'English'), 'German', word('menuInvitation')]);
    await doorwayNote(page, word('noteInsertedInvitationIn', 'German'));
    expect(await bodyText(page)).toContain(GERMAN);
    await page.click(button(word('noteUndo')));
    await doorwayNote(page, word('noteUndone'));
    expect(await bodyText(page)).toBe('');
    await chooseInMenu(page, word('menuInvitation'));
    await doorwayNote(page, word('noteInsertedInvitation'));
    expect(await bodyText(page)).toContain(ENGLISH);
  });

  test('two together, by keys alone', async ({ browser, page }) => {
    await compose(browser, page);
    await page.click(MORE);
    await page.waitFor(MENU_ITEM);
    const waitForRow = (words: string) =>
      expect.poll(async () => (await items(page)).includes(words)).toBe(true);
    await page.press('End');
    for (let step = 0; step < 3; step++) await page.press('ArrowUp');
    await page.press('ArrowRight');
    await waitForRow('German');
    await page.press('g');
    await page.press('Enter');
    await waitForRow(word('menuLanguageTwo', word('optSecondLanguageNone')));
    await page.press('End');
    await page.press('Enter');
    await waitForRow('English');
    expect(await items(page)).not.toContain('German');
    await page.press('e');
    await page.press('Enter');
    await waitForRow(word('menuLanguageTwo', 'English'));
    await page.press('i');
    await page.press('Enter');
    await doorwayNote(page, word('noteInsertedInvitationIn', 'German and English'));
    const text = evened(await bodyText(page));
    expect(text).toContain(`${GERMAN} / ${ENGLISH}`);
    expect(text).toContain('Meeting-ID / Meeting ID: 384 920 5716');
    await page.type('!');
    expect(await bodyText(page)).toMatch(/!$/);
  });

  test('a room’s own, with the button, in a template, and where the room is already', async ({
    browser,
    page,
  }) => {
    const template = { id: 'words', name: 'Words', body: '{join}: {link}\n{idlabel}: {id}' };
    await compose(browser, page, workRoom({ language: 'de' }), { format: 'label', ownFormats: [template] });
    await page.click(INSERT);
    await doorwayNote(page, word('noteInserted'));
    expect(await bodyHtml(page)).toContain(`>${GERMAN}</a>`);
    await page.click(INSERT);
    await doorwayNote(page, word('noteAlready'));
    await page.click(button(word('noteUndo')));
    await doorwayNote(page, word('noteUndone'));
    await chooseInMenu(page, 'Words');
    await doorwayNote(page, word('noteInserted'));
    expect(evened(await bodyText(page))).toBe(`${GERMAN}: ${WORK_LINK}\nMeeting-ID: 384 920 5716`);
  });

  test('from right to left: numbers keep their order, and it is one undo step', async ({ browser, page }) => {
    await compose(browser, page, workRoom({ language: 'ar' }));
    await page.click(BODY);
    await page.type('Hello ');
    await chooseInMenu(page, word('menuInvitation'));
    await doorwayNote(page, word('noteInsertedInvitation'));
    const text = evened(await bodyText(page));
    expect(text).toContain(`${arabic.guestMeetingId.message}: 384 920 5716`);
    const groups = await page.evaluate(() => {
      const editor = document.querySelector('[g_editable="true"]') as HTMLElement;
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.search(/384\s920\s5716/) ?? -1;
        if (at < 0) continue;
        return [0, 4, 8].map((group) => {
          const range = document.createRange();
          range.setStart(node as Node, at + group);
          range.setEnd(node as Node, at + group + 3);
          return range.getBoundingClientRect().left;
        });
      }
      return [];
    });
    expect(groups).toHaveLength(3);
    expect(groups).toEqual([...groups].sort((one, other) => one - other));
    await page.click(button(word('noteUndo')));
    await doorwayNote(page, word('noteUndone'));
    expect(evened(await bodyText(page))).toBe('Hello');
  });

  test('in an event', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom({ language: 'de', secondLanguage: 'en' })], {
      calendarPlace: 'description',
    });
    await openEvent(browser, page, 'editor');
    await chooseInMenu(page, word('menuInvitation'), `${HOST} >>> [data-doorway="more"]`);
    await noteSays(page, word('noteInsertedInvitation'));
    expect(evened((await save(page)).description)).toContain('Kenncode / Passcode');
  });

  test('is chosen on the options page, and the preview follows', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await page.goto(browser.extensionUrl('options.html'));
    await page.waitFor('.preview');
    await choose(page, word('optLanguage'), 'German');
    await showInvitation(page);
    await expect.poll(() => page.text('.preview')).toContain('Kenncode');
    await choose(page, word('optSecondLanguage'), 'English');
    await expect.poll(() => page.text('.preview')).toContain('Kenncode / Passcode');
    await page.click(button(word('optSave')));
    await page.waitForGone('.form-end[data-dirty]');
    await page.reload();
    await page.waitFor('.preview');
    await showInvitation(page);
    await expect.poll(() => page.text('.preview')).toContain('Kenncode / Passcode');
  });
});

/** Chooses in a list by its first letters, as a person does by keyboard. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.focus(`role=combobox[name="${label}"]`);
  await page.type(words);
}

async function showInvitation(page: Page): Promise<void> {
  await page.focus('.preview .segments input');
  await page.press('ArrowRight');
  await page.press('ArrowRight');
}
