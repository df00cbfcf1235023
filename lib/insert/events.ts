import type { Editor } from './insertion.ts';

/** Kinds of data on a clipboard or a drag, by media type. */
export type Transfer = Record<string, string>;

interface PageSide {
  Object: new () => Record<string, unknown>;
  DataTransfer: new () => DataTransfer;
  ClipboardEvent: new (type: string, init: object) => ClipboardEvent;
  InputEvent: new (type: string, init: object) => InputEvent;
}

type Seen<T> = T & { wrappedJSObject?: unknown };

const INIT = { bubbles: true, cancelable: true, composed: true };

/**
 * Sends a paste as the page's own code would. `true`: somebody took it (a default was prevented).
 * Firefox hands the page an empty clipboard when the event was made outside of the page's realm.
 */
export function sendPaste(target: Editor, transfer: Transfer): boolean {
  return sent(target, (own, page) => {
    if (!page) return new own.ClipboardEvent('paste', { ...INIT, clipboardData: filled(own, transfer) });
    const text = transfer['text/plain'] ?? '';
    const event = new page.ClipboardEvent('paste', pageInit(page, { data: text, dataType: 'text/plain' }));
    for (const [type, data] of Object.entries(transfer)) event.clipboardData?.setData(type, data);
    return event;
  });
}

/** Sends a `beforeinput` as a paste would, for editors that listen to input events alone. */
export function sendInputPaste(target: Editor, transfer: Transfer): boolean {
  return sent(target, (own, page) => {
    const side = page ?? own;
    const init = { ...INIT, inputType: 'insertFromPaste', dataTransfer: filled(side, transfer) };
    return new side.InputEvent('beforeinput', page ? pageInit(page, init) : init);
  });
}

/** Sends a `beforeinput` without data, such as `historyUndo`. */
export function sendInput(target: Editor, inputType: string): boolean {
  return sent(target, (own) => new own.InputEvent('beforeinput', { ...INIT, inputType }));
}

/** Sends a key. Editors' key maps do not ask whether a hand pressed it; the browser itself ignores it. */
export function sendKey(target: Editor, type: 'keydown' | 'keyup', init: KeyboardEventInit): boolean {
  return sent(target, (own) => new own.KeyboardEvent(type, { ...INIT, ...init }));
}

/**
 * Ends a change as typing does. Some pages take over what was written when a key goes up, and no key does after
 * an insertion from a menu or the popup. A key that has no name means nothing else to them.
 */
export function endTyping(target: Editor): void {
  sendKey(target, 'keyup', { key: 'Unidentified' });
}

/**
 * Makes an event and sends it. A page may have put anything in the place of its constructors, and its listeners
 * may throw: what cannot be sent was not taken.
 */
function sent(
  target: Editor,
  make: (own: Window & typeof globalThis, page: PageSide | undefined) => Event,
): boolean {
  const own = target.ownerDocument.defaultView as Window & typeof globalThis;
  const page = (own as Seen<Window>).wrappedJSObject as PageSide | undefined;
  try {
    return !target.dispatchEvent(make(own, page));
  } catch {
    // The next way to write is tried.
    return false;
  }
}

function filled(side: Pick<PageSide, 'DataTransfer'>, transfer: Transfer): DataTransfer {
  const made = new side.DataTransfer();
  for (const [type, data] of Object.entries(transfer)) made.setData(type, data);
  return made;
}

function pageInit(page: PageSide, init: object): object {
  return Object.assign(new page.Object(), INIT, init);
}
