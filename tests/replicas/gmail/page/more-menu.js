import { h } from './dom.js';
import { applyDrift, driftClass } from './drift.js';
import { setPlainText } from './plain-text.js';

function checkItem(what, label, checked, choose) {
  const item = h(
    `${what}${checked ? '.J-Ks-KO' : ''}`,
    { role: 'menuitemcheckbox', 'aria-checked': String(checked), style: 'user-select: none;' },
    h('div.J-N-Jz', null, h('div.J-N-Jo'), label),
  );
  item.addEventListener('click', choose);
  return item;
}

function buildMenu(compose) {
  const close = () => {
    compose.moreMenu.style.display = 'none';
  };
  const list = h(
    'div.SK.AX',
    null,
    checkItem('div.J-N.J-Ks', 'Default to full screen', true, close),
    h('div.J-N', { role: 'menuitem', 'aria-haspopup': 'true' }, 'Label'),
    checkItem('div.J-N.J-Ks.Gk', 'Plain text mode', compose.plain, () => {
      setPlainText(compose, !compose.plain);
      check(compose);
      close();
    }),
    h('div.J-N', { role: 'menuitem' }, 'Print'),
  );
  const menu = h('div.J-M.more-menu-replica', { role: 'menu' }, list);
  applyDrift(menu);
  compose.plainItem = list.children[2];
  return menu;
}

function check(compose) {
  compose.plainItem.setAttribute('aria-checked', String(compose.plain));
  compose.plainItem.classList.toggle(driftClass('J-Ks-KO'), compose.plain);
}

/** Opens or closes "More options"; the menu is made when it is first opened, and stays hidden after that. */
export function toggleMoreMenu(compose) {
  if (!compose.moreMenu) {
    compose.moreMenu = buildMenu(compose);
    const place = OPTIONS.moreMenu === 'page' ? document.body : compose.root;
    place.append(compose.moreMenu);
    return;
  }
  const { style } = compose.moreMenu;
  style.display = style.display === 'none' ? '' : 'none';
  check(compose);
}
