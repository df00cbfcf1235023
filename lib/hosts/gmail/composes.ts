import { isOnDark } from '../dark.ts';
import type { OldRoomsHook } from '../old-rooms-hook.ts';
import type { PackSource } from '../pack-source.ts';
import { type Mount, mountBesideSend } from './cell.ts';
import { ComposeSurface } from './compose-surface.ts';
import { Float } from './float.ts';
import { composeAround, type FoundCompose, isEditorCandidate, locateCompose } from './locate.ts';
import { EDITOR_CANDIDATES, SETTINGS_HASH } from './selectors.ts';

/** How often in a row the page may throw the button out before it floats at the editor instead. */
const MOST_REMOUNTS = 5;
/** A row that was left alone for so long was rebuilt for a reason; milliseconds. */
const CALM_MS = 2000;
/** How long an editor without a Send is looked at again when the page changes; milliseconds. */
const PENDING_MS = 15_000;

interface Mounted {
  surface: ComposeSurface;
  found: FoundCompose;
  mount: Mount;
  remounts: number;
  remountedAt: number;
}

/** All composes of a page that Doorway knows. What is closed is forgotten at the next change of the page. */
export class Composes {
  readonly #document: Document;
  readonly #source: PackSource;
  readonly #oldRooms: OldRoomsHook;
  readonly #mounted = new Map<HTMLElement, Mounted>();
  /** Editors whose Send is not there yet, with the time when they stop being of interest. */
  readonly #pending = new Map<HTMLElement, number>();
  /** Kept weakly: a compose that Gmail takes out and puts back gets its own button back. */
  readonly #known = new WeakMap<HTMLElement, ComposeSurface>();
  readonly #float = new Float();
  #enabled = true;

  constructor(document: Document, source: PackSource, oldRooms: OldRoomsHook) {
    this.#document = document;
    this.#source = source;
    this.#oldRooms = oldRooms;
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
      mounted.surface.note.rescue();
      this.#oldRooms.seen(mounted.surface);
    }
    this.#float.settle();
    if (this.#float.surface) this.#oldRooms.seen(this.#float.surface);
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
    if (mounted && mounted.remounts > MOST_REMOUNTS) this.#float.show(mounted.surface);
    else if (scope) this.#float.show(this.#surfaceOf(editor, scope, 'float'));
    else this.#float.end();
  }

  /** Shows or hides the button everywhere. */
  setEnabled(enabled: boolean): void {
    if (this.#enabled === enabled) return;
    this.#enabled = enabled;
    if (enabled) {
      this.scan(this.#document.documentElement);
      return;
    }
    for (const { mount, surface } of this.#mounted.values()) {
      mount.remove();
      surface.note.rescue();
      this.#oldRooms.gone(surface);
      this.#known.delete(surface.body);
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
    const surface = this.#surfaceOf(found.body, found.scope, 'icon');
    const mount = mountBesideSend(found.send, found.scope, surface.host.element);
    this.#mounted.set(found.body, { surface, found, mount, remounts: 0, remountedAt: 0 });
    this.#dress(surface);
  }

  #remount(mounted: Mounted): void {
    const { surface } = mounted;
    const now = Date.now();
    mounted.remounts = now - mounted.remountedAt > CALM_MS ? 1 : mounted.remounts + 1;
    if (mounted.remounts > MOST_REMOUNTS) {
      if (this.#document.activeElement === surface.body) this.#float.show(surface);
      return;
    }
    mounted.remountedAt = now;
    if (this.#float.isAt(surface.body)) this.#float.end();
    const found = locateCompose(surface.body);
    if (typeof found === 'string') {
      this.#mounted.delete(surface.body);
      this.#pending.set(surface.body, Date.now() + PENDING_MS);
      return;
    }
    mounted.mount.remove();
    mounted.found = found;
    mounted.mount = mountBesideSend(found.send, found.scope, surface.host.element);
  }

  #surfaceOf(body: HTMLElement, scope: HTMLElement, look: 'icon' | 'float'): ComposeSurface {
    const surface = this.#known.get(body) ?? new ComposeSurface(body, scope, this.#source, look);
    this.#known.set(body, surface);
    return surface;
  }

  /** Colours wait for the next frame: asking for them now would make the browser compute styles in the observer. */
  #dress(surface: ComposeSurface): void {
    this.#document.defaultView?.requestAnimationFrame(() => {
      if (surface.host.element.isConnected) surface.host.setDark(isOnDark(surface.host.element));
    });
  }
}
