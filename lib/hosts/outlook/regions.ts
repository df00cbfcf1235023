import { LINK_PREVIEW, QUOTE_BEGINS, QUOTED, SIGNATURE } from './selectors.ts';

/** Whether an element of a message is quoted or forwarded text: it begins there, or stands behind where it begins. */
export function isQuote(element: Element): boolean {
  if (element.matches(QUOTED) || element.matches(QUOTE_BEGINS)) return true;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (before.matches(QUOTE_BEGINS)) return true;
  return false;
}

/** Whether an element of a message is not what the person wrote here: quote, signature, or a card made of a link. */
export function isOutside(element: Element): boolean {
  return element.matches(SIGNATURE) || element.matches(LINK_PREVIEW) || isQuote(element);
}

/** Whether an element is the signature block of this message. */
export function isSignature(element: Element): boolean {
  return element.matches(SIGNATURE);
}

/** Whether an element is a card that the page made of a link. */
export function isLinkPreview(element: Element): boolean {
  return element.matches(LINK_PREVIEW);
}
