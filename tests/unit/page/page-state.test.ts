import { describe, expect, it, vi } from 'vitest';
import { ANSWER_MS } from '../../../lib/timings.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const { PageStateClient } = await import('../../../lib/page/page-state.ts');
type BackgroundClient = ConstructorParameters<typeof PageStateClient>[0];
type Push = Parameters<BackgroundClient['onStateChanged']>[0];

/** A background whose answers the test gives by hand, in the order in which they were asked for. */
function background() {
  const asked: { answer(state: string): void; fail(): void }[] = [];
  let push: Push = () => {};
  const line: BackgroundClient = {
    ask: () =>
      new Promise((resolve, reject) => {
        asked.push({ answer: (state) => resolve(state as never), fail: () => reject(new Error('gone')) });
      }),
    onStateChanged: (listener) => {
      push = listener;
    },
  };
  const source = new PageStateClient(line, { type: 'page-state', host: 'gmail' });
  return { source, asked, change: () => push({ type: 'changed' }) };
}

describe('the state that a press inserts', () => {
  it('waits for the first answer, and for the newer one after a change', async () => {
    const { source, asked, change } = background();
    const pressed = source.get();
    change();
    asked[0]?.answer('old');
    asked[1]?.answer('new');
    expect(await pressed).toBe('new');
  });

  it('is told to everybody who subscribed, once it is there and after each change, until they have left', async () => {
    const { source, asked, change } = background();
    const ending = new AbortController();
    const [first, second] = [vi.fn(), vi.fn()];
    source.subscribe(first, ending.signal);
    source.subscribe(second, new AbortController().signal);
    asked[0]?.answer('old');
    await expect.poll(() => second).toHaveBeenLastCalledWith('old');
    change();
    asked[1]?.answer('new');
    await expect.poll(() => second).toHaveBeenLastCalledWith('new');
    expect(first.mock.calls).toEqual([['old'], ['new']]);
    ending.abort();
    change();
    asked[2]?.answer('newest');
    await expect.poll(() => second).toHaveBeenLastCalledWith('newest');
    expect(first).toHaveBeenCalledTimes(2);
    expect(asked).toHaveLength(3);
  });

  it('is none when the background cannot be reached', async () => {
    const { source, asked } = background();
    const pressed = source.get();
    asked[0]?.fail();
    await expect(pressed).rejects.toThrow('gone');
  });
});

describe('a background that stays silent', () => {
  it('is waited for as long as is said, and asked anew the next time', async () => {
    vi.useFakeTimers();
    try {
      const { source, asked } = background();
      const silent = expect(source.get()).rejects.toThrow('no answer in time');
      await vi.advanceTimersByTimeAsync(ANSWER_MS);
      await silent;
      const answered = source.get();
      expect(asked).toHaveLength(2);
      asked[1]?.answer('new');
      expect(await answered).toBe('new');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
