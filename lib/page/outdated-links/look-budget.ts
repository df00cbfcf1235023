import { gesturesIn, heedGestures } from '../ui/meant-press.ts';

/** Enough for messages and events that open, and change, while the person only reads. */
const LOOKS_PER_GESTURE = 20;

/**
 * How often a page is looked through for outdated links before the person does something again. A page that plants
 * numbers and watches for the note could else try all numbers there are, with nobody there.
 */
export class LookBudget {
  #left = LOOKS_PER_GESTURE;
  #gestures = 0;

  /** Whether one more look is due; it is counted. */
  spend(document: Document): boolean {
    const { defaultView: view } = document;
    if (!view) return false;
    heedGestures(view);
    const gestures = gesturesIn(view);
    if (gestures !== this.#gestures) this.#left = LOOKS_PER_GESTURE;
    this.#gestures = gestures;
    if (this.#left === 0) return false;
    this.#left -= 1;
    return true;
  }
}
