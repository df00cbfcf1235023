import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type ReactEditor, Slate, withReact } from 'slate-react';
import { place, selectText } from '../fixture.ts';

let editor: ReactEditor | null = null;
let run = 0;
const root = createRoot(place());

function Page({ editor, text }: { editor: ReactEditor; text: string }) {
  return createElement(
    Slate,
    { editor, initialValue: [{ children: [{ text }] }] } as never,
    createElement(Editable),
  );
}

window.fixture = {
  model: () => JSON.stringify(editor?.children),
  setUp: (text) => {
    const fresh = withHistory(withReact(createEditor()));
    editor = fresh;
    run += 1;
    flushSync(() => {
      root.render(createElement(Page, { key: run, editor: fresh, text }));
    });
  },
  focusAt: (offset, end) =>
    selectText(place().querySelector('[data-slate-editor]') as HTMLElement, offset, end),
};
