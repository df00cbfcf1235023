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
let forget = () => {};
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
    forget();
    forget = registerHistory(editor, createEmptyHistoryState(), 300);
  },
  focusAt: (offset, end) => selectText(place(), offset, end),
};
