import { BUTTONS } from './selectors.ts';

/**
 * Moves Doorway's button up to Send where one of the icons behind it would else have no place: words of Send that are
 * long, letters that are wide, and another extension's button make the row of a docked window too tight. With more room
 * the button stands where it stood.
 * @param node what was put into the row: the button, or a box around it
 * @param host the button, which reaches over what is blank beside it by its margins
 * @returns what ends it
 */
export function giveWayToIcons(node: HTMLElement, host: HTMLElement): () => void {
  const row = node.parentElement;
  const view = node.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!row || !view) return () => {};
  const usual = host.style.marginInlineStart;
  /** The width of the row in which the button had to move, or 0; CSS pixels. */
  let tightWidth = 0;

  const moveUp = () => {
    const lost = countLost(node);
    const blank = blankBefore(node, host);
    if (blank < 1) return false;
    host.style.marginInlineStart = `calc(${usual} - ${blank}px)`;
    if (countLost(node) < lost) return true;
    host.style.marginInlineStart = usual;
    return false;
  };
  // It hears after layout and before painting, at first and whenever the row has another width.
  const size = new view.ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width <= tightWidth) return;
    if (tightWidth) host.style.marginInlineStart = usual;
    tightWidth = isAnyLost(node) && moveUp() ? width : 0;
  });
  size.observe(row);
  return () => size.disconnect();
}

/** Whether a button behind the node has no place: then the last one of its part has none. */
function isAnyLost(node: HTMLElement): boolean {
  const line = node.getBoundingClientRect();
  for (let part = node.nextElementSibling; part; part = part.nextElementSibling) {
    const buttons = part.querySelectorAll(BUTTONS);
    const last = buttons[buttons.length - 1];
    if (last && isLost(last, part.getBoundingClientRect(), line)) return true;
  }
  return false;
}

/** How many buttons behind the node have fallen out of its line, or out of what they stand in. */
function countLost(node: HTMLElement): number {
  const line = node.getBoundingClientRect();
  let lost = 0;
  for (let part = node.nextElementSibling; part; part = part.nextElementSibling) {
    const around = part.getBoundingClientRect();
    for (const button of part.querySelectorAll(BUTTONS)) if (isLost(button, around, line)) lost++;
  }
  return lost;
}

function isLost(button: Element, around: DOMRect, line: DOMRect): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  const isInLine = y + height / 2 > line.top && y + height / 2 < line.bottom;
  const isInPart = x + width / 2 > around.left && x + width / 2 < around.right;
  return width > 0 && !(isInLine && isInPart);
}

/** How far the button is from the nearest one before it; whole CSS pixels. */
function blankBefore(node: HTMLElement, host: HTMLElement): number {
  const before = node.previousElementSibling;
  const own = host.getBoundingClientRect();
  const buttons = before?.matches(BUTTONS) ? [before] : [...(before?.querySelectorAll(BUTTONS) ?? [])];
  const gaps = buttons
    .map((button) => button.getBoundingClientRect())
    .filter(({ width }) => width)
    .map(({ left, right }) => Math.max(own.left - right, left - own.right));
  return gaps.length ? Math.floor(Math.min(...gaps)) : 0;
}
