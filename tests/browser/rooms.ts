import { emptyRoom, type Room } from '../../lib/room/room.ts';
import { STORE_KEY } from '../../lib/store/keys.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/store/settings.ts';
import { STORE_VERSION } from '../../lib/store/stored.ts';
import type { Browser } from './driver/types.ts';

interface Extension {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
}

const TOKEN = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
export const ROOM_ID = '0b8f7c0e-2f1d-4a57-9d2b-6f0f3f1c9a11';

/** The room that most scenarios use: well guarded, so that it gives no advice of its own. */
export function workRoom(change: Partial<Room> = {}): Room {
  return {
    ...emptyRoom(ROOM_ID, 'Work', 1_700_000_000_000),
    meetingId: '3849205716',
    token: TOKEN,
    pastedAs: 'join',
    passcode: 'x7Kp2m',
    lock: { waitingRoom: true, joinBeforeHost: false, signedInOnly: false, noPasscode: false },
    ...change,
  };
}

export const WORK_LINK = `https://zoom.us/j/3849205716?pwd=${TOKEN}`;

/** A second room, for choosing between rooms. */
export function teachingRoom(): Room {
  return {
    ...emptyRoom('5c2b9a77-1d43-4f6e-8a10-7e5d3c2b1a00', 'Teaching', 1_700_000_000_001),
    meetingId: '6142618345',
    pastedAs: 'join',
    lock: { waitingRoom: true, joinBeforeHost: false, signedInOnly: false, noPasscode: true },
  };
}

/** Puts rooms and settings into the store, as if the options page had saved them. The first is the default. */
export async function storeRooms(
  browser: Browser,
  rooms: Room[],
  settings: Partial<Settings> = {},
): Promise<void> {
  const item = {
    version: STORE_VERSION,
    rooms,
    defaultRoomId: rooms[0]?.id ?? null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    setAside: [],
  };
  await browser.evaluateInBackground(
    async (key: string, value: unknown) => {
      const page = globalThis as unknown as { browser?: Extension; chrome: Extension };
      await (page.browser ?? page.chrome).storage.local.set({ [key]: value });
    },
    STORE_KEY,
    item,
  );
}
