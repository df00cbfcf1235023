import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/room/settings.ts';
import { load } from '../../../lib/store/load.ts';
import { mergeImport } from '../../../lib/store/merge-import.ts';
import { addRoom, patchSettings, setDefaultRoom } from '../../../lib/store/operations.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import { exportText, type Imported, readExport } from '../../../lib/store/transfer.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const sample = JSON.parse(readFileSync(new URL('./samples/v1.json', import.meta.url), 'utf8'));

function imported(text: string): Imported {
  const reading = readExport(text, NOW);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.imported;
}

function full(): Stored {
  const rooms = addRoom(addRoom(emptyStore(), workRoom()), teachingRoom());
  const choices = { format: 'label' as const, senderRooms: { 'a@x.org': 'teaching' } };
  return setDefaultRoom(patchSettings(rooms, choices), 'teaching');
}

describe('export and import', () => {
  test.each([
    ['a store', full()],
    ['the frozen sample', load(sample, NOW).stored],
    [
      'a store with something set aside',
      load({ version: 1, rooms: [{ odd: 1 }], settings: { format: 1 } }, NOW).stored,
    ],
  ])('bring %s into an empty one as it was', (_what, stored) => {
    const merge = mergeImport(emptyStore(), imported(exportText(stored, NOW)), false);
    expect(merge.stored).toEqual(stored);
    expect(merge.added).toEqual(stored.rooms.map((room) => room.id));
  });

  test('a second import changes nothing', () => {
    const text = exportText(full(), NOW);
    expect(mergeImport(full(), imported(text), true)).toEqual({ stored: full(), added: [], completed: [] });
  });

  test("leave an organisation's rooms out", () => {
    const stored = { ...full(), managed: { roomIds: ['work'], settings: [] } };
    expect(imported(exportText(stored, NOW)).rooms.map((room) => room.id)).toEqual(['teaching']);
  });

  test('text that Doorway did not export is refused, and never throws', () => {
    for (const text of [
      '',
      '{}',
      '[]',
      '{"format":"doorway-export"}',
      '{"version":1,"rooms":[]}',
      'Join Zoom Meeting',
    ])
      expect(readExport(text, NOW)).toEqual({ ok: false, reason: 'not-ours' });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readExport(text, NOW).ok));
  });

  test('an export of a newer Doorway is refused with its reason', () => {
    const text = JSON.stringify({ format: 'doorway-export', store: { version: 99, rooms: [] } });
    expect(readExport(text, NOW)).toEqual({ ok: false, reason: 'newer' });
  });

  test('what the schema refuses in it is set aside', () => {
    const bad = { ...workRoom(), host: 'evil.example' };
    const text = JSON.stringify({
      format: 'doorway-export',
      store: { version: 1, rooms: [bad, teachingRoom()] },
    });
    const merge = mergeImport(emptyStore(), imported(text), false);
    expect(merge.added).toEqual(['teaching']);
    expect(merge.stored.setAside).toMatchObject([{ kind: 'room', value: bad }]);
  });
});

describe('merging into a store that has rooms', () => {
  const here = addRoom(
    emptyStore(),
    workRoom({ name: 'Here', passcode: null, lock: { ...workRoom().lock, waitingRoom: false } }),
  );
  const there = (room = workRoom({ id: 'other', name: 'There', token: 'other.1' })) => ({
    rooms: [{ ...room, lock: { ...room.lock, waitingRoom: true, signedInOnly: true } }],
    defaultRoomId: 'other',
    settings: { ...DEFAULT_SETTINGS, format: 'label' as const, senderRooms: { 'a@x.org': 'other' } },
    setAside: [],
  });

  test('the same number is the same room: it stays as it is and learns what it did not know', () => {
    const merge = mergeImport(here, there(), false);
    expect(merge.added).toEqual([]);
    expect(merge.completed).toEqual(['work']);
    expect(merge.stored.rooms).toMatchObject([
      {
        id: 'work',
        name: 'Here',
        token: workRoom().token,
        passcode: 'x7Kp2m',
        lock: { waitingRoom: false, signedInOnly: true },
      },
    ]);
    expect(merge.stored.settings).toEqual(DEFAULT_SETTINGS);
  });

  test('the same personal link is the same room, and brings its number with its own token', () => {
    const personal = { host: 'zoom.us', name: 'Ada.Lovelace', token: null };
    const known = workRoom({ meetingId: null, token: null, personal, pastedAs: 'personal' });
    const other = workRoom({
      id: 'other',
      host: 'acme.zoom.us',
      personal: { ...personal, name: 'ada.lovelace' },
    });
    const merge = mergeImport(addRoom(emptyStore(), known), there(other), false);
    expect(merge.stored.rooms).toMatchObject([
      { id: 'work', host: 'acme.zoom.us', meetingId: other.meetingId, token: other.token, personal },
    ]);
  });

  test('token and passcode of another number are not taken over', () => {
    const personal = { host: 'zoom.us', name: 'ada.lovelace', token: null };
    const known = workRoom({ personal, token: null, passcode: null });
    const other = workRoom({ id: 'other', meetingId: '2223334455', personal });
    const merge = mergeImport(addRoom(emptyStore(), known), there(other), false);
    expect(merge.stored.rooms[0]).toMatchObject({
      meetingId: known.meetingId,
      token: null,
      passcode: null,
    });
  });

  test('a link that is known without a token does not get one', () => {
    const known = addRoom(emptyStore(), workRoom({ token: null }));
    expect(mergeImport(known, there(), false).stored.rooms[0]?.token).toBeNull();
  });

  test('settings come along when they are asked for, with ids of the rooms here', () => {
    const { stored } = mergeImport(here, there(), true);
    expect(stored.settings).toMatchObject({ format: 'label', senderRooms: { 'a@x.org': 'work' } });
    expect(stored.defaultRoomId).toBe('work');
  });
});
