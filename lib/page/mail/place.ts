import { caretIn } from '../../insert/caret.ts';
import { endOfOwnText, type IsOutside, liesOutside } from './own-text.ts';
import { isTouched } from './touched.ts';

/**
 * Where a snippet goes in a message: at the caret or over the selection, but never into a quote; without a caret of
 * the person's own at the end of what they wrote.
 * @param isQuote tells quoted and forwarded text
 * @param isOutside tells all that the person did not write here, such as quotes and the signature
 */
export function placeIn(body: HTMLElement, isQuote: IsOutside, isOutside: IsOutside): Range {
  const caret = caretIn(body);
  if (!caret || isUntouched(body, caret)) return endOfOwnText(body, isOutside);
  const inQuote = (node: Node) => liesOutside(body, node, isQuote);
  if (inQuote(caret.startContainer)) return endOfOwnText(body, isOutside);
  if (inQuote(caret.endContainer)) caret.collapse(true);
  return caret;
}

/** A caret before everything in a body where the person did nothing was set by the page. */
function isUntouched(body: HTMLElement, caret: Range): boolean {
  if (!caret.collapsed || isTouched(body)) return false;
  const before = caret.cloneRange();
  before.setStart(body, 0);
  return !before.toString();
}
