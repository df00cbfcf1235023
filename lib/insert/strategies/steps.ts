import { sendInput, sendKey } from '../events.ts';
import type { Editor } from '../insertion.ts';

const IS_MAC = /^Mac/.test(globalThis.navigator?.platform ?? '');

/** A way to go a step back in a history, and forth again; what it did is for the caller to read. */
export interface HistoryStep {
  undo(editor: Editor): void;
  /** Ways to do it again, best first, until one of them changes something. */
  redo: readonly ((editor: Editor) => void)[];
  /** How many steps one insertion may have taken. */
  most: number;
  /** Whether it may be asked now; absent where the history is the editor's own. */
  isAllowed?(editor: Editor): boolean;
}

/** The history of an editor with code of its own, by its keys and by the event that the browser's menu sends. */
export const editorSteps: HistoryStep[] = [
  {
    most: 1,
    undo: (editor) => pressKey(editor, 'z'),
    redo: [(editor) => pressKey(editor, 'Z'), (editor) => pressKey(editor, 'y')],
  },
  {
    most: 1,
    undo: (editor) => void sendInput(editor, 'historyUndo'),
    redo: [(editor) => void sendInput(editor, 'historyRedo')],
  },
];

/** A letter with the key that commands are given with; a capital one with Shift. */
function pressKey(editor: Editor, key: string): void {
  const letter = key.toUpperCase();
  const init = {
    key,
    code: `Key${letter}`,
    keyCode: letter.charCodeAt(0),
    shiftKey: key === letter,
    ...(IS_MAC ? { metaKey: true } : { ctrlKey: true }),
  };
  sendKey(editor, 'keydown', init);
  sendKey(editor, 'keyup', init);
}
