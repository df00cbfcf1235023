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

/**
 * The location input, or `null` while its row is collapsed or when it cannot be told from other inputs: a
 * combobox may as well be the field for guests.
 */
export function findLocation(root: HTMLElement): FoundField<HTMLInputElement> | null {
  const title = findTitle(root)?.element;
  const fits = (input: HTMLInputElement) =>
    input !== title && isWritable(input) && !isGuestOrTime(root, input);
  return locate(root, LOCATION, fits) ?? besideTwin(root, fits);
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
