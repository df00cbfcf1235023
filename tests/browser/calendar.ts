import type { Drift } from '../replicas/calendar/drift.ts';
import { calendarReplica } from '../replicas/calendar/index.ts';
import type { Language } from '../replicas/calendar/labels.ts';
import type { Hostile } from '../replicas/calendar/switches.ts';
import type { Browser, Page } from './driver/types.ts';

export const CALENDAR = 'https://calendar.google.com';
export const HOST = '[data-doorway="room"]';

/** An event as the replica's Save would store it. */
export interface SavedEvent {
  id: string | null;
  title: string;
  location: string;
  description: string;
  guests: string[];
  leaked?: boolean;
}

/** What an event is opened with. */
export type EventValues = Partial<Omit<SavedEvent, 'id' | 'leaked'>> & {
  recurrence?: string;
  meet?: string;
  conference?: string;
  type?: 'event' | 'outOfOffice' | 'focusTime';
  start?: string;
};

/** The steering of the replica, for use inside `page.evaluate`. */
export interface CalendarSteering {
  openQuick(values?: EventValues): void;
  openEditor(values?: EventValues): void;
  openExisting(id: string): void;
  openEvent(id: string): void;
  close(): void;
  switchTab(name: string): void;
  findATime(): void;
  backToDetails(): void;
  rerender(): void;
  leaveSettings(): void;
  opened(): string[];
  save(): void;
  model(): SavedEvent | null;
  saved(): SavedEvent[];
  shows(): { title?: string; location?: string; description?: string };
  surface(): { kind: 'quick' | 'read' | 'edit'; key: string; isNew: boolean } | null;
  root(): HTMLElement | null;
  field(name: string): HTMLElement | null;
  closedByOutside(): number;
  flicker(): { at: number; why: string; tag: string; surface: string | null }[];
  googleActions(): string[];
}

type Steered = { replica: CalendarSteering };
type Method = {
  [Name in keyof CalendarSteering]: CalendarSteering[Name] extends (...args: never[]) => unknown
    ? Name
    : never;
}[keyof CalendarSteering];

/** Calls one function of the replica's steering. */
export const steer = <Name extends Method>(
  page: Page,
  name: Name,
  ...args: Parameters<CalendarSteering[Name]>
): Promise<ReturnType<CalendarSteering[Name]>> =>
  page.evaluate(
    (name: Name, args: never[]) =>
      ((window as never as Steered).replica[name] as (...args: never[]) => unknown)(...args),
    name,
    args,
  ) as Promise<ReturnType<CalendarSteering[Name]>>;

export interface Switches {
  hostile?: readonly Hostile[];
  drift?: readonly Drift[];
  lang?: Language;
  theme?: 'light' | 'dark';
}

/** The query that turns these switches on. */
export function queryOf({ hostile = [], drift = [], lang = 'en', theme = 'light' }: Switches): string {
  return `hostile=${hostile.join(',')}&drift=${drift.join(',')}&lang=${lang}&theme=${theme}`;
}

/** Opens the Calendar replica at a path below `/calendar/u/0/r`. */
export async function openCalendar(browser: Browser, page: Page, path = '', query = ''): Promise<void> {
  browser.serve(CALENDAR, calendarReplica);
  await page.goto(`${CALENDAR}/calendar/u/0/r${path}?${query}`);
  await page.waitFor(() => 'replica' in window);
}

export type SurfaceKind = 'bubble' | 'editor';

/** Opens a new event in a bubble or a full editor, and waits for Doorway in it. */
export async function openEvent(
  browser: Browser,
  page: Page,
  kind: SurfaceKind,
  values: EventValues = {},
  switches: Switches = {},
): Promise<void> {
  await openCalendar(browser, page, '', queryOf(switches));
  await steer(page, kind === 'bubble' ? 'openQuick' : 'openEditor', values);
  await page.waitFor(HOST);
}

/** What the page's model holds now of the event that is being written. */
export const model = async (page: Page): Promise<SavedEvent> => (await steer(page, 'model')) as SavedEvent;

/** Saves as the person would, and gives what was stored. */
export async function save(page: Page): Promise<SavedEvent> {
  await steer(page, 'save');
  return page.waitFor(() => (window as never as Steered).replica.saved().at(-1)) as Promise<SavedEvent>;
}

/** In the page: the words of all notes, in whatever shadow root, or whether they have `wanted` among them. */
function notes(wanted?: string): string | boolean {
  const below = (root: Document | ShadowRoot): Element[] => [
    ...root.querySelectorAll('[data-doorway="note"]'),
    ...[...root.querySelectorAll('[data-doorway]')].flatMap(({ shadowRoot }) =>
      shadowRoot ? below(shadowRoot) : [],
    ),
  ];
  const words = below(document).map((note) => note.textContent);
  return wanted === undefined ? words.join(' | ') : words.some((text) => text?.includes(wanted));
}

/** Words of the notes that stand in the page now. */
export const noteWords = (page: Page) => page.evaluate(notes) as Promise<string>;

/** Waits until a note says these words. */
export const noteSays = (page: Page, words: string) => page.waitFor(notes, words);

/** From now on keeps, in the page, all that notes have said: some leave within a frame. */
export const recordNotes = (page: Page) =>
  page.evaluate((source: string) => {
    const read = new Function(`return (${source})()`) as () => string;
    const said: string[] = [];
    (window as never as { said: string[] }).said = said;
    const look = () => {
      const words = read();
      if (words && said.at(-1) !== words) said.push(words);
      requestAnimationFrame(look);
    };
    look();
  }, String(notes));

/** All that notes have said since `recordNotes`, once they have said something. */
export const recordedNotes = (page: Page) =>
  page.waitFor(() => {
    const { said } = window as never as { said: string[] };
    return said.length > 0 && said.join(' | ');
  }) as Promise<string>;
