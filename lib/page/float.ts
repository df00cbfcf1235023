import { pageLayer } from './ui/page-layer.ts';

/** Distance of a floating button from the corner, in CSS pixels. */
const INSET = 12;

/**
 * Shows a button in the page's own layer, over a lower corner of an element, until the returned function is called.
 * For when the place where the button belongs was not found, or the page keeps throwing it out.
 */
export function floatAt(at: HTMLElement, button: HTMLElement, corner: 'start' | 'end'): () => void {
  const { ownerDocument: document } = at;
  const view = document.defaultView as Window & typeof globalThis;
  const ending = new AbortController();
  let frame = 0;
  const stop = () => {
    ending.abort();
    size.disconnect();
    view.cancelAnimationFrame(frame);
    button.remove();
    button.style.cssText = '';
  };
  const follow = () => {
    if (!at.isConnected) return stop();
    const box = at.getBoundingClientRect();
    const { width, height } = button.getBoundingClientRect();
    const isLeft = (view.getComputedStyle(at).direction === 'rtl') === (corner === 'end');
    const left = isLeft ? box.left + INSET : box.right - width - INSET;
    const top = Math.min(box.bottom, view.innerHeight) - height - INSET;
    button.style.transform = `translate(${Math.max(0, Math.round(left))}px, ${Math.max(0, Math.round(top))}px)`;
  };
  const followSoon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(follow);
  };
  // In the page's own layer nothing is inherited: it takes type and colour from what it stands at.
  const { font, color } = view.getComputedStyle(at);
  button.style.cssText = 'position:fixed;left:0;top:0;z-index:2147483000;margin:0';
  Object.assign(button.style, { font, color });
  pageLayer(document).append(button);
  const size = new view.ResizeObserver(followSoon);
  size.observe(at);
  follow();
  for (const type of ['scroll', 'resize', 'pointermove'])
    view.addEventListener(type, followSoon, { capture: true, passive: true, signal: ending.signal });
  return stop;
}
