import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { MOST_LEVELS } from '../../../lib/store/json.ts';
import { load } from '../../../lib/store/load.ts';
import { isNothingNew, mergeImport, planImport } from '../../../lib/store/merge-import.ts';
import { addRoom, patchSettings, setDefaultRoom } from '../../../lib/store/operations.ts';
import { quarantine } from '../../../lib/store/quarantine.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import {
  backupText,
  exportText,
  type Imported,
  readExport,
  readExportFile,
} from '../../../lib/store/transfer.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const EVERYTHING = { leaveOut: new Set<string>(), replace: new Set<string>(), settings: true };
const sample = JSON.parse(readFileSync(new URL('./samples/v1.json', import.meta.url), 'utf8'));

function imported(text: string): Imported {
  const reading = readExport(text, NOW);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.imported;
}

const many = (count: number, part: (at: number) => [string, unknown]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => part(at)));

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
    const merge = mergeImport(emptyStore(), imported(exportText(stored, NOW)), EVERYTHING, NOW);
    expect(merge.stored).toEqual(stored);
    expect(merge.added).toEqual(stored.rooms.map((room) => room.id));
  });

  test('a second import changes nothing', () => {
    const text = exportText(full(), NOW);
    expect(isNothingNew(planImport(full(), imported(text), NOW))).toBe(true);
    expect(mergeImport(full(), imported(text), EVERYTHING, NOW)).toEqual({
      stored: full(),
      added: [],
      replaced: [],
      formats: 0,
      settings: false,
    });
  });

  test("leave an organisation's rooms out", () => {
    const stored = { ...full(), managed: { roomIds: ['work'], settings: [] } };
    expect(imported(exportText(stored, NOW)).rooms.map((room) => room.id)).toEqual(['teaching']);
  });

  test("leave an organisation's presets that could not be read out", () => {
    const entry = (kind: 'policy' | 'room') => quarantine(kind, 'rooms.0', ['link'], { kind }, NOW);
    const stored = { ...full(), setAside: [entry('policy'), entry('room')] };
    expect(imported(exportText(stored, NOW)).setAside).toEqual([entry('room')]);
  });

  test('what fills the browser’s storage can be imported again', () => {
    const odd = Array.from({ length: 2 }, (_, at) =>
      quarantine('room', `rooms.${at}`, ['odd'], { odd: String(at).repeat(5_000_000) }, NOW),
    );
    expect(imported(exportText({ ...full(), setAside: odd }, NOW)).setAside).toEqual(odd);
  });

  test('a file that no export fills is not read at all', async () => {
    const text = vi.fn(async () => exportText(full(), NOW));
    const file = (size: number) => ({ size, text }) as unknown as Blob;
    expect(await readExportFile(file(60_000_001), NOW)).toEqual({ ok: false, reason: 'too-large' });
    expect(text).not.toHaveBeenCalled();
    expect(await readExportFile(file(60_000_000), NOW)).toMatchObject({ ok: true });
    text.mockRejectedValueOnce(new Error('disk on fire'));
    expect(await readExportFile(file(1), NOW)).toEqual({ ok: false, reason: 'not-ours' });
  });

  test('a file of more rooms than anybody has is refused', () => {
    const rooms = (count: number) =>
      Array.from({ length: count }, (_, index) => workRoom({ id: `room-${index}` }));
    const file = (count: number) =>
      JSON.stringify({ format: 'doorway-export', store: { version: 1, rooms: rooms(count) } });
    expect(imported(file(200)).rooms).toHaveLength(200);
    expect(readExport(file(201), NOW)).toEqual({ ok: false, reason: 'too-large' });
    expect(readExport(' '.repeat(20_000_001), NOW)).toEqual({ ok: false, reason: 'too-large' });
    expect(readExport(' '.repeat(20_000_000), NOW)).toEqual({ ok: false, reason: 'not-ours' });
  });

  test.each<[string, (count: number) => object]>([
    ['unknown settings', (count) => ({ settings: many(count, (at) => [`odd${at}`, at]) })],
    ['unknown parts', (count) => many(count, (at) => [`odd${at}`, at])],
    ['senders', (count) => ({ settings: { senderRooms: many(count, (at) => [`a${at}@b.org`, 'work']) } })],
    [
      'fields of a room',
      (count) => ({ rooms: [{ ...many(count, (at) => [`odd${at}`, at]), ...workRoom() }] }),
    ],
    [
      'things set aside',
      (count) => ({
        setAside: Array.from({ length: count }, (_, at) =>
          quarantine('room', `rooms.${at}`, [], { at }, NOW),
        ),
      }),
    ],
  ])('a file of more %s than pages can show is refused', (_what, storeWith) => {
    const read = (count: number) =>
      readExport(
        JSON.stringify({ format: 'doorway-export', store: { version: 3, ...storeWith(count) } }),
        NOW,
      );
    expect(read(20_000)).toEqual({ ok: false, reason: 'too-large' });
    expect(read(200).ok).toBe(true);
  });

  test('what was set aside may hold as much as it likes, and comes back', () => {
    const wide = many(20_000, (at) => [`odd${at}`, at]);
    const { stored } = load({ version: 3, settings: { odd: wide } }, NOW);
    expect(imported(exportText(stored, NOW)).setAside).toEqual(stored.setAside);
  });

  test.each([60, 3000, 20_000])('a file that is nested %d deep is refused, and never throws', (depth) => {
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const store of [
      `{"version":1,"rooms":[{"id":"work","odd":${nested}}]}`,
      `{"version":2,"settings":{"odd":${nested}}}`,
      `{"version":2,"setAside":[{"id":"a","kind":"room","place":"","problems":[],"since":1,"value":${nested}}]}`,
    ])
      expect(readExport(`{"format":"doorway-export","store":${store}}`, NOW)).toEqual({
        ok: false,
        reason: 'not-ours',
      });
  });

  test('what Doorway set aside itself can be brought back, however deep it was', () => {
    let odd: unknown = 1;
    let deepest: unknown = 1;
    for (let depth = 0; depth < MOST_LEVELS; depth++) deepest = { deepest };
    for (let depth = 0; depth < 200; depth++) odd = { odd };
    const stored = load({ version: 2, rooms: [odd, deepest], settings: { odd } }, NOW).stored;
    expect(stored.setAside.map(({ value }) => typeof value)).toEqual(['string', 'object', 'string']);
    expect(imported(exportText(stored, NOW)).setAside).toEqual(stored.setAside);
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

  test('a file that an editor put a mark before is read; marks in it stay', () => {
    const stored = addRoom(emptyStore(), workRoom({ label: 'Meet\ufeffme' }));
    expect(imported(`\ufeff${exportText(stored, NOW)}`).rooms).toEqual(stored.rooms);
    expect(imported(exportText(stored, NOW)).rooms).toEqual(stored.rooms);
  });

  test('a file of settings alone is read', () => {
    const text = '{"format":"doorway-export","store":{"version":3,"settings":{"format":"label"}}}';
    expect(imported(text)).toMatchObject({ rooms: [], settings: { format: 'label' } });
  });

  test('what a migration kept is a file of the same kind, as it was found', () => {
    const text = backupText({ ...sample, odd: [1] }, NOW);
    expect(JSON.parse(text)).toEqual({
      format: 'doorway-export',
      exportedAt: new Date(NOW).toISOString(),
      store: { ...sample, odd: [1] },
    });
    expect(text.endsWith('}\n')).toBe(true);
    expect(imported(backupText(sample, NOW)).rooms).toEqual(load(sample, NOW).stored.rooms);
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
    expect(planImport(emptyStore(), imported(text), NOW).setAside).toBe(1);
    const merge = mergeImport(emptyStore(), imported(text), EVERYTHING, NOW);
    expect(merge.added).toEqual(['teaching']);
    expect(merge.stored.setAside).toMatchObject([{ kind: 'room', value: bad }]);
  });
});
