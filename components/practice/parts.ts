import { make } from '../../lib/page/ui/dom.ts';

let lastId = 0;

/** A line of a form: words, and the field that they name. */
export function labelledInput(label: string, value: string): { line: HTMLElement; input: HTMLInputElement } {
  const input = make(document, 'input', { type: 'text', class: 'input', autocomplete: 'off', dir: 'auto' });
  input.id = `practice-${++lastId}`;
  input.value = value;
  const words = make(document, 'label', { for: input.id }, label);
  return { line: make(document, 'div', { class: 'practice-line' }, words, input), input };
}

/** A rich editor with these lines in it, as mail and calendar programs make one. */
export function editor(label: string, lines: readonly string[]): HTMLElement {
  const body = make(document, 'div', {
    class: 'input practice-editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    dir: 'auto',
  });
  for (const line of lines) body.append(make(document, 'div', {}, line || make(document, 'br', {})));
  return body;
}

/** A button of the form; what it would do elsewhere, it does not do here. */
export function formButton(label: string, onPress: () => void): HTMLButtonElement {
  const button = make(document, 'button', { type: 'button', class: 'button main' }, label);
  button.addEventListener('click', onPress);
  return button;
}
