import { calendarReplica } from '../replicas/calendar/index.ts';
import { CALENDAR, type SavedEvent } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { openGmail } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const GMAIL = 'https://mail.google.com';
const PANEL = `${CALENDAR}/calendar/u/0/companion`;

/** Asks the frame, which is of another origin, by a message. */
const ask = <Answer>(page: Page, call: string, ...args: unknown[]) =>
  page.evaluate(
    (call: string, args: unknown[]) =>
      new Promise((resolve) => {
        const id = Math.random();
        const hear = ({ data }: MessageEvent) => {
          if (data?.answers !== id) return;
          removeEventListener('message', hear);
          resolve(data.value);
        };
        addEventListener('message', hear);
        document
          .querySelector<HTMLIFrameElement>('iframe[src*="/calendar/"]')
          ?.contentWindow?.postMessage({ call, args, id }, '*');
      }),
    call,
    args,
  ) as Promise<Answer>;

/** Asks until there is an answer that will do. */
async function until<Answer>(answer: () => Promise<Answer | null>, isRight: (answer: Answer) => boolean) {
  const end = Date.now() + 15_000;
  for (;;) {
    const now = await answer();
    if (now && isRight(now)) return now;
    if (Date.now() > end) throw new Error(`no such answer, but ${JSON.stringify(now)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

interface Button {
  x: number;
  y: number;
  words: string;
}

/** Opens the bubble of a new event, once the frame is there. */
async function openPlan(page: Page): Promise<void> {
  await until(
    () => ask<string[]>(page, 'eventIds'),
    (ids) => ids.length > 0,
  );
  await ask(page, 'openQuick', { title: 'Plan' });
}

/** A page of Gmail's with a field of its own beside the panel. */
function servePanel(browser: Browser): void {
  browser.serve(CALENDAR, calendarReplica);
  browser.serve(GMAIL, () => ({
    status: 200,
    headers: {},
    contentType: 'text/html',
    body: `<!doctype html><link rel="icon" href="data:,"><body style="margin:0"><iframe src="${PANEL}" style="border:0;width:700px;height:600px"></iframe><input id="outside">`,
  }));
}

const shownButton = (page: Page) =>
  until(
    () => ask<Button>(page, 'button'),
    ({ x }) => x > 0,
  );

/** The note says that the link is in, and what is saved has it. */
async function expectSaved(page: Page): Promise<void> {
  await until(
    () => ask<Button>(page, 'button'),
    ({ words }) => words.includes(word('noteInserted')),
  );
  await ask(page, 'save');
  const saved = await ask<SavedEvent[]>(page, 'saved');
  expect(saved.at(-1)).toMatchObject({ title: 'Plan', location: WORK_LINK });
}

describe('Calendar in the side panel of Gmail', () => {
  test('an event there has the button, and one press saves the link', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    servePanel(browser);
    await page.goto(`${GMAIL}/mail/u/0/`);
    await openPlan(page);
    const { x, y } = await shownButton(page);
    await page.clickAt({ x, y });
    await expectSaved(page);
  });

  test.for(['another field', 'the address bar'])(
    'one press saves the link with the focus in %s',
    async (where, { browser, page }) => {
      await storeRooms(browser, [workRoom()]);
      servePanel(browser);
      await page.goto(`${GMAIL}/mail/u/0/`);
      await openPlan(page);
      const { x, y } = await shownButton(page);
      if (where === 'another field') await page.click('#outside');
      else await browser.focusAddressBar();
      await page.clickAt({ x, y });
      await expectSaved(page);
    },
  );

  test('the shortcut writes into the event there, and nowhere else', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    browser.serve(CALENDAR, calendarReplica);
    await openGmail(browser, page, 'open=new');
    await page.evaluate(async (address: string) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.id = 'panel';
      frame.style.cssText =
        'position:fixed;right:0;top:60px;width:700px;height:700px;z-index:9;background:#fff';
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done));
    }, PANEL);
    await openPlan(page);
    const { x, y } = await shownButton(page);
    const panel = await page.box('#panel');
    // A real click in the bubble, beside its button, gives the frame the focus.
    await page.clickAt({ x: panel.x + x - 60, y: panel.y + y });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await browser.runCommand(page, 'insert-room-link');
    await expectSaved(page);
    expect(await page.text('[g_editable="true"]')).not.toContain('zoom');
  });

  test('other frames of Calendar have none', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()]);
    browser.serve(CALENDAR, calendarReplica);
    browser.serve(GMAIL, () => ({
      status: 200,
      headers: {},
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,"><iframe src="${CALENDAR}/calendar/u/0/r"></iframe><iframe src="${PANEL}"></iframe>`,
    }));
    await page.goto(`${GMAIL}/mail/u/0/`);
    await openPlan(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await ask(page, 'button')).toBe(null);
  });
});
