import { applyDrift } from './drift.js';
import { toolbarRow } from './toolbar.js';

/**
 * Gmail writes the height that it measured into its boxes; a row that becomes taller later is cut off.
 * Measured here once, right after building, and written again whenever the window changes its size.
 */
export function captureHeights(compose) {
  const [, box] = compose.heightBoxes;
  const height = compose.capturedHeight ?? box.offsetHeight;
  compose.capturedHeight = height;
  for (const each of compose.heightBoxes) {
    each.style.height = `${height}px`;
    each.style.overflow = 'hidden';
  }
  box.style.bottom = '0px';
}

/** Lets the boxes follow their content again, as after Gmail measures anew. */
export function releaseHeights(compose) {
  compose.capturedHeight = undefined;
  for (const each of compose.heightBoxes) {
    each.style.height = '';
    each.style.overflow = '';
  }
}

/** Builds the toolbar row anew: every cell that others put there is lost. */
export function rerenderToolbar(compose) {
  const holder = document.createElement('div');
  const table = document.createElement('table');
  table.className = 'IZ';
  table.setAttribute('role', 'group');
  const body = document.createElement('tbody');
  body.append(toolbarRow());
  table.append(body);
  holder.append(table);
  applyDrift(holder);
  compose.toolbarArea.replaceChildren(...holder.childNodes);
}
