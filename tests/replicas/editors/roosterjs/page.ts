import { createEditor, createModelFromHtml, exportContent, type IEditor } from 'roosterjs';
import { place, selectText } from '../fixture.ts';

let editor: IEditor | null = null;

window.fixture = {
  model: () => (editor ? exportContent(editor) : ''),
  setUp: (text) => {
    editor?.dispose();
    editor = createEditor(place() as HTMLDivElement, [], createModelFromHtml(`<div>${text}</div>`));
    editor.takeSnapshot();
  },
  focusAt: (offset, end) => selectText(place(), offset, end),
};
