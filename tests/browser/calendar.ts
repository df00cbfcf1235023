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

/** Opens another event in the same page, when nothing of the last one stands any more. */
export async function openNext(page: Page, kind: SurfaceKind, values: EventValues = {}): Promise<void> {
  await steer(page, 'close');
  await page.waitForGone(`${HOST}, [data-doorway="note"]`);
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

/** What a note said, and whether the event was still open when it came. */
export interface Said {
  words: string;
  isOpen: boolean;
}

/**
 * In the page: from now on keeps all that notes say, in the moment in which they say it. Some leave within a frame, and
 * where frames are late the event may have gone by the next one.
 */
function keepNotes(): void {
  const { replica } = window as never as Steered;
  const said: Said[] = [];
  (window as never as { said: Said[] }).said = said;
  let last: Element | undefined;
  const changes = new MutationObserver(look);
  const watched = new Set<Node>();
  const below = (root: Document | ShadowRoot): Element[] => {
    if (!watched.has(root)) changes.observe(root, { childList: true, subtree: true });
    watched.add(root);
    return [
      ...root.querySelectorAll('[data-doorway="note"]'),
      ...[...root.querySelectorAll('[data-doorway]')].flatMap(({ shadowRoot }) =>
        shadowRoot ? below(shadowRoot) : [],
      ),
    ];
  };
  function look(): void {
    const [note] = below(document);
    if (note && note !== last && note.textContent)
      said.push({ words: note.textContent, isOpen: replica.surface() !== null });
    if (note?.textContent || !note) last = note;
  }
  look();
}

/** From now on keeps what notes say; a note that stands already counts as the first. */
export const recordNotes = (page: Page) => page.evaluate(keepNotes);

/** What notes have said since `recordNotes`, once there were so many of them. */
export const recordedNotes = (page: Page, count = 1) =>
  page.waitFor((count: number) => {
    const { said } = window as never as { said: Said[] };
    return said.length >= count && said;
  }, count) as Promise<Said[]>;
