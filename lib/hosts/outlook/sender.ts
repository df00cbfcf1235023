import { SENDER, SENDER_ATTRIBUTES } from './selectors.ts';

const ADDRESS = /[^\s<>"'()=?&:;,]+@[^\s<>"'()&?;,]+\.[^\s<>"'()&?;,]+/;

/** The address that a message is sent from, in lower case, or `null` where the page does not say. */
export function senderOf(scope: HTMLElement): string | null {
  const { ownerDocument: document } = scope;
  for (const { selector } of SENDER) {
    // What the message itself says comes before what the page says of its account.
    const element = scope.querySelector(selector) ?? document.querySelector(selector);
    for (const name of element ? SENDER_ATTRIBUTES : []) {
      const found = ADDRESS.exec(decoded(element?.getAttribute(name) ?? ''));
      if (found) return found[0].toLowerCase();
    }
  }
  return null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A lone percent sign: no address that was written for a link.
    return value;
  }
}
