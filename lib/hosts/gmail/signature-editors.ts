import type { WriterHook } from '../writer-hook.ts';
import { isEditorCandidate, locateCompose } from './locate.ts';
import {
  COMPOSE_REGION,
  EDITOR_CANDIDATES,
  SETTINGS_EDITORS,
  SETTINGS_HASH,
  SIGNATURE_EDITORS,
  TEXT_LINE,
  TOOLBAR,
} from './selectors.ts';
import { type GmailSpot, type SignatureSpot, signatureSpot } from './spots.ts';

/** How far up an editor's own toolbar is looked for; between the two stand four boxes in Gmail of 2021. */
const HIGHEST_CLIMB = 8;

/** The signature editors of Gmail's settings, and Doorway in each. */
export class SignatureEditors {
  readonly #document: Document;
  readonly #hook: WriterHook<GmailSpot>;
  readonly #mounted = new Map<HTMLElement, SignatureSpot>();
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
      if (editor.isConnected) this.#hook.gone(spot);
      else this.#hook.finished(spot);
      this.#mounted.delete(editor);
    }
    if (!this.#enabled || !SETTINGS_HASH.test(this.#document.location.hash)) return;
    for (const editor of signatureEditors(this.#document)) this.#mount(editor);
  }

  /** The page may have other colours now. */
  dress(): void {
    for (const spot of this.#mounted.values()) spot.dress();
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
    host.element.style.marginInline = '2px';
    if (toolbar) toolbar.append(host.element);
    else editor.after(host.element);
    spot.dress();
  }
}

function signatureEditors(document: Document): HTMLElement[] {
  for (const { selector } of SIGNATURE_EDITORS) {
    const marked = [...document.querySelectorAll<HTMLElement>(selector)];
    if (marked.length > 0) return marked;
  }
  return [...document.querySelectorAll<HTMLElement>(SETTINGS_EDITORS)].filter(
    (editor) => isEditorCandidate(editor) && !isMessage(editor) && !hasSubject(editor),
  );
}

function isMessage(editor: HTMLElement): boolean {
  return editor.closest(COMPOSE_REGION) !== null || typeof locateCompose(editor) !== 'string';
}

/** Whether a line of text stands nearer to an editor than any other editor: the vacation responder's subject. */
function hasSubject(editor: HTMLElement): boolean {
  for (let box = editor.parentElement; box; box = box.parentElement) {
    if (box.querySelectorAll(EDITOR_CANDIDATES).length > 1) return false;
    if (box.querySelector(TEXT_LINE)) return true;
  }
  return false;
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
