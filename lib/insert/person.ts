import { editorAround } from './focused.ts';
import { isOwn } from './history.ts';
import type { Editor } from './insertion.ts';

/** Events of what a person does. `beforeinput` comes from the browser's menus too; editing commands of a page send none that is trusted. */
const ACTS = ['keydown', 'beforeinput', 'pointerdown', 'cut', 'paste', 'drop', 'compositionstart'];
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock', 'Fn', 'NumLock', 'OS']);

/** Watches what the person does while an insertion is read back. */
export interface PersonWatch {
  /** Whether the person has done anything that may have changed the text, or closed it. */
  hasActed(): boolean;
  stop(): void;
}

/**
 * Begins to watch. Trusted events alone count, and none that Doorway's own commands cause, or that go to
 * something of Doorway's.
 */
export function watchPerson(editor: Editor): PersonWatch {
  let acted = false;
  const ending = new AbortController();
  const onAct = (event: Event) => {
    if (!event.isTrusted || isOwn() || isOnDoorway(event) || isElsewhere(event, editor)) return;
    if (event.type === 'keydown' && MODIFIERS.has((event as KeyboardEvent).key)) return;
    acted = true;
    ending.abort();
  };
  for (const view of viewsOf(editor))
    for (const type of ACTS)
      view.addEventListener(type, onAct, { capture: true, passive: true, signal: ending.signal });
  return { hasActed: () => acted, stop: () => ending.abort() };
}

/**
 * Whether somebody types into another field, such as the title of an event while its place is written: that has no
 * part in what is read back here. A step of the browser's history has, wherever it is asked for.
 */
function isElsewhere(event: Event, editor: Editor): boolean {
  if (event.type === 'pointerdown' || !editor.isConnected) return false;
  const { ctrlKey, metaKey, inputType } = event as KeyboardEvent & InputEvent;
  if (ctrlKey || metaKey || inputType?.startsWith('history')) return false;
  const field = editorAround(event.composedPath()[0] as HTMLElement | null);
  return field !== null && field !== editor && !field.contains(editor) && !editor.contains(field);
}

function isOnDoorway(event: Event): boolean {
  return event.composedPath().some((at) => (at as Element).getAttribute?.('data-doorway') != null);
}

/** The editor's window and those around it: a press that closes a dialog may be in the page around a frame. */
function viewsOf(editor: Editor): Window[] {
  const views: Window[] = [];
  for (let view = editor.ownerDocument.defaultView; view; ) {
    views.push(view);
    const frame: Element | null = view.frameElement;
    view = frame?.ownerDocument.defaultView ?? null;
  }
  return views;
}
