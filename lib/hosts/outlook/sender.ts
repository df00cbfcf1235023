import type { Locator } from '../../page/locator.ts';
import { ACCOUNT, SENDER, SENDER_ATTRIBUTES } from './selectors.ts';

const ADDRESS = /[^\s<>"'()=?&:;,]+@[^\s<>"'()&?;,]+\.[^\s<>"'()&?;,]+/;

/** The address that a message is sent from, in lower case, or `null` where neither the page nor its opener says. */
export function senderOf(scope: HTMLElement): string | null {
  // What the message itself says comes before what the page says of its account.
  const { ownerDocument: document } = scope;
  return addressIn(scope, SENDER) ?? addressIn(document, ACCOUNT) ?? addressIn(openerOf(document), ACCOUNT);
}

/** The page that has opened a window of its own for a message, where only that page says whose account it is. */
function openerOf({ defaultView }: Document): ParentNode | null {
  try {
    return defaultView?.opener?.document ?? null;
  } catch {
    // A page of another origin: it says nothing.
    return null;
  }
}

function addressIn(within: ParentNode | null, locators: Locator[]): string | null {
  for (const { selector } of locators) {
    const element = within?.querySelector(selector);
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
