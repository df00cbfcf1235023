import { REMOVALS_WITHIN_MS } from '../timings.ts';

/** How often the page may rebuild the row around the button, as after a change of tab, before the button floats. */
const MOST_REBUILDS = 12;

/** Counts how often the page has taken the button out of each place; the count goes on when the page shows it again. */
export class Removals {
  readonly #mostRemovals: number;
  readonly #times = new WeakMap<HTMLElement, { stripped: number[]; rebuilt: number[] }>();

  constructor(mostRemovals: number) {
    this.#mostRemovals = mostRemovals;
  }

  /** Counts one removal. @param wasAlone the button alone was taken out: what it stood in is still there */
  count(key: HTMLElement, wasAlone: boolean): void {
    const times = this.#recent(key);
    times[wasAlone ? 'stripped' : 'rebuilt'].push(performance.now());
    this.#times.set(key, times);
  }

  /** Whether the page has taken the button out so often lately that it should float instead. */
  areTooMany(key: HTMLElement): boolean {
    const { stripped, rebuilt } = this.#recent(key);
    return stripped.length >= this.#mostRemovals || rebuilt.length >= MOST_REBUILDS;
  }

  #recent(key: HTMLElement) {
    const { stripped = [], rebuilt = [] } = this.#times.get(key) ?? {};
    const isRecent = (time: number) => time > performance.now() - REMOVALS_WITHIN_MS;
    return { stripped: stripped.filter(isRecent), rebuilt: rebuilt.filter(isRecent) };
  }
}
