import { isOnDark } from './dark.ts';
import type { RoomButton } from './room-button.ts';

/**
 * Gives a button light or dark colours by its background, and again whenever the colours of its place change. In another
 * theme the text colour there is another one; the button's style has a transition on it, so the browser sends an event,
 * and the classes of the page need not be watched.
 * @param editor where the person writes: its background counts for a button that floats
 * @returns a function that does it in the frame in which the button is painted, when the browser has worked out styles
 * and layout by itself: asked for earlier, it would have to do it for Doorway, and once more for the page
 */
export function followTheme({ element, insert, setDark }: RoomButton, editor: HTMLElement): () => void {
  const { ownerDocument: document } = element;
  let painted: ResizeObserver | undefined;
  const dress = () => {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    // It hears of a size once when it begins, after layout and before painting.
    painted ??= view ? new view.ResizeObserver(look) : undefined;
    painted?.observe(insert);
  };
  const look = () => {
    painted?.disconnect();
    if (!element.isConnected) return;
    const floats = element.getRootNode() !== document;
    setDark(isOnDark(floats ? editor : element));
  };
  element.addEventListener('transitionrun', (event) => {
    event.stopPropagation();
    if (event.target === element) dress();
  });
  return dress;
}
