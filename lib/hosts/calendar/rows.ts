import { pause } from '../../insert/pause.ts';
import { type Locator, locate } from '../../page/locator.ts';
import {
  DESCRIPTION_STEP_MS,
  FIELD_LOOK_MS,
  FIELD_OPENS_AT_LATEST_MS,
  FIELD_OPENS_MS,
  FIELD_ROW_COMES_MS,
} from '../../timings.ts';
import {
  type FoundField,
  findDescription,
  findLocation,
  isVisible,
  learnLocation,
  openerOf,
  shownInputs,
} from './fields.ts';
import { ANY_BUTTON, DESCRIPTION_ROW, DESCRIPTION_STEP, LOCATION_ROW } from './selectors.ts';

/** On a busy machine looks come late, so a field is not given up before so many of them. */
const LOOKS_AT_LEAST = 30;

/** What opens one kind of field. */
interface Row<Kind extends HTMLElement> {
  /** The field, hidden or not. */
  find(isPressed: boolean): FoundField<Kind> | null;
  rows: Locator[];
  steps: Locator[];
}

/** The location input, visible; a closed row is opened first. `null`: there is none that can be written. */
export function openLocation(root: HTMLElement): Promise<FoundField<HTMLInputElement> | null> {
  const before = shownInputs(root);
  const find = (isPressed: boolean) => findLocation(root) ?? (isPressed ? learnLocation(root, before) : null);
  return openField(root, { find, rows: LOCATION_ROW, steps: [] });
}

/** The description's editor, visible; a closed row is opened first. */
export function openDescription(root: HTMLElement): Promise<FoundField<HTMLElement> | null> {
  const find = () => findDescription(root);
  return openField(root, { find, rows: DESCRIPTION_ROW, steps: DESCRIPTION_STEP });
}

/** Opens a row that shows its text only, by its words, or else by its button. */
export async function openRow(button: HTMLElement): Promise<void> {
  pressLikeAPerson(innermost(button));
  await pause(FIELD_OPENS_MS);
  if (isVisible(button) && button.getAttribute('aria-expanded') === 'false') pressLikeAPerson(button);
}

/**
 * Each part of a row is pressed once: its words, after a while the button around them, and the second step where
 * there is one. What has opened is taken at once, before the person types on.
 */
async function openField<Kind extends HTMLElement>(
  root: HTMLElement,
  { find, rows, steps }: Row<Kind>,
): Promise<FoundField<Kind> | null> {
  let pressed: HTMLElement | null = null;
  let around: HTMLElement | null = null;
  let isStepped = false;
  let since = performance.now();
  let looks = 0;
  const press = (part: HTMLElement) => {
    pressed = part;
    since = performance.now();
    looks = 0;
    pressLikeAPerson(part);
  };
  for (; ; looks += 1) {
    const field = find(pressed !== null);
    if (field && isVisible(field.element)) return field;
    if (!root.isConnected) return null;
    const waited = performance.now() - since;
    const step =
      pressed && !isStepped && waited > DESCRIPTION_STEP_MS ? locate(root, steps, isVisible) : null;
    if (!pressed) {
      const part = rowPart(root, rows) ?? (field && openerOf(root, field.element));
      const words = part?.matches(ANY_BUTTON) ? innermost(part) : part;
      around = part?.closest<HTMLElement>(ANY_BUTTON) ?? null;
      if (words) press(words);
      else if (waited > FIELD_ROW_COMES_MS) return null;
    } else if (step) {
      isStepped = true;
      press(step.element);
    } else if (waited > (looks < LOOKS_AT_LEAST ? FIELD_OPENS_AT_LATEST_MS : FIELD_OPENS_MS)) {
      if (!around || around === pressed || !isVisible(around)) return null;
      press(around);
    }
    await focusMoved(root.ownerDocument, FIELD_LOOK_MS);
  }
}

/**
 * Waits until the page moves the focus, but only so many milliseconds. A page gives the focus to a field that it opens:
 * what goes on right then writes before the browser brings the next letter that the person types, which would else be
 * the field's.
 */
function focusMoved(document: Document, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', end, true);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    document.addEventListener('focusin', end, true);
  });
}

/** The first part of a row that shows and opens it when it is pressed. */
function rowPart(root: HTMLElement, rows: Locator[]): HTMLElement | null {
  const opens = (part: HTMLElement) => isVisible(part) && part.closest(ANY_BUTTON) !== null;
  return locate(root, rows, opens)?.element ?? null;
}

/** What a pointer would hit of a button: the element around its words. */
function innermost(button: HTMLElement): HTMLElement {
  let at = button;
  while (at.firstElementChild instanceof HTMLElement && isVisible(at.firstElementChild))
    at = at.firstElementChild;
  return at;
}

/** Calendar's rows listen to the whole press, not to the click alone. */
export function pressLikeAPerson(part: HTMLElement): void {
  const view = part.ownerDocument.defaultView as Window & typeof globalThis;
  for (const type of ['mousedown', 'mouseup'])
    part.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view }));
  part.click();
}
