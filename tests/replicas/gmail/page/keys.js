import { openCompose } from './lifecycle.js';

const FIRED = [];

/** The single-key shortcuts that fired, in order. */
export const firedShortcuts = () => [...FIRED];

// Gmail asks the event's target, not its composed path: a field in another's shadow root looks like a box.
const inField = (element) =>
  element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

const thread = () => location.hash.includes('/thread');

const SHORTCUTS = {
  c: () => openCompose('new'),
  r: () => thread() && openCompose('reply'),
  f: () => thread() && openCompose('forward'),
  '/': () => document.querySelector('input[name=q]')?.focus(),
  u: () => {
    location.hash = '#inbox';
  },
  e: () => {},
  j: () => {},
  k: () => {},
  s: () => {},
  '#': () => {},
};

/** Listens for single keys on the document, as Gmail does when shortcuts are switched on. */
export function listenForShortcuts() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (inField(event.target) || !(event.key in SHORTCUTS)) return;
    FIRED.push(event.key);
    event.preventDefault();
    SHORTCUTS[event.key]();
  });
}
