import { fitHeight } from './compose-editor.js';
import { h, nest, nextId } from './dom.js';
import { applyDrift } from './drift.js';
import { openComposes } from './model.js';

let dock = null;
let shell = null;

const showShell = (on) => {
  if (shell) shell.parentElement.parentElement.style.display = on ? '' : 'none';
};

/** The dock is made when the first compose needs it, unless `dock=eager`. */
export function dockElement() {
  if (dock?.isConnected) return dock;
  dock = h('div.no');
  const tree = nest('div.dw', 'div', 'div.nH', 'div.nH', dock);
  applyDrift(tree);
  document.body.append(tree);
  return dock;
}

function shellElement() {
  if (shell?.isConnected) return shell;
  shell = h('div');
  const tree = nest('div.aSs', 'div.aSt', shell);
  applyDrift(tree);
  document.body.append(tree);
  return shell;
}

function control(name, label, action) {
  const attributes = {
    id: nextId(),
    'aria-label': label,
    'data-tooltip': label,
    'data-tooltip-delay': '800',
    action,
  };
  if (OPTIONS.titleBar === 'hashed') return h(`button.${name}`, { type: 'button', ...attributes });
  return h(`img.${name}`, { alt: '', ...attributes });
}

const controls = () => [
  control('Hl', LABELS.minimise, 'minimise'),
  control('Hq.aUG', 'Full screen (Shift for pop-out)', 'fullscreen'),
  control('Ha', LABELS.saveClose, 'close'),
];

function titleBar(compose, labelId) {
  const title = h(
    'h2.a3E',
    null,
    h('div.a3I', null, 'Compose:'),
    h('div.aYF', null, compose.content.subject || LABELS.newMessage),
  );
  const row = h(
    'tr',
    null,
    h('td', { action: 'minimise' }, h('div.Hp', { id: labelId }, title)),
    h('td.Hm', null, controls()),
  );
  const table = h(
    `table.cf.${OPTIONS.titleBar === 'hashed' ? 'Ht-k3f9x2' : 'Ht'}`,
    null,
    h('tbody', null, row),
  );
  const middle = nest('div.l.m', 'div.l.n', 'div.k', 'div.aCk', 'div.nH.wKggEb', table);
  return h('div.nH.Hy.aXJ', null, h('div.nH', null, h('div.pi'), middle, h('div.dJ'), h('div.pi')));
}

const windowGuard = () =>
  h('div', { tabindex: '1', style: 'background-color: transparent; position: absolute;' });

/** Puts a compose into a docked window: `compose.dialog` is the node that moves to full screen and back. */
export function buildDocked(compose, skeleton) {
  const labelId = nextId();
  compose.inside = h('div.aaZ', null, skeleton);
  compose.body = h('div.nH', null, compose.inside);
  const parts = [
    h('div.nH', null, windowGuard()),
    titleBar(compose, labelId),
    compose.body,
    h('div.nH', null, windowGuard()),
  ];
  const kind = compose.inThread ? '.HQ' : '';
  compose.dialog = h(`div.nH.Hd${kind}`, { role: 'dialog', 'aria-labelledby': labelId }, parts);
  compose.slot = h('div.nH', null, compose.dialog);
  compose.window = h('div.nH.nn', { style: 'width: 510px;' }, h('div.AD', null, compose.slot));
  return compose.window;
}

/** Minimised is an inline `display: none` on the dialog's child; no node is removed. */
export function setMinimised(compose, on) {
  if (!compose.dialog) return;
  if (on && compose.state === 'fullscreen') setFullscreen(compose, false);
  compose.body.style.display = on ? 'none' : '';
  compose.state = on ? 'minimised' : 'open';
}

/** Full screen moves the very dialog node into a shell below body, and back. */
export function setFullscreen(compose, on) {
  if (!compose.dialog) return;
  for (const other of openComposes())
    if (on && other !== compose && other.state === 'fullscreen') setFullscreen(other, false);
  const place = on ? shellElement() : compose.slot;
  if (on) place.replaceChildren();
  showShell(on);
  place.append(compose.dialog);
  compose.state = on ? 'fullscreen' : 'open';
  fitHeight(compose);
}

/** Takes the window away; after full screen the shell and an empty `.aaZ` stay, as in Gmail. */
export function removeDocked(compose) {
  if (compose.state === 'fullscreen') {
    compose.inside.replaceChildren();
    showShell(false);
  }
  compose.window.remove();
}
