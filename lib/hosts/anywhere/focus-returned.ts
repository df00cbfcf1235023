/** How long the focus is waited for; milliseconds. */
const LIMIT_MS = 500;

/** Resolves when the window has the focus, or after half a second without. */
export function focusReturned(document: Document): Promise<void> {
  const view = document.defaultView;
  if (!view || document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      view.removeEventListener('focus', done, true);
      resolve();
    };
    const timer = setTimeout(done, LIMIT_MS);
    view.addEventListener('focus', done, true);
  });
}
