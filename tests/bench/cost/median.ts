import type { Figures } from './scenarios.ts';

/** The median of all rounds for one measure; `null`: no round has it. */
export function medianOf(rounds: Figures[], name: string): number | null {
  const values = rounds.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
