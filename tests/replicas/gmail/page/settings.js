import { build } from './content.js';
import { h, nest } from './dom.js';
import { applyDrift } from './drift.js';

const EDITOR = 'Al.editable.Xp0HJf-LW-avf';

const formatButton = (name) => h('div.J-Z-I', { role: 'button', command: `+${name}` }, h(`div.${name}.aaA`));

const signatureToolbar = () => {
  const buttons = ['bold', 'italic', 'underline', 'list'].map(formatButton);
  const bar = h('div.J-Z', { role: 'toolbar' }, buttons);
  return nest('div.Vb.IQ', 'div.Vh', 'div.Vf', 'span.q0', 'div.aX', 'div.aZ', bar);
};

function editor(classes, label, ...content) {
  const element = h(
    `div.${classes}.${EDITOR}`,
    {
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      hidefocus: 'true',
      'aria-label': label,
      style: `direction: ${OPTIONS.dir};`,
    },
    content,
  );
  return element;
}

const table = (cell) => h('table.cf.An', null, h('tbody', null, h('tr', null, h('td.Ap', null, cell))));

/** What the signature editors hold, each in the words of `build`; the second is empty. */
const SIGNATURES = [[['div', { dir: 'ltr' }, 'Robin Example']], [['div', { dir: 'ltr' }, ['br', {}]]]];

/** Another signature for the next time that the settings are shown. */
export function setSignature(at, nodes) {
  SIGNATURES[at] = nodes;
}

const signatureEditor = (name, at) =>
  h(
    'div.Ia',
    null,
    h('div.signature-name-replica', null, name),
    h(
      'div.IO',
      null,
      table(
        h(
          'div.IN',
          { style: 'display: block;' },
          editor('Am.aiL.IP', LABELS.signature, SIGNATURES[at].map(build)),
        ),
      ),
      signatureToolbar(),
    ),
  );

const vacationEditor = () =>
  h(
    'div',
    null,
    h('input', { type: 'text', 'aria-label': 'Subject' }),
    table(
      h(
        'div.Ar.Au',
        { style: 'display: block;' },
        editor('Am', 'Vacation responder', h('div', null, h('br'))),
      ),
    ),
    signatureToolbar(),
  );

const row = (label, id, ...content) =>
  h('tr', id ? { guidedhelpid: id } : null, h('td.r8', null, label), h('td.r9', null, content));

/**
 * General settings: several signature editors, and the vacation row with a line for its subject above its
 * editor; none of them is a compose.
 */
export function settingsView() {
  const rows = [
    row(
      'Language',
      null,
      h('select', { 'aria-label': 'Language' }, h('option', null, document.documentElement.lang)),
    ),
    row(
      `${LABELS.signature}:`,
      OPTIONS.guidedHelp ? 'signature' : null,
      signatureEditor('Work', 0),
      signatureEditor('Private', 1),
    ),
    row('Vacation responder:', null, vacationEditor()),
    h(
      'tr',
      null,
      h(
        'td',
        { colspan: '2' },
        h(
          'div.rU',
          null,
          h('button', { type: 'button', guidedhelpid: 'save_changes_button' }, 'Save Changes'),
        ),
      ),
    ),
  ];
  const view = h(
    'div.nH.f2.hCyPr',
    null,
    h('h2.settings-replica', null, 'Settings'),
    h('table.cf', null, h('tbody', null, rows)),
  );
  applyDrift(view);
  return view;
}
