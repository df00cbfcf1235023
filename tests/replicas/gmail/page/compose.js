import { editorRow } from './compose-editor.js';
import { composeForm } from './compose-form.js';
import { h, hidden, nextId } from './dom.js';
import { toolbarArea } from './toolbar-area.js';

let lastCompose = 0;

/** What the page keeps of one open compose. Nothing of it is kept after closing. */
export function newCompose(kind, wishes = {}) {
  lastCompose += 1;
  const inThread = kind === 'reply' || kind === 'forward';
  const usual =
    kind === 'draft' ? { text: 'Dear Kim,\nas promised.', signature: true, subject: 'Thursday' } : {};
  return {
    id: lastCompose,
    kind,
    inThread,
    inline: inThread && !wishes.docked,
    state: 'open',
    content: {
      kind,
      text: '',
      signature: OPTIONS.signature,
      subject: inThread ? 'Re: Thursday' : '',
      quote: inThread ? OPTIONS.quote : 'none',
      to: kind === 'reply' ? 'kim@example.org' : '',
      from: OPTIONS.from[0],
      ...usual,
      ...wishes,
    },
  };
}

const guard = () =>
  h('div', {
    style: 'background-color: transparent; width: 1px; height: 1px; position: absolute;',
    tabindex: '1',
  });

const responseMenu = () =>
  h(
    'div.J-M.jQjAxd',
    { role: 'menu', ...hidden },
    ['Reply', 'Edit subject', 'Pop out reply'].map((text) => h('div.J-N', { role: 'menuitem' }, text)),
  );

const topMenus = (compose) =>
  compose.inline
    ? [responseMenu()]
    : [h('div.HX'), h('div'), h('div', null, h('div.J-M.J-M-ayU.ex', { role: 'menu', ...hidden }))];

/** The skeleton `.M9`, the same in every kind of compose; sets `compose.root` and the editors. */
export function composeSkeleton(compose) {
  compose.form = composeForm(compose);
  compose.writing = h('table.iN', null, h('tbody', null, editorRow(compose), toolbarArea(compose)));
  const side = compose.inline ? h('td.amq', null, h('div.ajn.bofPge')) : h('td.aoY');
  const middle = h('td.I5', { id: nextId() }, compose.form, h('div.a8i', hidden), compose.writing);
  const region = h(
    'div.aoI',
    { id: nextId(), role: 'region', 'aria-label': LABELS.newMessage, 'data-compose-id': String(compose.id) },
    guard(),
    h('table.aoP.aoC', null, h('tbody', null, h('tr', null, side, middle))),
  );
  compose.root = h(
    'div.M9',
    { jsaction: 'taiVP:.CLIENT', jslog: '77394; u014N:xr6bB; dYFj7e:true' },
    topMenus(compose),
    region,
  );
  return compose.root;
}
