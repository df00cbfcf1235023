import { join } from 'node:path';
import { STORE_KEY } from '../lib/store/keys.ts';
import { isAtRest } from '../tests/browser/driver/at-rest.ts';
import type { Browser, Page } from '../tests/browser/driver/types.ts';
import { poll } from '../tests/browser/driver/waiting.ts';
import { calendarReplica } from '../tests/replicas/calendar/index.ts';
import { gmailReplica } from '../tests/replicas/gmail/index.ts';
import { SAMPLE, SAMPLE_INVITATION } from './sample-invitation.ts';

export const GMAIL = 'https://mail.google.com';
export const CALENDAR = 'https://calendar.google.com';
const PASTE = 'role=textbox[name="Paste anything from Zoom"]';
const INSERT = '[data-doorway="room"] >>> button[data-doorway="insert"]';
const NOTE = '[data-doorway="note"]';
const MESSAGE = '[g_editable="true"]';

export interface MainJob {
  /** Told each step as it happens. */
  say: (step: string) => void;
  /** Folder for the pictures. */
  shots: string;
}

/** What the replica's own model kept when the event was saved. */
interface SavedEvent {
  location?: string;
  description?: string;
}

/** Answers for Gmail and Calendar with our own copies of them. */
export function serveReplicas(browser: Browser): void {
  browser.serve(GMAIL, gmailReplica);
  browser.serve(CALENDAR, calendarReplica);
}

/**
 * What Doorway exists for, from beginning to end: an invitation is pasted once, then one click puts the
 * room's link into a message and one into an event.
 * @returns paths of the pictures
 * @throws Error at the first step that does not come out
 */
export async function mainJob(browser: Browser, { say, shots }: MainJob): Promise<string[]> {
  const pictures: string[] = [];
  const picture = async (page: Page, name: string) => {
    // The tab that the installation opens may come in front, and Chromium draws no other.
    await page.bringToFront();
    await page.waitFor(isAtRest);
    pictures.push(await page.screenshot(join(shots, `${name}-${browser.name}.png`)));
  };
  serveReplicas(browser);

  const options = await browser.newPage();
  await openOptions(browser, options, say);
  await picture(options, 'main-1-options');
  await pasteInvitation(browser, options, say);
  await isSaved(browser, options, say);
  await picture(options, 'main-2-saved');

  const gmail = await browser.newPage();
  await insertInMessage(gmail, say);
  await picture(gmail, 'main-3-gmail');

  const calendar = await browser.newPage();
  await insertInEvent(calendar, say);
  await picture(calendar, 'main-4-calendar');
  await saveEvent(calendar, say);
  return pictures;
}

async function openOptions(browser: Browser, options: Page, say: MainJob['say']): Promise<void> {
  await options.goto(browser.extensionUrl('options.html'));
  await options.waitFor(PASTE);
  say('Doorway’s options page is open. It asks for one thing: anything from Zoom.');
}

async function pasteInvitation(browser: Browser, options: Page, say: MainJob['say']): Promise<void> {
  await browser.writeClipboard({ text: SAMPLE_INVITATION });
  await options.click(PASTE);
  await options.press('Mod+v');
  await options.waitFor('role=textbox[name="Meeting ID"]');
  const understood = await options.text('role=textbox[name="Meeting ID"]');
  if (understood.replace(/\D/g, '') !== SAMPLE.meetingId)
    throw new Error(`The invitation was pasted, but the meeting ID reads "${understood}".`);
  say(`The text of Zoom’s “Copy invitation” is pasted. Doorway found the meeting ID ${understood}.`);
}

async function isSaved(browser: Browser, options: Page, say: MainJob['say']): Promise<void> {
  await poll(
    async () => JSON.stringify(await stored(browser)).includes(SAMPLE.meetingId),
    'the room to be saved',
  );
  await options.waitFor('[data-doorway="room"]');
  say(
    'The room is saved, in this browser and nowhere else. The page shows its card and a message to try it on.',
  );
}

/** What stands in the extension's storage now. */
function stored(browser: Browser): Promise<unknown> {
  return browser.evaluateInBackground(async (key: string) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: LocalStorage } } };
    return (await chrome.storage.local.get(key))[key];
  }, STORE_KEY);
}

interface LocalStorage {
  get(key: string): Promise<Record<string, unknown>>;
}

async function insertInMessage(gmail: Page, say: MainJob['say']): Promise<void> {
  await gmail.goto(`${GMAIL}/mail/u/0/?open=new`);
  await gmail.waitFor(INSERT);
  say('Gmail (our own copy of it) has a new message open; Doorway’s button is beside Send.');
  await gmail.click(MESSAGE);
  await gmail.type('See you on Thursday, here: ');
  await gmail.click(INSERT);
  await gmail.waitFor(
    (selector: string, link: string) => document.querySelector(selector)?.textContent?.includes(link),
    MESSAGE,
    SAMPLE.link,
  );
  await gmail.waitFor(NOTE);
  say(`One click: the message now reads "${(await gmail.text(MESSAGE)).replace(/\s+/g, ' ').trim()}".`);
}

async function insertInEvent(calendar: Page, say: MainJob['say']): Promise<void> {
  await calendar.goto(`${CALENDAR}/calendar/u/0/r/eventedit?text=Thursday`);
  await calendar.waitFor(INSERT);
  say('Calendar (our own copy of it) has a new event open; Doorway’s button is there too.');
  await calendar.click(INSERT);
  await calendar.waitFor(NOTE);
  // The sentence, without the signs before and after it.
  const [sentence] = /\p{L}[^×\n]*/u.exec(await calendar.text(NOTE)) ?? [];
  say(`One click: Doorway’s note says "${sentence?.trim()}"`);
}

async function saveEvent(calendar: Page, say: MainJob['say']): Promise<void> {
  const event = await calendar.waitFor(() => {
    const { replica } = window as unknown as { replica: { save(): void; saved(): SavedEvent[] } };
    if (!replica.saved().length) replica.save();
    return replica.saved().at(-1);
  });
  const place = event.location?.includes(SAMPLE.link) ? 'location' : 'description';
  if (!event[place]?.includes(SAMPLE.link))
    throw new Error(`The event was saved without the link: ${JSON.stringify(event)}`);
  say(`The event is saved. Its ${place} holds ${SAMPLE.link}`);
}
