import { expect, test, vi } from 'vitest';
import type { Insertion } from '../../../lib/insert/insertion.ts';
import type { SurfaceAdvice } from '../../../lib/messages.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const { showInserted } = await import('../../../lib/page/inserted-note.ts');

const advice: SurfaceAdvice = { id: 'open-door', severity: 'warning', text: 'Turn it on.', action: null };

/** Says that something is in; what was asked of the background then, and what the note said. */
async function said(answer: Promise<SurfaceAdvice | null>, isOpen = true) {
  const asked: { type: string }[] = [];
  const ask = vi.fn(async (request: { type: string }) => {
    asked.push(request);
    return request.type === 'advice' ? answer : undefined;
  });
  const show = vi.fn();
  const shown: string[] = [];
  await showInserted({ show } as never, ask as never, {
    insertion: { isOpen: () => isOpen } as Insertion,
    done: 'In.',
    roomId: 'work',
    place: () => ({ use: 'gmail' }),
    shown,
  });
  return { asked: asked.map(({ type }) => type), text: show.mock.lastCall?.[0].text, shown };
}

test('advice that was shown is told as shown', async () => {
  const { asked, text, shown } = await said(Promise.resolve(advice));
  expect(text).toBe('In. Turn it on.');
  expect(asked).toEqual(['advice', 'advice-shown']);
  expect(shown).toEqual(['open-door']);
});

test.each([
  ['there was none', Promise.resolve(null), true],
  ['it did not come', new Promise<null>(() => {}), true],
  ['the place was closed meanwhile', Promise.resolve(advice), false],
])('nothing is told as shown where %s', async (_what, answer, isOpen) => {
  vi.useFakeTimers();
  const end = said(answer, isOpen);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  const { asked, shown } = await end;
  expect(asked).toEqual(['advice']);
  expect(shown).toEqual([]);
});
