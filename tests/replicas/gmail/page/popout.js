import { ownText } from './content.js';
import { h, hidden } from './dom.js';
import { mainElement } from './frame.js';
import { closeCompose } from './lifecycle.js';

/** A window of its own: no dialog, no title bar, no dock. */
export function placePopout(skeleton) {
  // An editor that does not show stands before the message that an address opens.
  const other = h('div', { role: 'textbox', contenteditable: 'true', ...hidden });
  mainElement().replaceChildren(h('div', null, OPTIONS.standAlone ? other : null, skeleton));
}

/** The address of a window that holds this compose, with the page's own switches. */
export function popoutAddress(compose) {
  const address = new URL('popout', location.origin + location.pathname);
  address.search = location.search;
  address.searchParams.delete('open');
  address.searchParams.set('text', ownText(compose));
  return address.href;
}

/** Shift and full screen: the compose closes here and opens in its own window. */
export function openPopout(compose) {
  const address = popoutAddress(compose);
  closeCompose(compose);
  window.open(address, '_blank', 'popup,width=720,height=640');
  return address;
}
