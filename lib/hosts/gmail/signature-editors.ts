import type { Mount } from '../../page/host-adapter.ts';
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

/** How far up an editor's own toolbar is looked for; between the two stand four boxes in Gmail of 2021. */
const HIGHEST_CLIMB = 8;

/** The signature editors of Gmail's settings, while they are shown. */
export function findSignatureEditors(document: Document): HTMLElement[] {
  if (!SETTINGS_HASH.test(document.location.hash)) return [];
  for (const { selector } of SIGNATURE_EDITORS) {
    const marked = [...document.querySelectorAll<HTMLElement>(selector)];
    if (marked.length > 0) return marked;
  }
  return [...document.querySelectorAll<HTMLElement>(SETTINGS_EDITORS)].filter(
    (editor) => isEditorCandidate(editor) && !isMessage(editor) && !hasSubject(editor),
  );
}

/** Puts the button into an editor's own toolbar, or behind the editor where it has none. */
export function mountAtEditor(editor: HTMLElement, button: HTMLElement): Mount {
  // In a bar laid out as a line of boxes it stands in the middle by this, in a line of text by its own style.
  button.style.alignSelf = 'center';
  button.style.marginInline = '2px';
  const toolbar = toolbarOf(editor);
  if (toolbar) toolbar.append(button);
  else editor.after(button);
  return { node: button, isInPlace: () => button.isConnected, remove: () => button.remove() };
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
