import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { place, selectText } from '../fixture.ts';

const editor = createEditor({
  namespace: 'fixture',
  nodes: [LinkNode, AutoLinkNode, HeadingNode, QuoteNode],
  onError: (error) => {
    throw error;
  },
});
const past = createEmptyHistoryState();
editor.setRootElement(place());
registerRichText(editor);

window.fixture = {
  model: () => JSON.stringify(editor.getEditorState().toJSON()),
  setUp: (text) => {
    editor.update(
      () => {
        const paragraph = $createParagraphNode().append($createTextNode(text));
        $getRoot().clear().append(paragraph);
      },
      { discrete: true },
    );
    registerHistory(editor, past, 300);
  },
  focusAt: (offset, end) => selectText(place(), offset, end),
};
