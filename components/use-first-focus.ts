import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives an element the focus as soon as its page can have it. Firefox draws a popup before it shows it, and
 * nothing that is not shown takes the focus: then it is given when the window gets it.
 */
export function useFirstFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useLayoutEffect(() => {
    const give = () => {
      if (!document.activeElement || document.activeElement === document.body) element.current?.focus();
    };
    element.current?.focus();
    // A frame is only drawn of what is shown.
    const frame = requestAnimationFrame(give);
    window.addEventListener('focus', give);
    document.addEventListener('visibilitychange', give);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('focus', give);
      document.removeEventListener('visibilitychange', give);
    };
  }, []);
  return element;
}
