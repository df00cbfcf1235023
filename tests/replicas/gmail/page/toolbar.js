import { h, hidden, nextId } from './dom.js';

const press = (what, attributes, ...children) =>
  h(
    what,
    { id: nextId(), role: 'button', tabindex: '1', style: 'user-select: none;', ...attributes },
    children,
  );

const named = (label) => ({ 'aria-label': label, 'data-tooltip': label, 'data-tooltip-delay': '800' });

const core = (inner) =>
  h(
    'div.J-J5-Ji.J-Z-I-Kv-H',
    null,
    h('div.J-J5-Ji.J-Z-I-J6-H', null, h(`div.${inner}`, null, h('div.a3I', null, '\u00a0'))),
  );

function sendCell() {
  const send = press(
    'div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3',
    { jslog: '32601; u014N:cOuCgd,Kr2w4b', ...named(LABELS.sendTooltip), action: 'send' },
    LABELS.send,
  );
  const archive = () =>
    press('div.T-I.J-J5-Ji.Uo.v7.T-I-atl.L3', named('Send and archive'), 'Send and archive');
  const alias = () =>
    h('div.otherext__send', { role: 'button', tabindex: '1', ...named('Send as alias') }, 'Send as alias');
  const other = OPTIONS.otherSend;
  const extra = other.startsWith('archive') ? archive() : other.startsWith('alias') ? alias() : null;
  const later = press(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    { ...named('More send options'), 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    h('div.G-asx'),
  );
  const group = h(
    'div.J-J5-Ji.btA',
    null,
    h('div.J-J5-Ji'),
    h('div.dC', null, other.endsWith('InGroup') ? extra : null, send, later),
    h('div.J-J5-Ji'),
  );
  const beside = [other.endsWith('Before') ? extra : null, group, other.endsWith('After') ? extra : null];
  return h('td.gU.Up', null, h('div.sends-replica', null, beside));
}

const formatCell = () =>
  h(
    'td.oc.gU',
    null,
    h(
      'div',
      named('Formatting options'),
      press(
        'div.J-Z-I.J-J5-Ji',
        { 'aria-pressed': 'false', 'aria-haspopup': 'true', action: 'formatting' },
        core('dv'),
      ),
    ),
  );

const COMMANDS = [
  ['Files', 'a1', 'Attach files'],
  ['+link', 'e5', 'Insert link \u202A(Ctrl-K)\u202C'],
  ['+emoticon', 'QT', 'Insert emoji \u202A(Ctrl-Shift-2)\u202C'],
  ['docs', 'aA7', 'Insert files from the cloud'],
  ['image', 'aMX', 'Insert photo'],
  ['locker', 'bRq', 'Toggle confidential mode'],
  ['signature', 'btM', 'Insert signature'],
];

function commandCell() {
  const buttons = COMMANDS.map(([command, glyph, label]) =>
    press(
      'div.wG.J-Z-I',
      { command, ...named(label), jslog: command === 'signature' ? '79419; u014N:cOuCgd' : null },
      core(`${glyph}.aaA.aMZ`),
    ),
  );
  const file = h('input', { type: 'file', name: 'Filedata', multiple: '', style: 'display: none;' });
  return h('td.a8X.gU', null, h('div.bAK', null, buttons, file));
}

const more = () =>
  press(
    'div.J-JN-M-I.J-J5-Ji.Xv.L3',
    { ...named('More options'), 'aria-haspopup': 'true', action: 'more' },
    h('div.more-replica'),
  );
const discard = () =>
  press('div.oh.J-Z-I.J-J5-Ji.T-I-ax7', { ...named(LABELS.discard), action: 'discard' }, h('div.og.T-I-J3'));

const lastCells = () =>
  OPTIONS.discard === '2020'
    ? [h('td.gU.az5', null, more(), discard())]
    : [h('td.gU', null, more()), h('td.gU.a0z', null, discard())];

/** A cell that some other extension has put into the row: a decoy beside Send. */
const foreignCell = () =>
  h(
    'td.otherext__compose_actionToolbar.gU',
    null,
    h('div.otherext__button', { role: 'button', tabindex: '1', 'aria-label': 'Track this mail' }, '✓'),
  );

/** The toolbar row `tr.btC` with Send. */
export function toolbarRow() {
  const spacer = h('td.gU.btB', null, h('div.Uz', { 'aria-hidden': 'true' }));
  const foreign = OPTIONS.foreignCell ? foreignCell() : null;
  return h('tr.btC', null, sendCell(), foreign, formatCell(), spacer, commandCell(), lastCells());
}

const FORMATS = [
  '+bold',
  '+italic',
  '+underline',
  '+insertunorderedlist',
  '+insertorderedlist',
  '+foreColor',
  '+removeFormat',
];
const GLYPHS = {
  '+bold': 'bold',
  '+italic': 'italic',
  '+underline': 'underline',
  '+insertunorderedlist': 'list',
};

/** The formatting bar: some twenty buttons that stand before Send. */
export function formattingBar() {
  const buttons = [...FORMATS, ...Array.from({ length: 13 }, (_, at) => `+more${at}`)].map((command) =>
    h(
      'div.J-Z-I',
      {
        id: nextId(),
        role: 'button',
        command,
        'aria-label': command.slice(1),
        style: 'user-select: none;',
        action: 'format',
      },
      h(`div.${GLYPHS[command] ?? 'J-Z-I-J6-H'}.aaA`),
    ),
  );
  const bar = h(
    'div.aX',
    { style: OPTIONS.formatting ? null : 'display: none;' },
    h('div.aZ', null, h('div.J-Z', { role: 'toolbar' }, buttons)),
  );
  // Words of an earlier Gmail that stand there in both modes and never show.
  const plain = h(
    'div.J-Z.aA3',
    hidden,
    'Currently in plain text mode. ',
    h('span', { role: 'link' }, 'Switch to rich text.'),
  );
  return h('div.Ur', null, bar, plain, h('span.eq'));
}
