import STYLE from './style.css?inline';

let addStyles = (root: ShadowRoot, css: string): void => {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
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
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'touchstart',
    'focusin',
    'focusout',
  ])
    element.addEventListener(type, (event) => event.stopPropagation());
  element.addEventListener('mousedown', (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element && target.matches('textarea'))) event.preventDefault();
  });
}
