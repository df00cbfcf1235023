/**
 * The shortest time that a piece of work took, in milliseconds. Repeats, at most 60 times, until it was fast
 * enough: on a busy machine single measures say little, and slow work never gets there.
 */
export function bestTime(work: () => void, enough: number): number {
  let best = Infinity;
  for (let run = 0; run < 60 && best > enough; run++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}
