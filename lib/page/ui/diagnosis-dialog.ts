import { say } from '../../words.ts';
import { type Check, type Diagnosis, reportText } from '../diagnosis.ts';
import { copyText } from './copy.ts';
import { isOnDark } from './dark.ts';
import STYLE from './diagnosis.css?inline';
import { make } from './dom.ts';
import { onPress } from './first-listener.ts';
import { makeShadow } from './shadow.ts';

/**
 * Shows what was found on a page and what was not, as a dialog over the page, with a button that copies the
 * report. One at a time: an older dialog goes.
 * @param facts short facts for the report, such as the version of Doorway and of the browser
 * @param log what failed before, a line each; asked when the report is copied
 */
export function showDiagnosis(
  document: Document,
  diagnosis: Diagnosis,
  facts: Record<string, string>,
  log: () => string[],
): void {
  for (const old of document.querySelectorAll('[data-doorway="diagnosis"]')) old.remove();
  const { element, root } = makeShadow(document, 'diagnosis');
  root.append(make(document, 'style', {}, STYLE));
  element.toggleAttribute('data-dark', isOnDark(document.body));
  const dialog = make(document, 'dialog', { 'aria-labelledby': 'title' });
  const answer = make(document, 'p', { role: 'status', class: 'answer' });
  const copy = make(document, 'button', { type: 'button', class: 'main' }, say('diagCopy'));
  const close = make(document, 'button', { type: 'button' }, say('noteClose'));
  dialog.append(
    make(document, 'h2', { id: 'title' }, say('menuDiagnose')),
    ...verdict(document, diagnosis.places),
    make(document, 'p', { class: 'hint' }, say('diagHint')),
    answer,
    make(document, 'div', { class: 'acts' }, copy, close),
  );
  onPress(copy, () => {
    const text = reportText(diagnosis, facts, log());
    void copyReport(document, text, answer, dialog);
  });
  onPress(close, () => dialog.close());
  dialog.addEventListener('close', () => element.remove());
  keepKeys(dialog);
  root.append(dialog);
  document.documentElement.append(element);
  dialog.showModal();
  copy.focus();
}

/** The answer in a sentence, and below it what it rests on: folded where all is well. */
function verdict(document: Document, places: Check[][]): HTMLElement[] {
  if (places.length === 0) return [make(document, 'p', {}, say('diagNothing'))];
  const isGood = places.flat().every(({ passed }) => passed);
  const summary = make(document, 'summary', {}, say('diagDetails'));
  const details = make(document, 'details', {}, summary, ...places.map((checks) => list(document, checks)));
  details.open = !isGood;
  return [make(document, 'p', { class: 'verdict' }, say(isGood ? 'diagYes' : 'diagPartly')), details];
}

function list(document: Document, checks: Check[]): HTMLElement {
  const items = checks.map(({ label, passed }) =>
    make(
      document,
      'li',
      { class: passed ? 'good' : 'error' },
      make(document, 'span', { class: 'sign', 'aria-hidden': 'true' }, passed ? '✓' : '×'),
      make(document, 'span', {}, say(label)),
      make(document, 'span', { class: 'state' }, say(passed ? 'diagFound' : 'diagMissing')),
    ),
  );
  return make(document, 'ul', {}, ...items);
}

async function copyReport(
  document: Document,
  text: string,
  answer: HTMLElement,
  dialog: HTMLElement,
): Promise<void> {
  const copied = await copyText(document, text);
  answer.textContent = say(copied ? 'diagCopied' : 'noteCopyByHand');
  if (copied) return;
  const area = make(document, 'textarea', { readonly: '', rows: '6' });
  area.value = text;
  dialog.append(area);
  area.select();
}

/** The page's shortcuts hear nothing of keys in the dialog; Escape closes it and nothing else. */
function keepKeys(dialog: HTMLDialogElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    dialog.addEventListener(type, (event) => event.stopPropagation());
}
