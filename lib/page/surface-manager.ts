import { SEND_COMES_MS } from '../timings.ts';
import { floatAt } from './float.ts';
import type { HostAdapter, Location, Mount } from './host-adapter.ts';
import type { HostPage } from './host-page.ts';
import { Removals } from './removals.ts';
import { Slices } from './slices.ts';
import type { Surface } from './surface.ts';
import type { PageListener } from './watch-page.ts';

/** How many elements that are no place yet are looked at again when the page changes; beyond it the oldest is dropped. */
const MOST_PENDING = 20;

/** Of more editors than this that come together, only those that look like places are looked at, and the one with the focus. */
const MOST_TOGETHER = 20;
/** So many elements are made places in one turn, and so many surfaces are looked after. */
const MOST_PLACED = 20;
const MOST_CHECKED = 200;

const isTheme = ({ localName }: Element) => localName === 'style' || localName === 'link';

/** A place with its surface, and where its button is now. */
interface Held {
  /** The element by which the place is known. */
  readonly key: HTMLElement;
  readonly surface: Surface;
  readonly since: number;
  mount: Mount | null;
  /** What the button stood in: still there, when the button alone was taken out. */
  parent: Element | null;
  stopFloating: (() => void) | null;
}

/**
 * The life of all surfaces of a page, whatever the host: found, mounted, put back when the page throws the button out,
 * floating when it does so again and again or has no place for it, and gone. The adapter says what is a place and where
 * the button goes.
 */
export class SurfaceManager implements PageListener {
  readonly #page: HostPage;
  readonly #adapter: HostAdapter;
  readonly #document: Document;
  readonly #held = new Map<HTMLElement, Held>();
  /** Elements that are no places yet, with the time when they stop being of interest. */
  readonly #pending = new Map<HTMLElement, number>();
  /** Kept weakly: a place that the page takes out and puts back gets its own button back. */
  readonly #known = new WeakMap<HTMLElement, Surface>();
  readonly #removals: Removals;
  /** What came with the batch of changes that is being told. */
  readonly #came = new Set<HTMLElement>();
  /** Elements that are to be looked at as places. */
  readonly #places: Slices<HTMLElement>;
  /** Surfaces that are to be looked after, for something has changed. */
  readonly #checks: Slices<Held>;
  /** Something has changed again since that began. */
  #isCheckDue = false;
  /** Those whose background may be another one. */
  readonly #dressed: Slices<Surface>;
  /** Those that have been out of the page for long enough. */
  readonly #over: Slices<Held>;
  readonly #onFound: (key: HTMLElement) => void;
  /** Those that left the page, with when: in a while they are finished, unless the page puts them back. */
  readonly #left = new Map<Held, number>();
  #leftTimer: ReturnType<typeof setTimeout> | undefined;
  /** The one whose button floats while the person is there. */
  #floating: Held | null = null;
  #enabled = true;
  /** Something came that can make more places of what was there. */
  #isNews = false;
  #changedAt = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFound hears of the element of each place when it is first found */
  constructor(page: HostPage, adapter: HostAdapter, onFound: (key: HTMLElement) => void) {
    this.#page = page;
    this.#adapter = adapter;
    this.#document = page.document;
    this.#removals = new Removals(adapter.mostRemovals);
    this.#onFound = onFound;
    const view = page.document.defaultView as Window & typeof globalThis;
    const isAlive = () => page.client.isAlive;
    const slices = <Item>(most: number, work: (item: Item) => void, at?: (item: Item) => Element) =>
      new Slices<Item>({ view, isAlive, most, work, ...(at ? { at } : {}) });
    this.#places = slices(
      MOST_PLACED,
      (key) => {
        if (this.#enabled && key.isConnected) this.#consider(key, false);
      },
      (key) => key,
    );
    this.#checks = slices(MOST_CHECKED, (held) => this.#check(held));
    this.#dressed = slices(MOST_CHECKED, (surface) => surface.dress?.());
    this.#over = slices(MOST_CHECKED, ({ key, surface }) => {
      if (!key.isConnected) page.finished(surface);
    });
  }

  /** Ends all that was put off. */
  stop(): void {
    for (const slices of [this.#places, this.#checks, this.#dressed, this.#over]) slices.clear();
  }

  /** The surfaces that are open. */
  *open(): Iterable<Surface> {
    for (const { surface } of this.#held.values()) yield surface;
  }

  /** The surfaces that can be written in now and show, also without a button. Looks at visibility. */
  shown(): Surface[] {
    const found = this.#adapter.find(this.#document);
    const keys = new Set([...this.#worthALook(found), ...(this.#adapter.findLater?.() ?? [])]);
    return [...keys].flatMap((key) => {
      if (!key.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      const held = this.#held.get(key);
      if (held && this.#isStill(held.surface)) return [held.surface];
      if (held) this.#end(held);
      const location = this.#locate(key, performance.now(), true);
      return typeof location === 'string' ? [] : [this.#hold(key, location).surface];
    });
  }

  heeds(element: Element): boolean {
    const { parts } = this.#adapter;
    if (parts === undefined || isTheme(element)) return true;
    return (
      element.matches(parts) || (element.firstElementChild !== null && element.querySelector(parts) !== null)
    );
  }

  /** A button may be thrown out, and an element that is no place yet may become one, by whatever change. */
  get isWatching(): boolean {
    return this.#adapter.parts === undefined || this.#held.size > 0 || this.#pending.size > 0;
  }

  added(element: Element): void {
    if (this.#adapter.looks === 'next frame') return;
    if (isTheme(element)) {
      // Another theme comes as another style sheet.
      for (const { surface } of this.#held.values()) this.#dressed.add(surface);
      this.#dressed.run();
      return;
    }
    this.#isNews = true;
    if (this.#enabled) for (const key of this.#adapter.find(element)) this.#came.add(key);
  }

  /** After each batch of changes: puts back what was lost, lets go of what is closed, looks at what was unfinished. */
  settled(): void {
    this.#changedAt = performance.now();
    if (this.#adapter.looks === 'at once') this.#settle();
    else {
      this.#tellChanged();
      this.look();
    }
  }

  /** Looks through all of the page: in the next frame where that asks for styles, which an observer must not. */
  look(): void {
    if (this.#adapter.looks === 'at once') {
      this.added(this.#document.documentElement);
      this.#settle();
    } else if (!this.#frame)
      this.#frame = (this.#document.defaultView as Window).requestAnimationFrame(() => {
        this.#frame = 0;
        this.#update();
      });
  }

  /** The person has put the focus into an element: if that is a place without a button in the page, its button floats. */
  focused(element: HTMLElement): void {
    if (!this.#adapter.float.whileFocused || !this.#enabled) return;
    this.#findLater();
    this.#places.run();
    const isPlace = element.isContentEditable && this.#adapter.find(element)[0] === element;
    this.#places.delete(element);
    if (isPlace) this.#consider(element, true);
    const held = isPlace ? this.#held.get(element) : undefined;
    if (held && !held.mount?.node.isConnected) this.#float(held);
    else this.#endFloat();
    held?.surface.dress?.();
  }

  /** Shows or hides the button everywhere. */
  setEnabled(enabled: boolean): void {
    const isChanged = this.#enabled !== enabled;
    this.#enabled = enabled;
    if (isChanged && !enabled) {
      this.#came.clear();
      this.#places.clear();
      this.#pending.clear();
      this.#checkAll();
    }
    if (isChanged && enabled) this.look();
  }

  #settle(): void {
    // What came is first in the list of places: its button is painted in the same frame.
    const came = this.#worthALook([...this.#came]);
    this.#came.clear();
    for (const key of came) this.#places.add(key);
    this.#checkAll();
    for (const [key, until] of this.#pending) {
      if (!key.isConnected || performance.now() > until) this.#pending.delete(key);
      else this.#places.add(key);
    }
    if (this.#isNews) this.#findLater();
    this.#places.run();
  }

  /** Of many that are there together those that look like places, and the one with the focus; that one comes first. */
  #worthALook(keys: HTMLElement[]): HTMLElement[] {
    const active = this.#document.activeElement as HTMLElement | null;
    const first = active && keys.includes(active) ? [active] : [];
    const { isLikely = () => true } = this.#adapter;
    const isWorthIt = (key: HTMLElement) =>
      key !== active && (keys.length <= MOST_TOGETHER || this.#held.has(key) || isLikely(key));
    return [...first, ...keys.filter(isWorthIt)];
  }

  /** Looks after all surfaces; where the last time is not over yet, once more after it. */
  #checkAll(): void {
    if (this.#checks.size > 0) {
      this.#isCheckDue = true;
      return;
    }
    for (const held of this.#held.values()) this.#checks.add(held);
    this.#checks.run();
  }

  #check(held: Held): void {
    const { key, surface } = held;
    if (this.#held.get(key) === held) {
      if (!this.#enabled) {
        this.#held.delete(key);
        this.#takeOut(held);
        // What was said can still be read: also where it is switched on again.
        this.#page.gone(surface);
      } else if (!key.isConnected) this.#end(held);
      else {
        if (held.mount) this.#keepInPlace(held, false);
        this.#page.changed(surface);
      }
    }
    if (this.#checks.size > 0 || !this.#isCheckDue) return;
    this.#isCheckDue = false;
    for (const again of this.#held.values()) this.#checks.add(again);
  }

  #findLater(): void {
    this.#isNews = false;
    if (this.#enabled) for (const key of this.#adapter.findLater?.() ?? []) this.#places.add(key);
  }

  #update(): void {
    if (!this.#enabled && this.#held.size === 0) return;
    const keys = new Set(this.#adapter.find(this.#document));
    for (const held of this.#held.values())
      if (!keys.has(held.key) || !this.#isStill(held.surface)) this.#end(held);
    for (const key of keys) this.#places.add(key);
    this.#places.run();
    this.#tellChanged();
  }

  #tellChanged(): void {
    if (!this.#enabled) return;
    for (const { surface } of this.#held.values()) this.#page.changed(surface);
  }

  /** Puts the button into a place, or remembers its element while the page is building it. */
  #consider(key: HTMLElement, isWanted: boolean): void {
    const known = this.#held.get(key);
    // A button that was made to float is another one than that beside the page's own.
    const held = known?.surface.button.variant === 'float' && !known.mount ? undefined : known;
    if (held) {
      this.#keepInPlace(held, isWanted);
      return;
    }
    const location = this.#locate(key, performance.now(), isWanted);
    if (location === 'never') this.#pending.delete(key);
    else if (location === 'not yet') this.#await(key);
    else if (!known || !location.isPlaceless)
      this.#place(known ? this.#replace(known, location) : this.#hold(key, location), location);
  }

  #replace(known: Held, location: Location): Held {
    this.#end(known);
    this.#page.gone(known.surface);
    this.#known.delete(known.key);
    return this.#hold(known.key, location);
  }

  #locate(key: HTMLElement, since: number, isWanted: boolean): Location | 'not yet' | 'never' {
    return this.#adapter.locate(key, { since, changedAt: this.#changedAt, isWanted });
  }

  #isStill(surface: Surface): boolean {
    return this.#adapter.isStill?.(surface) ?? true;
  }

  #hold(key: HTMLElement, { makeSurface, isPlaceless }: Location): Held {
    const known = this.#known.get(key);
    const fits = known && this.#isStill(known) && (isPlaceless || known.button.variant !== 'float');
    const surface = fits ? known : makeSurface();
    if (surface !== known) this.#page.adopt(surface);
    const held = { key, surface, since: performance.now(), mount: null, parent: null, stopFloating: null };
    this.#known.set(key, surface);
    this.#held.set(key, held);
    this.#onFound(key);
    return held;
  }

  #await(key: HTMLElement): void {
    if (this.#pending.has(key) || this.#adapter.looks === 'next frame') return;
    this.#pending.set(key, performance.now() + SEND_COMES_MS);
    const [oldest] = this.#pending.keys();
    if (oldest && this.#pending.size > MOST_PENDING) this.#pending.delete(oldest);
  }

  #keepInPlace(held: Held, isWanted: boolean): void {
    const { key, mount } = held;
    if (!this.#enabled || mount?.isInPlace()) return;
    if (held.stopFloating && held !== this.#floating) return;
    const isOut = mount !== null && !mount.node.isConnected;
    if (isOut && !this.#removals.areTooMany(key))
      this.#removals.count(key, held.parent?.isConnected === true);
    if (this.#removals.areTooMany(key)) {
      // What is there, but not where it belongs, would stay behind as an empty place.
      if (mount?.node.isConnected) mount.remove();
      this.#floatIfDue(held);
      return;
    }
    const location = this.#locate(key, held.since, isWanted);
    mount?.remove();
    held.mount = null;
    if (typeof location === 'string') this.#await(key);
    else this.#place(held, location);
  }

  #place(held: Held, { mount, waitMs = 0 }: Location): void {
    const { key, surface } = held;
    const isHopeless = this.#removals.areTooMany(key);
    if (!isHopeless && waitMs > 0) {
      this.#lookAgainIn(waitMs);
      return;
    }
    if (held === this.#floating) this.#endFloat();
    held.mount = isHopeless ? null : mount(surface.button.element);
    held.parent = held.mount?.node.parentElement ?? null;
    if (held.mount) {
      this.#pending.delete(key);
      surface.dress?.();
    } else {
      this.#await(key);
      this.#floatIfDue(held);
    }
  }

  #floatIfDue(held: Held): void {
    const { whileFocused } = this.#adapter.float;
    if (!whileFocused || this.#document.activeElement === held.key) this.#float(held);
  }

  #float(held: Held): void {
    if (held.stopFloating) return;
    const { corner, whileFocused } = this.#adapter.float;
    if (whileFocused) {
      this.#endFloat();
      this.#floating = held;
    }
    held.stopFloating = floatAt(held.key, held.surface.button.element, corner);
    held.surface.dress?.();
  }

  /** What was said beside a button that floated can still be read. */
  #endFloat(): void {
    const held = this.#floating;
    this.#floating = null;
    held?.stopFloating?.();
    if (!held) return;
    held.stopFloating = null;
    this.#page.gone(held.surface);
  }

  #takeOut(held: Held): void {
    if (held === this.#floating) this.#floating = null;
    held.stopFloating?.();
    held.stopFloating = null;
    held.mount?.remove();
    held.mount = null;
  }

  /**
   * The place is out of the page, or its element shows another one. It is finished when the page has not put it back
   * within the adapter's `comesBackWithinMs`.
   */
  #end(held: Held): void {
    const { key, surface } = held;
    this.#held.delete(key);
    this.#takeOut(held);
    if (this.#adapter.comesBackWithinMs > 0) {
      this.#left.set(held, performance.now());
      this.#finishLater();
    } else {
      this.#known.delete(key);
      surface.end?.();
      this.#page.finished(surface);
    }
  }

  /** One timer for all that left meanwhile: each is finished when its time is over, or as much later again at most. */
  #finishLater(): void {
    if (this.#left.size === 0) return;
    const { comesBackWithinMs } = this.#adapter;
    this.#leftTimer ??= setTimeout(() => {
      this.#leftTimer = undefined;
      for (const [held, at] of this.#left) {
        if (performance.now() - at < comesBackWithinMs) continue;
        this.#left.delete(held);
        this.#over.add(held);
      }
      this.#over.run();
      this.#finishLater();
    }, comesBackWithinMs);
  }

  #lookAgainIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), milliseconds);
  }
}
