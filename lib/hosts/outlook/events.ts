import { type Locator, locate } from '../../page/locator.ts';
import {
  EDITORS,
  EVENT_BODY,
  EVENT_FORMS,
  EVENT_TOOLBAR,
  LOCATION,
  MODAL,
  OTHER_COMBOBOX,
  READ_MESSAGE,
  SUGGESTS,
  TITLE,
} from './selectors.ts';

/** A field of an event, and the locator that found it. */
export interface FoundField<Kind extends HTMLElement> {
  element: Kind;
  id: string;
}

/** How far up an event may reach from its location. */
const HIGHEST_CLIMB = 16;

/** The events that are written in a page now, shown or not. Asks for no styles. */
export function findEvents(document: Document): HTMLElement[] {
  const roots = new Set<HTMLElement>();
  for (const { selector } of EVENT_FORMS)
    for (const form of document.querySelectorAll<HTMLElement>(selector)) roots.add(form);
  for (const location of document.querySelectorAll<HTMLInputElement>(SUGGESTS)) {
    const root = isLocation(location) ? rootAround(location) : null;
    if (root && ![...roots].some((known) => known.contains(root))) roots.add(root);
  }
  return [...roots];
}

/** Whether a field is there that will be the place of an event as soon as something to press comes beside it. */
export function awaitsButton(document: Document, events: readonly HTMLElement[]): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(SUGGESTS)].some(
    (location) => isLocation(location) && !events.some((event) => event.contains(location)),
  );
}

/** The event that an element is a part of, or `null`. */
export function eventAround(element: Element): HTMLElement | null {
  return findEvents(element.ownerDocument).find((root) => root.contains(element)) ?? null;
}

/** The input for the place. */
export function findLocation(root: HTMLElement): FoundField<HTMLInputElement> | null {
  return locate<HTMLInputElement>(root, LOCATION, isLocation);
}

/** The input for the title: it comes before the place. */
export function findTitle(root: HTMLElement): FoundField<HTMLInputElement> | null {
  const location = findLocation(root)?.element;
  return locate<HTMLInputElement>(
    root,
    TITLE,
    (input) => isOpenField(input) && input !== location && (!location || precedes(input, location)),
  );
}

/** The editor of the body: it comes behind the place, as those for guests do not. */
export function findBody(root: HTMLElement): FoundField<HTMLElement> | null {
  const location = findLocation(root)?.element;
  return locate(
    root,
    EVENT_BODY,
    (editor) =>
      editor.isContentEditable && !editor.closest(READ_MESSAGE) && (!location || precedes(location, editor)),
  );
}

/** The row of Save and Discard: the first toolbar of the event, before anything to write in. */
export function findToolbar(root: HTMLElement): FoundField<HTMLElement> | null {
  const title = findTitle(root)?.element;
  return locate(root, EVENT_TOOLBAR, (bar) => !title || precedes(bar, title));
}

/** The row around a field: the highest element around it that holds no other field. */
export function rowOf(field: HTMLElement, root: HTMLElement): Element {
  let row: Element = field;
  for (let up = field.parentElement; up && up !== root; up = up.parentElement) {
    if (up.querySelectorAll(`${EDITORS}, input, textarea`).length > 1) break;
    row = up;
  }
  return row;
}

function isLocation(input: HTMLInputElement): boolean {
  return isOpenField(input) && !input.matches(OTHER_COMBOBOX) && !isTime(input.value);
}

function isOpenField(input: HTMLInputElement): boolean {
  return !input.disabled && !input.readOnly && !input.closest('[data-doorway]');
}

/** A date or a time of day in digits, and nothing else. */
function isTime(value: string): boolean {
  return /\p{Nd}/u.test(value) && /^[\p{Nd}\s:./\-–]+\D{0,6}$/u.test(value) && !/[a-z]{3}/i.test(value);
}

/** The nearest element around a place that holds a title before it and something to press. */
function rootAround(location: HTMLInputElement): HTMLElement | null {
  const form = closest(location, EVENT_FORMS) ?? closest(location, MODAL);
  if (form) return holdsTitle(form, location) ? form : null;
  const { body } = location.ownerDocument;
  let up = location.parentElement;
  for (let steps = 0; up && up !== body && steps < HIGHEST_CLIMB; steps++, up = up.parentElement)
    if (holdsTitle(up, location) && up.querySelector('button')) return up;
  return null;
}

function holdsTitle(root: HTMLElement, location: HTMLElement): boolean {
  return (
    locate<HTMLInputElement>(
      root,
      TITLE,
      (input) => input !== location && isOpenField(input) && precedes(input, location),
    ) !== null
  );
}

function closest(element: HTMLElement, locators: Locator[]): HTMLElement | null {
  for (const { selector } of locators) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

const precedes = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
