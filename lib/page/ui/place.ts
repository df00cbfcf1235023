import { type Box, bestPlace, freeHeight, freePlace, placesBeside, placesOutside } from './place-geometry.ts';

/** Controls and fields that a popover must not cover, where there is room beside them. */
const CONTROLS = 'button, [role="button"], a[href], input, textarea, select, [role="combobox"]';
const EDITORS = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';
/** So many controls of a place are looked at: asking for their boxes costs, and a page may have thousands. */
const MOST_CONTROLS = 300;
/** So many nodes without a box are passed over at each end of an editor. */
const MOST_BLANKS = 20;
/** Height of the line in which the first words of an empty editor will stand; CSS pixels. */
const FIRST_LINE = 24;

/** Puts an open popover beside `anchor`, above or below it. Reads layout: call it on a person's act only. */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const view = viewOf(popover);
  if (!view) return;
  const own = measure(popover, view);
  const rightToLeft = view.getComputedStyle(anchor).direction === 'rtl';
  const candidates = placesBeside(own, boxOf(anchor), rightToLeft).slice(0, 2);
  put(popover, own, bestPlace({ size: own, view: windowBox(view), candidates, avoid: [] }));
}

/** A menu that has to scroll shows at least so much; CSS pixels. */
const LEAST_MENU = 160;

/**
 * Puts an open menu at its button, on the side that has room, where it covers nothing of `clear`; where there is no such
 * place for all of it, it scrolls. Reads layout: call it on a person's act only.
 * @param area the element that holds the whole place: beside it a menu lies over nothing
 * @param isBelowFirst below the button is tried before above it
 */
export function placeMenu(
  menu: HTMLElement,
  anchor: Element,
  area: Element,
  clear: readonly (Element | null | undefined)[],
  isBelowFirst: boolean,
): void {
  const view = viewOf(menu);
  if (!view) return;
  const rightToLeft = view.getComputedStyle(anchor).direction === 'rtl';
  const avoid = clear.flatMap((element) => {
    if (!element?.isConnected) return [];
    const box = element.matches(EDITORS) ? writtenBox(element) : boxOf(element);
    return box.right > box.left ? [{ ...box, weight: 1 }] : [];
  });
  const box = boxOf(anchor);
  const question = (own: Measured) => {
    const [above, below, ...beside] = placesBeside(own, box, rightToLeft);
    const near = isBelowFirst ? [below, above] : [above, below];
    const outside = placesOutside(own, box, boxOf(area), rightToLeft);
    return { size: own, view: windowBox(view), candidates: [...near, ...beside, ...outside], avoid };
  };
  let own = measure(menu, view);
  const free = freePlace(question(own));
  if (free) {
    put(menu, own, free);
    return;
  }
  const height = freeHeight(box, windowBox(view), avoid);
  if (height >= LEAST_MENU) own = measure(menu, view, height);
  put(menu, own, bestPlace(question(own)));
}

/**
 * Puts an open popover near `anchor`, where it covers neither a control of `area` nor words that are written
 * there, if the window has such a place. Reads layout: call it on a person's act only.
 * @param inRow the anchor stands in a row between fields: beside all of the area comes first
 */
export function placeClear(popover: HTMLElement, anchor: Element, area: Element, inRow: boolean): void {
  const view = viewOf(popover);
  if (!view) return;
  const own = measure(popover, view);
  const rightToLeft = view.getComputedStyle(anchor).direction === 'rtl';
  const beside = placesBeside(own, boxOf(anchor), rightToLeft);
  const outside = placesOutside(own, boxOf(anchor), boxOf(area), rightToLeft);
  const candidates = inRow ? [...outside, ...beside] : [...beside, ...outside];
  const avoid = boxesIn(area, popover);
  put(popover, own, bestPlace({ size: own, view: windowBox(view), candidates, avoid }));
}

interface Measured {
  width: number;
  height: number;
  /** Where the popover lies, in pixels of the window, when it is put at 0, 0. */
  origin: { left: number; top: number };
  /** Pixels of the window for each of the popover's own: not 1 in a page that zooms itself (`html { zoom: 1.5 }`). */
  scale: number;
}

/**
 * What a popover measures in the window's pixels, however the page scales what stands in it.
 * @param highest the most that it may measure; what is higher scrolls
 */
function measure(popover: HTMLElement, view: Window, highest = view.innerHeight - 16): Measured {
  const { style } = popover;
  const at = (left: number, top: number) => {
    Object.assign(style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });
    return popover.getBoundingClientRect();
  };
  const moved = at(100, 100);
  const zero = at(0, 0);
  const scale = (moved.left - zero.left) / 100 || 1;
  // Lengths in vw and vh are scaled with the page, so a note could be wider than the window.
  style.maxWidth = `min(${(view.innerWidth - 16) / scale}px, 360px)`;
  style.maxHeight = `${highest / scale}px`;
  const { width, height, left, top } = popover.getBoundingClientRect();
  return { width, height, origin: { left, top }, scale };
}

function put(
  popover: HTMLElement,
  { origin, scale }: Measured,
  { left, top }: { left: number; top: number },
) {
  popover.style.left = `${(left - origin.left) / scale}px`;
  popover.style.top = `${(top - origin.top) / scale}px`;
}

function boxesIn(area: Element, popover: HTMLElement): (Box & { weight: number })[] {
  const isOther = (element: Element) => !element.closest('[data-doorway]') && element !== popover;
  const all = (selector: string) =>
    [...(area.matches(selector) ? [area] : []), ...area.querySelectorAll(selector)]
      .slice(0, MOST_CONTROLS)
      .filter(isOther);
  return [
    ...all(CONTROLS).map((control) => ({ ...boxOf(control), weight: 3 })),
    ...all(EDITORS).map((editor) => ({ ...writtenBox(editor), weight: 2 })),
  ].filter(({ left, right, top, bottom }) => right > left && bottom > top);
}

/** The part of an editor that holds words, or will hold the first ones. */
function writtenBox(editor: Element): Box {
  const frame = boxOf(editor);
  const { top, bottom } = wordsIn(editor);
  const from = bottom > top ? Math.max(frame.top, top) : frame.top;
  const to = bottom > top ? Math.min(frame.bottom, bottom) : frame.top + FIRST_LINE;
  return { ...frame, top: from, bottom: Math.min(frame.bottom, Math.max(to, from + FIRST_LINE)) };
}

/** From the top of the first thing in an editor to the bottom of the last: asked for all of it, long ones take seconds. */
function wordsIn(editor: Element): { top: number; bottom: number } {
  const range = editor.ownerDocument.createRange();
  const boxAt = (node: Node | null) => {
    if (!node) return null;
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    return box.bottom > box.top ? box : null;
  };
  const shown = (from: Node | null, step: (node: Node) => Node | null) => {
    let node = from;
    // White space between blocks has no box.
    for (let steps = 0; node && !boxAt(node) && steps < MOST_BLANKS; steps += 1) node = step(node);
    return boxAt(node);
  };
  const first = shown(editor.firstChild, (node) => node.nextSibling);
  const last = shown(editor.lastChild, (node) => node.previousSibling);
  return { top: first?.top ?? 0, bottom: Math.max(first?.bottom ?? 0, last?.bottom ?? 0) };
}

function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

function windowBox(view: Window): Box {
  return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
}

function viewOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}
