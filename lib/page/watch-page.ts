/** What an adapter wants to hear of its page. */
export interface PageListener {
  /** An element came into the page, with everything below it. */
  added(element: Element): void;
  /** All of one batch of changes was told: the time to see whether the button was thrown out. */
  settled(): void;
}

/** Whether a node is an element that Doorway has put into the page: its changes are not reported. */
export function isOwnNode(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute('data-doorway');
}

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
    if (!isAlive()) return observer.disconnect();
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === 1 && !isOwnNode(node)) listener.added(node as Element);
    listener.settled();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (element, attributeFilter) =>
    observer.observe(element, { childList: true, subtree: true, attributeFilter });
}
