import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, filled } from '../messages.ts';
import { languages as calendarLanguages } from '../replicas/calendar/labels.ts';
import { LABELS } from '../replicas/gmail/labels.ts';
import { HOST, openEvent } from './calendar.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT, MENU_ITEM, MORE, NOTE, openCompose, openGmail } from './gmail.ts';
import { inLanguage } from './language-browser.ts';
import { isNightly } from './left-out.ts';
import { storeRooms, teachingRoom, workRoom } from './rooms.ts';
import { browserName, describe, expect, extensionDir, shotPath, test } from './setup.ts';

// What is longer, or runs from right to left, in another language than English: nothing is cut off, nothing scrolls sideways, and
// every word is that language's.

/** One of each kind, where not all are tried: long words, right to left, a script without spaces. */
const SOME = ['de', 'ar', 'ja'];
const languages = readdirSync(join(extensionDir, '_locales')).filter(
  (language) => browserName === 'chromium' || isNightly || SOME.includes(language),
);
/** Pictures are for people: of every language where somebody asks for them. */
const wantsPictures = !!process.env.DOORWAY_PICTURES;

const SECTIONS = ['rooms', 'advice', 'templates', 'signature', 'settings', 'help', 'change-room'];
const open = { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode: true };
const ROOMS = [workRoom({ token: null, passcode: null, lock: open }), teachingRoom()];
const TEMPLATE = { id: 'brief', name: 'Brief', body: '{join}: {link}\n{idlabel}: {id}' };

const ALL_SIZES = [
  [1000, '100%'],
  [320, '100%'],
  [640, '200%'],
] as const;
/** The widest is for pictures: what fits a third of it fits. */
const SIZES = wantsPictures ? ALL_SIZES : ALL_SIZES.slice(1);

/** The language of a replica in which Doorway is tried; not every one speaks all of Doorway's. */
const nearest = <Known extends string>(language: string, known: readonly Known[]): Known =>
  known.find((one) => one.slice(0, 2) === language.slice(0, 2)) ?? ('en' as Known);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The words that a box cuts off: buttons, tiles, rows and headings whose text needs more room than they have. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-doorway="room"], [data-doorway="note"]')];
    const roots = [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const boxes = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>(
        'button, a, h1, h2, h3, legend, label, th, summary, [role=menuitem] > span',
      ),
    ]);
    const isShown = (box: HTMLElement) => box.checkVisibility() && box.clientWidth > 1;
    return boxes
      .filter((box) => isShown(box) && !box.closest('.visually-hidden, .room-card, .switch'))
      .filter((box) => {
        const range = document.createRange();
        range.selectNodeContents(box);
        const text = range.getBoundingClientRect();
        const around = box.getBoundingClientRect();
        return text.width > 0 && (text.right > around.right + 1.5 || text.left < around.left - 1.5);
      })
      .map((box) => `${box.tagName} ${box.innerText.slice(0, 60)}`);
  });

async function fits(page: Page, state: string): Promise<void> {
  expect(await sideways(page), `${state}: scrolls sideways`).toBeLessThanOrEqual(0);
  expect(await cutOff(page), `${state}: cut off`).toEqual([]);
}

const enlarge = (page: Page, size: string) =>
  page.evaluate((fontSize: string) => {
    document.documentElement.style.fontSize = fontSize;
    for (const part of document.querySelectorAll('details')) part.open = true;
  }, size);

async function picture(page: Page, language: string, name: string): Promise<void> {
  if (wantsPictures) await page.screenshot(shotPath(`languages/${language}-${name}`));
}

/** Looks at a page in each width, and with text of twice the size. */
async function inAllSizes(page: Page, state: string, look: (at: string) => Promise<void>): Promise<void> {
  for (const [width, size] of SIZES) {
    await page.setViewport(width, 900);
    await enlarge(page, size);
    await fits(page, `${state}, ${width} px, ${size}`);
    if (size === '100%') await look(`${state}-${width}`);
  }
}

async function ownPages(browser: Browser, page: Page, language: string): Promise<void> {
  const look = (name: string) => picture(page, language, name);
  await storeRooms(browser, []);
  await page.setViewport(1000, 900);
  await page.goto(browser.extensionUrl('options.html'));
  await page.waitFor('textarea');
  await look('first');
  await storeRooms(browser, ROOMS, { ownFormats: [TEMPLATE] });
  for (const section of SECTIONS) {
    await page.evaluate((to: string) => {
      location.hash = to;
    }, section);
    await page.waitFor(`#section-${section}:not([hidden]) h1`);
    await inAllSizes(page, section, look);
  }
  for (const name of ['practice', 'privacy']) {
    await page.goto(browser.extensionUrl(`${name}.html`));
    await page.waitFor('h1');
    await inAllSizes(page, name, look);
  }
}

async function popup(browser: Browser, page: Page, language: string): Promise<void> {
  await page.goto(browser.extensionUrl('popup.html'));
  await page.waitFor('main button.main');
  for (const more of [false, true]) {
    if (more) {
      await page.press('m');
      await page.waitFor('.more');
    }
    for (const [width, size] of [
      [360, '100%'],
      [320, '100%'],
      [360, '200%'],
    ] as const) {
      await page.setViewport(width, 620);
      await enlarge(page, size);
      await fits(page, `popup${more ? ', more' : ''}, ${width} px, ${size}`);
      if (width === 360 && size === '100%') await picture(page, language, more ? 'popup-more' : 'popup');
    }
    await enlarge(page, '100%');
  }
}

async function inGmail(browser: Browser, page: Page, language: string, messages: Catalogue): Promise<void> {
  const say = (key: string, ...values: string[]) => filled(messages, key, values);
  await page.setViewport(1000, 700);
  await openGmail(browser, page, `lang=${nearest(language, Object.keys(LABELS))}`);
  await openCompose(page);
  await page.click(MORE);
  await page.waitFor(MENU_ITEM);
  const shown = await page.evaluate(() => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot;
    const rows = [...(root?.querySelectorAll('[role="menuitem"] > span') ?? [])];
    return rows.map(({ textContent }) => textContent ?? '');
  });
  expect(shown).toEqual(
    expect.arrayContaining(
      ['menuLink', 'menuLabel', 'menuInvitation', 'menuCopy', 'menuSettings'].map((key) => say(key)),
    ),
  );
  await fits(page, 'menu');
  await picture(page, language, 'menu');
  await page.press('Escape');
  await page.click(INSERT);
  await page.waitFor(NOTE);
  await page.waitFor(`${NOTE} >>> button`);
  await fits(page, 'note');
  await picture(page, language, 'note');
}

async function inCalendar(
  browser: Browser,
  page: Page,
  language: string,
  messages: Catalogue,
): Promise<void> {
  await openEvent(
    browser,
    page,
    'bubble',
    {},
    {
      lang: nearest(language, calendarLanguages),
    },
  );
  await page.waitFor(`${HOST} >>> [data-doorway="insert"]`);
  const shown = await page.evaluate(() => {
    const root = document.querySelector('[data-doorway="room"]')?.shadowRoot;
    return root?.querySelector<HTMLElement>('[data-doorway="insert"]')?.innerText.trim();
  });
  expect(shown).toBe(filled(messages, 'buttonShort'));
  await fits(page, 'the button in an event');
  await picture(page, language, 'event');
}

describe('every language', () => {
  for (const language of languages)
    test(language, { timeout: 240_000 }, async () => {
      await inLanguage(language, async (browser, messages) => {
        const page = await browser.newPage();
        await page.setReducedMotion(true);
        await ownPages(browser, page, language);
        await popup(browser, page, language);
        await inGmail(browser, page, language, messages);
        await inCalendar(browser, page, language, messages);
      });
    });
});
