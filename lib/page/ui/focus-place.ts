/** Where the focus and the caret of a page were, to give them back when what took them is gone. */
export interface FocusPlace {
  /** The element that had the focus, inside shadow roots too; `null`: none had it. */
  readonly element: HTMLElement | null;
  /**
   * Puts focus and caret back, unless somebody has moved the focus elsewhere since.
   * @param instead where the focus goes when the page has replaced the element that had it
   */
  giveBack(instead?: () => HTMLElement | null): void;
}

/** Remembers the focus and the caret of a page. Call it before something of Doorway's takes the focus. */
export function rememberFocus(document: Document): FocusPlace {
  return placeOf(document, deepest(document));
}

/** The same for an element that has just lost the focus, and whose caret is still where it was. */
export function placeOf(document: Document, element: HTMLElement | null): FocusPlace {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return {
    element,
    giveBack(instead = () => null) {
      if (!element || !isFree(document)) return;
      const target = element.isConnected ? element : instead();
      target?.focus({ preventScroll: true });
      if (target === element && range) restore(document, element, range);
    },
  };
}

/** Nobody has the focus, or something of Doorway's that stands over the page: it may be given back. */
function isFree(document: Document): boolean {
  const active = document.activeElement;
  if (!active || active === document.body || active === document.documentElement) return true;
  return active.hasAttribute('data-doorway');
}

function deepest(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isNowhere = active === document.body && !document.body.isContentEditable;
  return isNowhere ? null : (active as HTMLElement | null);
}

/** Editors keep their selection over a loss of focus in most browsers; where one did not, it is set again. */
function restore(document: Document, editor: HTMLElement, range: Range): void {
  const selection = document.getSelection();
  if (!selection || !editor.isContentEditable || !editor.contains(range.startContainer)) return;
  const now = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (now && isSame(now, range)) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
