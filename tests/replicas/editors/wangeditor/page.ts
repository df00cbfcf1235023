import { createEditor, type IDomEditor } from '@wangeditor/editor';
import { place, selectText } from '../fixture.ts';

const editor: IDomEditor = createEditor({ selector: place(), html: '<p>x</p>', config: {} });
const host = () => document.querySelector('[data-slate-editor]') as HTMLElement;

window.fixture = {
  model: () => editor.getHtml(),
  setUp: (text) => {
    editor.setHtml(`<p>${text}</p>`);
    const { history } = editor as never as { history: { undos: unknown[]; redos: unknown[] } };
    history.undos = [];
    history.redos = [];
  },
  focusAt: (offset, end) => selectText(host(), offset, end),
};
