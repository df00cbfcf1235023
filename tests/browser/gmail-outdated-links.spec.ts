import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyHtml, bodyText, INSERT, openCompose, openGmail } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const OLD_TOKEN = 'Zz9yX8wV7uT6sR5qP4oN3mL2kJ1iH0g.1';
const OLD_NUMBER = '5837204961';

/** What was, by what has changed since; the link of it, and the room of today. */
const olds = [
  {
    name: 'the number of today with a passcode of before',
    link: `https://zoom.us/j/3849205716?pwd=${OLD_TOKEN}`,
    retired: { kind: 'token', value: OLD_TOKEN, since: 1 },
  },
  {
    name: 'another number',
    link: `https://zoom.us/j/${OLD_NUMBER}`,
    retired: { kind: 'meetingId', value: OLD_NUMBER, since: 1 },
  },
] as const;

async function open(browser: Browser, page: Page, old: (typeof olds)[number], text: string) {
  await storeRooms(browser, [workRoom({ retired: [old.retired] })]);
  await openGmail(browser, page);
  await openCompose(page, 'new', { text });
  await page.click(BODY);
}

describe('Gmail: a press where an old link of the person’s is in the message', () => {
  for (const old of olds) {
    test(`offers to replace it: ${old.name}`, async ({ browser, page }) => {
      await open(browser, page, old, `Come to ${old.link} today`);
      await page.click(INSERT);
      await page.click(`role=button[name="${word('outdatedReplace')}"]`);
      await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
      expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} today`);
      // Then it is there already.
      await page.click(INSERT);
      await page.waitFor(`role=button[name="${word('noteJump')}"]`);
      expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} today`);
    });

    test(`puts the current link beside it when the person wants that: ${old.name}`, async ({
      browser,
      page,
    }) => {
      await open(browser, page, old, `Not ${old.link} any more:`);
      await page.press('Mod+End');
      await page.click(INSERT);
      await page.click(`role=button[name="${word('noteInsertAnyway')}"]`);
      await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
      expect(await bodyText(page)).toBe(`Not ${old.link} any more: ${WORK_LINK}`);
    });

    test(`replaces it too where the current link is in the message as well: ${old.name}`, async ({
      browser,
      page,
    }) => {
      await open(browser, page, old, `Come to ${WORK_LINK} or ${old.link} today`);
      await page.click(INSERT);
      await page.waitFor(`role=button[name="${word('noteJump')}"]`);
      expect(await page.count(`role=button[name="${word('noteInsertAnyway')}"]`)).toBe(0);
      const before = await bodyHtml(page);
      await page.click(`role=button[name="${word('outdatedReplace')}"]`);
      await page.waitFor(`role=button[name="${word('noteUndo')}"]`);
      expect(await bodyText(page)).toBe(`Come to ${WORK_LINK} or ${WORK_LINK} today`);
      await page.click(`role=button[name="${word('noteUndo')}"]`);
      await expect.poll(() => bodyHtml(page)).toBe(before);
    });
  }
});
