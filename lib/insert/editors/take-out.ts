import type { Editor } from '../insertion.ts';
import { settle } from '../settle.ts';
import { sendInput, sendKey } from './events.ts';
import { type Reading, read } from './reading.ts';

const IS_MAC = /^Mac/.test(globalThis.navigator?.platform ?? '');

/** One step of an editor's own history; what it did is for the caller to read. */
type Step = (editor: Editor, direction: 'undo' | 'redo') => void;

const byKey: Step = (editor, direction) => {
  const key = direction === 'undo' ? 'z' : 'y';
  const held = IS_MAC ? { metaKey: true } : { ctrlKey: true };
  const init = { key, code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0), ...held };
  sendKey(editor, 'keydown', init);
  sendKey(editor, 'keyup', init);
};
const byInput: Step = (editor, direction) =>
  void sendInput(editor, direction === 'undo' ? 'historyUndo' : 'historyRedo');
const byBrowser: Step = (editor, direction) => void editor.ownerDocument.execCommand(direction);

/**
 * Takes back the last step of an editor, if it leads exactly to `before`; a step that leads elsewhere is done
 * again. An editor with a model is asked by its keys and events, all others through the browser.
 * @param addresses the links that `before` counts
 * @returns whether the editor shows `before` again
 */
export async function stepBack(
  editor: Editor,
  before: Reading,
  addresses: string[],
  managed: boolean,
): Promise<boolean> {
  const last = read(editor, addresses);
  for (const step of managed ? [byKey, byInput] : [byBrowser]) {
    step(editor, 'undo');
    const now = await changed(editor, addresses, last);
    if (same(now, before)) return true;
    if (same(now, last)) continue;
    step(editor, 'redo');
    await settle();
    return false;
  }
  return false;
}

/**
 * Deletes what is selected in an editor: by its own keys and events where it has a model, by the browser
 * where it reads the DOM.
 * @returns what the editor shows afterwards
 */
export async function deleteSelected(
  editor: Editor,
  addresses: string[],
  { managed, readsDom }: { managed: boolean; readsDom: boolean },
): Promise<Reading> {
  const last = read(editor, addresses);
  const ways = [...(managed ? [backspace, deleteByInput] : []), ...(readsDom ? [deleteByBrowser] : [])];
  for (const way of ways) {
    way(editor);
    const now = await changed(editor, addresses, last);
    if (!same(now, last)) return now;
  }
  return last;
}

const backspace = (editor: Editor) =>
  void sendKey(editor, 'keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8 });
const deleteByInput = (editor: Editor) => void sendInput(editor, 'deleteContentBackward');

/** TinyMCE closes its undo levels at an arrow key; elsewhere a key that goes up says nothing. */
const deleteByBrowser = (editor: Editor) => {
  const arrow = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
  sendKey(editor, 'keyup', arrow);
  editor.ownerDocument.execCommand('delete');
  sendKey(editor, 'keyup', arrow);
};

/** Whether two readings show the same. */
export function same(one: Reading, other: Reading): boolean {
  return one.text === other.text && one.links === other.links;
}

async function changed(editor: Editor, addresses: string[], last: Reading): Promise<Reading> {
  await settle();
  const now = read(editor, addresses);
  return same(now, last) ? last : now;
}
