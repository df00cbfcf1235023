/** What wants to hear of changes of a page. */
export interface PageListener {
  /** Whether an element that came, with everything below it, can matter. Asked for each one, so it has to cost little. */
  heeds(element: Element): boolean;
  /** Whether every batch of changes can matter, also one in which nothing that is heeded came. */
  readonly isWatching: boolean;
  /** An element that is heeded came into the page, or one that was there was made editable. */
  added(element: Element): void;
  /** All of one batch of changes was told: the time to see whether the button was thrown out. */
  settled(): void;
}

/** Whether a node is an element that Doorway has put into the page: its changes are not reported. */
export function isOwnNode(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute('data-doorway');
}

/** By these something in the page may become editable after it came; no others of the whole page are watched. */
const EDITABLE = ['contenteditable', 'disabled', 'readonly'];

/**
 * Watches a whole page with one observer until `signal` aborts. The browser hands changes over in batches,
 * before the next frame is painted: what is mounted in `added` shows in the same frame as what it belongs to.
 * @param isAlive gives `false` once the extension was updated under this script: then the watch ends, and what Doorway
 * has put into the page is left to the script of the new version
 * @returns a function that makes the same observer heed these attributes too, below one element alone
 */
export function watchPage(
  document: Document,
  listener: PageListener,
  signal: AbortSignal,
  isAlive: () => boolean = () => true,
): (element: Element, attributes: string[]) => void {
  const observer = new MutationObserver((records) => {
    const came: Element[] = [];
    const look = (node: Node) => {
      if (node.nodeType === 1 && listener.heeds(node as Element) && !isOwnNode(node))
        came.push(node as Element);
    };
    for (const { attributeName, addedNodes, target } of records) {
      if (attributeName !== null && EDITABLE.includes(attributeName)) look(target);
      for (const node of addedNodes) look(node);
    }
    if (came.length === 0 && !listener.isWatching) return;
    // Asking the browser costs as much as all of the above.
    if (!isAlive()) return observer.disconnect();
    for (const element of came) listener.added(element);
    listener.settled();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, attributeFilter: EDITABLE });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element, attributeFilter) =>
    observer.observe(element, { childList: true, subtree: true, attributeFilter });
}
