import { ANY_TEXTAREA, EDITOR_CANDIDATES, FORMATTING_CELL, PLAIN_TEXTAREA } from '../selectors.ts';

/**
 * The plain-text field of a compose, when that is what the person sees instead of the rich body.
 * Nobody has published how Gmail shows plain-text mode; this is the first of two guesses:
 * the textarea that is known, or any that shows while the rich body does not.
 * Reads layout: call it on a person's act only.
 */
export function visibleTextarea(scope: HTMLElement): HTMLTextAreaElement | null {
  const known = scope.querySelector<HTMLTextAreaElement>(PLAIN_TEXTAREA);
  if (known && isShown(known)) return known;
  const body = scope.querySelector<HTMLElement>(EDITOR_CANDIDATES);
  if (!body || isShown(body)) return null;
  return [...scope.querySelectorAll<HTMLTextAreaElement>(ANY_TEXTAREA)].find(isShown) ?? null;
}

function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null;
}

/**
 * Any sign of plain-text mode: the textarea shows, or the formatting cell is hidden (the second guess).
 * A wrong "yes" costs a label; a wrong "no" would lose the address.
 */
export function looksPlain(scope: HTMLElement): boolean {
  const cell = scope.querySelector<HTMLElement>(FORMATTING_CELL);
  return visibleTextarea(scope) !== null || (cell !== null && !isShown(cell));
}
