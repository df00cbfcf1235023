import { settle } from '../../../insert/settle.ts';
import type { Locator } from '../../locator.ts';
import { isVisible } from '../detect.ts';
import { type FoundField, findDescription, findLocation, learnLocation, liveInputs } from '../fields.ts';
import { ANY_BUTTON, DESCRIPTION_ROW, LOCATION_ROW } from '../selectors.ts';

/** How long a collapsed row may take to open, in one step or two; milliseconds. */
const OPENS_WITHIN_MS = 2500;
/** How long a row that is not there may take to come: a page mounts its rows one by one; milliseconds. */
const COMES_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 50;

/** The location input; a collapsed row is opened first. `null`: there is none that can be written. */
export function openLocation(root: HTMLElement): Promise<FoundField<HTMLInputElement> | null> {
  const before = liveInputs(root);
  const find = (isPressed: boolean) => findLocation(root) ?? (isPressed ? learnLocation(root, before) : null);
  return openField(root, find, LOCATION_ROW);
}

/** The description editor; a collapsed row is opened first. */
export function openDescription(root: HTMLElement): Promise<FoundField<HTMLElement> | null> {
  return openField(root, () => findDescription(root), DESCRIPTION_ROW);
}

async function openField<Kind extends HTMLElement>(
  root: HTMLElement,
  find: (isPressed: boolean) => FoundField<Kind> | null,
  rows: Locator[],
): Promise<FoundField<Kind> | null> {
  const pressed = new Set<Element>();
  const since = Date.now();
  for (;;) {
    const seek = () => find(pressed.size > 0);
    const field = seek();
    if (field && isVisible(field.element)) return steady(seek, field);
    const button = rowButton(root, rows, pressed);
    if (button) {
      pressed.add(button);
      pressLikeAPerson(button);
    }
    const patience = pressed.size > 0 ? OPENS_WITHIN_MS : COMES_WITHIN_MS;
    if (Date.now() - since > patience || !root.isConnected) return seek();
    await settle(LOOK_EVERY_MS);
  }
}

/** An editor may be replaced while it mounts: wait until the same one is found twice. */
async function steady<Kind extends HTMLElement>(
  find: () => FoundField<Kind> | null,
  field: FoundField<Kind>,
): Promise<FoundField<Kind> | null> {
  await settle(LOOK_EVERY_MS);
  const again = find();
  return again?.element === field.element ? field : again;
}

function rowButton(root: HTMLElement, rows: Locator[], pressed: Set<Element>): HTMLElement | null {
  for (const { selector } of rows)
    for (const part of root.querySelectorAll(selector)) {
      const button = part.closest<HTMLElement>(ANY_BUTTON);
      if (button && root.contains(button) && !pressed.has(button) && isVisible(button)) return button;
    }
  return null;
}

/** Calendar's rows listen to the whole press, not to the click alone. */
export function pressLikeAPerson(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView as Window & typeof globalThis;
  for (const type of ['mousedown', 'mouseup'])
    button.dispatchEvent(
      new view.MouseEvent(type, { bubbles: true, cancelable: true, composed: true, view }),
    );
  button.click();
}
