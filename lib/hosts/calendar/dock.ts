import { pageHost } from '../../page/ui/page-layer.ts';

const INSET = 12;

/**
 * Shows a host in the page's own layer, at the lower start corner of a dialog, and follows it until the
 * returned function is called. For when a dialog keeps throwing foreign nodes out.
 */
export function dockAt(dialog: HTMLElement, host: HTMLElement): () => void {
  const { ownerDocument: document } = dialog;
  const view = document.defaultView as Window & typeof globalThis;
  const ending = new AbortController();
  let frame = 0;
  const follow = () => {
    const box = dialog.getBoundingClientRect();
    const rightToLeft = view.getComputedStyle(dialog).direction === 'rtl';
    const { width, height } = host.getBoundingClientRect();
    const left = rightToLeft ? box.right - width - INSET : box.left + INSET;
    host.style.transform = `translate(${Math.round(left)}px, ${Math.round(box.bottom - height - INSET)}px)`;
  };
  const followSoon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(follow);
  };
  // In the page's own layer nothing is inherited: it takes type and colour from what it stands at.
  const { font, color } = view.getComputedStyle(dialog);
  host.style.cssText = 'position:fixed;left:0;top:0;z-index:2147483000;margin:0';
  Object.assign(host.style, { font, color });
  pageHost(document).append(host);
  follow();
  const size = new view.ResizeObserver(followSoon);
  size.observe(dialog);
  for (const type of ['scroll', 'resize', 'pointermove'])
    view.addEventListener(type, followSoon, { capture: true, passive: true, signal: ending.signal });
  return () => {
    ending.abort();
    size.disconnect();
    view.cancelAnimationFrame(frame);
    host.remove();
    host.style.cssText = '';
  };
}
