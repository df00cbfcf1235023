import { QUOTE, SIGNATURE, SIGNATURE_PREFIX } from './selectors.ts';

const NOT_THE_PERSONS = [...QUOTE, ...SIGNATURE].map(({ selector }) => selector);

/** Whether an element of a message is quoted text or the signature: not what the person wrote here. */
export function isQuoteOrSignature(element: Element): boolean {
  return element.matches(SIGNATURE_PREFIX) || NOT_THE_PERSONS.some((selector) => element.matches(selector));
}

/** Whether an element is quoted or forwarded text. */
export function isQuote(element: Element): boolean {
  return QUOTE.some(({ selector }) => element.matches(selector));
}

/** Whether a place in a message lies in quoted text or in the signature. */
export function liesOutside(body: HTMLElement, node: Node, outside = isQuoteOrSignature): boolean {
  for (let at: Node | null = node; at && at !== body; at = at.parentNode)
    if (at.nodeType === 1 && outside(at as Element)) return true;
  return false;
}

/**
 * Where the person's own text ends: before the signature (with its dashes) or the quote, else at the end.
 * The empty line that Gmail keeps before a signature stays between them.
 */
export function endOfOwnText(body: HTMLElement): Range {
  const range = body.ownerDocument.createRange();
  const outside = firstOutside(body);
  if (!outside) {
    range.selectNodeContents(body);
    const last = body.lastElementChild;
    if (last && last.tagName === 'DIV' && !last.querySelector('table, ul, ol'))
      range.selectNodeContents(last);
    range.collapse(false);
    stepBeforeBreak(range);
    return range;
  }
  const top = topLevel(body, outside);
  const before = top.previousElementSibling;
  if (before && before.tagName === 'DIV') {
    range.selectNodeContents(before);
    range.collapse(false);
    stepBeforeBreak(range);
  } else {
    range.setStartBefore(top);
    range.collapse(true);
  }
  return range;
}

function firstOutside(body: HTMLElement): Element | null {
  for (const element of body.querySelectorAll('*')) if (isQuoteOrSignature(element)) return element;
  return null;
}

/** The ancestor of `element` beside which the person writes: the highest one that holds nothing before it. */
function topLevel(body: HTMLElement, element: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== body && !top.previousSibling) top = top.parentElement;
  return top;
}

/** In an empty line the caret stands before its `<br>`, else the text would open a second line. */
function stepBeforeBreak(range: Range): void {
  const last = range.startContainer.childNodes[range.startOffset - 1];
  if (last?.nodeName === 'BR') {
    range.setStartBefore(last);
    range.collapse(true);
  }
}
