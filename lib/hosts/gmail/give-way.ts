import { BUTTONS } from './selectors.ts';

/**
 * Moves Doorway's button up to Send where one of the icons behind it would else have no place: words of Send that are
 * long, letters that are wide, and another extension's button make the row of a docked window too tight. In a wider row
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
  let frame = 0;
  // It hears after layout and before painting, at first and whenever a part of the row has another width.
  const sizes = new view.ResizeObserver(() => {
    const { width } = row.getBoundingClientRect();
    if (width <= tightWidth) return;
    const wasMoved = tightWidth > 0;
    if (wasMoved) host.style.marginInlineStart = usual;
    tightWidth = moveUp(node, host) ? width : 0;
    if (!wasMoved && !tightWidth) return;
    // What the move itself has changed, told in this frame, would be an error of the page's.
    sizes.disconnect();
    frame = view.requestAnimationFrame(watch);
  });
  const watch = () => {
    for (const part of partsBehind(node)) sizes.observe(part);
  };
  watch();
  return () => {
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  };
}

/** Moves the button if that gives an icon its place back; gives whether it did. */
function moveUp(node: HTMLElement, host: HTMLElement): boolean {
  const lost = countLost(node);
  if (!lost) return false;
  const { style } = host;
  const usual = style.marginInlineStart;
  style.marginInlineStart = `calc(${usual} - ${blankBefore(node, host)}px)`;
  if (countLost(node) < lost) return true;
  style.marginInlineStart = usual;
  return false;
}

function* partsBehind(node: Element): Generator<Element> {
  for (let part = node.nextElementSibling; part; part = part.nextElementSibling) yield part;
}

/** How many icons behind the node have fallen out of its line, or out of what they stand in: the last ones do first. */
function countLost(node: HTMLElement): number {
  const line = node.getBoundingClientRect();
  let lost = 0;
  for (const part of partsBehind(node)) {
    const around = part.getBoundingClientRect();
    const buttons = part.querySelectorAll(BUTTONS);
    for (let at = buttons.length - 1; at >= 0; at--) {
      const { x, y, width, height } = (buttons[at] as Element).getBoundingClientRect();
      // One that is hidden, as those of menus are.
      if (!width) continue;
      const isInLine = y + height / 2 > line.top && y + height / 2 < line.bottom;
      const isInPart = x + width / 2 > around.left && x + width / 2 < around.right;
      if (isInLine && isInPart) break;
      lost++;
    }
  }
  return lost;
}

/** How far the button is from the nearest one before it; whole CSS pixels, at least 0. */
function blankBefore(node: HTMLElement, host: HTMLElement): number {
  const before = node.previousElementSibling;
  const own = host.getBoundingClientRect();
  const buttons = before?.matches(BUTTONS) ? [before] : [...(before?.querySelectorAll(BUTTONS) ?? [])];
  const gaps = buttons
    .map((button) => button.getBoundingClientRect())
    .filter(({ width }) => width)
    .map(({ left, right }) => Math.max(own.left - right, left - own.right));
  return gaps.length ? Math.max(0, Math.floor(Math.min(...gaps))) : 0;
}
