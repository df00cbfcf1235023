import type { Browser, Page } from './driver/types.ts';
import { BODY, bodyText, INSERT, NOTE, openCompose, openGmail, type Replica } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';

type Replicated = { replica: Replica };
const isOpen = (page: Page) =>
  page.evaluate(() => (window as never as Replicated).replica.composes().length > 0);

/** A room that gives advice: its note stays until it is closed. */
const openRoom = () =>
  workRoom({
    passcode: null,
    token: null,
    lock: { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: true },
  });

async function insert(browser: Browser, page: Page, room: ReturnType<typeof workRoom>, query = '') {
  await storeRooms(browser, [room]);
  await openGmail(browser, page, query);
  if (query.includes('open=')) await page.waitFor('[data-doorway="room"]');
  else await openCompose(page);
  await page.click(`${BODY} > div, ${BODY}`);
  await page.click(INSERT);
  await page.waitFor(NOTE);
}

const ends: { name: string; query?: string; end(page: Page): Promise<void> }[] = [
  {
    name: 'Send is pressed',
    end: async (page) => {
      await page.evaluate(() => {
        (window as never as Replicated).replica.sendButton().id = 'send';
      });
      await page.click('#send');
    },
  },
  {
    name: 'it is sent by keys',
    end: async (page) => {
      await page.focus(BODY);
      await page.press('Control+Enter');
    },
  },
  { name: 'it is discarded', end: (page) => page.click('[aria-label="Discard draft"]') },
  { name: 'it is saved and closed', end: (page) => page.click('[aria-label="Save & close"]') },
  {
    name: 'an answer is discarded',
    query: 'open=reply',
    end: (page) => page.click('[aria-label="Discard draft"]'),
  },
  {
    name: 'the person goes on to another page',
    query: 'open=reply',
    end: (page) => page.evaluate(() => (window as never as Replicated).replica.show('inbox')),
  },
];

describe('Gmail: a note ends with its message', () => {
  for (const [kind, room] of [
    ['that informs', workRoom()],
    ['that warns', openRoom()],
  ] as const)
    for (const { name, query, end } of ends)
      test(`a note ${kind}, when ${name}`, async ({ browser, page }) => {
        await insert(browser, page, room, query);
        await end(page);
        expect(await isOpen(page)).toBe(false);
        await page.waitForGone(NOTE);
        await openCompose(page);
        await page.click(BODY);
        expect(await page.count(NOTE)).toBe(0);
        // One Escape closes the new message: nothing of the one before takes the key.
        await page.press('Escape');
        expect(await isOpen(page)).toBe(false);
      });

  for (const away of [
    'minimised',
    'in full screen',
    'taken out and put back at once',
    'taken out for two frames',
  ])
    test(`it outlives what is no end: ${away}`, async ({ browser, page }) => {
      await insert(browser, page, openRoom());
      await page.evaluate(async (away: string) => {
        const { replica } = window as never as Replicated;
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        if (away === 'minimised') {
          replica.minimise();
          await frame();
          replica.restore();
        } else if (away === 'in full screen') replica.fullscreen();
        else {
          const putBack = replica.takeOut();
          if (away !== 'taken out and put back at once') for (const _ of [1, 2]) await frame();
          putBack();
        }
        await frame();
      }, away);
      await page.click('role=button[name="Undo"]');
      await expect.poll(() => bodyText(page)).toBe('');
    });

  test('a message that comes back much later has its button, and a press finds what it put in', async ({
    browser,
    page,
  }) => {
    await insert(browser, page, openRoom());
    await page.evaluate(() => {
      const { replica } = window as never as Replicated;
      Object.assign(window, { putBack: replica.takeOut() });
    });
    await page.waitForGone(NOTE);
    await page.evaluate(() => (window as never as { putBack(): void }).putBack());
    await page.click(INSERT);
    await page.waitFor(NOTE);
    expect((await bodyText(page)).split('zoom.us')).toHaveLength(2);
    await page.click('role=button[name="Undo"]');
    await expect.poll(() => bodyText(page)).toBe('');
  });
});

test('Gmail: what was inserted before is no part of the next message', async ({ browser, page }) => {
  await insert(browser, page, openRoom());
  await page.focus(BODY);
  await page.press('Control+Enter');
  await openCompose(page);
  await page.click(BODY);
  await page.click(INSERT);
  await page.waitFor(NOTE);
  expect(await bodyText(page)).toContain(WORK_LINK.split('?')[0]);
  expect(await page.count(NOTE)).toBe(1);
});
