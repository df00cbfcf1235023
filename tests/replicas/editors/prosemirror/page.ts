import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, selectText } from '../fixture.ts';

// `?links=none`: a page that configured its editor without links.
const schema = location.search.includes('links=none')
  ? new Schema({ nodes: basic.spec.nodes, marks: { em: basic.spec.marks.get('em') ?? {} } })
  : basic;
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
