import { BUBBLE_AT_LATEST_MS, BUBBLE_QUIET_MS, BUBBLE_SETTLED_MS } from '../../timings.ts';
import { isOnDark } from '../dark.ts';
import type { WriterHook } from '../writer-hook.ts';
import { detectEvents, type FoundEvent } from './detect.ts';
import { dockAt } from './dock.ts';
import { findLocation, findTitle, isVisible } from './fields.ts';
import { alignRow, mountRow } from './place.ts';
import { type EventSpot, eventSpot } from './spot.ts';
import { Strips } from './strips.ts';
import { textsOf } from './texts.ts';

interface Shown {
  spot: EventSpot;
  since: number;
  /** The title's input as it was first seen: another one may mean another event in the same dialog. */
  title: HTMLInputElement | undefined;
  node: HTMLElement | null;
  parent: HTMLElement | null;
  undock: (() => void) | null;
}

/** All events of a page that are being written. */
export class Events {
  readonly #document: Document;
  readonly #hook: WriterHook<EventSpot>;
  readonly #onFound: (root: HTMLElement) => void;
  readonly #shown = new Map<HTMLElement, Shown>();
  /** Events without a button, kept while their dialog lives. */
  readonly #bare = new WeakMap<HTMLElement, EventSpot>();
  readonly #strips = new Strips();
  #enabled = true;
  #lastChange = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onFound hears of each bubble and editor when it is first seen */
  constructor(document: Document, hook: WriterHook<EventSpot>, onFound: (root: HTMLElement) => void) {
    this.#document = document;
    this.#hook = hook;
    this.#onFound = onFound;
  }

  /** The page has changed: whatever is lost by it comes back in the next frame. */
  changed(): void {
    this.#lastChange = Date.now();
    for (const { spot } of this.#shown.values()) this.#hook.changed(spot);
    this.look();
  }

  /** Looks for events in the next frame: asking what is visible inside the observer would compute styles there. */
  look(): void {
    if (this.#frame) return;
    this.#frame = (this.#document.defaultView as Window).requestAnimationFrame(() => {
      this.#frame = 0;
      this.#update();
    });
  }

  /** The events that are being written now, also those without a button. Looks at visibility. */
  places(): EventSpot[] {
    return detectEvents(this.#document).map((event) => {
      const known = this.#shown.get(event.root)?.spot ?? this.#bare.get(event.root);
      const spot = known?.event.kind === event.kind ? known : eventSpot(event, this.#hook);
      this.#bare.set(event.root, spot);
      return spot;
    });
  }

  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    this.look();
  }

  #update(): void {
    const found = this.#enabled ? detectEvents(this.#document) : [];
    for (const [root, shown] of this.#shown)
      if (!found.some((event) => event.root === root && isStill(event, shown))) this.#drop(root, shown);
    for (const event of found) {
      const shown = this.#shown.get(event.root) ?? this.#admit(event);
      this.#mount(event, shown);
      this.#hook.changed(shown.spot);
    }
  }

  #admit(event: FoundEvent): Shown {
    const shown: Shown = {
      spot: eventSpot(event, this.#hook),
      since: Date.now(),
      title: undefined,
      node: null,
      parent: null,
      undock: null,
    };
    this.#shown.set(event.root, shown);
    this.#onFound(event.root);
    return shown;
  }

  #drop(root: HTMLElement, shown: Shown): void {
    shown.spot.isOver = true;
    shown.undock?.();
    shown.node?.remove();
    // Switched off, Doorway still says where it is switched on again.
    if (this.#enabled) this.#hook.finished(shown.spot);
    else this.#hook.gone(shown.spot);
    this.#shown.delete(root);
  }

  #mount(event: FoundEvent, shown: Shown): void {
    if (!shown.title?.isConnected) shown.title = findTitle(event.root)?.element;
    if (shown.undock || isInPlace(event, shown)) return;
    if (shown.node && !event.root.contains(shown.node)) this.#strips.count(event.root, shown.parent);
    shown.node?.remove();
    shown.node = null;
    const mayDock = this.#strips.areTooMany(event.root);
    if (!mayDock && event.kind === 'quick' && !this.#isSettled(shown)) return;
    if (event.kind === 'editor' && !findTitle(event.root) && !findLocation(event.root)) return;
    const { element } = shown.spot.host;
    shown.node = mayDock ? null : mountRow(event, element);
    shown.parent = shown.node?.parentElement ?? null;
    if (shown.node) alignRow(shown.node);
    else shown.undock = dockAt(event.root, element);
    shown.spot.host.setDark(isOnDark(shown.node ?? event.root));
  }

  /** Calendar rewrites a bubble after it has first shown it; what is put in too early is thrown out again. */
  #isSettled(shown: Shown): boolean {
    const now = Date.now();
    const wait = Math.min(
      Math.max(shown.since + BUBBLE_SETTLED_MS, this.#lastChange + BUBBLE_QUIET_MS),
      shown.since + BUBBLE_AT_LATEST_MS,
    );
    if (now >= wait) return true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), wait - now);
    return false;
  }
}

/** Whether a dialog that was found again still shows the event that it showed. */
function isStill({ kind, root }: FoundEvent, { spot, title }: Shown): boolean {
  if (kind !== spot.event.kind) return false;
  if (title === undefined || title.isConnected) return true;
  const { inserted } = spot;
  return !inserted || textsOf(root).some((text) => text.includes(inserted));
}

/** In the dialog, and visible wherever anything of its place is: the details may be behind "Find a time". */
function isInPlace({ root }: FoundEvent, { node }: Shown): boolean {
  if (!node || !root.contains(node)) return false;
  const location = findLocation(root)?.element;
  return isVisible(node) || !location || !isVisible(location);
}
