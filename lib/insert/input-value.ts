/**
 * Types over the whole value of an input by the browser's own editing command: a trusted `input` event and
 * one undo step. The input must have the focus.
 */
export function selectAllAndType(input: HTMLInputElement, text: string): void {
  input.select();
  input.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
}

/**
 * Sets an input's value past the page's own property, with the events that frameworks listen to.
 * The browser cannot undo it: only for callers that can take it back themselves.
 */
export function setAsValue(input: HTMLInputElement, text: string): void {
  const view = input.ownerDocument.defaultView as Window & typeof globalThis;
  const set = Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set;
  if (set) set.call(input, text);
  else input.value = text;
  input.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  input.dispatchEvent(new view.Event('change', { bubbles: true }));
}
