import { model, noteSays, openCalendar, openEvent, steer } from './calendar.ts';
import type { Page } from './driver/types.ts';
import { chooseInMenu, INSERT, openCompose, openGmail, type Replica } from './gmail.ts';
import { doorwayNote } from './notes.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { askForLink, WAYS } from './ways-in.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const COMMAND = 'insert-room-link';
const SUBJECT = 'input[name="subjectbox"]';
const RECIPIENTS = 'input[peoplekit-id]';
const SEARCH = 'input[name="q"]';

test.beforeEach(({ browser }) => storeRooms(browser, [workRoom()]));

/** What stands in the bodies of all open messages, oldest first. */
const bodies = (page: Page) =>
  page.evaluate(() => {
    const { replica } = window as never as Replicated;
    return replica.composes().map(({ id }) =>
      replica
        .editor(id as never)
        .innerText.replaceAll('\u00a0', ' ')
        .trim(),
    );
  });

/** Waits until the link stands in the message of that number, and nowhere else. */
async function linkIn(page: Page, index: number): Promise<void> {
  await page.waitFor((index: number) => {
    const { replica } = window as never as Replicated;
    const compose = replica.composes()[index];
    return compose && replica.editor(compose.id as never).innerText.includes('zoom.us');
  }, index);
  expect((await bodies(page)).map((text) => text.includes('zoom.us'))).toEqual(
    (await bodies(page)).map((_, at) => at === index),
  );
}

/** Names the last compose, so that a selector can mean it. */
async function open(page: Page, name: string): Promise<void> {
  // With somebody to write to, the recipients show as a field.
  await openCompose(page, 'new', { to: 'bo@example.org' });
  await page.evaluate((name: string) => {
    (window as never as Replicated).replica.element().id = name;
  }, name);
}

/** Everything that one can type into in a page and that is no body of a message. */
const fields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), textarea')]
      .map(({ value }) => value)
      .join('|'),
  );

describe('Gmail', () => {
  for (const way of WAYS) {
    test(`${way}: with the cursor in the subject the link goes into the message`, async ({
      browser,
      page,
    }) => {
      await openGmail(browser, page);
      await open(page, 'one');
      await page.click(`#one ${SUBJECT}`);
      await page.type('Tomorrow');
      await askForLink(browser, page, way, `#one ${SUBJECT}`);
      await linkIn(page, 0);
      expect(await fields(page)).not.toContain('zoom');
      await doorwayNote(page, word('noteInserted'));
    });

    test(`${way}: in the recipients of an older message it goes into that one`, async ({ browser, page }) => {
      await openGmail(browser, page);
      await open(page, 'one');
      await open(page, 'two');
      await page.click(`#one ${RECIPIENTS}`);
      await askForLink(browser, page, way, `#one ${RECIPIENTS}`);
      await linkIn(page, 0);
      expect(await fields(page)).not.toContain('zoom');
    });

    test(`${way}: in the search it goes into the message used last`, async ({ browser, page }) => {
      await openGmail(browser, page);
      await open(page, 'one');
      await open(page, 'two');
      await page.click('#one [g_editable="true"]');
      await page.type('Dear Bo');
      await page.click(SEARCH);
      await page.type('invoice');
      await askForLink(browser, page, way, SEARCH);
      await linkIn(page, 0);
      expect(await fields(page)).not.toContain('zoom');
    });

    test(`${way}: without a message nothing is written, and a copy is offered`, async ({ browser, page }) => {
      await openGmail(browser, page);
      await page.click(SEARCH);
      await page.type('invoice');
      await askForLink(browser, page, way, SEARCH);
      await doorwayNote(page, word('noteNoMessage'));
      expect(await fields(page)).not.toContain('zoom');
      await page.click(`[data-doorway="note"] .acts button`);
      await doorwayNote(page, word('noteCopied'));
      expect((await browser.readClipboard()).text).toBe(WORK_LINK);
    });
  }

  test('several messages of which none was used: a note says what to do', async ({ browser, page }) => {
    await openGmail(browser, page, 'focus=0&open=new,draft');
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 2);
    await page.click(SEARCH);
    await browser.runCommand(page, COMMAND);
    await doorwayNote(page, word('noteWhichMessage'));
    expect((await bodies(page)).join()).not.toContain('zoom');
  });

  test('a message that is minimised is none', async ({ browser, page }) => {
    await openGmail(browser, page);
    await open(page, 'one');
    await page.evaluate(() => (window as never as Replicated).replica.minimise());
    await page.click(SEARCH);
    await browser.runCommand(page, COMMAND);
    await doorwayNote(page, word('noteNoMessage'));
  });

  test('pressing the button counts as using a message', async ({ browser, page }) => {
    await openGmail(browser, page, 'focus=0');
    await open(page, 'one');
    await open(page, 'two');
    await page.click(`#one >>> ${INSERT}`);
    await linkIn(page, 0);
    // An equal press is dropped until the first one has said how it went.
    await doorwayNote(page, word('noteInserted'));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await browser.runCommand(page, COMMAND);
    await doorwayNote(page, word('noteAlready'));
  });

  test('with the button switched off it is the same', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { gmailButton: false });
    await openGmail(browser, page, 'open=new');
    await page.click(SUBJECT);
    await page.type('Tomorrow');
    await browser.runCommand(page, COMMAND);
    await linkIn(page, 0);
    expect(await fields(page)).not.toContain('zoom');
    await doorwayNote(page, word('noteInserted'));
    expect(await page.count('[data-doorway="insert"]')).toBe(0);
  });

  test('in a signature of the settings it goes there, as the button’s does', async ({ browser, page }) => {
    await openGmail(browser, page);
    await page.evaluate(() => (window as never as Replicated).replica.show('settings/general'));
    await page.waitFor('[data-doorway="room"]');
    await page.click('[contenteditable="true"]');
    await browser.runCommand(page, COMMAND);
    await doorwayNote(page, word('noteInsertedSignature'));
  });
});

async function titleOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    type Steered = { replica: { field(name: string): HTMLElement | null } };
    const title = (window as never as Steered).replica.field('title');
    if (title) title.id ||= 'test-title';
    title?.setAttribute('data-test', 'title');
  });
  return '[data-test="title"]';
}

describePart('Calendar', () => {
  for (const kind of ['bubble', 'editor'] as const)
    for (const way of WAYS)
      test(`${way}: with the cursor in the title the ${kind} gets its location`, async ({
        browser,
        page,
      }) => {
        await openEvent(browser, page, kind);
        const title = await titleOf(page);
        await page.click(title);
        await page.type('Seminar');
        await askForLink(browser, page, way, title);
        await noteSays(page, word('noteInserted'));
        const { title: now, location } = await model(page);
        expect([now, location]).toEqual(['Seminar', WORK_LINK]);
      });

  test('without an event nothing is written, and a copy is offered', async ({ browser, page }) => {
    await openCalendar(browser, page);
    await browser.runCommand(page, COMMAND);
    await noteSays(page, word('noteNoEvent'));
    await page.click(`[data-doorway="note"] .acts button`);
    await noteSays(page, word('noteCopied'));
    expect((await browser.readClipboard()).text).toBe(WORK_LINK);
  });

  test('with the button switched off it is the same', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { calendarButton: false });
    await openCalendar(browser, page);
    await steer(page, 'openQuick', {});
    const title = await titleOf(page);
    await page.click(title);
    await page.type('Seminar');
    await browser.runCommand(page, COMMAND);
    await noteSays(page, word('noteInserted'));
    const { title: now, location } = await model(page);
    expect([now, location]).toEqual(['Seminar', WORK_LINK]);
  });

  test('on a page of settings nothing is written', async ({ browser, page }) => {
    await openCalendar(browser, page, '/settings');
    await browser.runCommand(page, COMMAND);
    await page.waitFor('[data-doorway="note"]');
    expect(await fields(page)).not.toContain('zoom');
  });
});

test('“Insert here” after the menu goes into the same message', async ({ browser, page }) => {
  await openGmail(browser, page);
  await open(page, 'one');
  await chooseInMenu(page, word('menuCopy'));
  await askForLink(browser, page, 'popup', SUBJECT);
  await linkIn(page, 0);
});
