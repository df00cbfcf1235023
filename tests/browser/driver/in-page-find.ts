// Functions of this file run inside pages, as source text: see LIBRARY.

import { type FitsRole, ROLES } from './in-page-roles.ts';
import type { Box, Point } from './types.ts';

declare const fitsRole: FitsRole;

/**
 * All elements for a selector, in document order, through open shadow roots; `>>>` goes on below,
 * into same-origin frames too.
 */
export function findAll(selector: string): Element[] {
  const within = (root: ParentNode, part: string): Element[] => {
    const found = part.startsWith('role=')
      ? [...root.querySelectorAll('*')].filter((element) => fitsRole(element, part))
      : [...root.querySelectorAll(part)];
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
export function topBox(element: Element | Range): Box {
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

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What a person would hit at this place: through shadow roots and same-origin frames. */
export function deepestAt(point: Point): Element | null {
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
export function holds(outer: Element, inner: Element | null): boolean {
  let node: Node | null = inner;
  while (node) {
    if (node === outer) return true;
    node = node.parentNode ?? ((node as ShadowRoot).host as Node | undefined) ?? null;
  }
  return false;
}

/** Source text of the helpers above, for functions that run in pages. */
export const LIBRARY = [ROLES, findAll, topBox, isVisible, deepestAt, holds].map(String).join('\n');
