import { openCalendar } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyHtml, bodyText, NOTE, openCompose, openGmail } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const OLD_NUMBER = '5837204961';
const OLD_LINK = `https://zoom.us/j/${OLD_NUMBER}`;
const REPLACE = `${NOTE} .acts button`;
const NOTE_WORDS = word('outdatedNote');

const movedRoom = () => workRoom({ retired: [{ kind: 'meetingId', value: OLD_NUMBER, since: 1 }] });

/** Puts text at the caret in one go, as a paste does. */
const put = (page: Page, text: string) =>
  page.evaluate((text: string) => void document.execCommand('insertText', false, text), text);

const caretAtStart = (page: Page) =>
  page.evaluate(() => {
    const editor = (window as never as { replica: { editor(): HTMLElement } }).replica.editor();
    editor.focus();
    getSelection()?.collapse(editor, 0);
  });

async function composeWith(browser: Browser, page: Page, text: string): Promise<void> {
  await storeRooms(browser, [movedRoom(), teachingRoom()]);
  await openGmail(browser, page);
  await openCompose(page);
  await page.click(BODY);
  await put(page, text);
}

async function replaceOld(page: Page): Promise<void> {
  await page.waitFor(NOTE);
  await page.click(REPLACE);
  await page.waitFor('role=button[name="Undo"]');
}

describe('An outdated link in a mail', () => {
  test('is seen once typing rests, replaced in one step, and undone by one', async ({ browser, page }) => {
    await composeWith(browser, page, `Come to ${OLD_LINK} today`);
    await page.waitFor(NOTE);
    expect(await page.text(NOTE)).toContain(NOTE_WORDS);
    expect(await page.text(NOTE)).not.toMatch(/5837|Work/);
    const before = await bodyHtml(page);
    await page.screenshot(shotPath('retired-note'));
    await page.click(REPLACE);
    await page.waitFor(
      (link: string) =>
        (window as never as { replica: { editor(): HTMLElement } }).replica.editor().innerText.includes(link),
      WORK_LINK,
    );
    expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} today`);
    await page.click(BODY);
    await page.press('Mod+z');
    expect(await bodyHtml(page)).toBe(before);
  });
});

describePart('An outdated link in a mail, in other ways', () => {
  test('link, words and number of an invitation go in one step; Undo in the note brings them back', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [movedRoom()]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await page.evaluate((link: string) => {
      const bold = document.createElement('b');
      bold.textContent = 'me';
      const words = document.createElement('a');
      words.href = link;
      words.textContent = 'my room';
      const line = () => document.createElement('br');
      const number = 'Meeting ID: 583 720 4961, thanks';
      const editor = (window as never as { replica: { editor(): HTMLElement } }).replica.editor();
      editor.replaceChildren('Join ', bold, ': ', words, line(), `or ${link}`, line(), number);
    }, OLD_LINK);
    await page.waitFor(NOTE);
    const before = await bodyHtml(page);
    await page.click(REPLACE);
    await page.waitFor(() =>
      (window as never as { replica: { editor(): HTMLElement } }).replica
        .editor()
        .innerText.includes('384 920 5716'),
    );
    const after = await bodyHtml(page);
    expect(after).not.toMatch(/5837204961|583 720 4961/);
    expect(after).toContain('>my room</a>');
    expect(await bodyText(page)).toContain('384 920 5716, thanks');
    await page.waitFor(`role=button[name="Undo"]`);
    await page.click(`role=button[name="Undo"]`);
    await expect.poll(() => bodyHtml(page)).toBe(before);
    await page.click(BODY);
    await page.press('Mod+Shift+z');
    expect(await bodyHtml(page)).toBe(after);
  });

  test('is seen in a draft that is opened again', async ({ browser, page }) => {
    await storeRooms(browser, [movedRoom()]);
    await openGmail(browser, page);
    await openCompose(page, 'draft', { text: `See ${OLD_LINK}` });
    await page.waitFor(NOTE);
    expect(await page.text(NOTE)).toContain(NOTE_WORDS);
  });

  test('is left alone in a quote, and so is the room of a guest', async ({ browser, page }) => {
    await composeWith(browser, page, 'Theirs: https://zoom.us/j/9988776655 ');
    await page.evaluate((link: string) => {
      const editor = (window as never as { replica: { editor(): HTMLElement } }).replica.editor();
      const quote = document.createElement('div');
      quote.className = 'gmail_quote';
      const old = document.createElement('a');
      old.href = link;
      old.textContent = link;
      quote.append(old);
      editor.append(quote);
    }, OLD_LINK);
    await caretAtStart(page);
    await page.type('x');
    // By then a rest of the typing has long been looked at.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await page.count(NOTE)).toBe(0);
    // The watch is awake: the same link in the person's own words is seen, and only that is replaced.
    await put(page, ` ${OLD_LINK} `);
    await replaceOld(page);
    const after = await bodyHtml(page);
    expect(after.split(OLD_LINK)).toHaveLength(3);
    expect(after).toContain('https://zoom.us/j/9988776655');
  });

  test('is seen in the signature, and its words stay', async ({ browser, page }) => {
    await composeWith(browser, page, 'Regards');
    await page.evaluate((link: string) => {
      const editor = (window as never as { replica: { editor(): HTMLElement } }).replica.editor();
      const signature = document.createElement('div');
      signature.className = 'gmail_signature';
      const old = document.createElement('a');
      old.href = link;
      old.textContent = 'Come in';
      signature.append('Ada', document.createElement('br'), old);
      editor.append(signature);
    }, OLD_LINK);
    await replaceOld(page);
    expect(await bodyHtml(page)).toContain(`<a href="${WORK_LINK}">Come in</a>`);
  });

  test('a link around a picture gets the new address, and the picture stays', async ({ browser, page }) => {
    await composeWith(browser, page, 'Look');
    await page.evaluate((link: string) => {
      const editor = (window as never as { replica: { editor(): HTMLElement } }).replica.editor();
      const picture = document.createElement('img');
      picture.alt = 'door';
      const around = document.createElement('a');
      around.href = link;
      around.append(picture);
      editor.append(' ', around, ` and ${link}`);
    }, OLD_LINK);
    await page.waitFor(NOTE);
    const before = await bodyHtml(page);
    await replaceOld(page);
    const after = await bodyHtml(page);
    expect(after).not.toContain(OLD_LINK);
    expect(after).toContain(`<a href="${WORK_LINK}"><img alt="door"></a>`);
    await page.click('role=button[name="Undo"]');
    await expect.poll(() => bodyHtml(page)).toBe(before);
  });

  test('comes back by Undo also after more was typed, and is not told of again', async ({
    browser,
    page,
  }) => {
    await composeWith(browser, page, `Come to ${OLD_LINK} today`);
    await replaceOld(page);
    await caretAtStart(page);
    await page.type('Hi. ');
    await page.click('role=button[name="Undo"]');
    await doorwayNote(page, word('outdatedRestored'));
    expect(await bodyText(page)).toBe(`Hi. Come to ${OLD_LINK} today`);
    await caretAtStart(page);
    await page.type('x');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
    expect(await page.text(NOTE)).not.toContain(NOTE_WORDS);
  });

  test('is seen in a message that was open before the room moved', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom({ meetingId: OLD_NUMBER, token: null })]);
    await openGmail(browser, page);
    await openCompose(page);
    await page.click(BODY);
    await put(page, `Come to ${OLD_LINK} today`);
    await storeRooms(browser, [movedRoom()]);
    await page.waitFor(NOTE);
    expect(await page.text(NOTE)).toContain(NOTE_WORDS);
  });

  test('is told of once after an update under the open tab, by the new scripts', async ({
    browser,
    page,
  }) => {
    await composeWith(browser, page, `Come to ${OLD_LINK} today`);
    await page.waitFor(NOTE);
    await page.evaluate(() => document.querySelector('[data-doorway="room"]')?.setAttribute('title', 'old'));
    await browser.reloadExtension();
    await page.waitFor(() => document.querySelector('[data-doorway="room"]:not([title])') !== null);
    await page.bringToFront();
    await page.waitFor(NOTE);
    expect(await page.count(NOTE)).toBe(1);
    await replaceOld(page);
    expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} today`);
    expect(await page.count(NOTE)).toBe(1);
  });

  test('goes when the person takes the link out by hand', async ({ browser, page }) => {
    await composeWith(browser, page, OLD_LINK);
    await page.waitFor(NOTE);
    await page.click(BODY);
    await page.press('Mod+a');
    await page.press('Delete');
    await page.waitForGone(NOTE);
  });
});

test('An outdated link in a signature editor of the settings is seen and replaced', async ({
  browser,
  page,
}) => {
  await storeRooms(browser, [movedRoom()]);
  await openGmail(browser, page);
  await page.evaluate(() =>
    (window as never as { replica: { show(what: string): void } }).replica.show('settings/general'),
  );
  await page.waitFor('[data-doorway="room"]');
  const editor = '[guidedhelpid="signature"] [contenteditable="true"], .IN [contenteditable="true"]';
  await page.click(editor);
  await put(page, OLD_LINK);
  await page.waitFor(NOTE);
  expect(await page.text(NOTE)).toContain(NOTE_WORDS);
  await page.click(REPLACE);
  await page.waitFor('role=button[name="Undo"]');
  expect(await page.text(editor)).toContain(WORK_LINK);
});

describe('An outdated link in an event', () => {
  test('is seen in the description and replaced', async ({ browser, page }) => {
    await storeRooms(browser, [movedRoom()]);
    await openCalendar(browser, page);
    await page.evaluate(
      (link: string) =>
        (window as never as { replica: { openEditor(values: object): void } }).replica.openEditor({
          title: 'Call',
          description: `<a href="${link}">${link}</a>`,
        }),
      OLD_LINK,
    );
    await page.waitFor(NOTE);
    await page.screenshot(shotPath('retired-event'));
    await page.click(REPLACE);
    await page.waitFor(
      (link: string) =>
        (window as never as { replica: { model(): { description: string } } }).replica
          .model()
          .description.includes(link),
      WORK_LINK,
    );
  });

  test('is seen in the location and replaced', async ({ browser, page }) => {
    await storeRooms(browser, [movedRoom()]);
    await openCalendar(browser, page);
    await page.evaluate(
      (link: string) =>
        (window as never as { replica: { openEditor(values: object): void } }).replica.openEditor({
          title: 'Call',
          location: link,
        }),
      OLD_LINK,
    );
    await page.waitFor(NOTE);
    await page.click(REPLACE);
    await page.waitFor(
      (link: string) =>
        (window as never as { replica: { model(): { location: string } } }).replica.model().location === link,
      WORK_LINK,
    );
  });
});
