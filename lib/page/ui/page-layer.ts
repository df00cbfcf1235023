import { sharedInPage } from '../../shared-in-page.ts';
import { makeShadow } from './shadow.ts';

/** The host for each element that one was asked for in. */
const hosts = sharedInPage('page-hosts', () => new WeakMap<Element, ShadowRoot>());

/**
 * The one host of a page, for notes that outlive their surface and for the floating button.
 * @param within what it must stand in to be seen and pressed, such as an open modal dialog; else the page itself
 */
export function pageLayer(document: Document, within: Element = document.documentElement): ShadowRoot {
  const known = hosts.get(within);
  if (known?.host.isConnected && known.host.parentNode === within) return known;
  const root = known ?? makeShadow(document, 'page').root;
  // Out of the flow: in a dialog that lays its children out it must not become one of them.
  if (within !== document.documentElement)
    (root.host as HTMLElement).style.cssText =
      'position:fixed;left:0;top:0;width:0;height:0;margin:0;padding:0';
  hosts.set(within, root);
  within.append(root.host);
  return root;
}

/** What Doorway's elements in a page's own tree are called: those with a shadow root, and boxes that hold one or nothing. */
const HOSTS = ['room', 'page', 'diagnosis'];
const SHELLS = ['cell', 'row', 'column'];

/**
 * Takes away what an earlier copy of this script left in the page (after an update of the extension). What a person has
 * written may carry the same attribute, by a copy of a page that had the button: that stays as it is.
 */
export function clearStaleNodes(document: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-doorway]'))
    if (element.isConnected && isOurs(element)) element.remove();
}

function isOurs(element: Element): boolean {
  const name = element.getAttribute('data-doorway') ?? '';
  if ((element as HTMLElement).isContentEditable) return false;
  if (HOSTS.includes(name)) return element.shadowRoot !== null;
  return SHELLS.includes(name) && !element.textContent?.trim() && [...element.children].every(isOurs);
}
