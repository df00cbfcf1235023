import { isOnDark } from '../dark.ts';
import type { WriterHook } from '../writer-hook.ts';
import { type Mount, mountBesideSend } from './cell.ts';
import { Float } from './float.ts';
import { composeAround, type FoundCompose, isEditorCandidate, locateCompose } from './locate.ts';
import { ANY_TEXTAREA, EDITOR_CANDIDATES, SETTINGS_HASH } from './selectors.ts';
import { type ComposeSpot, composeSpot, type GmailSpot } from './spots.ts';

/** How often in a row the page may throw the button out before it floats at the editor instead. */
const MOST_REMOUNTS = 5;
/** A row that was left alone for so long was rebuilt for a reason; milliseconds. */
const CALM_MS = 2000;
/** How long an editor without a Send is looked at again when the page changes; milliseconds. */
const PENDING_MS = 15_000;

interface Mounted {
  spot: ComposeSpot;
  found: FoundCompose;
  mount: Mount;
  remounts: number;
  remountedAt: number;
}

/** All composes of a page that Doorway knows. What is closed is forgotten at the next change of the page. */
export class Composes {
  readonly #document: Document;
  readonly #hook: WriterHook<GmailSpot>;
  readonly #mounted = new Map<HTMLElement, Mounted>();
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
    else if (element.firstElementChild)
      for (const editor of element.querySelectorAll(EDITOR_CANDIDATES))
        if (isEditorCandidate(editor)) this.consider(editor);
  }

  /** Mounts the button on an editor's compose, or remembers the editor while its compose is being built. */
  consider(editor: HTMLElement): void {
    if (!this.#enabled || this.#mounted.has(editor) || SETTINGS_HASH.test(this.#document.location.hash))
      return;
    const found = locateCompose(editor);
    if (typeof found !== 'string') this.#mount(found);
    else if (found === 'decoy' || found === 'other-body') this.#pending.delete(editor);
    else if (!this.#pending.has(editor)) this.#pending.set(editor, Date.now() + PENDING_MS);
  }

  /** After each batch of changes: puts back what was lost, forgets what is closed, looks at what was unfinished. */
  settle(): void {
    for (const [body, mounted] of this.#mounted) {
      if (!body.isConnected) this.#mounted.delete(body);
      else if (!mounted.mount.node.isConnected || !mounted.found.scope.contains(mounted.mount.node))
        this.#remount(mounted);
      this.#hook.changed(mounted.spot);
    }
    this.#float.settle();
    if (this.#float.spot) this.#hook.changed(this.#float.spot);
    for (const [editor, until] of this.#pending) {
      if (!editor.isConnected || Date.now() > until) this.#pending.delete(editor);
      else this.consider(editor);
    }
  }

  /** The person has put the focus into an editor: where no compose was found, the button floats there. */
  focused(editor: HTMLElement): void {
    if (!isEditorCandidate(editor)) {
      this.#float.end();
      return;
    }
    this.consider(editor);
    const mounted = this.#mounted.get(editor);
    const scope = mounted ? null : this.#scopeWithoutSend(editor);
    if (mounted && mounted.remounts > MOST_REMOUNTS) this.#float.show(mounted.spot);
    else if (scope) this.#float.show(this.#spotOf(editor, scope, 'float'));
    else this.#float.end();
  }

  /** The messages that are open and show, also those without a button. Looks at visibility. */
  places(): ComposeSpot[] {
    const editors = [...this.#document.querySelectorAll<HTMLElement>(EDITOR_CANDIDATES)];
    return editors.filter(isEditorCandidate).flatMap((editor) => {
      const scope = this.#mounted.get(editor)?.found.scope ?? scopeAt(editor);
      return scope && showsAnyOf(editor, scope) ? [this.#spotOf(editor, scope, 'icon')] : [];
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
    for (const { mount, spot } of this.#mounted.values()) {
      mount.remove();
      this.#hook.gone(spot);
      this.#known.delete(spot.body);
    }
    this.#mounted.clear();
    this.#pending.clear();
    this.#float.end();
  }

  /** An editor among the fields of a message is one, even when its Send was not recognised. */
  #scopeWithoutSend(editor: HTMLElement): HTMLElement | null {
    if (!this.#enabled || SETTINGS_HASH.test(this.#document.location.hash)) return null;
    const found = locateCompose(editor);
    return found === 'no-send' || found === 'no-scope' ? composeAround(editor) : null;
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
    this.#dress(spot);
  }

  #remount(mounted: Mounted): void {
    const { spot } = mounted;
    const now = Date.now();
    mounted.remounts = now - mounted.remountedAt > CALM_MS ? 1 : mounted.remounts + 1;
    if (mounted.remounts > MOST_REMOUNTS) {
      if (this.#document.activeElement === spot.body) this.#float.show(spot);
      return;
    }
    mounted.remountedAt = now;
    if (this.#float.isAt(spot.body)) this.#float.end();
    const found = locateCompose(spot.body);
    if (typeof found === 'string') {
      this.#mounted.delete(spot.body);
      this.#pending.set(spot.body, Date.now() + PENDING_MS);
      return;
    }
    mounted.mount.remove();
    mounted.found = found;
    mounted.mount = mountBesideSend(found.send, found.scope, spot.host.element);
  }

  #spotOf(body: HTMLElement, scope: HTMLElement, look: 'icon' | 'float'): ComposeSpot {
    const spot = this.#known.get(body) ?? composeSpot(body, scope, look, this.#hook);
    this.#known.set(body, spot);
    return spot;
  }

  /** Colours wait for the next frame: asking for them now would make the browser compute styles in the observer. */
  #dress({ host }: ComposeSpot): void {
    this.#document.defaultView?.requestAnimationFrame(() => {
      if (host.element.isConnected) host.setDark(isOnDark(host.element));
    });
  }
}

/** What holds the message around an editor, if it is the body of one. */
function scopeAt(editor: HTMLElement): HTMLElement | null {
  const found = locateCompose(editor);
  if (typeof found !== 'string') return found.scope;
  return found === 'no-send' || found === 'no-scope' ? composeAround(editor) : null;
}

/** Whether a message can be written in now: its body shows, or the plain field that stands for it. */
function showsAnyOf(editor: HTMLElement, scope: HTMLElement): boolean {
  return [editor, ...scope.querySelectorAll(ANY_TEXTAREA)].some((field) =>
    field.checkVisibility({ visibilityProperty: true }),
  );
}
