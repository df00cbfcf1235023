import { FORMATTING_CELL, PLAIN_TEXTAREA } from './selectors.ts';

/**
 * The plain-text field of a compose, when that is what the person sees instead of the rich body.
 * Nobody has published how Gmail shows plain-text mode; this is the first of two guesses.
 * Reads layout: call it on a person's act only.
 */
export function visibleTextarea(scope: HTMLElement): HTMLTextAreaElement | null {
  const area = scope.querySelector<HTMLTextAreaElement>(PLAIN_TEXTAREA);
  return area && area.offsetParent !== null ? area : null;
}

/**
 * Any sign of plain-text mode: the textarea shows, or the formatting cell is hidden (the second guess).
 * A wrong "yes" costs a label; a wrong "no" would lose the address.
 */
export function looksPlain(scope: HTMLElement): boolean {
  const cell = scope.querySelector<HTMLElement>(FORMATTING_CELL);
  return visibleTextarea(scope) !== null || (cell !== null && cell.offsetParent === null);
}
