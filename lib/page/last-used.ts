/** How many of the person's last acts are remembered. */
const MOST = 16;

/** A place to write, as far as it matters for telling which one is meant. */
export interface Candidate {
  /** The element that holds the whole place. */
  area: Element;
  /** The host of its button, which may stand elsewhere. */
  button: Element;
}

/** Remembers where in a page the person was last, to tell which of several places to write is meant. */
export class LastUsed {
  readonly #document: Document;
  readonly #acts: WeakRef<Element>[] = [];

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const heard = ({ target, isTrusted }: Event) => {
      if (isTrusted && target) this.add(target as Element);
    };
    for (const type of ['focusin', 'pointerdown'])
      document.defaultView?.addEventListener(type, heard, { capture: true, passive: true, signal });
  }

  /** The person did something at this element just now. */
  add(element: Element): void {
    this.#acts.unshift(new WeakRef(element));
    this.#acts.length = Math.min(this.#acts.length, MOST);
  }

  /**
   * The place that has the focus, else the one used last, else the only one.
   * @returns `several` when none of them was used yet
   */
  meant<Place extends Candidate>(places: readonly Place[]): Place | 'none' | 'several' {
    const at = (element: Element | null | undefined) =>
      element && places.find(({ area, button }) => area.contains(element) || button.contains(element));
    const focused = at(this.#document.activeElement);
    if (focused) return focused;
    for (const act of this.#acts) {
      const used = at(act.deref());
      if (used) return used;
    }
    return places.length > 1 ? 'several' : (places[0] ?? 'none');
  }
}
