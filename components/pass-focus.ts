/** Hands the focus on from a button that goes with what it did, unless the person has gone elsewhere meanwhile. */
export function passFocus(from: Element, to: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body || activeElement === from) to?.focus();
}
