import { browser } from 'wxt/browser';
import { isField } from './field.ts';
import type { Editor } from './insertion.ts';

/** How browsers let an extension look into closed shadow roots: Firefox at the element, Chromium by a function. */
interface ShadowAccess {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, also a closed one where the browser lets an extension see it. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot: inFirefox } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (inFirefox) return inFirefox;
  try {
    return (browser as ShadowAccess | undefined)?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // Chromium refuses elements that can have no shadow root.
    return null;
  }
}

/**
 * The element that has the focus, also inside shadow roots and frames of the same origin.
 * A frame of another origin is given itself: nobody can look into it from here.
 */
export function focusedElement(from: Document = document): HTMLElement | null {
  let active = from.activeElement;
  for (;;) {
    const inner: Element | null = active && (shadowRootOf(active)?.activeElement ?? activeInFrame(active));
    if (!inner) return active as HTMLElement | null;
    active = inner;
  }
}

/**
 * What is written in when `element` has the focus: a field, the outermost editable element around it, or the
 * body of a document in design mode. `null`: nothing there can be written in.
 */
export function editorAround(element: HTMLElement | null): Editor | null {
  if (!element) return null;
  if (isField(element)) return element;
  const { body, designMode } = element.ownerDocument;
  if (designMode === 'on') return body;
  if (!element.isContentEditable) return null;
  let editor = element;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}

function activeInFrame(element: Element | null): Element | null {
  if (!element || !/^i?frame$/i.test(element.tagName)) return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner?.activeElement ?? inner?.body ?? null;
}
