import { h } from './dom.js';
import { applyDrift } from './drift.js';
import { mainElement } from './frame.js';
import { closeInline } from './lifecycle.js';
import { listView } from './list.js';
import { settingsView } from './settings.js';
import { threadView } from './thread.js';

/** List and thread side by side or one above the other. */
function panes(thread) {
  const pane = h('div.nH.pane-replica', null, thread);
  const both = h(
    `div.aia.${OPTIONS.pane === 'right' ? 'right-replica' : 'below-replica'}`,
    null,
    listView(),
    pane,
  );
  applyDrift(both);
  return both;
}

const listAlone = () => {
  const view = listView();
  applyDrift(view);
  return view;
};

/** Shows what the address after `#` asks for: `inbox`, `inbox/…` (a thread) or `settings/general`. */
export function showView() {
  closeInline();
  const [place, detail] = location.hash.slice(1).split('/');
  if (place === 'settings') mainElement().replaceChildren(settingsView());
  else if (OPTIONS.pane !== 'none') mainElement().replaceChildren(panes(detail ? threadView() : null));
  else mainElement().replaceChildren(detail ? threadView() : listAlone());
}
