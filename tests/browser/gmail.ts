import { gmailReplica } from '../replicas/gmail/index.ts';
import type { Browser, Page } from './driver/types.ts';

export const GMAIL = 'https://mail.google.com';
/** The message body of the replica. */
export const BODY = '[g_editable="true"]';
export const INSERT = '[data-doorway="room"] >>> [data-doorway="insert"]';
export const MORE = '[data-doorway="room"] >>> [data-doorway="more"]';
export const NOTE = '[data-doorway="note"]';
export const MENU_ITEM = '[data-doorway="menu"] [role="menuitem"]';

/** What tests use of the replica's own steering; its README says what each does. */
export interface Replica {
  open(kind: string, options?: object): number;
  close(id?: number): void;
  closeAll(): void;
  minimise(id?: number): void;
  restore(id?: number): void;
  fullscreen(id?: number): void;
  exitFullscreen(id?: number): void;
  rerenderToolbar(id?: number): void;
  switchPlainText(id?: number, on?: boolean): void;
  setTheme(theme: 'light' | 'dark', way?: 'class' | 'style'): void;
  setSignature(at: number, nodes: unknown[]): void;
  /** Takes a compose out of the page; gives what puts it back. */
  takeOut(id?: number): () => void;
  setFrom(id: number | undefined, address: string): void;
  composes(): { id: number; kind: string }[];
  editor(id?: number): HTMLElement;
  element(id?: number): HTMLElement;
  sendButton(id?: number): HTMLElement;
  drafts(): { id: number; html: string | null; text: string }[];
  /** `html` is `null` for a message in plain-text mode: its text is all that is sent. */
  sent(): { by: string; trusted: boolean; html: string | null; text: string }[];
  shortcuts(): string[];
  show(place: string): void;
  openClose(count: number, kind?: string, frames?: number): Promise<number>;
}

/** The steering of the replica, inside `page.evaluate`. */
export const replica = () => (window as unknown as { replica: Replica }).replica;

/** Answers for Gmail with the replica. */
export const serveGmail = (browser: Browser) => browser.serve(GMAIL, gmailReplica);

/** Opens the Gmail replica with these switches. */
export async function openGmail(browser: Browser, page: Page, query = ''): Promise<void> {
  serveGmail(browser);
  await page.goto(`${GMAIL}/mail/u/0/?${query}`);
  await page.waitFor(() => 'replica' in window);
}

/**
 * Opens the message that has a window of its own, at `path`, and waits until its rows stay where they are: it lays them
 * out once more, and the last one moves down with the button just as it is pressed.
 */
export async function openOwnWindow(browser: Browser, page: Page, path: string): Promise<void> {
  serveGmail(browser);
  await page.goto(`${GMAIL}${path}`);
  await page.waitFor(async () => {
    const top = () => document.querySelector('[data-doorway="room"]')?.getBoundingClientRect().y;
    const before = top();
    await new Promise((done) => setTimeout(done, 200));
    return before !== undefined && top() === before;
  });
}

/** Opens a compose by the replica's own button and waits for Doorway in it. */
export async function openCompose(page: Page, kind = 'new', options: object = {}): Promise<void> {
  await page.evaluate(
    (kind: string, options: object) =>
      void (window as never as { replica: Replica }).replica.open(kind, options),
    kind,
    options,
  );
  await page.waitFor(() => {
    const { replica } = window as never as { replica: Replica };
    return replica.element().querySelector('[data-doorway="room"]');
  });
}

/** Text with the kinds of space evened out: browsers choose between them by themselves. */
export const evened = (text: string) => text.replaceAll('\u00a0', ' ').trim();

/** Opens the menu and presses the items that begin with these words, one after the other. */
export async function chooseInMenu(page: Page, words: string | string[], more = MORE): Promise<void> {
  await page.click(more);
  for (const one of [words].flat()) await pressInMenu(page, one);
}

/** Presses the item of the open menu that begins with these words. */
export async function pressInMenu(page: Page, words: string): Promise<void> {
  await page.waitFor((words: string) => {
    const roots = [...document.querySelectorAll('[data-doorway="room"]')].map((host) => host.shadowRoot);
    const items = roots.flatMap((root) => [...(root?.querySelectorAll('[role="menuitem"]') ?? [])]);
    for (const item of items) item.removeAttribute('id');
    const item = items.find((item) => item.querySelector('span')?.textContent?.startsWith(words));
    if (item) item.id = 'chosen';
    // As the wheel would: many rooms are in a list that scrolls.
    item?.scrollIntoView({ block: 'nearest' });
    return item !== undefined;
  }, words);
  await page.click('#chosen');
}

/** What stands in the body of the compose opened last, as markup. */
export const bodyHtml = (page: Page) =>
  page.evaluate(() => (window as never as { replica: Replica }).replica.editor().innerHTML);

/** The same as text, with the kinds of space evened out. */
export const bodyText = (page: Page) =>
  page.evaluate(() =>
    (window as never as { replica: Replica }).replica.editor().innerText.replaceAll('\u00a0', ' ').trim(),
  );
