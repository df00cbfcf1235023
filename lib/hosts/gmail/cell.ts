import type { Mount } from '../../page/host-adapter.ts';
import { giveWayToIcons } from './give-way.ts';
import { BUTTONS } from './selectors.ts';

/** Send, its arrow, and a second Send with its own ("Send and archive", or another extension's). */
const MOST_SENDS = 4;

/**
 * The row gives Doorway no more room than one of Gmail's icons, or Gmail's last icon would fall out of a docked
 * window; CSS pixels. The button's round area is 36 wide like theirs, the arrow lies over its blank end, and
 * both reach over what is blank beside them: Send's margin, and the edge of the next icon.
 */
const REACH = '-5px -9px';
/** Where it follows Send's arrow without a margin between. */
const REACH_ONWARD = '0 -9px';

/** Puts Doorway's host into Gmail's toolbar, right after Send. */
export function mountBesideSend(send: HTMLElement, scope: HTMLElement, host: HTMLElement): Mount {
  const cell = send.closest('td');
  const mounted = (node: HTMLElement, takeOut: () => void): Mount => {
    const stopGivingWay = giveWayToIcons(node, host);
    return {
      node,
      isInPlace: () => node.isConnected && scope.contains(node),
      remove: () => {
        stopGivingWay();
        takeOut();
      },
    };
  };
  if (cell && scope.contains(cell) && holdsSendsAlone(cell)) {
    const { node, remove } = mountCell(cell, host);
    return mounted(node, remove);
  }
  const neighbour = behindSend(send, scope);
  place(host, '', isArrow(neighbour) ? REACH_ONWARD : REACH);
  neighbour.after(host);
  return mounted(host, () => host.remove());
}

function mountCell(sendCell: HTMLTableCellElement, host: HTMLElement): Pick<Mount, 'node' | 'remove'> {
  const document = sendCell.ownerDocument;
  const cell = document.createElement('td');
  cell.setAttribute('data-doorway', 'cell');
  // Gmail's row sets its own text and colours; the cell only has to keep out of their way, as wide as what it
  // holds: by its width in a table, by its least width where the row is laid out as a line of boxes.
  cell.style.cssText = 'padding:0;vertical-align:middle;width:1px;min-width:max-content';
  cell.append(host);
  // A box of its own stands in the middle of the cell; one in a line of text would stand on its baseline.
  place(host, 'block', REACH);
  sendCell.after(cell);
  const column = addColumn(sendCell);
  const remove = () => {
    cell.remove();
    column?.remove();
  };
  return { node: cell, remove };
}

function place({ style }: HTMLElement, display: string, reach: string): void {
  // Above the blank edges that it reaches over.
  style.cssText = `${display && `display:${display};`}margin-inline:${reach};position:relative`;
}

/** One more cell needs one more column, else Gmail's own columns shift by one. */
function addColumn(sendCell: HTMLTableCellElement): Element | null {
  const columns = sendCell.closest('table')?.querySelector('colgroup');
  if (!columns) return null;
  const ours = columns.querySelector('[data-doorway]');
  if (ours) return ours;
  const column = sendCell.ownerDocument.createElement('col');
  column.setAttribute('data-doorway', 'column');
  const own = columns.children[sendCell.cellIndex];
  own?.after(column);
  return column;
}

/**
 * What the button follows: the highest element around Send that holds no more than Send and its arrow, and the
 * arrow behind it where a second Send stands among them.
 */
function behindSend(send: HTMLElement, scope: HTMLElement): Element {
  let group: Element = send;
  for (let up = send.parentElement; up && up !== scope && up.nodeName !== 'TR'; up = up.parentElement) {
    if (up.querySelectorAll(BUTTONS).length > 2 || holdsText(up)) break;
    group = up;
  }
  const next = group.nextElementSibling;
  return group === send && next && isArrow(next) ? next : group;
}

/** The arrow beside Send, or a box around nothing but it. */
function isArrow(element: Element): boolean {
  const button = element.matches(BUTTONS) ? element : element.querySelector(BUTTONS);
  return button?.getAttribute('aria-haspopup') === 'true' && element.querySelectorAll(BUTTONS).length <= 1;
}

/** A cell of Send's: there are more buttons in its row than those in it, and nothing to write in. */
function holdsSendsAlone(cell: Element): boolean {
  const own = cell.querySelectorAll(BUTTONS).length;
  const all = cell.parentElement?.querySelectorAll(BUTTONS).length ?? 0;
  return own <= MOST_SENDS && (own <= 2 || all > own) && !holdsText(cell);
}

function holdsText(element: Element): boolean {
  return element.querySelector('[contenteditable], input, textarea') !== null;
}
