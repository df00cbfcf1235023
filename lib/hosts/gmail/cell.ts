import { BUTTONS } from './selectors.ts';

/** Doorway in a toolbar: the node that stands there, and how to take away all that was put there. */
export interface Mount {
  node: HTMLElement;
  remove(): void;
}

/** Puts Doorway's host into Gmail's toolbar, right after Send. */
export function mountBesideSend(send: HTMLElement, scope: HTMLElement, host: HTMLElement): Mount {
  const group = sendGroup(send, scope);
  const cell = group.closest('td');
  if (cell && scope.contains(cell) && (cell === group || holdsSendAlone(cell))) return mountCell(cell, host);
  group.after(host);
  host.style.display = '';
  return { node: host, remove: () => host.remove() };
}

function mountCell(sendCell: HTMLTableCellElement, host: HTMLElement): Mount {
  const document = sendCell.ownerDocument;
  const cell = document.createElement('td');
  cell.setAttribute('data-doorway', 'cell');
  // Gmail's row sets its own text and colours; the cell only has to keep out of their way, as wide as what it
  // holds: by its width in a table, by its least width where the row is laid out as a line of boxes.
  cell.style.cssText = 'padding:0;vertical-align:middle;width:1px;min-width:max-content';
  cell.append(host);
  // A box of its own stands in the middle of the cell; one in a line of text would stand on its baseline.
  host.style.display = 'block';
  sendCell.after(cell);
  const column = addColumn(sendCell);
  const remove = () => {
    cell.remove();
    column?.remove();
  };
  return { node: cell, remove };
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

/** Send together with its arrow: the highest element around Send that holds no more than the two. */
function sendGroup(send: HTMLElement, scope: HTMLElement): HTMLElement {
  let group = send;
  for (let up = send.parentElement; up && up !== scope && up.nodeName !== 'TR'; up = up.parentElement) {
    if (!holdsSendAlone(up)) break;
    group = up;
  }
  return group;
}

/** No more buttons than Send and its arrow, and nothing to write in. */
function holdsSendAlone(element: Element): boolean {
  return (
    element.querySelectorAll(BUTTONS).length <= 2 &&
    !element.querySelector('[contenteditable], input, textarea')
  );
}
