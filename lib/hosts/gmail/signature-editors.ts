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
  /** Every one in the page that has a button, or was written in without one. */
  readonly #open = new Map<HTMLElement, SignatureSpot>();
  #enabled = true;

  constructor(document: Document, hook: WriterHook<GmailSpot>) {
    this.#document = document;
    this.#hook = hook;
  }

  /** Looks for editors while the settings are shown, and forgets those that are gone. */
  settle(): void {
    for (const [editor, spot] of this.#open) {
      if (!editor.isConnected) {
        this.#open.delete(editor);
        this.#hook.finished(spot);
      } else if (this.#enabled) this.#hook.changed(spot);
    }
    if (!this.#enabled || !SETTINGS_HASH.test(this.#document.location.hash)) return;
    for (const editor of signatureEditors(this.#document)) mount(this.#spotOf(editor));
  }

  /** The page may have other colours now. */
  dress(): void {
    for (const spot of this.#open.values()) spot.dress();
  }

  /** The signature editors that show, also those without a button. Looks at visibility. */
  places(): SignatureSpot[] {
    if (!SETTINGS_HASH.test(this.#document.location.hash)) return [];
    return signatureEditors(this.#document)
      .filter((editor) => editor.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((editor) => this.#spotOf(editor));
  }

  /** Shows or hides the button at every signature editor. */
  setEnabled(enabled: boolean): void {
    this.#enabled = enabled;
    if (!enabled)
      for (const spot of this.#open.values()) {
        spot.host.element.remove();
        this.#hook.gone(spot);
      }
    this.settle();
  }

  #spotOf(editor: HTMLElement): SignatureSpot {
    const spot = this.#open.get(editor) ?? signatureSpot(editor, this.#hook);
    this.#open.set(editor, spot);
    return spot;
  }
}

function mount({ editor, host, dress }: SignatureSpot): void {
  const { element } = host;
  if (element.isConnected) return;
  // In a bar laid out as a line of boxes it stands in the middle by this, in a line of text by its own style.
  element.style.alignSelf = 'center';
  element.style.marginInline = '2px';
  const toolbar = toolbarOf(editor);
  if (toolbar) toolbar.append(element);
  else editor.after(element);
  dress();
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
