import type { Mount } from '../../page/host-adapter.ts';
import { findLocation, findToolbar, rowOf } from './events.ts';
import { BUTTONS, EDITORS } from './selectors.ts';

/** Send, and the arrow for more ways to send beside it. */
const MOST_SENDS = 2;

/** Puts Doorway's host right behind Send and its arrow. */
export function mountBesideSend(send: HTMLElement, scope: HTMLElement, host: HTMLElement): Mount {
  boxOf(send, scope).after(host);
  dressHost(host, '4px');
  return mounted(host, scope);
}

/** The highest element around Send that holds no more than Send and its arrow: what is put inside is taken out. */
function boxOf(send: HTMLElement, scope: HTMLElement): Element {
  let box: Element = send;
  for (let up = send.parentElement; up && up !== scope; up = up.parentElement) {
    if (up.querySelectorAll(BUTTONS).length > MOST_SENDS || up.querySelector(`${EDITORS}, input`)) break;
    box = up;
  }
  const next = box.nextElementSibling;
  return box === send && next?.matches(BUTTONS) && next.hasAttribute('aria-haspopup') ? next : box;
}

/** How often the button is put into one and the same row of Save, before that row counts as one that keeps nothing. */
const MOST_TRIES = 3;
const tries = new WeakMap<HTMLElement, number>();

/**
 * Puts Doorway's host at the end of an event's row of Save, or behind the row of its place where there is no such row,
 * or the page keeps throwing the button out of it (toggl 2026-06). `null`: there is neither.
 */
export function mountInEvent(root: HTMLElement, host: HTMLElement): Mount | null {
  const toolbar = findToolbar(root)?.element;
  const location = findLocation(root)?.element;
  const tried = toolbar ? (tries.get(toolbar) ?? 0) : 0;
  const isInToolbar = toolbar !== undefined && (!location || tried < MOST_TRIES);
  if (isInToolbar) {
    tries.set(toolbar, tried + 1);
    toolbar.append(host);
  } else if (location) rowOf(location, root).after(host);
  else return null;
  dressHost(host, isInToolbar ? '4px' : '0');
  return mounted(host, root);
}

function dressHost({ style }: HTMLElement, margin: string): void {
  style.cssText = '';
  style.display = 'inline-block';
  style.flex = 'none';
  style.alignSelf = 'center';
  style.verticalAlign = 'middle';
  style.marginInline = margin;
}

function mounted(node: HTMLElement, scope: HTMLElement): Mount {
  return {
    node,
    isInPlace: () => node.isConnected && scope.contains(node),
    remove: () => node.remove(),
  };
}
