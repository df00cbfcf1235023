import { isOnDark } from '../dark.ts';
import { floatAt } from '../floating.ts';
import type { PackSource } from '../pack-source.ts';
import { type Mount, mountBesideSend } from './cell.ts';
import { ComposeSurface } from './compose-surface.ts';
import { type FoundCompose, isEditorCandidate, locateCompose } from './locate.ts';
import { COMPOSE_FIELDS, EDITOR_CANDIDATES, SETTINGS_HASH } from './selectors.ts';

/** How often the page may throw the button out of its row before it floats at the editor instead. */
const MOST_REMOUNTS = 5;
/** How long an editor without a Send is looked at again when the page changes; milliseconds. */
const PENDING_MS = 15_000;

interface Mounted {
  surface: ComposeSurface;
  found: FoundCompose;
  mount: Mount;
  remounts: number;
}

/** All composes of a page that Doorway knows. What is closed is forgotten at the next change of the page. */
export class Composes {
  readonly #document: Document;
  readonly #source: PackSource;
  readonly #mounted = new Map<HTMLElement, Mounted>();
  /** Editors whose Send is not there yet, with the time when they stop being of interest. */
  readonly #pending = new Map<HTMLElement, number>();
  /** Kept weakly: a compose that Gmail takes out and puts back gets its own button back. */
  readonly #known = new WeakMap<HTMLElement, ComposeSurface>();
  #floating: { editor: HTMLElement; stop: () => void } | null = null;
  #enabled = true;

  constructor(document: Document, source: PackSource) {
    this.#document = document;
    this.#source = source;
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
      mounted.surface.oldRooms.changed();
    }
    if (this.#floating && !this.#floating.editor.isConnected) this.#endFloating();
    for (const [editor, until] of this.#pending) {
      if (!editor.isConnected || Date.now() > until) this.#pending.delete(editor);
      else this.consider(editor);
    }
  }

  /** The person has put the focus into an editor: where no compose was found, the button floats there. */
  focused(editor: HTMLElement): void {
    if (!isEditorCandidate(editor)) {
      this.#endFloating();
      return;
    }
    this.consider(editor);
    const scope = this.#mounted.has(editor) ? null : this.#scopeWithoutSend(editor);
    if (scope) this.#float(this.#surfaceOf(editor, scope, 'float'));
    else this.#endFloating();
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
      this.#known.delete(surface.body);
    }
    this.#mounted.clear();
    this.#pending.clear();
    this.#endFloating();
  }

  /** An editor among the fields of a message is one, even when its Send was not recognised. */
  #scopeWithoutSend(editor: HTMLElement): HTMLElement | null {
    if (!this.#enabled || SETTINGS_HASH.test(this.#document.location.hash)) return null;
    const found = locateCompose(editor);
    return found === 'no-send' || found === 'no-scope' ? composeAround(editor) : null;
  }

  #mount(found: FoundCompose): void {
    this.#pending.delete(found.body);
    if (this.#floating?.editor === found.body) {
      this.#endFloating();
      this.#known.delete(found.body);
    }
    const surface = this.#surfaceOf(found.body, found.scope, 'icon');
    const mount = mountBesideSend(found.send, found.scope, surface.host.element);
    this.#mounted.set(found.body, { surface, found, mount, remounts: 0 });
    this.#dress(surface);
  }

  #remount(mounted: Mounted): void {
    mounted.remounts++;
    const { surface } = mounted;
    if (mounted.remounts > MOST_REMOUNTS) {
      if (mounted.remounts === MOST_REMOUNTS + 1) this.#float(surface);
      return;
    }
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

  #float(surface: ComposeSurface): void {
    if (this.#floating?.editor === surface.body) return;
    this.#endFloating();
    this.#floating = { editor: surface.body, stop: floatAt(surface.body, surface.host.element) };
    surface.host.setDark(isOnDark(surface.body));
  }

  #endFloating(): void {
    this.#floating?.stop();
    this.#floating = null;
  }

  /** Colours wait for the next frame: asking for them now would make the browser compute styles in the observer. */
  #dress(surface: ComposeSurface): void {
    this.#document.defaultView?.requestAnimationFrame(() => {
      if (surface.host.element.isConnected) surface.host.setDark(isOnDark(surface.host.element));
    });
  }
}

function composeAround(editor: HTMLElement): HTMLElement | null {
  const { body } = editor.ownerDocument;
  for (let scope = editor.parentElement; scope && scope !== body; scope = scope.parentElement)
    if (COMPOSE_FIELDS.some(({ selector }) => scope?.querySelector(selector))) return scope;
  return null;
}
