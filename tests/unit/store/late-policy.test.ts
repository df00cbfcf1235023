import { afterEach, describe, expect, it, vi } from 'vitest';
import { POLICY_WAIT_MS } from '../../../lib/timings.ts';

const managed = vi.fn();
const changed = { addListener: vi.fn(), removeListener: vi.fn() };
vi.mock('wxt/browser', () => ({
  browser: { storage: { managed: { get: managed }, local: { get: async () => ({}) }, onChanged: changed } },
}));

const { storagePort } = await import('../../../lib/store/port.ts');

afterEach(() => vi.useRealTimers());

describe('an organisation’s policy', () => {
  it('is waited for only briefly, and told as a change when it comes late', async () => {
    vi.useFakeTimers();
    let answer: (policy: object) => void = () => {};
    managed.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const heard = vi.fn();
    storagePort().onChanged(heard);
    const first = storagePort().managed();
    await vi.advanceTimersByTimeAsync(POLICY_WAIT_MS);
    expect(await first).toEqual({});
    answer({ rooms: [] });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledWith('managed', {});
  });

  it('is none where the browser rejects', async () => {
    managed.mockReturnValue(Promise.reject(new Error('Managed storage manifest not found')));
    expect(await storagePort().managed()).toEqual({});
  });
});
