import { make } from '../../lib/page/ui/dom.ts';
import { say } from '../../lib/words.ts';
import { editor, formButton, labelledInput } from './parts.ts';

/** An event that is being written, with the place below its location where Doorway's button stands. */
export interface EventForm {
  element: HTMLElement;
  location: HTMLInputElement;
  /** Where the button goes. */
  row: HTMLElement;
}

/**
 * Builds a small event form in plain DOM: title, location, description. Its fields carry the names by which
 * Doorway knows Calendar's, so that the same code finds them.
 */
export function makeEventForm(onSave: () => void): EventForm {
  const title = labelledInput(say('pracEventTitle'), say('pracEventTitleValue'));
  title.line.querySelector('label')?.setAttribute('for', 'xTiIn');
  title.input.id = 'xTiIn';
  const location = labelledInput(say('pracLocation'), '');
  location.line.id = 'xLocIn';
  const description = editor(say('pracDescription'), []);
  const row = make(document, 'div', {});
  const element = make(
    document,
    'div',
    { class: 'practice-sheet' },
    title.line,
    location.line,
    row,
    make(
      document,
      'div',
      { class: 'practice-line', id: 'xDescIn' },
      make(document, 'span', { 'aria-hidden': 'true' }, say('pracDescription')),
      description,
    ),
    make(document, 'div', { class: 'practice-row' }, formButton(say('pracEventSave'), onSave)),
  );
  return { element, location: location.input, row };
}
