import { isElement, nameOf, parentOf } from './dom.ts';
import type { Editor } from './insertion.ts';

/** Least height of a line of text, and least width of a field, that a person can see; CSS pixels. */
const LEAST_HEIGHT = 6;
const LEAST_WIDTH = 2;

/**
 * Whether a person can see an editor: it is rendered and not transparent, it has a size, and it stands where
 * scrolling can bring it. Pages catch keys in fields that are none of that, and what is written there nobody sees.
 * Reads layout: to be called on a person's act alone.
 */
export function isSeen(editor: Editor): boolean {
  if (editor !== editor.ownerDocument.body && !isShown(editor)) return false;
  const frame = editor.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  return !frame || isSeen(frame);
}

function isShown(element: HTMLElement): boolean {
  const shows = element.checkVisibility?.({
    visibilityProperty: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
  });
  if (shows === false || element.offsetHeight < LEAST_HEIGHT) return false;
  // An editor without a field's frame may be as wide as its words, and hold none.
  const isField = /^(?:input|textarea)$/i.test(nameOf(element));
  if (isField && element.offsetWidth < LEAST_WIDTH) return false;
  return isWithinReach(element);
}

/** Whether an element stands, at least in part, where it is not cut off and scrolling can bring it. */
function isWithinReach(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView as Window;
  const root = element.ownerDocument.documentElement;
  let box = element.getBoundingClientRect();
  let { position } = view.getComputedStyle(element);
  for (let at = around(element); at && at !== root; at = around(at)) {
    const style = view.getComputedStyle(at);
    const isMoved = style.transform !== 'none';
    // What is taken out of the page's flow is cut off only by what it is placed in.
    if (position === 'fixed' && !isMoved) continue;
    if (position === 'absolute' && style.position === 'static' && !isMoved) continue;
    position = style.position;
    if (
      ['contents', 'inline'].includes(style.display) ||
      at === element.ownerDocument.body ||
      style.overflow === 'visible'
    )
      continue;
    const frame = at.getBoundingClientRect();
    if (at.clientHeight < LEAST_HEIGHT || at.clientWidth < LEAST_WIDTH) return false;
    if (isCutOff(box, frame, at, style.direction)) return false;
    box = frame;
  }
  if (position === 'fixed')
    return box.right > 0 && box.bottom > 0 && box.left < view.innerWidth && box.top < view.innerHeight;
  const scroller = element.ownerDocument.scrollingElement ?? root;
  return !isCutOff(box, { left: 0, top: 0 }, scroller, view.getComputedStyle(root).direction);
}

/** Whether a box lies wholly before the beginning of what can be scrolled to in a frame, or behind its end. */
function isCutOff(
  box: DOMRect,
  frame: Pick<DOMRect, 'left' | 'top'>,
  scroller: Element,
  direction: string,
): boolean {
  const { scrollWidth, scrollHeight, scrollLeft, scrollTop, clientWidth } = scroller;
  const [from, to] = direction === 'rtl' ? [clientWidth - scrollWidth, clientWidth] : [0, scrollWidth];
  const [left, top] = [frame.left - scrollLeft, frame.top - scrollTop];
  const isBeside = box.right - left <= from || box.left - left >= to;
  return isBeside || box.bottom - top <= 0 || box.top - top >= scrollHeight;
}

/** The element around another as it is rendered: through slots, and out of shadow roots. */
function around(element: Element): Element | null {
  const parent = element.assignedSlot ?? parentOf(element);
  return isElement(parent) ? parent : ((parent as ShadowRoot | null)?.host ?? null);
}
