import { COMPOSE_FIELDS, COMPOSE_REGION, PLAIN_TEXT_CHECKED } from './selectors.ts';

/** Each of them is in every compose: a place with two of one kind holds two composes. */
const ONCE = [COMPOSE_REGION, ...COMPOSE_FIELDS.map(({ selector }) => selector)];

/**
 * Whether a compose is known to be in plain-text mode: its menu "More options" was opened and has that item
 * checked. `false` says nothing. Gmail shows the same editor with the same attributes in both modes, keeps
 * markup that is put into it, and sends its text alone. Nobody found another sign of it, not even an observer
 * of the whole page: markdown-here 50 (2013), gmail.js 181 (2015), leggett/simplify 264 and 328 (2020, 2021).
 */
export function looksPlain(scope: HTMLElement): boolean {
  const { ownerDocument: page } = scope;
  // A long message has many elements: of one compose alone all of the page is looked through once, not once at each step.
  if (!ONCE.some((selector) => page.querySelectorAll(selector).length > 1))
    return page.querySelector(PLAIN_TEXT_CHECKED) !== null;
  for (let around: Element | null = scope; around; around = around.parentElement) {
    const place = around;
    if (ONCE.some((selector) => place.querySelectorAll(selector).length > 1)) return false;
    if (place.querySelector(PLAIN_TEXT_CHECKED)) return true;
  }
  return false;
}
