import { sharedInPage } from '../../shared-in-page.ts';

/** Editors in which the person has pressed a key or the pointer. Weak: a closed compose is collectable. */
const touched = sharedInPage('touched', () => new WeakSet<EventTarget>());

/**
 * Remembers when the person does something in an editor. A caret that the page set by itself,
 * at the start of an answer or a draft, says nothing about where the person wants to write.
 */
export function watchTouches(editor: HTMLElement): void {
  for (const type of ['pointerdown', 'keydown', 'input'])
    editor.addEventListener(type, ({ isTrusted }) => isTrusted && touched.add(editor), { once: true });
}

/** Whether the person has done something in this editor since Doorway knows it. */
export function isTouched(editor: HTMLElement): boolean {
  return touched.has(editor);
}
