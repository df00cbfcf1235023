import { calendarReplica } from '../replicas/calendar/index.ts';
import type { Browser, Page } from './driver/types.ts';

export const CALENDAR = 'https://calendar.google.com';

/** An event as the replica's Save would store it. */
export interface SavedEvent {
  title: string;
  location: string;
  description: string;
  leaked?: boolean;
}

/** Opens the Calendar replica at a path below `/calendar/u/0/r`. */
export async function openCalendar(browser: Browser, page: Page, path = '', query = ''): Promise<void> {
  browser.serve(CALENDAR, calendarReplica);
  await page.goto(`${CALENDAR}/calendar/u/0/r${path}?${query}`);
  await page.waitFor(() => 'replica' in window);
}

/** What the page's model holds now of the event that is being written. */
export const model = (page: Page) =>
  page.evaluate(() => (window as never as { replica: { model(): SavedEvent } }).replica.model());

/** Saves as the person would, and gives what was stored. */
export async function save(page: Page): Promise<SavedEvent> {
  await page.evaluate(() => (window as never as { replica: { save(): void } }).replica.save());
  return page.waitFor(() => (window as never as { replica: { saved(): SavedEvent[] } }).replica.saved().at(-1));
}
