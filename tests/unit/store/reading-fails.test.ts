import { expect, test, vi } from 'vitest';
import { logEntries } from '../../../lib/log.ts';

vi.mock('../../../lib/room/shown-name.ts', () => ({
  shownName: () => {
    throw new TypeError('a fault of our own');
  },
}));
const { load } = await import('../../../lib/store/load.ts');
const { emptyStore, STORE_VERSION } = await import('../../../lib/store/stored.ts');
const { workRoom } = await import('./rooms.ts');

test('where reading itself fails the whole item is set aside: Doorway can be used, and nothing is lost', () => {
  const item = { version: STORE_VERSION, rooms: [workRoom()], settings: { format: 'label' } };
  const { stored, migratedFrom } = load(item, 5);
  const entry = { id: expect.any(String), kind: 'store', place: '', problems: ['.'], value: item, since: 5 };
  expect(stored).toEqual({ ...emptyStore(), setAside: [entry] });
  expect(migratedFrom).toBeNull();
  expect(logEntries().at(-1)).toMatchObject({ code: 'store', error: expect.stringContaining('TypeError') });
});
