const GAP = 6;
const EDGE = 8;

/**
 * Puts an open popover beside `anchor`: above it where there is room, else below; never over the window's
 * edge. In a right-to-left page the far edges are aligned. Reads layout: call it on a person's act only.
 */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const view = anchor.ownerDocument.defaultView;
  if (!view) return;
  const target = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const rightToLeft = view.getComputedStyle(anchor).direction === 'rtl';
  const start = rightToLeft ? target.right - width : target.left;
  const above = target.top - height - GAP;
  const below = target.bottom + GAP;
  const top = above >= EDGE || below + height > view.innerHeight - EDGE ? above : below;
  popover.style.left = `${clamp(start, EDGE, view.innerWidth - width - EDGE)}px`;
  popover.style.top = `${clamp(top, EDGE, view.innerHeight - height - EDGE)}px`;
}

/**
 * Puts an open popover on the same line as `anchor`, behind the end of `edge` (such as the dialog around it),
 * so that it covers no field above or below; beside the anchor where the line has no room. Reads layout: call
 * it on a person's act only.
 */
export function placeBehind(popover: HTMLElement, anchor: Element, edge: Element = anchor): void {
  const view = anchor.ownerDocument.defaultView;
  if (!view) return;
  const target = anchor.getBoundingClientRect();
  const { left: start, right: end } = edge.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const rightToLeft = view.getComputedStyle(anchor).direction === 'rtl';
  const left = rightToLeft ? start - width - GAP : end + GAP;
  if (left < EDGE || left + width > view.innerWidth - EDGE) {
    if (edge === anchor) placeBeside(popover, anchor);
    else placeBehind(popover, anchor);
    return;
  }
  popover.style.left = `${left}px`;
  popover.style.top = `${clamp(target.top, EDGE, view.innerHeight - height - EDGE)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
