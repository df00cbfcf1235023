import { FOCUS_RETURNS_MS } from '../timings.ts';

/**
 * Waits until the window has the focus: a popup or a menu may only just be closing.
 * @returns `false` when it has none after half a second, as with the cursor in the address bar
 */
export function focusReturned(document: Document): Promise<boolean> {
  const view = document.defaultView;
  if (!view || document.hasFocus()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      view.removeEventListener('focus', done, true);
      resolve(document.hasFocus());
    };
    const timer = setTimeout(done, FOCUS_RETURNS_MS);
    view.addEventListener('focus', done, true);
  });
}
