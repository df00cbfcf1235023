import type { Mount } from '../../page/host-adapter.ts';
import { locate } from '../../page/locator.ts';
import type { FoundEvent } from './detect.ts';
import { eventPanel, findDescription, findLocation, isVisible } from './fields.ts';
import { ALIGNED_WITH, COLLAPSED, EDITOR_ANCHORS, QUICK_ANCHORS } from './selectors.ts';

/**
 * Puts the button as a row of its own into an event: beside the location's row in the full editor, before the
 * description's row in the bubble. `null`: no row was recognised. Reads layout: never call it in an observer.
 */
export function mountRow(event: FoundEvent, button: HTMLElement): Mount | null {
  const { root } = event;
  const node = makeRow(event, button);
  if (!node) return null;
  alignRow(node);
  // In the dialog, and visible wherever anything of its place is: the details may be behind "Find a time".
  const isInPlace = () => {
    if (!root.contains(node)) return false;
    const location = findLocation(root)?.element;
    return isVisible(node) || !location || !isVisible(location);
  };
  return { node, isInPlace, remove: () => node.remove() };
}

function makeRow({ kind, root }: FoundEvent, button: HTMLElement): HTMLElement | null {
  const scope = (kind === 'quick' && eventPanel(root)) || root;
  const row = rowIn(scope, kind);
  if (!row) return null;
  const line = root.ownerDocument.createElement('div');
  line.setAttribute('data-doorway', 'row');
  line.style.cssText = 'display:block;margin:2px 0';
  line.append(button);
  if (kind === 'quick') row.before(line);
  else row.after(line);
  return line;
}

function rowIn(scope: HTMLElement, kind: FoundEvent['kind']): HTMLElement | null {
  const known = locate(scope, kind === 'quick' ? QUICK_ANCHORS : EDITOR_ANCHORS)?.element;
  const field = known ?? findLocation(scope)?.element ?? findDescription(scope)?.element;
  const anchor = field ?? [...scope.querySelectorAll<HTMLElement>(COLLAPSED)].at(-1);
  return anchor ? rowOf(scope, anchor) : null;
}

/** The space that the button keeps before its icon; CSS pixels. */
const OWN_PADDING = 10;

/** Aligns the row with the words of its neighbour. */
function alignRow(line: HTMLElement): void {
  const neighbour = (line.previousElementSibling ?? line.nextElementSibling) as HTMLElement | null;
  const field = neighbour?.querySelector<HTMLElement>(ALIGNED_WITH);
  if (!field || !line.parentElement) return;
  const view = line.ownerDocument.defaultView as Window;
  const rightToLeft = view.getComputedStyle(line).direction === 'rtl';
  const padding = Number.parseFloat(view.getComputedStyle(field).paddingInlineStart) || 0;
  const box = field.getBoundingClientRect();
  const own = line.parentElement.getBoundingClientRect();
  const inset = rightToLeft ? own.right - box.right : box.left - own.left;
  const indent = Math.round(inset + padding - OWN_PADDING);
  line.style.paddingInlineStart = `${Math.max(0, Math.min(indent, own.width / 2))}px`;
}

/** The row around an element: the child of its nearest ancestor that has at least three element children. */
function rowOf(scope: HTMLElement, anchor: HTMLElement): HTMLElement | null {
  for (let row = anchor; row !== scope && row.parentElement; row = row.parentElement)
    if (
      row.parentElement.childElementCount >= 3 &&
      row.parentElement.querySelectorAll('input, button, [role="button"]').length > 2
    )
      return row;
  return null;
}
