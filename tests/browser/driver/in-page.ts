// Functions of this file run inside pages, as source text: a call takes all of them along (see `callSource`).
// So they use nothing but each other and what a page offers.

import type { Box, PageFunction, Point } from './types.ts';

/** Elements that have a role without saying so, as far as tests ask for it. */
const NATIVE: Record<string, string> = {
  button: 'button, input:is([type=button], [type=submit])',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  combobox: 'select',
  link: 'a[href]',
  textbox: 'textarea, input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url])',
};

/** Source of a call that can be run in a page: a JSON string as its result, which is null for undefined. */
export function callSource(fn: PageFunction<unknown>, args: unknown[], library = ''): string {
  return `(async () => { ${library}
    const value = await (${String(fn)})(...${JSON.stringify(args)});
    return JSON.stringify(value === undefined ? null : value); })()`;
}

/** The same for a function of this file. */
export const ownCallSource = (fn: PageFunction<unknown>, args: unknown[]) => callSource(fn, args, library());

const library = () =>
  [
    `const NATIVE = ${JSON.stringify(NATIVE)};`,
    ...[isField, readText, nameOf, queryAll, findAll, topBox, isVisible, deepestAt, holds].map(String),
  ].join('\n');

function isField(element: Element): element is HTMLInputElement {
  return /^(input|textarea|select)$/i.test(element.tagName);
}

/** Text that is read out: without what is hidden from assistive technology, and without a field inside its own label. */
function readText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const element = node as Element;
  if (node.nodeType !== Node.ELEMENT_NODE || isField(element)) return '';
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return '';
  return element.getAttribute('aria-label') ?? [...element.childNodes].map(readText).join('');
}

/** The accessible name: the common ways to give one, in their order. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(readText);
  const name =
    ids
      .flatMap((id) => root.getElementById(id) ?? [])
      .map(readText)
      .join(' ') ||
    element.getAttribute('aria-label') ||
    labels.join(' ') ||
    readText(element) ||
    element.getAttribute('title') ||
    element.getAttribute('placeholder');
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

/** Matches below a root, without its shadow roots: CSS, or `role=button[name="Save"]` with the whole name. */
function queryAll(root: ParentNode, part: string): Element[] {
  if (!part.startsWith('role=')) return [...root.querySelectorAll(part)];
  const [, role = '', name] = /^role=(\w+)(?:\[name="(.*)"\])?$/.exec(part) ?? [];
  if (!role) throw new Error(`Not understood: ${part}. Write role=button[name="Save"].`);
  const css = `[role="${role}"]${NATIVE[role] ? `, :is(${NATIVE[role]}):not([role])` : ''}`;
  return [...root.querySelectorAll(css)].filter((element) => name === undefined || nameOf(element) === name);
}

/** All elements for a selector, in document order, through open shadow roots and, at `>>>`, same-origin frames. */
function findAll(selector: string): Element[] {
  const within = (root: ParentNode, part: string): Element[] => {
    const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [...queryAll(root, part), ...below.flatMap((inner) => within(inner, part))];
  };
  const inside = (element: Element): ParentNode[] =>
    [element, element.shadowRoot, (element as HTMLIFrameElement).contentDocument].flatMap(
      (root) => root ?? [],
    );
  const [first = '', ...rest] = selector.split('>>>').map((part) => part.trim());
  return rest.reduce(
    (found, part) => [...new Set(found.flatMap(inside).flatMap((root) => within(root, part)))],
    within(document, first),
  );
}

/** The rectangle in the top viewport, from within same-origin frames too. */
function topBox(element: Element | Range): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const box = { x, y, width, height };
  const node = 'startContainer' in element ? element.startContainer : element;
  for (let view = node.ownerDocument?.defaultView; view?.frameElement; ) {
    const frame: Element = view.frameElement;
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
function deepestAt({ x, y }: Point, root: Document | ShadowRoot = document): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (!hit) return 'host' in root ? root.host : null;
  const frame = (hit as HTMLIFrameElement).contentDocument;
  if (frame) {
    const outer = hit.getBoundingClientRect();
    return deepestAt({ x: x - outer.x - hit.clientLeft, y: y - outer.y - hit.clientTop }, frame);
  }
  return hit.shadowRoot && hit.shadowRoot !== root ? deepestAt({ x, y }, hit.shadowRoot) : hit;
}

/** Whether `inner` is `outer` or below it, through shadow roots. */
function holds(outer: Element, inner: Node | null | undefined): boolean {
  for (let node = inner; node; node = node.parentNode ?? (node as ShadowRoot).host)
    if (node === outer) return true;
  return false;
}

/**
 * Scrolls the first visible match into view; gives where the mouse would hit it, or why it would not.
 * @param position from its top left corner; its middle when absent
 */
export async function locate(selector: string, position: Point | null): Promise<Point | { problem: string }> {
  const element = findAll(selector).find(isVisible);
  if (!element) return { problem: 'it is not there, or not visible' };
  const view = element.ownerDocument.defaultView ?? window;
  const seen = element.getBoundingClientRect();
  if (seen.top < 0 || seen.left < 0 || seen.bottom > view.innerHeight || seen.right > view.innerWidth)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = JSON.stringify(topBox(element));
  // What moves, moves with the next frame; a page that is not shown has none.
  await new Promise<void>((done) => {
    requestAnimationFrame(() => done());
    setTimeout(done, 100);
  });
  const box = topBox(element);
  if (JSON.stringify(box) !== before) return { problem: 'it moves' };
  if ((element as HTMLButtonElement).disabled) return { problem: 'it is disabled' };
  const place = {
    x: box.x + (position?.x ?? box.width / 2),
    y: box.y + (position?.y ?? box.height / 2),
  };
  const hit = deepestAt(place);
  // A label's text is a way to press its field, and what lies on a label belongs to it.
  if (holds(element, hit) || hit?.closest('label')?.control === element) return place;
  return { problem: `it is covered by ${hit?.outerHTML.slice(0, 120) ?? 'the edge of the window'}` };
}

/** Box of the first visible match, unscrolled. */
export function boxOf(selector: string): Box | null {
  const element = findAll(selector).find(isVisible);
  return element ? topBox(element) : null;
}

export function countOf(selector: string): number {
  return findAll(selector).length;
}

/** `[text]` of the first match: a field's value or the text as shown. */
export function textOf(selector: string): [string] | null {
  const element = findAll(selector)[0] as HTMLElement | undefined;
  if (!element) return null;
  return [isField(element) ? element.value : (element.innerText ?? element.textContent ?? '')];
}

export function attributeOf(selector: string, name: string): [string | null] | null {
  const element = findAll(selector)[0];
  return element ? [element.getAttribute(name)] : null;
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
      const { x, y, width, height } = topBox(range);
      return { from: { x: x + 1, y: y + height / 2 }, to: { x: x + width + 1, y: y + height / 2 } };
    }
  }
  return null;
}

/** What a failed wait tells of the page, and of what its selector matches. */
export function describePage(selector: string | null): string {
  const found = selector ? findAll(selector) : [];
  const some = found.slice(0, 3).map((element) => `\n  ${element.outerHTML.slice(0, 160)}`);
  const words = document.body?.innerText.replace(/\s+/g, ' ').slice(0, 300);
  const shown = `${innerWidth}×${innerHeight}, ${document.visibilityState}`;
  return `The page is ${location.href} (${shown}), and says "${words}". ${found.length} match "${selector}".${some.join('')}`;
}
