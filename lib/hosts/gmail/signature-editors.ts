import { isOnDark } from '../dark.ts';
import type { OldRoomsHook } from '../old-rooms-hook.ts';
import type { PackSource } from '../pack-source.ts';
import { SETTINGS_HASH, SIGNATURE_EDITORS, TOOLBAR } from './selectors.ts';
import { SignatureSurface } from './signature-surface.ts';

/** How far up an editor's own toolbar is looked for; between the two stand four boxes in Gmail of 2021. */
const HIGHEST_CLIMB = 8;

/** The signature editors of Gmail's settings, and Doorway in each. */
export class SignatureEditors {
  readonly #document: Document;
  readonly #source: PackSource;
  readonly #oldRooms: OldRoomsHook;
  readonly #mounted = new Map<HTMLElement, SignatureSurface>();
  #enabled = true;

  constructor(document: Document, source: PackSource, oldRooms: OldRoomsHook) {
    this.#document = document;
    this.#source = source;
    this.#oldRooms = oldRooms;
  }

  /** Looks for editors while the settings are shown, and forgets those that are gone. */
  settle(): void {
    for (const [editor, surface] of this.#mounted) {
      surface.note.rescue();
      if (editor.isConnected && surface.host.element.isConnected) {
        this.#oldRooms.seen(surface);
        continue;
      }
      this.#oldRooms.gone(surface);
      this.#mounted.delete(editor);
    }
    if (!this.#enabled || !SETTINGS_HASH.test(this.#document.location.hash)) return;
    for (const { selector } of SIGNATURE_EDITORS)
      for (const editor of this.#document.querySelectorAll<HTMLElement>(selector)) this.#mount(editor);
  }

  /** Shows or hides the button at every signature editor. */
  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    if (!enabled) for (const { host } of this.#mounted.values()) host.element.remove();
    this.settle();
  }

  #mount(editor: HTMLElement): void {
    if (this.#mounted.has(editor)) return;
    const surface = new SignatureSurface(editor, this.#source);
    this.#mounted.set(editor, surface);
    const toolbar = toolbarOf(editor);
    // In a bar laid out as a line of boxes it stands in the middle by this, in a line of text by its own style.
    surface.host.element.style.alignSelf = 'center';
    if (toolbar) toolbar.append(surface.host.element);
    else editor.after(surface.host.element);
    this.#document.defaultView?.requestAnimationFrame(() =>
      surface.host.setDark(isOnDark(surface.host.element)),
    );
  }
}

/** The toolbar that belongs to this editor alone. */
function toolbarOf(editor: HTMLElement): Element | null {
  let box = editor.parentElement;
  for (let steps = 0; box && steps < HIGHEST_CLIMB; steps++, box = box.parentElement) {
    if (box.querySelectorAll('[contenteditable="true"]').length > 1) return null;
    const toolbar = box.querySelector(TOOLBAR);
    if (toolbar) return toolbar;
  }
  return null;
}
