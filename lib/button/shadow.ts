import STYLE from './style.css?inline';

/**
 * Makes a host element of Doorway's with an open shadow root that carries the styles.
 * `delegatesFocus` lets the host take part in the page's own tab order without being a stop itself.
 */
export function makeShadow(document: Document, name: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.createElement('span');
  element.setAttribute('data-doorway', name);
  const root = element.attachShadow({ mode: 'open', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
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
