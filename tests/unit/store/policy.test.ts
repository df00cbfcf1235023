import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { advise } from '../../../lib/room/advice/advise.ts';
import type { Room } from '../../../lib/room/room.ts';
import { joinAddress, roomLink } from '../../../lib/room/room-link.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import {
  addRoom,
  emptied,
  patchRoom,
  patchSettings,
  removeRoom,
  restored,
  setDefaultRoom,
} from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { readOwn, readStore, updateStore } from '../../../lib/store/store.ts';
import { STORE_VERSION } from '../../../lib/store/stored.ts';
import { MemoryPort } from './memory-port.ts';
import { workRoom } from './rooms.ts';

const RECEPTION = {
  name: 'Reception',
  link: 'https://acme.zoom.us/j/2223334455?pwd=abc.1',
  waitingRoom: true,
};
const RECEPTION_ID = 'preset-acme-zoom-us-j-2223334455';

let port: MemoryPort;
beforeEach(() => {
  port = new MemoryPort();
  replaceStoragePort(port);
});
afterEach(() => replaceStoragePort(null));

describe('rooms that an organisation presets', () => {
  test('stand first and are read-only', async () => {
    await updateStore((stored) => addRoom(stored, workRoom()));
    port.policy = { rooms: [RECEPTION] };
    const stored = await readStore();
    expect(stored.rooms.map((room) => room.name)).toEqual(['Reception', 'Work']);
    expect(stored.managed.roomIds).toEqual([RECEPTION_ID]);
    expect(stored.defaultRoomId).toBe('work');
    const [reception] = stored.rooms;
    expect(reception && joinAddress(reception)).toBe(RECEPTION.link);
    expect(reception?.lock).toMatchObject({ waitingRoom: true, joinBeforeHost: null });

    await updateStore((now) => patchRoom(now, RECEPTION_ID, { name: 'Mine' }));
    await updateStore((now) => removeRoom(now, RECEPTION_ID));
    expect((await readStore()).rooms[0]?.name).toBe('Reception');
    expect(port.peek(STORE_KEY)).toMatchObject({ rooms: [{ id: 'work' }] });
  });

  test('cover a room of the person’s with the same id, which stays and comes back in its place', async () => {
    const mine = workRoom({ id: RECEPTION_ID, name: 'Mine', passcode: 'mine1' });
    const more = workRoom({ id: 'more', meetingId: '5556667777' });
    await updateStore((stored) => [workRoom(), mine, more].reduce(addRoom, stored));
    port.policy = { rooms: [RECEPTION] };
    expect((await readStore()).rooms.map((room) => room.name)).toEqual(['Reception', 'Work', 'Work']);
    await updateStore((stored) => patchSettings(removeRoom(stored, 'more'), { format: 'label' }));
    await updateStore((stored) => setDefaultRoom(stored, RECEPTION_ID));
    port.policy = {};
    expect((await readStore()).rooms).toEqual([workRoom(), mine]);
  });

  test('can be the default, and when the policy goes another room is', async () => {
    port.policy = { rooms: [RECEPTION] };
    expect((await readStore()).defaultRoomId).toBe(RECEPTION_ID);
    await updateStore((stored) => setDefaultRoom(addRoom(stored, workRoom()), RECEPTION_ID));
    expect((await readStore()).defaultRoomId).toBe(RECEPTION_ID);
    port.policy = {};
    expect((await readStore()).defaultRoomId).toBe('work');
  });

  test('stay the default when somebody writes before the policy is there', async () => {
    await updateStore((stored) => addRoom(stored, workRoom()));
    port.policy = { rooms: [RECEPTION] };
    await updateStore((stored) => setDefaultRoom(stored, RECEPTION_ID));
    port.policy = {};
    await updateStore((stored) => patchSettings(stored, { format: 'label' }));
    expect((await readStore()).defaultRoomId).toBe('work');
    port.policy = { rooms: [RECEPTION] };
    expect((await readStore()).defaultRoomId).toBe(RECEPTION_ID);
  });

  test('are not asked about as if nobody had used them for a year', async () => {
    port.policy = { rooms: [RECEPTION] };
    const [reception] = (await readStore()).rooms as [Room];
    const advice = advise(reception, reception.account, { use: 'options', now: Date.now() });
    expect(advice.map(({ id }) => id)).not.toContain('stillYourRoom');
  });

  test.each([
    ['another site', 'https://zoom.us.evil.com/j/2223334455'],
    ['no https', 'http://zoom.us/j/2223334455'],
    ['a user name', 'https://a@zoom.us/j/2223334455'],
    ['a short number', 'https://zoom.us/j/12345'],
    ['another page', 'https://zoom.us/rec/share/x'],
    ['more before the number', 'https://zoom.us/x/j/2223334455'],
    ['more behind the number', 'https://zoom.us/j/2223334455/x'],
    ['a port', 'https://zoom.us:8443/j/2223334455'],
    ['a passcode beside the user name', 'https://:b@zoom.us/j/2223334455'],
    ['a number that is none', 'https://zoom.us/my/-'],
    ['no link at all', 'room 5'],
  ])('are refused and shown: %s', async (_what, link) => {
    port.policy = { rooms: [{ name: 'X', link }] };
    const stored = await readStore();
    expect(stored.rooms).toEqual([]);
    expect(stored.setAside).toMatchObject([{ kind: 'policy', place: 'rooms.0' }]);
    await updateStore((now) => addRoom(now, workRoom()));
    expect(port.peek(STORE_KEY)).toMatchObject({ setAside: [] });
  });

  test.each([
    ['rooms that are no list', { rooms: { 0: RECEPTION } }, 'rooms'],
    ['another name', { room: [RECEPTION] }, 'room'],
  ])('are refused and shown: %s, which Firefox does not check', async (_what, policy, place) => {
    port.policy = policy;
    expect(await readStore()).toMatchObject({ rooms: [], setAside: [{ kind: 'policy', place }] });
  });

  test('twice the same room is one', async () => {
    port.policy = { rooms: [RECEPTION, { ...RECEPTION, name: 'Again' }] };
    const stored = await readStore();
    expect(stored.rooms.map(({ name }) => name)).toEqual(['Reception']);
    expect(stored.setAside).toMatchObject([{ place: 'rooms.1', problems: ['link'] }]);
  });

  test.each([[null], [7], [{}], [{ name: 'X' }], [{ link: 7 }], [{ link: 'https://zoom.us/rec/x' }]])(
    'that are none are refused one by one: %j',
    async (odd) => {
      port.policy = { rooms: [RECEPTION, odd] };
      const stored = await readStore();
      expect(stored.rooms.map(({ name }) => name)).toEqual(['Reception']);
      expect(stored.setAside).toMatchObject([
        { kind: 'policy', place: 'rooms.1', problems: ['.'], value: odd },
      ]);
    },
  );

  test('may have a personal link', async () => {
    const link = 'https://acme.zoom.us/my/help.desk?pwd=abc.1';
    port.policy = { rooms: [{ name: 'Help', link }] };
    const [room] = (await readStore()).rooms as [Room];
    expect(room).toMatchObject({ id: 'preset-acme-zoom-us-my-help-desk', meetingId: null });
    expect(roomLink(room)).toBe(link);
  });

  test('have a name to be told by, and lines that show all that they hold', async () => {
    const odd = { name: '', label: 'Meet\u202e us', passcode: '\u202e', waitingRoom: 'yes' };
    port.policy = { rooms: [{ ...RECEPTION, ...odd }, { link: 'https://zoom.us/my/help.desk' }] };
    const { rooms, setAside } = await readStore();
    expect(rooms).toMatchObject([
      { name: '222 333 4455', label: 'Meet us', passcode: null, lock: { waitingRoom: null } },
      { name: 'help.desk', label: null, account: 'organisation' },
    ]);
    expect(setAside).toEqual([]);
  });

  test('keep their ids while the passcode in the link changes, or its letters’ case', async () => {
    const ids = async (...links: string[]) => {
      port.policy = { rooms: links.map((link) => ({ link })) };
      return (await readStore()).managed.roomIds;
    };
    const [id] = await ids('https://acme.zoom.us/my/help.desk?pwd=abc.1');
    expect(await ids('https://ACME.zoom.us/my/Help.Desk')).toEqual([id]);
  });

  test('are told apart however long or alike their links are', async () => {
    const long = 'a'.repeat(99);
    const names = [`${long}b`, `${long}c`, 'help.desk', 'help..desk', 'help-desk', 'help_desk', 'help--desk'];
    port.policy = { rooms: names.map((name) => ({ link: `https://acme.zoom.us/my/${name}` })) };
    const { rooms, setAside } = await readStore();
    expect(rooms.map(({ personal }) => personal?.name)).toEqual(names);
    expect(setAside).toEqual([]);
  });
});

test('what was set aside of the person’s own stays when something is written under a policy', async () => {
  port.put(STORE_KEY, { version: STORE_VERSION, rooms: [{ odd: 1 }] });
  port.policy = { rooms: [{ odd: 2 }] };
  expect((await readStore()).setAside.map(({ kind }) => kind)).toEqual(['room', 'policy']);
  await updateStore((stored) => addRoom(stored, workRoom()));
  expect(port.peek(STORE_KEY)).toMatchObject({ setAside: [{ kind: 'room', value: { odd: 1 } }] });
});

describe('settings that an organisation presets', () => {
  test("win, and the person's own come back when the policy goes", async () => {
    await updateStore((stored) => patchSettings(stored, { format: 'label' }));
    port.policy = { settings: { format: 'invitation', openIn: 'telephone', unknown: 1 } };
    const stored = await readStore();
    expect(stored.settings).toMatchObject({ format: 'invitation', openIn: 'browser' });
    expect(stored.managed.settings).toEqual(['format']);
    expect(stored.setAside.map((entry) => [entry.kind, entry.place])).toEqual([
      ['policy', 'settings.openIn'],
      ['policy', 'settings.unknown'],
    ]);
    await updateStore((now) => patchSettings(now, { format: 'link', calendarPlace: 'both' }));
    expect((await readStore()).settings.format).toBe('invitation');
    port.policy = {};
    expect((await readStore()).settings).toMatchObject({ format: 'label', calendarPlace: 'both' });
  });
});

test('deleting everything deletes what a policy covers too, and undoing it brings that back', async () => {
  const mine = workRoom({ id: RECEPTION_ID, name: 'Mine' });
  const senderRooms = { 'ada@example.org': RECEPTION_ID };
  await updateStore((stored) => patchSettings([workRoom(), mine].reduce(addRoom, stored), { senderRooms }));
  port.policy = { rooms: [RECEPTION], settings: { senderRooms: {} } };
  const own = await readOwn();
  const before = port.peek(STORE_KEY);
  await updateStore(emptied);
  expect(JSON.stringify(port.peek(STORE_KEY))).not.toMatch(/Mine|ada@/);
  expect((await readStore()).rooms.map(({ name }) => name)).toEqual(['Reception']);
  await updateStore((now) => restored(now, own));
  expect(port.peek(STORE_KEY)).toEqual(before);
});

test('a broken policy has no effect', async () => {
  port.policy = { rooms: 'none', settings: 7 };
  const stored = await readStore();
  expect(stored.rooms).toEqual([]);
  expect(stored.managed).toEqual({ roomIds: [], settings: [] });
});
