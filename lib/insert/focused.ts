import { browser } from 'wxt/browser';
import { canEdit, nameOf, parentOf } from './dom.ts';
import type { Editor, Field, Target } from './insertion.ts';
import { isSeen } from './seen.ts';

/** Whether an element is an input or a textarea, of whichever document. */
export function isField(element: Element): element is Field {
  return /^(?:input|textarea)$/i.test(nameOf(element));
}

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
export function focusedElement(from: Document | ShadowRoot = document): HTMLElement | null {
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
  if (!canEdit(element)) return null;
  let editor = element;
  // A document and a shadow root have no such property.
  for (let at = parentOf(element); at && canEdit(at as HTMLElement); at = parentOf(at))
    editor = at as HTMLElement;
  return editor;
}

/**
 * Whether an editor may be written in now: it is in the page, it can be seen, and it has the focus, so that what is
 * typed goes into it. An editing command goes to whatever has the focus, so this is asked before each.
 */
export function isReady(editor: Editor): boolean {
  return editor.isConnected && isSeen(editor) && hasFocus(editor);
}

/** The editor of a target, with the focus, or why it cannot be written in. */
export async function makeReady(target: Target): Promise<Editor | 'gone' | 'unfocused'> {
  const first = target.find();
  if (first && isReady(first)) return first;
  if (target.ready) await target.ready();
  else if (first) giveFocus(first);
  const editor = target.find();
  if (!editor) return 'gone';
  return isReady(editor) ? editor : 'unfocused';
}

/** Gives an editor the focus, unless it is in it already: then the person's caret stays where it is. */
export function giveFocus(editor: Editor): void {
  if (!hasFocus(editor)) editor.focus({ preventScroll: true });
}

function hasFocus(editor: Editor): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const { ownerDocument: document } = editor;
  const active = (root.activeElement ?? document.body) as HTMLElement | null;
  if (!active || editorAround(focusedElement(root) ?? active) !== editor) return false;
  for (let at = outside(root); at; at = outside(at.getRootNode()))
    if ((at.getRootNode() as Document | ShadowRoot).activeElement !== at) return false;
  return true;
}

/** The element that a shadow tree or a frame's document hangs on, as far as the frame's page may be looked into. */
function outside(root: Node): Element | null {
  if ('host' in root) return root.host as Element;
  const { defaultView } = root as Document;
  return defaultView?.frameElement ?? null;
}

function activeInFrame(element: Element | null): Element | null {
  if (!element || !/^i?frame$/i.test(nameOf(element))) return null;
  const inner = (element as HTMLIFrameElement).contentDocument;
  return inner?.activeElement ?? inner?.body ?? null;
}
