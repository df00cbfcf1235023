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
export function sendPaste(target: HTMLElement, transfer: Transfer): boolean {
  const page = pageSide(target);
  if (!page)
    return send(
      target,
      new (viewOf(target).ClipboardEvent)('paste', {
        ...INIT,
        clipboardData: filled(viewOf(target), transfer),
      }),
    );
  const text = transfer['text/plain'] ?? '';
  const event = new page.ClipboardEvent('paste', pageInit(page, { data: text, dataType: 'text/plain' }));
  for (const [type, data] of Object.entries(transfer)) event.clipboardData?.setData(type, data);
  return send(target, event);
}

/** Sends a `beforeinput` as a paste would, for editors that listen to input events alone. */
export function sendInputPaste(target: HTMLElement, transfer: Transfer): boolean {
  const page = pageSide(target);
  const side = page ?? viewOf(target);
  const init = { ...INIT, inputType: 'insertFromPaste', dataTransfer: filled(side, transfer) };
  return send(target, new side.InputEvent('beforeinput', page ? pageInit(page, init) : init));
}

/** Sends a `beforeinput` without data, such as `historyUndo`. */
export function sendInput(target: HTMLElement, inputType: string): boolean {
  return send(target, new (viewOf(target).InputEvent)('beforeinput', { ...INIT, inputType }));
}

/** Sends a key. Editors' key maps do not ask whether a hand pressed it; the browser itself ignores it. */
export function sendKey(target: HTMLElement, type: 'keydown' | 'keyup', init: KeyboardEventInit): boolean {
  return send(target, new (viewOf(target).KeyboardEvent)(type, { ...INIT, ...init }));
}

function send(target: HTMLElement, event: Event): boolean {
  const seen = target as Seen<HTMLElement>;
  return !((seen.wrappedJSObject as HTMLElement | undefined) ?? target).dispatchEvent(event);
}

function viewOf(target: HTMLElement): Window & typeof globalThis {
  return target.ownerDocument.defaultView as Window & typeof globalThis;
}

function pageSide(target: HTMLElement): PageSide | undefined {
  return (viewOf(target) as Seen<Window>).wrappedJSObject as PageSide | undefined;
}

function filled(side: Pick<PageSide, 'DataTransfer'>, transfer: Transfer): DataTransfer {
  const made = new side.DataTransfer();
  for (const [type, data] of Object.entries(transfer)) made.setData(type, data);
  return made;
}

function pageInit(page: PageSide, init: object): object {
  return Object.assign(new page.Object(), INIT, init);
}
