import ICAL from 'ical.js';
import { axe } from './driver/axe.ts';
import type { Browser, Page } from './driver/types.ts';
import { asked, button, SOMEWHERE, servePlaces } from './popup-places.ts';
import { storeRooms, teachingRoom, WORK_LINK, workRoom } from './rooms.ts';
import { expect, shotPath, test } from './setup.ts';

const TITLE = 'role=textbox[name="Title"]';
const MINUTES = 'role=textbox[name="Minutes"]';

async function openForm(page: Page, browser: Browser): Promise<void> {
  await page.setViewport(360, 600);
  await page.goto(browser.extensionUrl('popup.html'));
  await page.click(button('New event'));
  await page.waitFor('dialog[open]');
}

/** The one event of a calendar file, read by a parser that is not ours. */
function eventIn(file: Buffer) {
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')) as never);
  const components = calendar.getAllSubcomponents('vevent');
  expect(components).toHaveLength(1);
  const component = components[0] as ICAL.Component;
  return { component, event: new ICAL.Event(component as never) };
}

test.beforeEach(({ browser }) => servePlaces(browser));
test.afterEach(async ({ page }) => page.setViewport(1280, 900));

test('a file for any calendar, by keyboard alone', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom()], { calendarPlace: 'both', newEventIn: 'file' });
  await openForm(page, browser);
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-event'));
  const start = await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('input[type=datetime-local]');
    return new Date(field?.value ?? '').getTime();
  });
  const ahead = start - Date.now();
  expect(ahead).toBeGreaterThan(0);
  expect(ahead).toBeLessThanOrEqual(3_600_000);
  expect(new Date(start).getMinutes()).toBe(0);

  await page.type('Tee; Kuchen, 會議');
  await page.press('Enter');
  const file = await browser.download('.ics');
  expect(file.name).toBe('Tee; Kuchen, 會議.ics');
  const { component, event } = eventIn(file.content);
  expect(event.summary).toBe('Tee; Kuchen, 會議');
  expect(event.location).toBe(WORK_LINK);
  expect(event.description).toContain('Meeting ID: 384 920 5716\nPasscode: x7Kp2m');
  expect(component.getFirstPropertyValue('url')).toBe(WORK_LINK);
  expect(event.startDate.toJSDate().getTime()).toBe(start);
  expect(event.endDate.toJSDate().getTime()).toBe(start + 3_600_000);
  expect(event.uid).toMatch(/^[\da-f-]{36}$/);
  expect(file.content.toString('utf8')).not.toContain('/s/3849205716');
  await page.waitFor(() => document.querySelector('dialog [role=status]')?.textContent);
});

test('what is missing stands beside its field, has the focus, and what was typed stays', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()], { newEventIn: 'file' });
  await openForm(page, browser);
  await page.fill(MINUTES, '2000');
  await page.click(button('Save calendar file'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
  for (const field of [TITLE, MINUTES]) expect(await page.attribute(field, 'aria-invalid')).toBe('true');
  expect(await page.text(MINUTES)).toBe('2000');
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-event-errors'));
  await page.type('Coffee');
  await page.fill(MINUTES, '25');
  await page.press('Enter');
  const { event } = eventIn((await browser.download('.ics')).content);
  expect(event.duration.toSeconds()).toBe(25 * 60);
  expect(await page.count('.error')).toBe(0);
});

test('digits typed into the form change no room', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom(), teachingRoom()], { newEventIn: 'file' });
  await openForm(page, browser);
  await page.click(TITLE);
  await page.type('2 at 12');
  expect(await page.text(TITLE)).toBe('2 at 12');
  expect(await page.count('section[aria-label="Work"]')).toBe(1);
  await page.press('Escape');
  await page.waitForGone('dialog');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('New event');
});

test('Google Calendar opens at once, with the room in it; another choice is remembered', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()]);
  await page.goto(browser.extensionUrl('popup.html'));
  browser.forgetRequests();
  await page.click(button('New event'));
  const address = await asked(browser, 'https://calendar.google.com/calendar/r/eventedit?');
  const query = new URL(address).searchParams;
  expect(query.get('location')).toBe(WORK_LINK);
  expect(query.get('details')).toBe('');
  await page.bringToFront();
  await page.click(button('More'));
  await page.focus('select');
  await page.press('End');
  await page.waitFor(() => document.querySelector('select')?.value === 'file');
  await page.reload();
  await page.click(button('New event'));
  await page.waitFor('dialog[open]');
});

test('the real popup saves a file too, and shows the form without scrolling', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom()], { newEventIn: 'file' });
  await page.goto(SOMEWHERE);
  const popup = await browser.triggerAction(page);
  await popup.click(button('New event'));
  await popup.waitFor('dialog[open]');
  await popup.fill(TITLE, 'From the toolbar');
  const spare = await popup.evaluate(() => {
    const dialog = document.querySelector('dialog');
    return dialog ? dialog.clientHeight - dialog.scrollHeight : Number.NaN;
  });
  expect(spare).toBeGreaterThanOrEqual(0);
  await popup.screenshot(shotPath('popup-event-toolbar'));
  await popup.press('Enter');
  expect(eventIn((await browser.download('.ics')).content).event.summary).toBe('From the toolbar');
});
