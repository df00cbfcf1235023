import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import { createElement, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { place, selectText } from '../fixture.ts';

interface LinkProps {
  contentState: ContentState;
  entityKey: string;
  children: ReactNode;
}

const Link = ({ contentState, entityKey, children }: LinkProps) =>
  createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children);

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found: (start: number, end: number) => void, content: ContentState) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
    component: Link,
  },
]);

let current = EditorState.createEmpty(decorator);
let run = 0;
const root = createRoot(place());

function Page({ text }: { text: string }) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );
  current = state;
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    handleKeyCommand: (command: string, now: EditorState) => {
      const next = RichUtils.handleKeyCommand(now, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    },
  });
}

window.fixture = {
  model: () => JSON.stringify(convertToRaw(current.getCurrentContent())),
  setUp: (text) => {
    run += 1;
    flushSync(() => root.render(createElement(Page, { key: run, text })));
  },
  focusAt: (offset, end) =>
    selectText(place().querySelector('.public-DraftEditor-content') as HTMLElement, offset, end),
};
