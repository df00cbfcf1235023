import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Removals } from '../../../lib/page/removals.ts';
import { REMOVALS_WITHIN_MS } from '../../../lib/timings.ts';
import { sourcesIn } from '../process/sources.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a clock that is set back makes nothing in a page last for as long', () => {
  const removals = new Removals(3);
  const place = {} as HTMLElement;
  for (const _ of [1, 2, 3]) removals.count(place, true);
  expect(removals.areTooMany(place)).toBe(true);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(REMOVALS_WITHIN_MS + 1);
  expect(removals.areTooMany(place)).toBe(false);
});

test('nothing in a page is measured by that clock', () => {
  const byClock = sourcesIn('lib/page/', 'lib/hosts/', 'lib/insert/').filter(({ code }) =>
    /\bDate\.now\b/.test(code),
  );
  expect(byClock.map(({ path }) => path)).toEqual([]);
});
