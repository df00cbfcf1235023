import { make } from '../../lib/page/ui/dom.ts';
import { say } from '../../lib/words.ts';
import { editor, formButton, labelledInput } from './parts.ts';

/** A message that is being written, with the place beside Send where Doorway's button stands. */
export interface MessageBox {
  element: HTMLElement;
  body: HTMLElement;
  /** Where the button goes. */
  row: HTMLElement;
}

/** Builds a small message box in plain DOM, as Gmail has it: recipients, subject, body, and a row with Send. */
export function makeMessageBox(onSend: () => void): MessageBox {
  const body = editor(say('pracBody'), say('pracBodyText').split('\n'));
  const row = make(document, 'div', { class: 'practice-row' }, formButton(say('pracSend'), onSend));
  const element = make(
    document,
    'div',
    { class: 'practice-sheet' },
    labelledInput(say('pracTo'), say('pracToValue')).line,
    labelledInput(say('pracSubject'), say('pracSubjectValue')).line,
    body,
    row,
  );
  return { element, body, row };
}
