import { makeShadow } from './shadow.ts';

const hosts = new WeakMap<Document, ShadowRoot>();

/** The one host of a page, for notes that outlive their surface and for the floating button. */
export function pageHost(document: Document): ShadowRoot {
  const known = hosts.get(document);
  if (known?.host.isConnected) return known;
  const root = known ?? makeShadow(document, 'page').root;
  hosts.set(document, root);
  document.documentElement.append(root.host);
  return root;
}

/** Takes away whatever an earlier copy of this script left in the page (after an update of the extension). */
export function clearStaleHosts(document: Document): void {
  for (const element of document.querySelectorAll('[data-doorway]')) element.remove();
}
