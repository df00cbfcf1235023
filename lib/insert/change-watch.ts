import type { Editor } from './insertion.ts';

/** Tells whether what is read of an editor has changed since the watch began. */
export interface ChangeWatch {
  readonly editor: Editor;
  hasChanged(): boolean;
  stop(): void;
}

/** Begins to watch words, nodes and addresses in an editable element; the value of a field shows no change that way. */
export function watchChanges(editor: Editor): ChangeWatch {
  let isChanged = false;
  const observer = new MutationObserver(() => {
    isChanged = true;
  });
  observer.observe(editor, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'contenteditable'],
  });
  return {
    editor,
    hasChanged() {
      // Those that the observer has not been called for yet count too.
      isChanged ||= observer.takeRecords().length > 0;
      return isChanged;
    },
    stop: () => observer.disconnect(),
  };
}
