import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, selectText } from '../fixture.ts';

let editor: Editor | null = null;

window.fixture = {
  model: () => JSON.stringify(editor?.getJSON()),
  setUp: (text) => {
    editor?.destroy();
    editor = new Editor({ element: place(), extensions: [StarterKit], content: `<p>${text}</p>` });
  },
  focusAt: (offset, end) => selectText(editor?.view.dom as HTMLElement, offset, end),
};
