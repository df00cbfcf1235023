import { fillEditor, trimmedButton } from './content.js';
import { h, hidden, nextId } from './dom.js';

const ERA_CLASSES = {
  2018: 'Am.Al.editable.LW-avf',
  2020: 'Am.Al.editable.LW-avf.tS-tW',
  2022: 'Am.aiL.Al.editable.LW-avf.tS-tW',
  2024: 'Am.aiL.Al.editable.LW-avf.tS-tW.tS-tY',
  2026: 'Am.aiL.Al.editable.LW-avf.tS-tW.tS-tY',
};

function eraAttributes() {
  if (OPTIONS.era === '2018') return { itacorner: '6,7:1,1,0,0:0,0' };
  if (OPTIONS.era === '2020') return {};
  const popup = { 'aria-owns': nextId(), 'aria-controls': nextId(), 'aria-expanded': 'false' };
  const actions = 'utQure:.CLIENT;tkRwsc:.CLIENT;input:.CLIENT;uLRpAf:.CLIENT;yGfh2c:.CLIENT';
  return OPTIONS.era === '2022' ? popup : { ...popup, writingsuggestions: 'false', jsaction: actions };
}

const GRAMMARLY = { 'data-gramm': 'false', 'data-gramm_editor': 'false', 'data-loom-id': 'loom-1' };

/** The element that a message is written in. */
function editorElement(compose) {
  const height = compose.inline ? 40 : 256;
  return h(`div.${ERA_CLASSES[OPTIONS.era]}${compose.inline ? '.aO9' : ''}`, {
    id: nextId(),
    hidefocus: 'true',
    'aria-label': LABELS.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'false',
    style: `direction: ${OPTIONS.dir}; min-height: ${height}px;`,
    ...eraAttributes(),
    ...(OPTIONS.gramm ? GRAMMARLY : {}),
  });
}

/** `textarea.Ak` is always there, hidden, in both modes, under the same name as the editor. */
const plainBox = () =>
  h(
    'div.Ar.As',
    hidden,
    h(
      'div.At',
      null,
      h('textarea.Ak', {
        id: nextId(),
        form: 'nosend',
        tabindex: '1',
        spellcheck: 'true',
        'aria-label': LABELS.body,
      }),
    ),
  );

/** Words beside the editor that Gmail shows to accounts with Gemini. */
const hint = () => h('span.aO8', null, 'Press / to write using your Gmail & Drive');

const richBox = (editor) =>
  h(
    `div.Ar.Au${OPTIONS.era === '2026' ? '.Ao' : ''}`,
    { style: 'display: block;' },
    OPTIONS.aO7 ? h('div.aO7', null, editor, OPTIONS.gemini ? hint() : null) : editor,
  );

const spellingBar = () =>
  h(
    'div.eJ',
    hidden,
    h(
      'table.cf',
      null,
      h(
        'tbody',
        null,
        h('tr', null, h('td.fw'), h('td', null, h('span.eo.el', { role: 'link' }, '« Plain Text'))),
      ),
    ),
  );

/** The scrolling box's height, which Gmail writes into the element: fitted to the window it stands in. */
export function fitHeight(compose) {
  const { scroller } = compose;
  if (compose.inline) return;
  const usual = Math.max(120, Math.min(436, window.innerHeight - 250));
  const around = compose.kind === 'popout' ? 140 : 250;
  const large = compose.kind === 'popout' || compose.state === 'fullscreen';
  const height = large ? Math.max(120, window.innerHeight - around) : usual;
  scroller.style.maxHeight = large ? 'none' : '625px';
  scroller.style.minHeight = `${Math.min(120, height)}px`;
  scroller.style.height = `${height}px`;
}

/** The editor's row of `table.iN`; sets `compose.editor`. */
export function editorRow(compose) {
  const editor = editorElement(compose);
  fillEditor(editor, compose);
  const plain = plainBox();
  compose.editor = editor;
  const table = h(
    'table.cf.An',
    null,
    h('tbody', null, h('tr', null, h('td.Aq'), h('td.Ap', null, plain, richBox(editor)), h('td.Aq'))),
  );
  const box = h(
    'div.et',
    null,
    h('div.ZyRVue', null, h('div', null, spellingBar(), table)),
    h('div'),
    trimmedButton(compose),
  );
  const lines = h('div.qz.aiL', null, h('div.G9', hidden, 'Loading...'), box);
  const attachments = h('div.bv8', null, h('div.bA3'));
  compose.scroller = h('div.GP', null, lines, attachments);
  fitHeight(compose);
  return h('tr', null, h('td.GQ', { id: nextId() }, compose.scroller));
}
