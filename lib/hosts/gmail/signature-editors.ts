import { isOnDark } from '../dark.ts';
import type { WriterHook } from '../writer-hook.ts';
import { SETTINGS_HASH, SIGNATURE_EDITORS, TOOLBAR } from './selectors.ts';
import { type GmailSpot, type SignatureSpot, signatureSpot } from './spots.ts';

/** How far up an editor's own toolbar is looked for; between the two stand four boxes in Gmail of 2021. */
const HIGHEST_CLIMB = 8;

/** The signature editors of Gmail's settings, and Doorway in each. */
export class SignatureEditors {
  readonly #document: Document;
  readonly #hook: WriterHook<GmailSpot>;
  readonly #mounted = new Map<HTMLElement, SignatureSpot>();
  /** Places without a button, kept while their editor lives. */
  readonly #bare = new WeakMap<HTMLElement, SignatureSpot>();
  #enabled = true;

  constructor(document: Document, hook: WriterHook<GmailSpot>) {
    this.#document = document;
    this.#hook = hook;
  }

  /** Looks for editors while the settings are shown, and forgets those that are gone. */
  settle(): void {
    for (const [editor, spot] of this.#mounted) {
      if (editor.isConnected && spot.host.element.isConnected) {
        this.#hook.changed(spot);
        continue;
      }
      this.#hook.gone(spot);
      this.#mounted.delete(editor);
    }
    if (!this.#enabled || !SETTINGS_HASH.test(this.#document.location.hash)) return;
    for (const { selector } of SIGNATURE_EDITORS)
      for (const editor of this.#document.querySelectorAll<HTMLElement>(selector)) this.#mount(editor);
  }

  /** The signature editors that show, also those without a button. Looks at visibility. */
  places(): SignatureSpot[] {
    const editors = SIGNATURE_EDITORS.flatMap(({ selector }) => [
      ...this.#document.querySelectorAll<HTMLElement>(selector),
    ]);
    return [...new Set(editors)]
      .filter((editor) => editor.checkVisibility({ visibilityProperty: true }))
      .map((editor) => {
        const spot = this.#mounted.get(editor) ?? this.#bare.get(editor) ?? signatureSpot(editor, this.#hook);
        this.#bare.set(editor, spot);
        return spot;
      });
  }

  /** Shows or hides the button at every signature editor. */
  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    if (!enabled) for (const { host } of this.#mounted.values()) host.element.remove();
    this.settle();
  }

  #mount(editor: HTMLElement): void {
    if (this.#mounted.has(editor)) return;
    const spot = signatureSpot(editor, this.#hook);
    const { host } = spot;
    this.#mounted.set(editor, spot);
    const toolbar = toolbarOf(editor);
    // In a bar laid out as a line of boxes it stands in the middle by this, in a line of text by its own style.
    host.element.style.alignSelf = 'center';
    if (toolbar) toolbar.append(host.element);
    else editor.after(host.element);
    this.#document.defaultView?.requestAnimationFrame(() => host.setDark(isOnDark(host.element)));
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
