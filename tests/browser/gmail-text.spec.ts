import type { Browser, Page } from './driver/types.ts';
import {
  BODY,
  bodyText,
  chooseInMenu,
  evened,
  INSERT,
  MENU_ITEM,
  MORE,
  NOTE,
  openGmail,
  type Replica,
} from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const MENU = '[data-doorway="menu"]';
type Replicated = { replica: Replica };

const textOf = (words: string) => `text=${encodeURIComponent(words)}`;
const html = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.editor().innerHTML);
const noteText = async (page: Page) => evened(await page.text(NOTE));

async function open(browser: Browser, page: Page, query: string): Promise<void> {
  await storeRooms(browser, [workRoom()]);
  await openGmail(browser, page, query);
  await page.waitFor('[data-doorway="room"]');
}

async function press(page: Page): Promise<void> {
  await page.click(INSERT);
  await page.waitFor(NOTE);
}

async function choose(page: Page, words: string | readonly string[]): Promise<void> {
  await chooseInMenu(page, [words].flat());
  await page.waitFor(NOTE);
}

/** The draft that Gmail's model saved holds these words. */
const isSaved = (page: Page, words: string) =>
  page.waitFor(
    (words: string) =>
      (window as never as Replicated).replica
        .drafts()
        .some(({ html, text }) => `${html ?? ''} ${text}`.includes(words)),
    words,
  );

const undo = async (page: Page, editor: string) => {
  await page.focus(editor);
  await page.press('Mod+z');
};

describe('Gmail: where the text goes', () => {
  test('selected words stay where a template has words of its own', async ({ browser, page }) => {
    const ownFormats = [{ id: 'mine', name: 'Very short', body: 'Here: {link}' }];
    await storeRooms(browser, [workRoom()], { ownFormats, format: 'invitation' });
    await openGmail(browser, page, `open=new&${textOf('Meet me in my room')}`);
    await page.selectText(BODY, 'in my room');
    await choose(page, 'Very short');
    await doorwayNote(page, word('noteInserted'));
    expect(evened(await bodyText(page))).toContain(`Here: ${WORK_LINK}`);
  });

  test('selected words become the link’s text, as one undo step, and the draft is saved', async ({
    browser,
    page,
  }) => {
    await open(browser, page, `open=new&${textOf('Meet me in my room on Thursday')}`);
    const before = await html(page);
    await page.selectText(BODY, 'in my room');
    await press(page);
    const after = await html(page);
    expect(after).toContain(`<a href="${WORK_LINK}">in my room</a>`);
    expect(evened(await bodyText(page))).toBe('Meet me in my room on Thursday');
    await isSaved(page, `<a href="${WORK_LINK}">in my room</a>`);
    await undo(page, BODY);
    expect(await html(page)).toBe(before);
  });

  test('a link of the person’s stays whole: it goes behind one, never into it', async ({ browser, page }) => {
    await open(browser, page, 'open=new&text=see%20our%20notes%20there');
    await page.selectText(BODY, 'our notes');
    await page.evaluate(() => document.execCommand('createLink', false, 'https://notes.example/'));
    const before = await html(page);
    for (const selected of ['our', 'notes']) {
      await page.selectText(BODY, selected);
      if (selected === 'our') await page.press('ArrowRight');
      await press(page);
      // The note of the first round may still be open: it proves nothing for the second.
      await page.waitFor(
        () => (window as never as Replicated).replica.editor().querySelectorAll('a').length > 1,
      );
      const read = await page.evaluate(() => {
        const { replica } = window as never as Replicated;
        return [...replica.editor().querySelectorAll('a')].map(
          ({ href, textContent }) => `${textContent} ${href}`,
        );
      });
      expect(read).toEqual(['our notes https://notes.example/', `${WORK_LINK} ${WORK_LINK}`]);
      await undo(page, BODY);
      expect(await html(page)).toBe(before);
    }
  });

  test('the space that a double click takes along stays out of the link', async ({ browser, page }) => {
    await open(browser, page, 'open=new&text=join%20here%20now');
    await page.selectText(BODY, 'join ');
    await press(page);
    expect(await page.evaluate(() => document.querySelector('[g_editable] a')?.textContent)).toBe('join');
    expect(await bodyText(page)).toBe('join here now');
  });

  test('the invitation goes after a selection, never over it', async ({ browser, page }) => {
    await open(browser, page, `open=new&${textOf('Meet me in my room on Thursday')}`);
    await page.selectText(BODY, 'in my room');
    await choose(page, word('menuInvitation'));
    const text = await bodyText(page);
    expect(text).toMatch(/^Meet me in my room/);
    expect(text).toContain('Meeting ID: 384 920 5716');
    expect(text).toMatch(/on Thursday$/);
    await undo(page, BODY);
    expect(await bodyText(page)).toBe('Meet me in my room on Thursday');
  });

  for (const { kind, query } of [
    { kind: 'a draft with a signature', query: 'open=draft' },
    { kind: 'an answer with signature and quote', query: `open=reply&signature=1&${textOf('Gladly.')}` },
    { kind: 'an answer in which Gmail set the caret', query: `open=reply&focus=1&${textOf('Gladly.')}` },
    { kind: 'a forwarded message', query: `open=forward&${textOf('Gladly.')}` },
  ])
    test(`where no caret was set it stands at the end of the own words: ${kind}`, async ({
      browser,
      page,
    }) => {
      await open(browser, page, query);
      const own = kind.includes('draft') ? 'as promised.' : 'Gladly.';
      const rest = evened((await bodyText(page)).split(own)[1] ?? '');
      await press(page);
      const [before = '', after = ''] = (await bodyText(page)).split(WORK_LINK);
      expect(before.trimEnd().endsWith(own)).toBe(true);
      expect(before.endsWith(' ')).toBe(true);
      expect(evened(after)).toBe(rest);
    });

  test('into an empty answer it comes above signature and quote', async ({ browser, page }) => {
    await open(browser, page, 'open=reply&signature=1');
    await press(page);
    expect(await bodyText(page)).toMatch(
      new RegExp(`^${WORK_LINK.replace(/[.?]/g, '\\$&')}\\s+--\\s*Robin Example`),
    );
  });

  for (const { before, after, text } of [
    { before: 'Here:', after: '', text: `Here: ${WORK_LINK}` },
    { before: 'Here: ', after: '', text: `Here: ${WORK_LINK}` },
    { before: '(', after: ')', text: `(${WORK_LINK})` },
    { before: 'Join', after: 'please', text: `Join ${WORK_LINK} please` },
    { before: 'Join ', after: '. Thanks', text: `Join ${WORK_LINK}. Thanks` },
  ])
    test(`spaces stand as a person would type them: “${before}|${after}”`, async ({ browser, page }) => {
      await open(browser, page, 'open=new');
      await page.click(BODY);
      await page.type(before + after);
      for (const _ of after) await page.press('ArrowLeft');
      await press(page);
      expect(await bodyText(page)).toBe(text);
    });
});

describePart('Gmail: already there', () => {
  const forms: [string, string][] = [
    ['the number typed by hand', 'My room is 384 920 5716, as ever'],
    ['the link without the passcode', 'https://zoom.us/j/3849205716'],
    ['the link with the passcode', WORK_LINK],
    ['the personal link', 'https://acme.zoom.us/my/robin.example'],
  ];
  const room = () => workRoom({ personal: { host: 'acme.zoom.us', name: 'robin.example', token: null } });

  for (const [form, text] of forms)
    test(`${form} counts; it can be jumped to`, async ({ browser, page }) => {
      await storeRooms(browser, [room()]);
      await openGmail(browser, page, `open=new&${textOf(text)}`);
      await press(page);
      expect(await noteText(page)).toContain(word('noteAlready'));
      expect(await bodyText(page)).toBe(text);
      await page.click(`${NOTE} .acts button`);
      await page.waitFor(() => /384 ?920 ?5716|robin/.test(String(getSelection())));
    });

  test('an older form is replaced by the current one, and that can be undone', async ({ browser, page }) => {
    await open(browser, page, `open=new&${textOf('At https://zoom.us/j/3849205716 again')}`);
    await press(page);
    await page.click(`${NOTE} .acts button:nth-child(2)`);
    await doorwayNote(page, word('noteReplaced'));
    expect(await bodyText(page)).toBe(`At ${WORK_LINK} again`);
    await page.click(`${NOTE} .acts button`);
    await doorwayNote(page, word('noteUndone'));
    expect(await bodyText(page)).toBe('At https://zoom.us/j/3849205716 again');
  });

  test('signature and quoted text do not count', async ({ browser, page }) => {
    await open(browser, page, `open=reply&signature=1&${textOf('Gladly.')}`);
    await page.evaluate((link: string) => {
      const editor = (window as never as Replicated).replica.editor();
      editor.querySelector('.gmail_signature')?.append(link);
      editor.querySelector('blockquote')?.append(link);
    }, WORK_LINK);
    await press(page);
    expect(await noteText(page)).toContain(word('noteInserted'));
    expect((await bodyText(page)).split(WORK_LINK)).toHaveLength(4);
  });
});

describePart('Gmail: what the menu offers', () => {
  test('the person’s own formats, and the other rooms by their names', async ({ browser, page }) => {
    const ownFormats = [{ id: 'mine', name: 'Very short', body: 'Here: {link}' }];
    await storeRooms(browser, [workRoom(), teachingRoom()], { ownFormats });
    for (const [words, text] of [
      ['Very short', `Here: ${WORK_LINK}`],
      [['Teaching', word('menuLink')], 'https://zoom.us/j/6142618345'],
    ] as const) {
      await openGmail(browser, page, 'open=new');
      await choose(page, words);
      expect(await bodyText(page)).toBe(text);
    }
  });

  test('the last choice is preselected; the button keeps to the default', async ({ browser, page }) => {
    await open(browser, page, 'open=new');
    await choose(page, word('menuLabel'));
    await page.press('Escape');
    await page.evaluate(() => (window as never as Replicated).replica.closeAll());
    await page.evaluate(() => void (window as never as Replicated).replica.open('new'));
    await page.waitFor('[data-doorway="room"]');
    await page.click(MORE);
    await page.waitFor(`${MENU} >>> [data-preselected]`);
    expect(await page.text(`${MENU} >>> [data-preselected] span`)).toBe(word('menuLabel'));
    expect(await page.text(`${MENU_ITEM} small`)).toBe(WORK_LINK);
    await page.press('Escape');
    await chooseInMenu(page, word('menuCopy'));
    await page.waitFor(NOTE);
    expect((await browser.readClipboard()).text).toBe(`Join my Zoom room: ${WORK_LINK}`);
    await page.click(INSERT);
    await page.waitFor(
      (link: string) => (window as never as Replicated).replica.editor().textContent?.includes(link),
      WORK_LINK,
    );
    expect(await bodyText(page)).toBe(WORK_LINK);
  });
});
