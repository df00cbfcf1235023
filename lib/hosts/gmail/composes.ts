import { COMPOSE_ENDED_MS, ROW_CALM_MS, SEND_COMES_MS } from '../../timings.ts';
import type { WriterHook } from '../writer-hook.ts';
import { type Mount, mountBesideSend } from './cell.ts';
import { Float } from './float.ts';
import { composeAround, type FoundCompose, isEditorCandidate, isMarked, locateCompose } from './locate.ts';
import { EDITOR_CANDIDATES } from './selectors.ts';
import { type ComposeSpot, composeSpot, type GmailSpot } from './spots.ts';

/** How often in a row the page may throw the button out before it floats at the editor instead. */
const MOST_REMOUNTS = 5;
/** How many of them: a page of more editors is a document, and those of messages are known by marks or focus. */
const MOST_PENDING = 20;

interface Mounted {
  spot: ComposeSpot;
  found: FoundCompose;
  mount: Mount;
  remounts: number;
  remountedAt: number;
}

/** All composes of a page that Doorway knows. What is closed is forgotten soon after. */
export class Composes {
  readonly #document: Document;
  readonly #hook: WriterHook<GmailSpot>;
  readonly #mounted = new Map<HTMLElement, Mounted>();
  /** Every compose in the page that has, or had, a button, or was written in without one. */
  readonly #open = new Map<HTMLElement, ComposeSpot>();
  /** Editors whose Send is not there yet, with the time when they stop being of interest. */
  readonly #pending = new Map<HTMLElement, number>();
  /** Kept weakly: a compose that Gmail takes out and puts back gets its own button back. */
  readonly #known = new WeakMap<HTMLElement, ComposeSpot>();
  readonly #float = new Float();
  #enabled = true;

  constructor(document: Document, hook: WriterHook<GmailSpot>) {
    this.#document = document;
    this.#hook = hook;
  }

  /** Looks through an element that came into the page. */
  scan(element: Element): void {
    if (!this.#enabled) return;
    if (isEditorCandidate(element)) this.consider(element);
    else if (element.firstElementChild) {
      const editors = [...element.querySelectorAll(EDITOR_CANDIDATES)].filter(isEditorCandidate);
      const isCrowd = editors.length > MOST_PENDING;
      for (const editor of isCrowd ? editors.filter(isMarked) : editors) this.consider(editor);
    }
  }

  /** Mounts the button on an editor's compose, or remembers the editor while its compose is being built. */
  consider(editor: HTMLElement): void {
    if (!this.#enabled || this.#mounted.has(editor)) return;
    const found = locateCompose(editor);
    if (typeof found !== 'string') this.#mount(found);
    else if (found === 'decoy' || found === 'other-body') this.#pending.delete(editor);
    else if (!this.#pending.has(editor)) this.#awaitSend(editor);
  }

  /** After each batch of changes: puts back what was lost, lets go of what is closed, looks at what was unfinished. */
  settle(): void {
    for (const [body, spot] of this.#open) {
      if (!body.isConnected) this.#leave(spot);
      else {
        const mounted = this.#mounted.get(body);
        if (mounted && !isInPlace(mounted)) this.#remount(mounted);
        if (this.#enabled) this.#hook.changed(spot);
      }
    }
    for (const [editor, until] of this.#pending) {
      if (!editor.isConnected || Date.now() > until) this.#pending.delete(editor);
      else this.consider(editor);
    }
  }

  /** The person has put the focus into an editor: where no compose was found, the button floats there. */
  focused(editor: HTMLElement): void {
    if (!isEditorCandidate(editor)) {
      this.#endFloat();
      return;
    }
    this.consider(editor);
    const mounted = this.#mounted.get(editor);
    const scope = this.#enabled && !mounted ? scopeAt(editor) : null;
    if (mounted && mounted.remounts > MOST_REMOUNTS) this.#showFloat(mounted.spot);
    else if (scope) this.#showFloat(this.#spotOf(editor, scope, 'float'));
    else this.#endFloat();
    mounted?.spot.dress();
  }

  /** The page may have other colours now. */
  dress(): void {
    for (const spot of this.#open.values()) spot.dress();
  }

  /** The messages that are open and show, also those without a button. Looks at visibility. */
  places(): ComposeSpot[] {
    const editors = [...this.#document.querySelectorAll<HTMLElement>(EDITOR_CANDIDATES)];
    return editors.filter(isEditorCandidate).flatMap((editor) => {
      const scope = this.#mounted.get(editor)?.found.scope ?? scopeAt(editor);
      return scope && isShown(editor) ? [this.#spotOf(editor, scope, 'icon')] : [];
    });
  }

  /** Shows or hides the button everywhere. */
  setEnabled(enabled: boolean): void {
    if (this.#enabled === enabled) return;
    this.#enabled = enabled;
    if (enabled) {
      this.scan(this.#document.documentElement);
      return;
    }
    this.#endFloat();
    for (const { mount } of this.#mounted.values()) mount.remove();
    for (const spot of this.#open.values()) {
      this.#hook.gone(spot);
      this.#known.delete(spot.body);
    }
    this.#mounted.clear();
    this.#open.clear();
    this.#pending.clear();
  }

  #awaitSend(editor: HTMLElement): void {
    this.#pending.set(editor, Date.now() + SEND_COMES_MS);
    const [oldest] = this.#pending.keys();
    if (oldest && this.#pending.size > MOST_PENDING) this.#pending.delete(oldest);
  }

  #mount(found: FoundCompose): void {
    this.#pending.delete(found.body);
    if (this.#float.isAt(found.body)) {
      this.#float.end();
      this.#known.delete(found.body);
    }
    const spot = this.#spotOf(found.body, found.scope, 'icon');
    const mount = mountBesideSend(found.send, found.scope, spot.host.element);
    this.#mounted.set(found.body, { spot, found, mount, remounts: 0, remountedAt: 0 });
    spot.dress();
  }

  #remount(mounted: Mounted): void {
    const { spot } = mounted;
    const now = Date.now();
    mounted.remounts = now - mounted.remountedAt > ROW_CALM_MS ? 1 : mounted.remounts + 1;
    if (mounted.remounts > MOST_REMOUNTS) {
      if (this.#document.activeElement === spot.body) this.#showFloat(spot);
      return;
    }
    mounted.remountedAt = now;
    if (this.#float.isAt(spot.body)) this.#float.end();
    const found = locateCompose(spot.body);
    if (typeof found === 'string') {
      this.#mounted.delete(spot.body);
      this.#awaitSend(spot.body);
      return;
    }
    mounted.mount.remove();
    mounted.found = found;
    mounted.mount = mountBesideSend(found.send, found.scope, spot.host.element);
  }

  /**
   * The compose is out of the page, and with it what was said beside its button. Gmail may be about to put it
   * back, as when it rebuilds a thread: only when it has not for a while, the message is at its end.
   */
  #leave(spot: ComposeSpot): void {
    const { body } = spot;
    this.#open.delete(body);
    this.#mounted.delete(body);
    if (this.#float.isAt(body)) this.#float.end();
    setTimeout(() => {
      if (!body.isConnected) this.#hook.finished(spot);
    }, COMPOSE_ENDED_MS);
  }

  #showFloat(spot: ComposeSpot): void {
    if (this.#float.isAt(spot.body)) return;
    this.#endFloat();
    this.#float.show(spot);
  }

  /** What was said beside a button that floated can still be read. */
  #endFloat(): void {
    const { spot } = this.#float;
    this.#float.end();
    if (spot) this.#hook.gone(spot);
  }

  #spotOf(body: HTMLElement, scope: HTMLElement, look: 'icon' | 'float'): ComposeSpot {
    const spot = this.#known.get(body) ?? composeSpot(body, scope, look, this.#hook);
    this.#known.set(body, spot);
    this.#open.set(body, spot);
    return spot;
  }
}

function isInPlace({ mount, found }: Mounted): boolean {
  return mount.node.isConnected && found.scope.contains(mount.node);
}

/** What holds the message around an editor: one among the fields of a message is its body also without a Send. */
function scopeAt(editor: HTMLElement): HTMLElement | null {
  const found = locateCompose(editor);
  if (typeof found !== 'string') return found.scope;
  return found === 'no-send' || found === 'no-scope' ? composeAround(editor) : null;
}

function isShown(editor: HTMLElement): boolean {
  return editor.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
