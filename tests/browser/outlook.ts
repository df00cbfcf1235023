import { HOSTS } from '../../lib/page/hosts.ts';
import { bundleOutlook, OUTLOOK_ORIGINS, outlookReplica } from '../replicas/outlook/index.ts';
import type { Browser, Page } from './driver/types.ts';
import { INSERT } from './gmail.ts';
import { word } from './words.ts';

export const OUTLOOK = 'https://outlook.office.com';
/** Places at which few people have it. */
export const RARE_ORIGINS = HOSTS.outlook.rareOrigins;
export const SWITCH = `role=checkbox[name="${word('setOutlookButton')}"]`;
/** The place of a message's words, marked by the test itself once the page's editor is there. */
export const BODY = '[data-test-body]';
export const EVENT_BODY = '[data-test-event-body]';
export { INSERT };

/** What tests use of the replica's own steering. */
export interface OutlookReplica {
  open(kind: string, text?: string): void;
  openEvent(kind: 'quick' | 'full'): void;
  rerender(): void;
  body(): HTMLElement | null;
  eventBody(): HTMLElement | null;
  /** What the editor's model says now. */
  model(): string;
  eventModel(): string;
  /** What the page saved by itself after the editor's own events. */
  draft(): string;
  sent(): { html: string; isTrusted: boolean }[];
  saved(): { title: string; location: string; body: string }[];
  hasEvent(): boolean;
}

type Replicated = { replica: OutlookReplica };

/** Answers for all hosts of Outlook with the replica. */
export async function serveOutlook(browser: Browser): Promise<void> {
  const replica = outlookReplica(await bundleOutlook());
  for (const origin of [...OUTLOOK_ORIGINS, ...RARE_ORIGINS]) browser.serve(origin, replica);
}

/** Whether Doorway has its script registered for Outlook now. */
export const isRegistered = (browser: Browser) =>
  browser.evaluateInBackground(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the background's own world
    const { scripting } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return (await scripting.getRegisteredContentScripts({ ids: ['outlook'] })).length > 0;
  });

/** Opens the replica with these switches, in a browser of `outlook-browser.ts`. */
export async function openOutlook(
  browser: Browser,
  page: Page,
  query = '',
  origin: string = OUTLOOK,
  path = '/mail/inbox',
): Promise<void> {
  await serveOutlook(browser);
  await page.goto(`${origin}${path}?${query}`);
  await page.waitFor(() => 'replica' in window);
}

/** Opens a message by the replica's own steering and waits for Doorway in it. */
export async function openMessage(page: Page, kind = 'new', text = ''): Promise<void> {
  await page.evaluate(
    (kind: string, text: string) => (window as never as Replicated).replica.open(kind, text),
    kind,
    text,
  );
  await bodyReady(page);
  await page.waitFor('[data-doorway="room"]');
}

/** Waits for the editor of the message that was opened last, and marks it for the test. */
export async function bodyReady(page: Page): Promise<void> {
  await page.waitFor(() => {
    for (const old of document.querySelectorAll('[data-test-body]')) old.removeAttribute('data-test-body');
    const body = (window as never as Replicated).replica.body();
    body?.setAttribute('data-test-body', '');
    return body !== null;
  });
}

export async function openEvent(page: Page, kind: 'quick' | 'full'): Promise<void> {
  await page.evaluate(
    (kind: 'quick' | 'full') => (window as never as Replicated).replica.openEvent(kind),
    kind,
  );
  await page.waitFor(() => {
    const body = (window as never as Replicated).replica.eventBody();
    body?.setAttribute('data-test-event-body', '');
    return body !== null;
  });
  await page.waitFor('[data-doorway="room"]');
}

export const model = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.model());
export const bodyText = (page: Page) =>
  page.evaluate(() => {
    const body = (window as never as Replicated).replica.body();
    return (body?.innerText ?? '').replaceAll('\u00a0', ' ').trim();
  });
export const saved = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.saved());
export const sent = (page: Page) => page.evaluate(() => (window as never as Replicated).replica.sent());
