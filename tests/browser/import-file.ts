import type { Room } from '../../lib/room/room.ts';
import { STORE_KEY } from '../../lib/store/keys.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/settings.ts';
import { STORE_VERSION, type Stored } from '../../lib/store/stored.ts';
import type { Browser, Page } from './driver/types.ts';
import { button } from './popup-places.ts';
import { storeRooms } from './rooms.ts';

interface Extension {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** A file as “Export” makes it, of rooms of any shape. `more`: what else stands in its store. */
export function fileOf(rooms: unknown[], more: object = {}): string {
  const store = {
    version: STORE_VERSION,
    rooms,
    defaultRoomId: null,
    settings: DEFAULT_SETTINGS,
    setAside: [],
    ...more,
  };
  return JSON.stringify({ format: 'doorway-export', store });
}

/** Stores these rooms and opens the settings. */
export async function openSettings(browser: Browser, page: Page, rooms: Room[]) {
  await storeRooms(browser, rooms);
  await page.goto(browser.extensionUrl('options.html#settings'));
  await page.waitFor(button('Import…'));
}

/** Gives the file to the page, as the browser's own dialog does. */
export async function choose(page: Page, text: string) {
  await page.evaluate((content: string) => {
    const input = document.querySelector<HTMLInputElement>('#section-settings input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'rooms.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** What is stored, as it stands there. */
export async function stored(browser: Browser): Promise<Stored> {
  return browser.evaluateInBackground(async (key: string) => {
    const page = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (page.browser ?? page.chrome).storage.local.get(key))[key] as Stored;
  }, STORE_KEY);
}
