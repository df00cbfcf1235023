import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDeeper, jsonOf, MOST_LEVELS } from '../../../lib/store/json.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { load } from '../../../lib/store/load.ts';
import { addRoom, discardSetAside } from '../../../lib/store/operations.ts';
import { applyPolicy } from '../../../lib/store/policy.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { mergeQuarantined } from '../../../lib/store/quarantine.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/store/settings.ts';
import { readStore, updateStore } from '../../../lib/store/store.ts';
import { emptyStore, type Quarantined, STORE_VERSION } from '../../../lib/store/stored.ts';
import { exportText } from '../../../lib/store/transfer.ts';
import { MemoryPort } from './memory-port.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const LAST_DATE = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function nested(depth: number, key = 'odd'): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level++) value = { [key]: value };
  return value;
}

/** The same as text, which `JSON.stringify` cannot give at such a depth. */
const nestedText = (depth: number) => `${'{"odd":'.repeat(depth)}"end"${'}'.repeat(depth)}`;

describe('a moment that no page can show as a date', () => {
  const retiredAt = (since: number) => ({ ...workRoom(), retired: [{ kind: 'token', value: 'x.1', since }] });
  const odd = [
    retiredAt(Number.MAX_SAFE_INTEGER),
    retiredAt(LAST_DATE + 1),
    { ...workRoom(), createdAt: 8.64e15 + 1 },
    { ...workRoom(), usedAt: LAST_DATE + 1 },
  ];
  test.each(odd)('is refused, and its room set aside (%#)', (room) => {
    const { stored } = load({ version: STORE_VERSION, rooms: [room, teachingRoom()] }, NOW);
    expect(stored.rooms).toEqual([teachingRoom()]);
    expect(stored.setAside).toMatchObject([{ kind: 'room', value: room }]);
  });

  test('is not the last one of the year 9999', () => {
    const { stored } = load({ version: STORE_VERSION, rooms: [retiredAt(LAST_DATE)] }, NOW);
    expect(stored.rooms).toHaveLength(1);
    expect(new Intl.DateTimeFormat('en').format(LAST_DATE)).toContain('9999');
  });
});

/** Something that was set aside before. */
const entry = (value: unknown): Quarantined => ({
  id: 'a',
  kind: 'room',
  place: 'rooms.0',
  problems: [],
  value,
  since: 1,
});

describe('what is nested deeper than storage and JSON take back', () => {
  const items = (depth: number): [string, object][] => [
    ['a field of a room', { version: STORE_VERSION, rooms: [{ ...workRoom(), odd: nested(depth) }] }],
    ['a setting', { version: STORE_VERSION, settings: { odd: nested(depth) } }],
    ['a part of the store', { version: STORE_VERSION, odd: nested(depth) }],
    ['what was set aside before', { version: STORE_VERSION, setAside: [entry(nested(depth))] }],
    ['an entry that was set aside and is odd itself', { version: STORE_VERSION, setAside: [nested(depth)] }],
  ];

  test.each([41, 150, 3000, 12_000])('%d levels: reading never throws and loses nothing', (depth) => {
    for (const [, item] of items(depth)) {
      const { stored } = load(item, NOW);
      expect(isDeeper(stored, MOST_LEVELS + 4)).toBe(false);
      const kept = stored.setAside.map(({ value }) => value);
      expect(kept).toHaveLength(1);
      expect(kept[0]).toEqual(expect.stringContaining('"odd":{"odd":'));
      expect(kept[0]).toEqual(expect.stringContaining(nestedText(depth - 1)));
      expect(() => exportText(stored, NOW)).not.toThrow();
    }
  });

  test('a room is used all the same, and the store can be written again', async () => {
    const port = new MemoryPort();
    replaceStoragePort(port);
    port.get = async () => port.peek(STORE_KEY) ?? items(3000)[0]?.[1];
    expect((await readStore()).rooms).toEqual([workRoom()]);
    await updateStore((stored) => addRoom(stored, teachingRoom()));
    const again = await readStore();
    expect(again.rooms).toEqual([workRoom(), teachingRoom()]);
    expect(again.setAside).toHaveLength(1);
    replaceStoragePort(null);
  });

  test('what is not too deep stays a value', () => {
    const { stored } = load({ version: STORE_VERSION, settings: { odd: nested(MOST_LEVELS) } }, NOW);
    expect(stored.setAside[0]?.value).toEqual(nested(MOST_LEVELS));
  });
});

test('a value that holds itself, which Firefox stores, is kept as text, and what was set aside can be written', () => {
  const odd: Record<string, unknown> = { name: 'odd' };
  for (const part of ['a', 'b', 'c']) odd[part] = odd;
  for (const item of [
    odd,
    { version: 1, odd },
    { version: 1, rooms: [{ odd }] },
    { version: 1, settings: { odd } },
  ]) {
    const { stored } = load(item, NOW);
    expect(stored.setAside.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored.setAside)).toContain('odd');
    expect(() => exportText(stored, NOW)).not.toThrow();
  }
  const part = { twice: 1 };
  expect(jsonOf([part, part, 1n])).toBe('[{"twice":1},{"twice":1},"1"]');
});

describe('what is set aside', () => {
  test('is each thing by its name: settings of one value are two', () => {
    const item = { version: STORE_VERSION, settings: { inTeams: true, inSlack: true }, left: 1, right: 1 };
    const { stored } = load(item, NOW);
    expect(stored.setAside.map(({ place }) => place)).toEqual([
      'settings.inTeams',
      'settings.inSlack',
      'left',
      'right',
    ]);
    expect(new Set(stored.setAside.map(({ id }) => id)).size).toBe(4);
  });

  test('is the same room, wherever in the list it stands', () => {
    const odd = { odd: 1 };
    const idsOf = (rooms: unknown[]) =>
      load({ version: STORE_VERSION, rooms }, NOW).stored.setAside.map(({ id }) => id);
    expect(idsOf([workRoom(), odd])).toEqual(idsOf([odd]));
  });

  test('of two values under one id each is kept, discarded alone, and known when it comes again', () => {
    const both = [entry({ b: 1, a: 2 }), entry(2)];
    const { stored } = load({ version: STORE_VERSION, setAside: both }, NOW);
    expect(stored.setAside.map(({ value }) => value)).toEqual([{ b: 1, a: 2 }, 2]);
    expect(mergeQuarantined(stored.setAside, [entry({ a: 2, b: 1 }), entry(2)])).toEqual(stored.setAside);
    const [first, second] = stored.setAside;
    expect(discardSetAside(stored, first?.id ?? '').setAside).toEqual([second]);
  });

  test('by the policy has ids of its own', () => {
    const { stored } = load({ version: STORE_VERSION, settings: { format: 7 } }, NOW);
    const { setAside } = applyPolicy(stored, { settings: { format: 7 } }, NOW);
    expect(new Set(setAside.map(({ id }) => id)).size).toBe(2);
  });
});

test('what JSON does not have is kept as text, whatever of the store it was', () => {
  // Firefox stores these.
  const odd = { big: 1n, at: new Date(0), list: [undefined, 2n] };
  for (const item of [
    { version: STORE_VERSION, rooms: [{ odd }] },
    { version: 1, odd },
    { version: 5n, odd },
    odd,
    7n,
  ]) {
    const { stored } = load(item, NOW);
    expect(stored.setAside.length).toBeGreaterThan(0);
    expect(() => exportText(stored, NOW)).not.toThrow();
  }
});

test('JSON of any depth and width is that of the browser where the browser has one', () => {
  const wide = Array.from({ length: 150_000 }, (_, index) => index);
  for (const value of [null, 1, 'a"b', [], {}, [1, [2, { a: [] }]], { a: { b: [true, null] } }, wide])
    expect(jsonOf([value, 1n])).toBe(JSON.stringify([value, '1']));
  expect(jsonOf(nested(50_000))).toBe(nestedText(50_000));
});

describe('null', () => {
  const fields = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  test.each(fields)('in the setting %s is refused or used, never both', (field) => {
    const { stored } = load({ version: STORE_VERSION, settings: { [field]: null } }, NOW);
    const isUsed = stored.settings[field] === null;
    expect(isUsed).toBe(DEFAULT_SETTINGS[field] === null);
    expect(stored.setAside.map(({ place }) => place)).toEqual(isUsed ? [] : [`settings.${field}`]);
    expect(stored.settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a browser that says that it stored and did not', () => {
  let port: MemoryPort;
  beforeEach(() => {
    port = new MemoryPort();
    replaceStoragePort(port);
  });
  afterEach(() => replaceStoragePort(null));

  test('is not believed', async () => {
    port.set = async () => {};
    await expect(updateStore((stored) => addRoom(stored, workRoom()))).rejects.toMatchObject({
      kind: 'failed',
      detail: 'not what was written',
    });
  });

  const entry = { id: 'x', kind: 'room' as const, place: 'rooms.0', problems: [], value: 1.5, since: 1 };
  const storing = (...setAside: unknown[]) => {
    const { set } = port;
    port.set = (items) => set.call(port, { [STORE_KEY]: { ...(items[STORE_KEY] as object), setAside } });
    return updateStore(() => ({ ...emptyStore(), rooms: [workRoom()], setAside: [entry] }));
  };

  test('is believed where it alters only a value that was set aside', async () => {
    await expect(storing({ ...entry, value: 1.4999 })).resolves.toMatchObject({ setAside: [entry] });
  });

  test.each([[[]], [['broken']], [[{ ...entry, id: 'y' }]]])(
    'is not believed where something else is set aside then: %j',
    async (setAside) => {
      await expect(storing(...setAside)).rejects.toMatchObject({ kind: 'failed' });
    },
  );

  test('is believed where it only sorts names and mends broken characters', async () => {
    const { set } = port;
    port.set = (items) => set.call(port, sorted(items) as Record<string, unknown>);
    const odd = { ...emptyStore(), rooms: [workRoom()] };
    const value = { b: '\ud800', a: 1 };
    const entry = { id: 'x', kind: 'room' as const, place: '\ud800', problems: [], value, since: 1 };
    await expect(updateStore(() => ({ ...odd, setAside: [entry] }))).resolves.toMatchObject({
      setAside: [{ id: 'x' }],
    });
  });

  function sorted(value: unknown): unknown {
    if (typeof value === 'string') return value.toWellFormed();
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
  }
});

describe('names that every object has', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    '%s is no setting, in the store and in a policy',
    (name) => {
      const settings = JSON.parse(`{"${name}":{"polluted":true},"format":"label"}`);
      const { stored } = load({ version: STORE_VERSION, rooms: [], settings }, 1);
      expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, format: 'label' });
      expect(Object.keys(stored.settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(stored.setAside.map(({ place }) => place)).toEqual([`settings.${name}`]);
      const managed = applyPolicy(emptyStore(), { settings }, 1);
      expect(managed.managed.settings).toEqual(['format']);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
});
