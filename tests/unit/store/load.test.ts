import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { logEntries } from '../../../lib/log.ts';
import { backupKey, STORE_KEY } from '../../../lib/store/keys.ts';
import { load } from '../../../lib/store/load.ts';
import { MIGRATIONS, migrate } from '../../../lib/store/migrations.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings.ts';
import { migrateStore, readStore, updateStore } from '../../../lib/store/store.ts';
import { emptyStore, type Quarantined, STORE_VERSION } from '../../../lib/store/stored.ts';
import { MemoryPort } from './memory-port.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const samplesFolder = new URL('./samples/', import.meta.url);

function sample(version: number): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, samplesFolder), 'utf8'));
}

describe('frozen samples', () => {
  test('there is one of every version', () => {
    const wanted = Array.from({ length: STORE_VERSION }, (_, index) => `v${index + 1}.json`);
    expect(readdirSync(samplesFolder).sort()).toEqual(wanted.sort());
  });

  test('each goes to exactly the next', () => {
    for (let version = 1; version < STORE_VERSION; version++)
      expect(migrate(sample(version), MIGRATIONS, version + 1).item).toEqual(sample(version + 1));
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
      Array.from({ length: STORE_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  test('the newest is read whole', () => {
    const { version: _version, settings, ...kept } = sample(STORE_VERSION);
    // A setting that came without a new version is at its default in what was stored before.
    expect(load(sample(STORE_VERSION), NOW).stored).toEqual({
      ...emptyStore(),
      ...kept,
      settings: { ...DEFAULT_SETTINGS, ...(settings as object) },
    });
  });
});

describe('migration', () => {
  const steps = {
    1: (item: Record<string, unknown>) => ({ ...item, first: true }),
    2: (item: Record<string, unknown>) => ({ ...item, second: item.first }),
  };

  test('climbs one version at a time and leaves its input alone', () => {
    const input = { version: 1, rooms: [] };
    expect(migrate(input, steps, 3)).toEqual({
      item: { version: 3, rooms: [], first: true, second: true },
      migratedFrom: 1,
      readOnly: null,
    });
    expect(input).toEqual({ version: 1, rooms: [] });
  });

  test.each([1.5, '1', null, undefined, [1]])(
    'a version that is no whole number climbs nowhere: %j',
    (version) => {
      const input = { version, rooms: [] };
      expect(migrate(input, steps, 3)).toEqual({ item: input, migratedFrom: null, readOnly: null });
      expect(migrate(version, steps, 3).item).toBe(version);
    },
  );

  test('a step that fails or is missing leaves the item as it was, and closed for writing', () => {
    const input = { version: 1, rooms: [workRoom()] };
    const failing = { 1: () => JSON.parse('{') };
    expect(migrate(input, failing, 2)).toEqual({ item: input, migratedFrom: null, readOnly: 'migration' });
    expect(migrate(input, { 2: steps[2] }, 3).readOnly).toBe('migration');
    expect(load(input, NOW, failing, 2).stored.rooms).toEqual([workRoom()]);
  });

  test('that fails says so in the report on Doorway, with its version and why', () => {
    migrate({ version: 1 }, {}, 3);
    expect(logEntries().at(-1)).toMatchObject({
      code: 'migration from 1',
      error: expect.stringContaining('no migration'),
    });
  });
});

describe('versions in the store', () => {
  let port: MemoryPort;
  beforeEach(() => {
    port = new MemoryPort();
    replaceStoragePort(port);
  });
  afterEach(() => {
    replaceStoragePort(null);
    delete MIGRATIONS[0];
  });

  test('a newer one can be used and is never overwritten', async () => {
    const newer = { version: STORE_VERSION + 1, rooms: [workRoom(), { shape: 'unknown' }], more: 1 };
    port.put(STORE_KEY, newer);
    const stored = await readStore();
    expect(stored).toMatchObject({ readOnly: 'newer', setAside: [], defaultRoomId: 'work' });
    expect(stored.rooms).toEqual([workRoom()]);
    await expect(updateStore((now) => addRoom(now, teachingRoom()))).rejects.toMatchObject({
      kind: 'read-only',
      detail: 'newer',
    });
    await migrateStore();
    expect(port.items).toEqual({ [STORE_KEY]: JSON.stringify(newer) });
  });

  test('an older one is migrated, and what was there is kept', async () => {
    MIGRATIONS[0] = ({ list, ...item }) => ({ ...item, rooms: list });
    const older = { version: 0, list: [workRoom()] };
    port.put(STORE_KEY, older);
    expect((await readStore()).rooms).toEqual([workRoom()]);
    expect(port.peek(STORE_KEY)).toEqual(older);
    await migrateStore();
    expect(port.peek(STORE_KEY)).toMatchObject({ version: STORE_VERSION, rooms: [workRoom()] });
    expect(port.peek(backupKey(0))).toEqual(older);
  });

  test('this one is not written again by an update', async () => {
    port.put(STORE_KEY, sample(STORE_VERSION));
    port.writeError = new Error('must not be called');
    await expect(migrateStore()).resolves.toBeUndefined();
  });
});

describe('damage', () => {
  test.each<[string, unknown, Partial<Quarantined>[]]>([
    ['an item that is none', 'odd', [{ kind: 'store', place: '', problems: ['.'], value: 'odd' }]],
    ['a list', [1], [{ kind: 'store', place: '', problems: ['.'], value: [1] }]],
    [
      'a part that nobody knows',
      { version: STORE_VERSION, odd: 1 },
      [{ kind: 'store', place: 'odd', problems: ['unknown:odd'], value: 1 }],
    ],
    [
      'a version that is none',
      { version: 'three' },
      [{ kind: 'store', place: 'version', problems: ['version'], value: 'three' }],
    ],
    ['no version', {}, [{ kind: 'store', place: 'version', problems: ['version'], value: undefined }]],
    [
      'rooms that are no list',
      { version: STORE_VERSION, rooms: { a: 1 } },
      [{ kind: 'store', place: 'rooms', problems: ['rooms'], value: { a: 1 } }],
    ],
    [
      'what was set aside, where it is no list',
      { version: STORE_VERSION, setAside: 'odd' },
      [{ kind: 'store', place: 'setAside', problems: ['setAside'], value: 'odd' }],
    ],
    [
      'an entry that is none',
      { version: STORE_VERSION, setAside: [7] },
      [{ kind: 'store', place: 'setAside.0', problems: ['.'], value: 7 }],
    ],
    [
      'settings that are none',
      { version: STORE_VERSION, settings: [1] },
      [{ kind: 'setting', place: 'settings', problems: ['.'], value: [1] }],
    ],
  ])('is set aside with its place, and what was wrong: %s', (_what, item, entries) => {
    const { stored } = load(item, NOW);
    const setAside = entries.map((entry) => ({ ...entry, id: expect.any(String), since: NOW }));
    expect(stored).toEqual({ ...emptyStore(), setAside });
  });

  test.each([undefined, null])('is not that there is nothing: %s', (nothing) => {
    expect(load(nothing, NOW)).toEqual({ stored: emptyStore(), migratedFrom: null });
  });

  test('of the default room leaves none chosen', () => {
    expect(load({ version: STORE_VERSION, rooms: [workRoom()], defaultRoomId: 5 }, NOW).stored).toEqual({
      ...emptyStore(),
      rooms: [workRoom()],
      defaultRoomId: null,
    });
  });

  test('a setting falls back alone, and its value is set aside', () => {
    const settings = { ...DEFAULT_SETTINGS, format: 'morse', calendarButton: false, taste: 'salty' };
    const { stored } = load({ version: 1, settings }, NOW);
    expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, calendarButton: false });
    expect(stored.setAside).toMatchObject([
      { kind: 'setting', place: 'settings.format', value: 'morse', since: NOW },
      { kind: 'setting', place: 'settings.taste', value: 'salty', problems: ['unknown:taste'] },
    ]);
  });

  test('a room with a field that is not known is used, and kept whole as well', () => {
    const raw = { ...workRoom(), lock: { ...workRoom().lock, moat: true } };
    const { stored } = load({ version: 1, rooms: [raw] }, NOW);
    expect(stored.rooms).toEqual([workRoom()]);
    expect(stored.setAside).toMatchObject([{ problems: ['unknown:lock.moat'], value: raw }]);
  });

  test('of two rooms with one id the second is set aside', () => {
    const { stored } = load({ version: 1, rooms: [workRoom(), workRoom({ name: 'Twin' })] }, NOW);
    expect(stored.rooms).toEqual([workRoom()]);
    expect(stored.setAside).toMatchObject([{ place: 'rooms.1', problems: ['id'] }]);
  });

  test('lines with hidden characters are made plain, and what stood there is set aside', () => {
    const raw = { ...workRoom(), label: 'Join \u202e', passcode: 'ab\ud800' };
    const phone = {
      ...workRoom().phone,
      dialIn: [{ number: '+1 312\n555', label: 'US\u2067', tollFree: false }],
    };
    const signature = { ...DEFAULT_SETTINGS.signature, phone: '\u202a+49 171 2345678\u202c' };
    const ownFormats = [{ id: 'a', name: 'A\n', body: '{link}\u202e\nBye' }];
    const { stored } = load(
      { version: STORE_VERSION, rooms: [{ ...raw, phone }], settings: { signature, ownFormats } },
      NOW,
    );
    expect(stored.rooms[0]).toMatchObject({ label: 'Join ', passcode: 'ab\ufffd' });
    expect(stored.rooms[0]?.phone.dialIn).toEqual([{ number: '+1 312 555', label: 'US', tollFree: false }]);
    expect(stored.settings.signature.phone).toBe('+49 171 2345678');
    expect(stored.settings.ownFormats).toEqual([{ id: 'a', name: 'A ', body: '{link}\nBye' }]);
    expect(stored.setAside.map(({ place }) => place)).toEqual([
      'rooms.0',
      'settings.signature',
      'settings.ownFormats',
    ]);
    expect(stored.setAside[0]?.value).toEqual({ ...raw, phone });
  });

  test('nothing that was stored is ever missing from what is read', () => {
    const damaged = fc.jsonValue().filter((value) => value !== null);
    const item = fc.oneof(
      damaged,
      fc.record({
        version: fc.oneof(fc.constant(1), damaged),
        rooms: fc.oneof(fc.array(damaged), damaged),
        settings: fc.oneof(fc.dictionary(fc.constantFrom('format', 'openIn', 'x'), damaged), damaged),
        setAside: fc.oneof(fc.array(damaged), damaged),
        extra: damaged,
      }),
    );
    fc.assert(
      fc.property(item, (raw) => {
        fc.pre(!(isObject(raw) && typeof raw.version === 'number' && raw.version !== 1));
        const text = JSON.stringify(load(raw, NOW).stored);
        for (const part of partsOf(raw)) expect(text).toContain(JSON.stringify(part));
      }),
    );
  });

  test('reading twice finds the same things under the same ids', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rooms) => {
        const once = load({ version: 1, rooms }, NOW).stored;
        const again = load({ version: 1, rooms: [], setAside: once.setAside }, NOW + 5).stored;
        expect(again.setAside).toEqual(once.setAside);
      }),
    );
  });

  function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  }

  // The settings' values and rooms that were stored; a well-formed setting is found as a value too.
  function partsOf(raw: unknown): unknown[] {
    if (!isObject(raw)) return [raw];
    const { version: _version, defaultRoomId: _default, rooms, settings, setAside, ...rest } = raw;
    const lists = [rooms, setAside].flatMap((list) => (Array.isArray(list) ? list : [list]));
    const fields = isObject(settings) ? Object.values(settings) : [settings];
    return [...lists, ...fields, ...Object.values(rest)].filter((part) => part !== undefined);
  }
});
