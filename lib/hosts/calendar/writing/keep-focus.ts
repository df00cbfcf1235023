/**
 * Runs what has to move the focus, and gives it back to where the person had it. Without a field in focus
 * Calendar takes what is typed next for its shortcuts ("c" opens a new event).
 * @param instead where the focus goes when the page has replaced the element that had it
 */
export async function keepingFocus<Result>(
  document: Document,
  instead: () => HTMLElement | null,
  run: () => Promise<Result>,
): Promise<Result> {
  const had = document.activeElement as HTMLElement | null;
  const result = await run();
  const isFree = !document.activeElement || document.activeElement === document.body;
  if (had && had !== document.body && isFree)
    (had.isConnected ? had : instead())?.focus({ preventScroll: true });
  return result;
}

/** Listens for the person's keys and presses. Gives a function that tells whether there was none since. */
export function calmSince(view: Window): () => boolean {
  let calm = true;
  const ending = new AbortController();
  const end = () => {
    calm = false;
    ending.abort();
  };
  for (const type of ['keydown', 'pointerdown'])
    view.addEventListener(type, (event) => event.isTrusted && end(), {
      capture: true,
      passive: true,
      signal: ending.signal,
    });
  return () => {
    ending.abort();
    return calm;
  };
}
