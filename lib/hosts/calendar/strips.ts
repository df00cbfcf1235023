import { REMOVALS_WITHIN_MS } from '../../timings.ts';

/**
 * After so many strips within this time the button docks beside the dialog, in Doorway's own layer. A place
 * that the page builds anew around the button, as after "Find a time", is not held against it so soon.
 */
const MOST_STRIPS = 3;
const MOST_REBUILDS = 12;

/** Counts how often each dialog has thrown the button out, also over the time in which it shows a task. */
export class Strips {
  readonly #times = new WeakMap<HTMLElement, { stripped: number[]; rebuilt: number[] }>();

  /** @param parent what the button stood in: still there, when the button alone was taken out */
  count(root: HTMLElement, parent: HTMLElement | null): void {
    const times = this.#times.get(root) ?? { stripped: [], rebuilt: [] };
    const kind = root.contains(parent) ? 'stripped' : 'rebuilt';
    times[kind] = [...times[kind].filter((time) => time > Date.now() - REMOVALS_WITHIN_MS), Date.now()];
    this.#times.set(root, times);
  }

  /** Whether the button had better not go into this dialog any more. */
  areTooMany(root: HTMLElement): boolean {
    const { stripped = [], rebuilt = [] } = this.#times.get(root) ?? {};
    return stripped.length >= MOST_STRIPS || rebuilt.length >= MOST_REBUILDS;
  }
}
