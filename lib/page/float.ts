import { pageHost } from './ui/page-layer.ts';

/** Distance of the floating button from the editor's corner, in CSS pixels. */
const INSET = 8;

/**
 * Shows a host over the lower end corner of an editor, in the page's own layer, until the returned function
 * is called. For when the place where the button belongs was not found, or the page keeps throwing it out.
 */
export function floatAt(editor: HTMLElement, host: HTMLElement): () => void {
  const { ownerDocument: document } = editor;
  const view = document.defaultView as Window;
  const ending = new AbortController();
  const layer = pageHost(document);
  let frame = 0;
  const follow = () => {
    if (!editor.isConnected) return stop();
    const box = editor.getBoundingClientRect();
    const rightToLeft = view.getComputedStyle(editor).direction === 'rtl';
    const own = host.getBoundingClientRect();
    const left = rightToLeft ? box.left + INSET : box.right - own.width - INSET;
    const top = Math.min(box.bottom, view.innerHeight) - own.height - INSET;
    host.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  };
  const followSoon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(follow);
  };
  const stop = () => {
    ending.abort();
    view.cancelAnimationFrame(frame);
    host.remove();
  };
  host.style.cssText = 'position:fixed;left:0;top:0;z-index:2147483000;margin:0';
  layer.append(host);
  follow();
  for (const type of ['scroll', 'resize'])
    view.addEventListener(type, followSoon, { capture: true, passive: true, signal: ending.signal });
  return stop;
}
