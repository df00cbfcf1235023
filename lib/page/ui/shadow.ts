import { make } from './dom.ts';
import { POINTER } from './first-listener.ts';
import STYLE from './style.css?inline';

/** One in each document, for all shadow roots there: browsers read it once. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

let addStyles = (root: ShadowRoot, css: string): void => {
  const { ownerDocument: document } = root;
  try {
    const sheet =
      sheets.get(document) ?? new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    if (!sheets.has(document)) sheet.replaceSync(css);
    sheets.set(document, sheet);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox takes no sheet that a content script has made.
    root.append(make(document, 'style', {}, css));
  }
};

/** Gives all shadow roots made from now on their styles in another way: the practice page's policy forbids `<style>`. */
export function setStyleInjector(way: (root: ShadowRoot, css: string) => void): void {
  addStyles = way;
}

/**
 * Makes a host element of Doorway's with an open shadow root that carries the styles. It is in no document yet.
 * `delegatesFocus` lets the host take part in the page's own tab order without being a stop itself.
 * @param name the value of its `data-doorway`, by which Doorway knows it again
 */
export function makeShadow(document: Document, name: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('span');
  element.setAttribute('data-doorway', name);
  const root = element.attachShadow({ mode: 'open', delegatesFocus: true });
  addStyles(root, STYLE);
  shield(element);
  return { element, root };
}

/** A pointer on Doorway is not a click outside the page's bubble, and takes no focus from its editor. */
function shield(element: HTMLElement): void {
  for (const type of SHIELDED) element.addEventListener(type, stop);
}

const SHIELDED = [...POINTER, 'focusin', 'focusout'];

function stop(event: Event): void {
  event.stopPropagation();
  if (event.type !== 'mousedown') return;
  const target = event.composedPath()[0];
  if (!(target instanceof Element && target.matches('textarea'))) event.preventDefault();
}
