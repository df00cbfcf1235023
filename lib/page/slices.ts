import { SLICE_MS, TURN_MS } from '../timings.ts';

/** A usual page has no more, and none of them waits, however slow the computer is. */
const LEAST = 4;

interface Options<Item> {
  view: Window & typeof globalThis;
  /** How many at most are worked in one turn, however soon that is done. */
  most: number;
  work(item: Item): void;
  /** Asked before each later slice; `false` ends all. */
  isAlive(): boolean;
  /** Where an item is in the page: of those that have to wait, the ones that show come first. */
  at?(item: Item): Element;
}

/**
 * Works through a list in turns, so that a page with thousands of something is never held for long: the first slice at
 * once, which is all of it in a usual page, and one more in each frame until nothing is left.
 */
export class Slices<Item> {
  readonly #options: Options<Item>;
  readonly #waiting = new Set<Item>();
  readonly #shown = new Set<Item>();
  /** Tells which of those that wait are in the window, without any layout being asked for. */
  #sight: IntersectionObserver | null = null;
  #items = new WeakMap<Element, Item>();
  #frame = 0;
  #begun = Number.NEGATIVE_INFINITY;
  #used = 0;
  #count = 0;

  constructor(options: Options<Item>) {
    this.#options = options;
  }

  /** How many have to wait for their turn. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Puts one at the end of the list, where it is not in it yet. */
  add(item: Item): void {
    this.#waiting.add(item);
  }

  /** Takes one off the list. */
  delete(item: Item): void {
    this.#waiting.delete(item);
    this.#shown.delete(item);
    const { at } = this.#options;
    if (this.#sight && at) this.#sight.unobserve(at(item));
  }

  /** Works one slice now, or what the turn has left of it, and the rest in the frames that come. */
  run(): void {
    if (this.#waiting.size === 0) return;
    const { view, most, work } = this.#options;
    let now = view.performance.now();
    if (now - this.#begun >= TURN_MS) this.#renew(now);
    const isLeft = () => this.#count < LEAST || (this.#count < most && this.#used < SLICE_MS);
    while (this.#waiting.size > 0 && isLeft()) {
      const item = (this.#shown.values().next().value ?? this.#waiting.values().next().value) as Item;
      this.delete(item);
      this.#count += 1;
      work(item);
      const after = view.performance.now();
      this.#used += after - now;
      now = after;
    }
    if (this.#waiting.size > 0) this.#runLater();
    else this.#rest();
  }

  /** Empties the list. */
  clear(): void {
    this.#waiting.clear();
    this.#shown.clear();
    this.#rest();
  }

  #renew(now: number): void {
    this.#begun = now;
    this.#used = 0;
    this.#count = 0;
  }

  #runLater(): void {
    const { view, isAlive } = this.#options;
    this.#frame ||= view.requestAnimationFrame(() => {
      this.#frame = 0;
      if (!isAlive()) return this.clear();
      this.#renew(view.performance.now());
      // Not in the first turn, which has the changes of the page to go through.
      this.#look();
      this.run();
    });
  }

  #look(): void {
    const { view, at } = this.#options;
    if (!at) return;
    this.#sight ??= new view.IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const item = this.#items.get(target);
        if (isIntersecting && item !== undefined && this.#waiting.has(item)) this.#shown.add(item);
      }
    });
    for (const item of this.#waiting) {
      const element = at(item);
      if (this.#items.has(element)) continue;
      this.#items.set(element, item);
      this.#sight.observe(element);
    }
  }

  #rest(): void {
    if (this.#sight) {
      this.#sight.disconnect();
      this.#sight = null;
      this.#items = new WeakMap();
    }
    if (this.#frame) this.#options.view.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
