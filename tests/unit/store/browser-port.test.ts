import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { POLICY_WAIT_MS } from '../../../lib/timings.ts';
import { FakeEvent } from '../background/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
const { storagePort } = await import('../../../lib/store/port.ts');

const onChanged = new FakeEvent();
const managed = vi.fn<(keys: null) => Promise<Record<string, unknown>>>();
let items: Record<string, unknown>;

beforeEach(() => {
  items = { doorway: { version: 3 }, other: 1 };
  onChanged.listeners.clear();
  mocked.browser = {
    storage: {
      onChanged,
      managed: { get: managed },
      local: {
        get: async (key: string | null) => (key === null ? items : key in items ? { [key]: items[key] } : {}),
        set: async (more: object) => void Object.assign(items, more),
        remove: async (keys: string[]) => {
          for (const key of keys) delete items[key];
        },
      },
    },
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the browser’s storage is read, written and emptied item by item', async () => {
  const port = storagePort();
  expect(await port.get('doorway')).toEqual({ version: 3 });
  expect(await port.get('none')).toBeUndefined();
  await port.set({ doorway: { version: 4 }, more: 2 });
  expect(items).toEqual({ doorway: { version: 4 }, more: 2, other: 1 });
  expect((await port.keys()).sort()).toEqual(['doorway', 'more', 'other']);
  await port.remove(['more', 'other']);
  expect(items).toEqual({ doorway: { version: 4 } });
});

test('a change is heard with its area, until the listener ends it', () => {
  const heard = vi.fn();
  const end = storagePort().onChanged(heard);
  onChanged.fire({ doorway: { newValue: 1 } }, 'local');
  expect(heard.mock.calls).toEqual([['local', { doorway: { newValue: 1 } }]]);
  end();
  onChanged.fire({ doorway: { newValue: 2 } }, 'local');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a page that has no private windows takes the lock itself', async () => {
  const request = vi.fn(async (_name: string, work: () => Promise<unknown>) => work());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await storagePort().exclusively(async () => 5)).toBe(5);
  expect(request).toHaveBeenCalledWith('doorway-store', expect.any(Function));
});

describe('an organisation’s policy', () => {
  const policy = { settings: { format: 'label' } };

  test('is none where the browser rejects', async () => {
    managed.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await storagePort().managed()).toEqual({});
  });

  test('that is there soon is the answer, and no change', async () => {
    vi.useFakeTimers();
    managed.mockResolvedValue(policy);
    const heard = vi.fn();
    const end = storagePort().onChanged(heard);
    expect(await storagePort().managed()).toEqual(policy);
    expect(managed).toHaveBeenCalledWith(null);
    await vi.advanceTimersByTimeAsync(POLICY_WAIT_MS);
    expect(heard).not.toHaveBeenCalled();
    end();
  });

  test.each<[string, Record<string, unknown>, unknown[]]>([
    ['is told as a change', policy, [['managed', {}]]],
    ['is told nobody where it presets nothing', {}, []],
  ])('that comes late %s', async (_what, late, calls) => {
    vi.useFakeTimers();
    let answer: (policy: Record<string, unknown>) => void = () => {};
    managed.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    const [heard, gone] = [vi.fn(), vi.fn()];
    const end = storagePort().onChanged(heard);
    storagePort().onChanged(gone)();
    const first = storagePort().managed();
    await vi.advanceTimersByTimeAsync(POLICY_WAIT_MS);
    expect(await first).toEqual({});
    answer(late);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.mock.calls).toEqual(calls);
    expect(gone).not.toHaveBeenCalled();
    end();
  });
});
