import { sendInput, sendKey } from '../events.ts';
import type { HistoryStep } from './strategy.ts';

const IS_MAC = /^Mac/.test(globalThis.navigator?.platform ?? '');

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
