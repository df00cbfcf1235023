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
 */
export function watchPage(document: Document, listener: PageListener, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.nodeType === 1 && !isOwnNode(node)) listener.added(node as Element);
    listener.settled();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
