import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyText, INSERT, NOTE, openCompose, openGmail, type Replica } from './gmail.ts';
import { checkPage } from './popup-places.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

type Replicated = { replica: Replica };
const ROOM = '[data-doorway="room"]';
const DIALOG = '[data-doorway="diagnosis"] >>> dialog';

async function openTwo(browser: Browser, page: Page): Promise<Page> {
  await openGmail(browser, page, 'open=new,new');
  const other = await browser.newPage();
  await openGmail(browser, other, 'open=reply');
  for (const one of [page, other]) await one.waitFor(ROOM);
  return other;
}

describe('Gmail: the person’s say', () => {
  test('switched off in the settings it is gone in every open tab at once, and comes back by them', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    const other = await openTwo(browser, page);
    await storeRooms(browser, [workRoom()], { gmailButton: false });
    for (const one of [page, other]) await one.waitForGone(ROOM);
    expect(await page.count(INSERT)).toBe(0);
    await storeRooms(browser, [workRoom()]);
    for (const one of [page, other]) await one.waitFor(ROOM);
    expect(await page.count(ROOM)).toBe(2);
    await other.close();
  });

  test('switched off, no compose and no signature editor gets it', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { gmailButton: false });
    await openGmail(browser, page, 'open=new');
    await page.evaluate(() => (window as never as Replicated).replica.show('settings/general'));
    await page.evaluate(() => void (window as never as Replicated).replica.open('new'));
    await page.focus('[contenteditable="true"][aria-label="Signature"]');
    await page.waitFor(() => document.querySelectorAll('[data-doorway="room"]').length === 0);
    expect(await page.count('[data-doorway]')).toBe(0);
  });

  test('each sending address has its own room; the default serves the others', async ({ browser, page }) => {
    const teaching = teachingRoom();
    await storeRooms(browser, [workRoom(), teaching], { senderRooms: { 'prof@example.edu': teaching.id } });
    await openGmail(browser, page, 'from=me@example.com,prof@example.edu');
    for (const [from, link] of [
      ['me@example.com', WORK_LINK],
      ['Prof@example.edu', 'https://zoom.us/j/6142618345'],
    ] as const) {
      await page.evaluate(() => (window as never as Replicated).replica.closeAll());
      await openCompose(page);
      await page.evaluate(
        (from: string) => (window as never as Replicated).replica.setFrom(undefined, from),
        from,
      );
      await page.click(INSERT);
      await page.waitFor(NOTE);
      expect(await bodyText(page)).toBe(link);
    }
  });
});

describe('Gmail: is Doorway working here?', () => {
  test('the list says what was found, and the report holds the shape of the page and no word of it', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page, 'open=reply&text=Very%20secret%20words');
    await page.waitFor(ROOM);
    await checkPage(browser, page);
    expect(await page.text(`${DIALOG} >>> .verdict`)).toBe(word('diagYes'));
    await page.click(`${DIALOG} >>> summary`);
    expect(await page.count(`${DIALOG} >>> li.good`)).toBe(6);
    expect(await page.count(`${DIALOG} >>> li.error`)).toBe(0);
    await page.screenshot(shotPath('gmail-diagnosis'));
    await page.click(`${DIALOG} >>> .main`);
    await page.waitFor(() =>
      document
        .querySelector('[data-doorway="diagnosis"]')
        ?.shadowRoot?.querySelector('.answer')
        ?.textContent?.includes('copied'),
    );
    const { text } = await browser.readClipboard();
    expect(text).toContain('send-jslog');
    expect(text).toContain('[jslog]');
    expect(text).toContain('What failed:');
    expect(text.length).toBeLessThan(20_000);
    expect(text).not.toMatch(
      /secret|Kim|example\.(?:com|org)|Thursday|zoom|3849205716|32601|#msg|Message Body/,
    );
    await page.press('Escape');
    await page.waitForGone(DIALOG);
    expect(await page.evaluate(() => (window as never as Replicated).replica.composes().length)).toBe(1);
  });

  test('it says so where Send was not found', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    await openGmail(browser, page);
    await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      replica.open('new');
      replica.sendButton().closest('tr')?.remove();
    });
    await page.click(BODY);
    await page.waitFor('[data-doorway="page"] >>> [data-doorway="room"]');
    await checkPage(browser, page);
    expect(await page.text(`${DIALOG} >>> .verdict`)).toBe(word('diagPartly'));
    expect(await page.count(`${DIALOG} >>> li.error`)).toBeGreaterThan(0);
    expect(await page.text(`${DIALOG} >>> li.error`)).toContain('Send');
    await page.screenshot(shotPath('gmail-diagnosis-missing'));
  });
});
