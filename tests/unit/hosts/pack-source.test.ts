import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const { PackSource } = await import('../../../lib/hosts/pack-source.ts');
type Line = ConstructorParameters<typeof PackSource>[0];
type Push = Parameters<Line['onPush']>[0];

/** A background whose answers the test gives by hand, in the order in which they were asked for. */
function background() {
  const asked: { answer(state: string): void; fail(): void }[] = [];
  let push: Push = () => {};
  const line: Line = {
    ask: () =>
      new Promise((resolve, reject) => {
        asked.push({ answer: (state) => resolve(state), fail: () => reject(new Error('gone')) });
      }),
    onPush: (listener) => {
      push = listener;
    },
  };
  const source = new PackSource(line, { type: 'pack', host: 'gmail' });
  return { source, asked, change: () => push({ type: 'changed' }) };
}

describe('the state that a press inserts', () => {
  it('is the one that is stored now, though no word of the change has come yet', async () => {
    const { source, asked } = background();
    const first = source.get();
    asked[0]?.answer('old');
    await first;
    const pressed = source.fresh();
    asked[1]?.answer('new');
    expect(await pressed).toBe('new');
    expect(await source.get()).toBe('new');
  });

  it('is what was heard last when the background is slow to wake', async () => {
    vi.useFakeTimers();
    const { source, asked } = background();
    const first = source.get();
    asked[0]?.answer('old');
    await first;
    const pressed = source.fresh();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await pressed).toBe('old');
    vi.useRealTimers();
  });

  it('waits for the first answer, and for the newer one after a change', async () => {
    const { source, asked, change } = background();
    const pressed = source.fresh();
    change();
    asked[0]?.answer('older');
    asked[1]?.answer('old');
    asked[2]?.answer('new');
    expect(await pressed).toBe('new');
  });

  it('is none when the background cannot be reached', async () => {
    const { source, asked } = background();
    const pressed = source.fresh();
    asked[0]?.fail();
    asked[1]?.fail();
    await expect(pressed).rejects.toThrow('gone');
  });
});
