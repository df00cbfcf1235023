import { isOnDark } from './dark.ts';
import type { RoomButton } from './room-button.ts';

/**
 * Dresses a button for the ground it stands on, whenever the colours of its place change. A place's text colour
 * is another one in another theme, and the button's style makes a transition of it: the browser tells of that,
 * so nobody has to watch the classes of a whole page.
 * @param editor where it is written: the ground of a button that floats
 * @returns a function that dresses it in the next frame: asking for colours now would make the browser compute
 * styles in the observer
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
