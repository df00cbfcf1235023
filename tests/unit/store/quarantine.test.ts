import { describe, expect, test } from 'vitest';
import { load } from '../../../lib/store/load.ts';
import { mergeQuarantined, quarantine } from '../../../lib/store/quarantine.ts';
import { STORE_VERSION } from '../../../lib/store/stored.ts';

const find = (value: unknown, place = 'rooms.0', since = 1) => quarantine('room', place, ['.'], value, since);

describe('one find is one entry', () => {
  test('whenever and wherever it is found again; what was noted first stays', () => {
    const before = [find({ odd: 1 })];
    const found = [find({ odd: 1 }, 'rooms.5', 9), find({ odd: 2 }), find({ odd: 2 }, 'rooms.7')];
    expect(mergeQuarantined(before, found)).toEqual([before[0], find({ odd: 2 })]);
  });

  test('in a store that has set it aside already', () => {
    const item = { version: STORE_VERSION, rooms: [{ odd: 1 }], settings: { format: 'morse' } };
    const { setAside } = load(item, 1).stored;
    expect(setAside).toHaveLength(2);
    expect(load({ ...item, setAside }, 9).stored.setAside).toEqual(setAside);
  });

  // An entry that an earlier version wrote would be listed twice if its id were made in another way.
  test.each([
    [{ odd: 1 }, 'room-9-63uya8kbt5'],
    ['Zoom', 'room-6-e2ie8tmkme'],
    [null, 'room-4-1omwfhr5hyy'],
  ])('in every version of Doorway: %j', (value, id) => {
    expect(find(value).id).toBe(id);
  });
});

test('other values are other entries', () => {
  const values = [
    0,
    1,
    '0',
    '',
    null,
    [],
    {},
    [0],
    { a: 0 },
    { b: 0 },
    { a: '0' },
    'ab',
    'ba',
    { a: 1, b: 2 },
  ];
  const ids = values.map((value) => find(value).id);
  expect(new Set(ids).size).toBe(values.length);
  expect(quarantine('setting', 'rooms.0', ['.'], 0, 1).id).not.toBe(find(0).id);
});
