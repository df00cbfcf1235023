import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, selectText } from '../fixture.ts';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const stateOf = (text: string) =>
  EditorState.create({
    doc: schema.node('doc', null, [schema.node('paragraph', null, text ? [schema.text(text)] : [])]),
    plugins,
  });
const view = new EditorView(place(), { state: stateOf('') });

window.fixture = {
  model: () => JSON.stringify(view.state.doc.toJSON()),
  setUp: (text) => view.updateState(stateOf(text)),
  focusAt: (offset, end) => selectText(view.dom, offset, end),
};
