import { isOnDark } from '../dark.ts';
import type { PackSource } from '../pack-source.ts';
import { detectEvents, type FoundEvent, isVisible } from './detect.ts';
import { dockAt } from './dock.ts';
import { EventSurface } from './event-surface.ts';
import { findLocation, findTitle } from './fields.ts';
import { alignRow, mountRow } from './place.ts';

/** A bubble is left alone until it has stood for so long, and been quiet for so long; milliseconds. */
const SETTLED_AFTER_MS = 900;
const QUIET_MS = 450;
const AT_LATEST_MS = 4500;
/** After so many strips the button docks beside the dialog, in Doorway's own layer. */
const MOST_STRIPS = 3;

interface Shown {
  surface: EventSurface;
  since: number;
  node: HTMLElement | null;
  strips: number;
  undock: (() => void) | null;
}

/** All events of a page that are being written. */
export class Events {
  readonly #document: Document;
  readonly #source: PackSource;
  readonly #shown = new Map<HTMLElement, Shown>();
  #enabled = true;
  #lastChange = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, source: PackSource) {
    this.#document = document;
    this.#source = source;
  }

  /** The page has changed: what is lost in the full editor comes back at once, the rest in the next frame. */
  changed(): void {
    this.#lastChange = Date.now();
    for (const shown of this.#shown.values()) shown.surface.note.rescue();
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

  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    this.look();
  }

  #update(): void {
    const found = this.#enabled ? detectEvents(this.#document) : [];
    for (const [root, shown] of this.#shown)
      if (!found.some((event) => event.root === root && event.kind === shown.surface.event.kind))
        this.#drop(root, shown);
    for (const event of found) {
      const shown = this.#shown.get(event.root) ?? this.#admit(event);
      this.#mount(event, shown);
    }
  }

  #admit(event: FoundEvent): Shown {
    const shown: Shown = {
      surface: new EventSurface(event, this.#source),
      since: Date.now(),
      node: null,
      strips: 0,
      undock: null,
    };
    this.#shown.set(event.root, shown);
    return shown;
  }

  #drop(root: HTMLElement, shown: Shown): void {
    shown.undock?.();
    shown.node?.remove();
    shown.surface.note.close();
    this.#shown.delete(root);
  }

  #mount(event: FoundEvent, shown: Shown): void {
    if (shown.undock) return;
    if (shown.node) {
      if (event.root.contains(shown.node) && isVisible(shown.node)) return;
      shown.strips += event.root.contains(shown.node) ? 0 : 1;
      shown.node.remove();
      shown.node = null;
    }
    if (shown.strips < MOST_STRIPS && event.kind === 'quick' && !this.#isSettled(shown)) return;
    if (event.kind === 'editor' && !findTitle(event.root) && !findLocation(event.root)) return;
    const { element } = shown.surface.host;
    shown.node = shown.strips < MOST_STRIPS ? mountRow(event, element) : null;
    if (shown.node) alignRow(shown.node);
    else shown.undock = dockAt(event.root, element);
    shown.surface.host.setDark(isOnDark(shown.node ?? event.root));
  }

  /** Calendar rewrites a bubble after it has first shown it; what is put in too early is thrown out again. */
  #isSettled(shown: Shown): boolean {
    const now = Date.now();
    const wait = Math.min(
      Math.max(shown.since + SETTLED_AFTER_MS, this.#lastChange + QUIET_MS),
      shown.since + AT_LATEST_MS,
    );
    if (now >= wait) return true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), wait - now);
    return false;
  }
}
