import { giveFocus } from '../../insert/focused.ts';
import type { Editor, Target } from '../../insert/insertion.ts';
import { type FoundField, findDescription, findLocation, findTitle, isVisible } from './fields.ts';
import { openDescription, openLocation } from './rows.ts';

/** An event while it is open. What has been closed, or shows another event now, is found no more. */
export interface OpenEvent {
  root: HTMLElement;
  /** Whether the dialog or editor has been given up: one that is used again shows another event. */
  isOver(): boolean;
}

/** How the location is reached and saved. Calendar takes a value when the field loses the focus (brave PR #2). */
export function locationTarget(event: OpenEvent): Target {
  return targetOf(event, findLocation, openLocation, () => {});
}

/**
 * How the description is reached and saved. Calendar's model hears of it on keyup, paste or blur, which are sent
 * one after the other.
 * Source: captured jsaction of the editor, 2018; Zoom's own extension sends an event named "paste".
 * @param tidy what is to be done before the model is told
 */
export function descriptionTarget(event: OpenEvent, tidy: () => void = () => {}): Target {
  return targetOf(event, findDescription, openDescription, (editor) => {
    tidy();
    tellModel(editor);
  });
}

/** Whether an event is open and shows. */
export function isOpen({ root, isOver }: OpenEvent): boolean {
  return !isOver() && isVisible(root);
}

/**
 * A field that is opened, written in at once and left again, all before the person can type on: without a field
 * in focus Calendar takes the next letters for its shortcuts ("c" opens a new event).
 */
function targetOf<Kind extends HTMLElement>(
  event: OpenEvent,
  find: (root: HTMLElement) => FoundField<Kind> | null,
  open: (root: HTMLElement) => Promise<FoundField<Kind> | null>,
  tell: (editor: Editor) => void,
): Target {
  const { root } = event;
  const { ownerDocument: document } = root;
  /** What had the focus before, for the page itself moves it when it opens a row; the page may exchange the field. */
  let had: HTMLElement | 'field' | null = null;
  return {
    find: () => (isOpen(event) ? (find(root)?.element ?? null) : null),
    isOpen: () => isOpen(event),
    async ready() {
      const before = document.activeElement as HTMLElement | null;
      const closed = find(root)?.element;
      const field = closed && isVisible(closed) ? closed : (await open(root))?.element;
      const active = document.activeElement as HTMLElement | null;
      if (active !== field) had = active;
      else had ??= before === field ? 'field' : before;
      if (field && isOpen(event)) giveFocus(field);
    },
    commit(editor) {
      // A field that the person was in already needed no `ready`.
      const wasThere = had === 'field' || (had === null && document.activeElement === editor);
      tell(editor);
      const back = wasThere ? editor : (had as HTMLElement | null);
      giveBack(editor, back?.isConnected === false ? (findTitle(root)?.element ?? null) : back);
      had = null;
    },
  };
}

/** Gives the focus back to where the person had it. The field loses it in any case: that counts as written. */
function giveBack(editor: Editor, had: HTMLElement | null): void {
  const { ownerDocument: document } = editor;
  if (had && had !== document.body && had !== editor) had.focus({ preventScroll: true });
  if (document.activeElement === editor) editor.blur();
  if (had === editor) editor.focus({ preventScroll: true });
}

function tellModel(editor: Editor): void {
  const view = editor.ownerDocument.defaultView as Window & typeof globalThis;
  const options = { bubbles: true, composed: true };
  editor.dispatchEvent(new view.InputEvent('input', options));
  editor.dispatchEvent(new view.KeyboardEvent('keyup', { ...options, key: 'Unidentified' }));
  editor.dispatchEvent(new view.Event('paste', options));
}
