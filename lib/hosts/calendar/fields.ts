import { type Locator, locate } from '../locator.ts';
import {
  DESCRIPTION,
  GUESTS,
  LIVE_TEXT_INPUT,
  LOCATION,
  TIME_FIELD,
  TITLE,
  TWIN_INPUT,
} from './selectors.ts';

/** A field that was found, and the locator that found it. */
export interface FoundField<Kind extends HTMLElement> {
  element: Kind;
  id: string;
}

/** What came when the row of the location was opened, for an input that nothing else tells from others. */
const opened = new WeakMap<HTMLElement, HTMLInputElement>();

/**
 * The location input, or `null` while its row is collapsed or when it cannot be told from other inputs: a
 * combobox may as well be the field for guests.
 */
export function findLocation(root: HTMLElement): FoundField<HTMLInputElement> | null {
  const title = findTitle(root)?.element;
  const fits = (input: HTMLInputElement) =>
    input !== title && isWritable(input) && !isGuestOrTime(root, input);
  const known = locate(root, LOCATION, fits) ?? besideTwin(root, fits);
  if (known) return known;
  const element = opened.get(root);
  return element && root.contains(element) && fits(element) ? { element, id: 'location-opened' } : null;
}

/** The inputs for text that can be written now. */
export function liveInputs(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(LIVE_TEXT_INPUT)].filter(isWritable);
}

/**
 * Takes the one input that was not there before the location's row was pressed for the location.
 * @param before the inputs that were there
 */
export function learnLocation(
  root: HTMLElement,
  before: HTMLInputElement[],
): FoundField<HTMLInputElement> | null {
  const [input, ...others] = liveInputs(root).filter((live) => !before.includes(live));
  if (input && others.length === 0) opened.set(root, input);
  return findLocation(root);
}

/** The description editor, or `null` while its row is collapsed. */
export function findDescription(root: HTMLElement): FoundField<HTMLElement> | null {
  return locate(
    root,
    DESCRIPTION,
    (element) => element.isContentEditable && !element.closest('[data-doorway]'),
  );
}

/** The title input. */
export function findTitle(root: HTMLElement): FoundField<HTMLInputElement> | null {
  return locate<HTMLInputElement>(root, TITLE, isWritable);
}

function isWritable(input: HTMLInputElement): boolean {
  return (
    !input.disabled &&
    !input.readOnly &&
    input.getAttribute('aria-hidden') !== 'true' &&
    !input.closest('[data-doorway]')
  );
}

/** Language-free: dates and times carry their value in attributes, guests stand beside their list. */
function isGuestOrTime(root: HTMLElement, input: HTMLInputElement): boolean {
  if (input.closest(TIME_FIELD) || input.dataset.date !== undefined) return true;
  return GUESTS.some(({ selector }: Locator) => {
    const guest = root.querySelector(selector);
    return guest !== null && parentWithInputs(input)?.contains(guest) === true;
  });
}

function parentWithInputs(input: HTMLElement): HTMLElement | null {
  let parent = input.parentElement;
  while (parent && parent.childElementCount < 2) parent = parent.parentElement;
  return parent;
}

/** The location has a disabled, hidden twin: the nearest ancestor with one live input that holds a twin too. */
function besideTwin(
  root: HTMLElement,
  fits: (input: HTMLInputElement) => boolean,
): FoundField<HTMLInputElement> | null {
  for (const twin of root.querySelectorAll(TWIN_INPUT))
    for (let up = twin.parentElement; up && up !== root.parentElement; up = up.parentElement) {
      const live = [...up.querySelectorAll<HTMLInputElement>(LIVE_TEXT_INPUT)].filter(fits);
      if (live.length > 1) break;
      if (live[0]) return { element: live[0], id: 'location-beside-twin' };
    }
  return null;
}
