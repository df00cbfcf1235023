import { h, hidden, nextId } from './dom.js';
import { formattingBar, toolbarRow } from './toolbar.js';

const decoys = (count, label, what) =>
  Array.from({ length: count }, (_, at) =>
    h(what, {
      role: what.startsWith('div') ? 'button' : null,
      tabindex: '-1',
      'aria-label': `${label} ${at + 1}`,
    }),
  );

/** Buttons that stand before Send: emoji panel and spell check, both hidden. */
const emojiPanel = () => h('div.nc', hidden, decoys(12, 'Emoji', 'button'));
const spellCheck = () => h('div.aDu', hidden, decoys(3, 'Recheck', 'div.T-I'));

/** "Help me write": an editor of its own, in the cell above Send, without `g_editable`. */
const geminiPrompt = () => [
  h('div.gemini-prompt', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Describe your message',
    'aria-multiline': 'true',
  }),
  h('button.gemini-help', { type: 'button', 'aria-label': 'Help me write' }, 'Help me write'),
];

const toolbarTable = () =>
  h(
    'table.IZ',
    { role: 'group', id: nextId() },
    h(
      'colgroup',
      null,
      Array.from({ length: 6 }, () => h('col')),
    ),
    h('tbody', null, toolbarRow()),
  );

const menus = () => [
  h('div'),
  h('div.J-M.J-M-ayU.S9', { role: 'menu', ...hidden }),
  h(
    'div.q8NmZb.J-M.jQjAxd',
    { id: 'sbddm', role: 'menu', ...hidden },
    h('div.SK.AX', null, h('div.J-N.yr', { selector: 'scheduledSend', role: 'menuitem' }, 'Schedule send')),
  ),
];

/** The row of `table.iN` below the editor: decoys first, then the toolbar with Send. */
export function toolbarArea(compose) {
  const bars = h('div.aDl', null, emojiPanel(), formattingBar());
  const area = h('div.aDh', { id: nextId() }, toolbarTable());
  const box = h('div.aDj', { id: nextId() }, h('div.aC5'), bars, h('div.aDx', null, spellCheck()), area);
  if (compose.inline) box.classList.add('ahe');
  const gemini = OPTIONS.gemini ? geminiPrompt() : [];
  return h('tr', null, h('td.HE', null, gemini, h('div.aDg', { id: nextId() }, box), menus()));
}
