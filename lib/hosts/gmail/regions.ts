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

/** Whether an element of a message is a signature block. */
export function isSignature(element: Element): boolean {
  return SIGNATURE.some(({ selector }) => element.matches(selector));
}
