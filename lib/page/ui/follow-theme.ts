import { isOnDark } from './dark.ts';
import type { RoomButton } from './room-button.ts';

/**
 * Gives a button light or dark colours by its background, and again whenever the colours of its place change. In another
 * theme the text colour there is another one; the button's style has a transition on it, so the browser sends an event,
 * and the classes of the page need not be watched.
 * @param editor where the person writes: its background counts for a button that floats
 * @returns a function that does it in the next frame: asking for colours at once would make the browser compute styles
 * in the observer
 */
export function followTheme({ element, setDark }: RoomButton, editor: HTMLElement): () => void {
  const dress = () => {
    element.ownerDocument.defaultView?.requestAnimationFrame(() => {
      if (!element.isConnected) return;
      const floats = element.getRootNode() !== element.ownerDocument;
      setDark(isOnDark(floats ? editor : element));
    });
  };
  element.addEventListener('transitionrun', (event) => {
    event.stopPropagation();
    if (event.target === element) dress();
  });
  return dress;
}
