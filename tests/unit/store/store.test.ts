import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logEntries, logError } from '../../../lib/log.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { addRoom, discardSetAside, patchRoom, patchSettings } from '../../../lib/store/operations.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import {
  discardBackups,
  onStoreChanged,
  readBackups,
  readStore,
  updateStore,
} from '../../../lib/store/store.ts';
import { asStoreError, StoreError } from '../../../lib/store/store-error.ts';
import { emptyStore, STORE_VERSION, type Stored } from '../../../lib/store/stored.ts';
import { MemoryPort } from './memory-port.ts';
import { teachingRoom, workRoom } from './rooms.ts';

let port: MemoryPort;
beforeEach(() => {
  port = new MemoryPort();
  replaceStoragePort(port);
});
afterEach(() => replaceStoragePort(null));

test('a newcomer has an empty store, and reading writes nothing', async () => {
  expect(await readStore()).toEqual(emptyStore());
  expect(port.items).toEqual({});
});

test('what is written is read back', async () => {
  const written = await updateStore((stored) => addRoom(addRoom(stored, workRoom()), teachingRoom()));
  expect(written.defaultRoomId).toBe('work');
  expect(await readStore()).toEqual(written);
  expect(Object.keys(port.items)).toEqual([STORE_KEY]);
});

test('a change that changes nothing writes nothing', async () => {
  port.writeError = new Error('must not be called');
  await expect(updateStore((stored) => stored)).resolves.toEqual(emptyStore());
});

describe('two pages that write at once', () => {
  const writers = fc.array(fc.array(fc.constantFrom('room', 'setting'), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  });

  async function race(scheduler: fc.Scheduler, plan: string[][], exclusive: boolean): Promise<Stored> {
    port = new MemoryPort();
    port.pace = (what) => scheduler.schedule(Promise.resolve(), what);
    if (!exclusive) port.exclusively = (work) => work();
    replaceStoragePort(port);
    const pages = plan.map(async (steps, page) => {
      for (const [step, kind] of steps.entries())
        await updateStore((stored) => write(stored, kind, page, step));
    });
    await scheduler.waitFor(Promise.all(pages));
    port.pace = async () => {};
    return readStore();
  }

  function write(stored: Stored, kind: string, page: number, step: number): Stored {
    const id = `${page}-${step}`;
    if (kind === 'room') return addRoom(stored, emptyRoom(id, id, 1));
    return patchSettings(stored, { silencedAdvice: [...stored.settings.silencedAdvice, id] });
  }

  function traces(stored: Stored): string[] {
    return [...stored.rooms.map((room) => room.id), ...stored.settings.silencedAdvice].sort();
  }

  function expected(plan: string[][]): string[] {
    return plan.flatMap((steps, page) => steps.map((_, step) => `${page}-${step}`)).sort();
  }

  test('lose nothing, however their reads and writes fall', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), writers, async (scheduler, plan) => {
        expect(traces(await race(scheduler, plan, true))).toEqual(expected(plan));
      }),
    );
  });

  test('would lose something without the lock (so the property above can fail)', async () => {
    const outcome = await fc.check(
      fc.asyncProperty(fc.scheduler(), writers, async (scheduler, plan) => {
        expect(traces(await race(scheduler, plan, false))).toEqual(expected(plan));
      }),
    );
    expect(outcome.failed).toBe(true);
  });

  test('a writer that fails does not stop the next', async () => {
    const failing = updateStore(() => {
      throw new Error('broken change');
    });
    const next = updateStore((stored) => addRoom(stored, workRoom()));
    await expect(failing).rejects.toMatchObject({ kind: 'failed' });
    expect((await next).rooms).toHaveLength(1);
  });
});

describe('a store that cannot be written', () => {
  const fullTexts = [
    'Resource::kQuotaBytes quota exceeded',
    'Resource::kQuotaBytesPerItem quota exceeded',
    'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
    'QUOTA_BYTES_PER_ITEM quota exceeded',
  ];
  test.each(fullTexts)('is full: %s', async (text) => {
    await updateStore((stored) => addRoom(stored, workRoom()));
    const before = port.peek(STORE_KEY);
    port.writeError = new Error(text);
    await expect(updateStore((stored) => addRoom(stored, teachingRoom()))).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'full',
    });
    expect(port.peek(STORE_KEY)).toEqual(before);
  });

  test('fails for another reason', async () => {
    port.writeError = new Error('IO error: .../000003.log: Unable to create writable file');
    await expect(updateStore((stored) => addRoom(stored, workRoom()))).rejects.toMatchObject({
      kind: 'failed',
    });
  });

  test('cannot be read either', async () => {
    port.get = () => Promise.reject(new Error('IO error'));
    await expect(readStore()).rejects.toMatchObject({ name: 'StoreError', kind: 'failed' });
    await expect(updateStore((stored) => stored)).rejects.toMatchObject({ kind: 'failed' });
  });
});

describe('a store that does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** What a promise comes to within a minute of the clock in use. */
  async function inAMinute(promise: Promise<unknown>): Promise<unknown> {
    const outcome = promise.catch((error) => error.kind);
    await vi.advanceTimersByTimeAsync(60_000);
    return Promise.race([outcome, Promise.resolve('nothing')]);
  }

  test('when it is read is told', async () => {
    port.pace = () => new Promise(() => {});
    expect(await inAMinute(readStore())).toBe('slow');
  });

  test('is not waited for any longer once it has answered', async () => {
    await readStore();
    await updateStore((stored) => addRoom(stored, workRoom()));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('to one page keeps no other from writing: the lock is held for what is being written alone', async () => {
    for (const hangsAt of [1, 2]) {
      let reads = 0;
      port.pace = (what) =>
        what === 'get' && ++reads === hangsAt ? new Promise(() => {}) : Promise.resolve();
      expect(await inAMinute(updateStore((stored) => addRoom(stored, workRoom())))).toBe('slow');
      const next = await inAMinute(updateStore((stored) => addRoom(stored, teachingRoom())));
      expect(next).toMatchObject({ setAside: [] });
    }
  });

  test('when it is written is told; what was being written may come, what waited does not', async () => {
    let goOn = () => {};
    port.pace = (what) =>
      what === 'set'
        ? new Promise((resolve) => {
            goOn = resolve;
          })
        : Promise.resolve();
    const first = updateStore((stored) => addRoom(stored, workRoom()));
    const second = updateStore((stored) => addRoom(stored, teachingRoom()));
    const outcomes = Promise.all([inAMinute(first), inAMinute(second)]);
    expect(await outcomes).toEqual(['slow', 'slow']);
    port.pace = async () => {};
    goOn();
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await readStore()).rooms).toEqual([workRoom()]);
    expect((await updateStore((stored) => addRoom(stored, teachingRoom()))).rooms).toHaveLength(2);
  });
});

describe('what the schema would refuse is not written', () => {
  test.each([
    ['host', { host: 'zoom.us.evil.com' }, 'rooms.0.host'],
    ['number', { meetingId: '12345' }, 'rooms.0.meetingId'],
    ['token', { token: '"><script>' }, 'rooms.0.token'],
    ['name', { name: 'x'.repeat(101) }, 'rooms.0.name'],
    ['host and name', { host: '', name: 'a\n' }, 'rooms.0.name, rooms.0.host'],
    ['unknown part', { colour: 'red' } as object, 'rooms.0.unknown:colour'],
  ])('a wrong %s', async (_what, patch, detail) => {
    await updateStore((stored) => addRoom(stored, workRoom()));
    const before = port.peek(STORE_KEY);
    await expect(updateStore((stored) => patchRoom(stored, 'work', patch))).rejects.toMatchObject({
      kind: 'invalid',
      detail,
    });
    expect(port.peek(STORE_KEY)).toEqual(before);
  });

  test.each<[string, (stored: Stored) => Stored, string]>([
    [
      'a setting',
      (stored) => patchSettings(stored, { outlookAt: 'https://evil.example' }),
      'settings.outlookAt',
    ],
    ['two rooms of one id', (stored) => ({ ...stored, rooms: [workRoom(), workRoom()] }), 'rooms.1.id'],
  ])('%s', async (_what, change, detail) => {
    await expect(updateStore(change)).rejects.toMatchObject({ kind: 'invalid', detail });
    expect(port.items).toEqual({});
  });
});

describe('what the schema refuses when it is read', () => {
  const broken = { ...workRoom(), id: 'broken', host: 'evil.example' };

  test('is set aside, survives writes, and goes only when it is discarded', async () => {
    port.put(STORE_KEY, { version: 1, rooms: [broken, workRoom()], defaultRoomId: 'broken' });
    const read = await readStore();
    expect(read.rooms.map((room) => room.id)).toEqual(['work']);
    expect(read.defaultRoomId).toBe('work');
    expect(read.setAside).toMatchObject([
      { kind: 'room', place: 'rooms.0', problems: ['host'], value: broken },
    ]);

    const written = await updateStore((stored) => addRoom(stored, teachingRoom()));
    expect(written.setAside).toHaveLength(1);
    expect((await readStore()).setAside).toMatchObject([{ value: broken, id: read.setAside[0]?.id }]);

    await updateStore((stored) => discardSetAside(stored, read.setAside[0]?.id ?? ''));
    expect((await readStore()).setAside).toEqual([]);
    expect((await readStore()).rooms.map((room) => room.id)).toEqual(['work', 'teaching']);
  });

  test('can be discarded at once, before anything else was written', async () => {
    port.put(STORE_KEY, { version: 1, rooms: [broken] });
    const id = (await readStore()).setAside[0]?.id ?? '';
    await updateStore((stored) => discardSetAside(stored, id));
    expect(port.items[STORE_KEY]).not.toContain('evil.example');
  });
});

describe('what a migration kept of before', () => {
  const [older, old] = [
    { version: 1, rooms: [] },
    { version: 2, rooms: [] },
  ];
  beforeEach(() => {
    port.put('doorway-backup-v2', old);
    port.put('other', 1);
    port.put('doorway-backup-v1', older);
    port.put(STORE_KEY, { version: STORE_VERSION, rooms: [workRoom()] });
  });

  test('is given whole, the oldest first', async () => {
    expect(Object.entries(await readBackups())).toEqual([
      ['doorway-backup-v1', older],
      ['doorway-backup-v2', old],
    ]);
  });

  test('goes when it is discarded, and nothing else does', async () => {
    await discardBackups();
    expect(Object.keys(port.items).sort()).toEqual([STORE_KEY, 'other']);
    expect(await readBackups()).toEqual({});
  });

  test('that cannot be read or discarded is told', async () => {
    port.writeError = new Error('IO error');
    await expect(discardBackups()).rejects.toMatchObject({ name: 'StoreError', kind: 'failed' });
    port.keys = () => Promise.reject(new Error('IO error'));
    await expect(readBackups()).rejects.toMatchObject({ name: 'StoreError', kind: 'failed' });
  });
});

describe('an error of the store', () => {
  test('says its kind and what is known of it', () => {
    const told = (error: StoreError) => [error.name, error.message, error.detail];
    expect(told(new StoreError('full'))).toEqual(['StoreError', 'store: full', '']);
    expect(told(new StoreError('invalid', 'rooms.0.name'))).toEqual([
      'StoreError',
      'store: invalid (rooms.0.name)',
      'rooms.0.name',
    ]);
    expect(told(asStoreError('odd'))).toEqual(['StoreError', 'store: failed (odd)', 'odd']);
  });

  test('keeps the browser’s own as its cause, and is not wrapped again', () => {
    const cause = new TypeError('IO error');
    const error = asStoreError(cause);
    expect(error).toMatchObject({ kind: 'failed', detail: 'TypeError: IO error', cause });
    expect(asStoreError(error)).toBe(error);
  });
});

describe('listeners', () => {
  test('hear what is stored after a change, until they end it', async () => {
    const heard: Stored[] = [];
    const end = onStoreChanged((stored) => heard.push(stored));
    await updateStore((stored) => addRoom(stored, workRoom()));
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]?.rooms).toHaveLength(1);
    end();
    await updateStore((stored) => addRoom(stored, teachingRoom()));
    await readStore();
    expect(heard).toHaveLength(1);
  });

  test('hear nothing of a store that cannot be read then; the report on Doorway tells of it', async () => {
    const heard = vi.fn();
    const end = onStoreChanged(heard);
    logError('edit', new Error('earlier'));
    port.get = () => Promise.reject(new Error('IO error'));
    port.tell('local', { [STORE_KEY]: {} });
    await expect.poll(() => logEntries().at(-1)?.code).toBe('store');
    expect(heard).not.toHaveBeenCalled();
    end();
  });

  test('hear of a changed policy, and not of other items', async () => {
    const heard: Stored[] = [];
    onStoreChanged((stored) => heard.push(stored));
    port.tell('local', { other: {} });
    port.tell('sync', { [STORE_KEY]: {} });
    port.tell('managed', { rooms: {} });
    await expect.poll(() => heard.length).toBe(1);
    await readStore();
    expect(heard).toHaveLength(1);
  });
});
