// Functions of this file run inside pages: each must stand alone, so what they share is repeated in
// the one string LIBRARY, which is put in front of them.

import type { Box, Point } from './types.ts';

/**
 * All elements for a selector, in document order, through open shadow roots; `>>>` goes on below,
 * into same-origin frames too.
 */
function findAll(selector: string): Element[] {
  const within = (root: ParentNode, part: string): Element[] => {
    const found = [...root.querySelectorAll(part)];
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) found.push(...within(element.shadowRoot, part));
    return found;
  };
  let roots: ParentNode[] = [document];
  for (const [index, part] of selector.split('>>>').entries()) {
    const next = new Set<Element>();
    for (const root of roots) {
      const below: ParentNode[] = [root];
      if (index > 0 && 'shadowRoot' in root) {
        if (root.shadowRoot) below.push(root.shadowRoot as ShadowRoot);
        const frame = (root as HTMLIFrameElement).contentDocument;
        if (frame) below.push(frame);
      }
      for (const start of below) for (const element of within(start, part.trim())) next.add(element);
    }
    roots = [...next];
  }
  return roots as Element[];
}

/** The rectangle in the top viewport, from within same-origin frames too. */
function topBox(element: Element | Range): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = { x, y, width, height };
  const node = 'startContainer' in element ? element.startContainer : element;
  let view = node.ownerDocument?.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement;
    const outer = frame.getBoundingClientRect();
    box.x += outer.x + frame.clientLeft;
    box.y += outer.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return box;
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What a person would hit at this place: through shadow roots and same-origin frames. */
function deepestAt(point: Point): Element | null {
  let root: Document | ShadowRoot = document;
  let { x, y } = point;
  for (;;) {
    const hit: Element | null = root.elementFromPoint(x, y);
    if (!hit) return 'host' in root ? root.host : null;
    const frame: Document | null = (hit as HTMLIFrameElement).contentDocument;
    if (frame) {
      const outer = hit.getBoundingClientRect();
      x -= outer.x + hit.clientLeft;
      y -= outer.y + hit.clientTop;
      root = frame;
    } else if (hit.shadowRoot && hit.shadowRoot !== root) root = hit.shadowRoot;
    else return hit;
  }
}

/** Whether `inner` is `outer` or below it, through shadow roots. */
function holds(outer: Element, inner: Element | null): boolean {
  let node: Node | null = inner;
  while (node) {
    if (node === outer) return true;
    node = node.parentNode ?? ((node as ShadowRoot).host as Node | undefined) ?? null;
  }
  return false;
}

/** Source text of the helpers above, for functions that run in pages. */
export const LIBRARY = [findAll, topBox, isVisible, deepestAt, holds].map(String).join('\n');

export interface Target {
  box: Box;
  /** What lies over the place, in a few words; null when nothing does. */
  coveredBy: string | null;
  enabled: boolean;
}

/** Scrolls the first visible match into view and tells where it is; null when there is none. */
export function locate(selector: string, position: Point | null): Target | null {
  const element = findAll(selector).find(isVisible);
  if (!element) return null;
  const view = element.ownerDocument.defaultView ?? window;
  const seen = element.getBoundingClientRect();
  if (seen.top < 0 || seen.left < 0 || seen.bottom > view.innerHeight || seen.right > view.innerWidth)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = topBox(element);
  const point = { x: box.x + (position?.x ?? box.width / 2), y: box.y + (position?.y ?? box.height / 2) };
  const hit = deepestAt(point);
  // A label's text is a way to press its field, and what lies on a label belongs to it.
  const label = hit?.closest('label');
  const clear = holds(element, hit) || (label !== null && label !== undefined && label.control === element);
  const coveredBy = clear ? null : hit ? hit.outerHTML.slice(0, 120) : 'nothing that can be clicked';
  return { box, coveredBy, enabled: !(element as HTMLButtonElement).disabled };
}

/** Box of the first visible match, unscrolled. */
export function boxOf(selector: string): Box | null {
  const element = findAll(selector).find(isVisible);
  return element ? topBox(element) : null;
}

export function countOf(selector: string): number {
  return findAll(selector).length;
}

/** `{text}` of the first match: a field's value or the text as shown. */
export function textOf(selector: string): { text: string } | null {
  const element = findAll(selector)[0] as HTMLInputElement | undefined;
  if (!element) return null;
  // biome-ignore-start lint/performance/useDomNodeTextContent: a test asks for what a person reads
  const isField = /^(input|textarea|select)$/i.test(element.tagName);
  return { text: isField ? element.value : (element.innerText ?? element.textContent ?? '') };
  // biome-ignore-end lint/performance/useDomNodeTextContent: as above
}

export function attributeOf(selector: string, name: string): { value: string | null } | null {
  const element = findAll(selector)[0];
  return element ? { value: element.getAttribute(name) } : null;
}

export function focusOn(selector: string): boolean {
  const element = findAll(selector)[0] as HTMLElement | undefined;
  element?.focus();
  return element !== undefined;
}

/** Where the mouse goes down and up to select this text, which must stand within one text node. */
export function rangeOf(selector: string, text: string): { from: Point; to: Point } | null {
  for (const element of findAll(selector)) {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(text);
      if (start < 0) continue;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const range = element.ownerDocument.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      const box = topBox(range);
      const y = box.y + box.height / 2;
      return { from: { x: box.x + 1, y }, to: { x: box.x + box.width + 1, y } };
    }
  }
  return null;
}
