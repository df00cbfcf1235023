type Timings = typeof import('../../lib/timings.ts');

/**
 * All of Doorway's durations, longer or shorter by one factor, so that they keep their relations. For a test that waits
 * in real time: `vi.mock('../../../lib/timings.ts', async (load) => scaled(await load(), 0.1))`.
 */
export function scaled(timings: Timings, factor: number): Timings {
  const entries = Object.entries(timings).map(([name, milliseconds]) => [name, milliseconds * factor]);
  return Object.fromEntries(entries) as Timings;
}
