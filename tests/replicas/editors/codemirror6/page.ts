import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { place } from '../fixture.ts';

const stateOf = (doc: string) =>
  EditorState.create({ doc, extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])] });
const view = new EditorView({ parent: place(), state: stateOf('') });

window.fixture = {
  model: () => view.state.doc.toString(),
  setUp: (text) => view.setState(stateOf(text)),
  focusAt: (offset, end) => {
    view.focus();
    view.dispatch({ selection: { anchor: offset, head: end ?? offset } });
  },
};
