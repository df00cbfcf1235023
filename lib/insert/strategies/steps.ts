import { sendInput, sendKey } from '../events.ts';
import type { Editor } from '../insertion.ts';

const IS_MAC = /^Mac/.test(globalThis.navigator?.platform ?? '');

/** A way to go a step back in a history, and forth again; what it did is for the caller to read. */
export interface HistoryStep {
  go(editor: Editor, direction: 'undo' | 'redo'): void;
  /** How many steps one insertion may have taken. */
  most: number;
  /** Whether it may be asked now; absent where the history is the editor's own. */
  isAllowed?(editor: Editor): boolean;
}

/** The history of an editor with code of its own, by its keys and by the event that the browser's menu sends. */
export const editorSteps: HistoryStep[] = [
  {
    most: 1,
    go(editor, direction) {
      const key = direction === 'undo' ? 'z' : 'y';
      const held = IS_MAC ? { metaKey: true } : { ctrlKey: true };
      const init = {
        key,
        code: `Key${key.toUpperCase()}`,
        keyCode: key.toUpperCase().charCodeAt(0),
        ...held,
      };
      sendKey(editor, 'keydown', init);
      sendKey(editor, 'keyup', init);
    },
  },
  {
    most: 1,
    go: (editor, direction) => void sendInput(editor, direction === 'undo' ? 'historyUndo' : 'historyRedo'),
  },
];
