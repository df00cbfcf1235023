/** What an adapter wants to hear of its page. */
export interface PageListener {
  /** An element came into the page, with everything below it. */
  added(element: Element): void;
  /** All of one batch of changes was told; the time to look after what was lost. */
  settled(): void;
}

/** Whether a node is Doorway's own: its changes are nobody's news. */
export function isOwnNode(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).hasAttribute('data-doorway');
}

/**
 * Watches a whole page with one observer until `signal` aborts. The browser hands changes over in batches,
 * before the next frame is painted: what is mounted in `added` shows in the same frame as what it belongs to.
 * @param isAlive says `false` once this script's extension was updated: the watch ends, and what stands in the
 * page is left to the script of the new version
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
