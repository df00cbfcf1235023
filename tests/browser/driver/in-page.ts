// Functions of this file run inside pages, behind LIBRARY. What they use of it is declared, not imported:
// an import would not be there in the page.

import type * as library from './in-page-find.ts';
import type { Box, Point } from './types.ts';

declare const findAll: typeof library.findAll;
declare const topBox: typeof library.topBox;
declare const isVisible: typeof library.isVisible;
declare const deepestAt: typeof library.deepestAt;
declare const holds: typeof library.holds;

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
  const isField = /^(input|textarea|select)$/i.test(element.tagName);
  return { text: isField ? element.value : (element.innerText ?? element.textContent ?? '') };
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
