/** Listens for the person's keys and presses. Gives a function that tells whether there was none since. */
export function watchForInput(view: Window): () => boolean {
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
