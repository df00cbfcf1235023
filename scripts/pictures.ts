import { join } from 'node:path';
import { launchBrowser } from '../tests/browser/driver/launch.ts';
import type { Browser, ColorScheme, Page } from '../tests/browser/driver/types.ts';
import { storeRooms, teachingRoom, workRoom } from '../tests/browser/rooms.ts';
import { BUILDS } from './build.ts';
import { CALENDAR, GMAIL, serveReplicas } from './main-job.ts';
import { ROOT } from './run.ts';

// Takes the pictures of the README and of the stores from our own copies of Gmail and Calendar.
// Run by hand after a build: node scripts/pictures.ts

const FOLDER = join(ROOT, 'docs', 'pictures');
const DIR = process.env.DOORWAY_BUILDS ? join(process.env.DOORWAY_BUILDS, 'chrome-mv3') : BUILDS.chromium;
const INSERT = '[data-doorway="room"] >>> button[data-doorway="insert"]';
const NOTE = '[data-doorway="note"]';

async function gmail(page: Page, scheme: ColorScheme): Promise<string> {
  await page.setViewport(1000, 700);
  await page.goto(`${GMAIL}/mail/u/0/?open=new&theme=${scheme}&rows=12`);
  await page.waitFor('[data-doorway="room"]');
  await page.click('input[name="subjectbox"]');
  await page.type('Your draft');
  await page.click('[g_editable="true"]');
  await page.type('Hello Mira,\n\nlet us go through it together, today at three:');
  await page.press('Enter');
  await page.click(INSERT);
  await page.waitFor(NOTE);
  return page.screenshot(join(FOLDER, `gmail-${scheme}.png`));
}

async function calendar(page: Page, scheme: ColorScheme): Promise<string> {
  await page.setViewport(1000, 700);
  await page.goto(`${CALENDAR}/calendar/u/0/r/eventedit?text=Draft%20with%20Mira&theme=${scheme}`);
  await page.waitFor('[data-doorway="room"]');
  await page.click(INSERT);
  await page.waitFor(NOTE);
  return page.screenshot(join(FOLDER, `calendar-${scheme}.png`));
}

async function popup(browser: Browser, page: Page, scheme: ColorScheme): Promise<string> {
  await page.goto(`${GMAIL}/mail/u/0/`);
  const card = await browser.triggerAction(page);
  await card.setColorScheme(scheme);
  await card.waitFor('role=button[name="Copy link"]');
  const path = await card.screenshot(join(FOLDER, `popup-${scheme}.png`));
  await card.close();
  return path;
}

async function menu(browser: Browser, page: Page, scheme: ColorScheme): Promise<string> {
  await storeRooms(browser, [workRoom(), teachingRoom(), boss()]);
  await page.setViewport(1000, 700);
  await page.goto(`${GMAIL}/mail/u/0/?open=new&theme=${scheme}&rows=12`);
  await page.waitFor('[data-doorway="room"]');
  await page.click('[data-doorway="room"] >>> button[data-doorway="more"]');
  await page.waitFor('[data-doorway="menu"]');
  return page.screenshot(join(FOLDER, `menu-${scheme}.png`));
}

async function firstPage(browser: Browser, page: Page, scheme: ColorScheme): Promise<string> {
  await storeRooms(browser, []);
  await page.setViewport(1000, 560);
  await page.goto(browser.extensionUrl('options.html'));
  await page.waitFor('textarea');
  return page.screenshot(join(FOLDER, `first-${scheme}.png`));
}

async function incident(browser: Browser, page: Page, scheme: ColorScheme): Promise<string> {
  await storeRooms(browser, [workRoom()]);
  await page.setViewport(1000, 700);
  await page.goto(browser.extensionUrl('options.html#change-room'));
  await page.waitFor('#section-change-room:not([hidden])');
  return page.screenshot(join(FOLDER, `incident-${scheme}.png`));
}

const boss = () => workRoom({ id: 'boss', name: 'David Reyes', meetingId: '6142618345', token: null });

for (const scheme of ['light', 'dark'] as const) {
  const browser = await launchBrowser('chromium', { extensionDir: DIR });
  try {
    serveReplicas(browser);
    await storeRooms(browser, [workRoom()]);
    const page = await browser.newPage();
    await page.setColorScheme(scheme);
    for (const take of [gmail, calendar]) console.log(await take(page, scheme));
    for (const take of [popup, menu, incident, firstPage]) console.log(await take(browser, page, scheme));
  } finally {
    await browser.close();
  }
}
