import { type Locator, locate } from '../../page/locator.ts';
import {
  ANY_BUTTON,
  DESCRIPTION,
  EVENT_PANEL,
  GUESTS,
  LIVE_TEXT_INPUT,
  LOCATION,
  ROOMS,
  TAB_PANEL,
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

/** Whether an element is rendered; asks for styles, not for layout. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The panel of the event among the tabs of a bubble or an editor; without its name, the one that shows. */
export function eventPanel(root: HTMLElement): HTMLElement | null {
  const named = locate(root, EVENT_PANEL)?.element;
  return named ?? [...root.querySelectorAll<HTMLElement>(TAB_PANEL)].find(isVisible) ?? null;
}

/**
 * The location input, or `null` when it cannot be told from other inputs: a combobox may as well be the field
 * for guests. It is there before its row is opened, but hidden: only a visible one can be written.
 */
export function findLocation(root: HTMLElement): FoundField<HTMLInputElement> | null {
  const title = findTitle(root)?.element;
  const isOthers = inOtherPanel(root);
  const fits = (input: HTMLInputElement) =>
    input !== title &&
    isWritable(input) &&
    !isGuestOrTime(root, input) &&
    !input.closest(ROOMS) &&
    !isOthers(input);
  const known = visibleFirst(root, LOCATION, fits) ?? besideTwin(root, fits);
  if (known) return known;
  const element = opened.get(root);
  return element && root.contains(element) && fits(element) ? { element, id: 'location-opened' } : null;
}

/** The inputs for text that a person can see now. */
export function shownInputs(root: HTMLElement): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>(LIVE_TEXT_INPUT)].filter(
    (input) => isWritable(input) && isVisible(input),
  );
}

/**
 * Takes the one input that a press on the location's row brought for the location. Not a field that suggests:
 * Calendar's own is known by other signs, and one without them may be for guests or an organisation's rooms.
 * @param before the inputs that showed before the press
 */
export function learnLocation(
  root: HTMLElement,
  before: HTMLInputElement[],
): FoundField<HTMLInputElement> | null {
  const [input, ...others] = shownInputs(root).filter((shown) => !before.includes(shown));
  if (input && others.length === 0 && input.getAttribute('role') !== 'combobox') opened.set(root, input);
  return findLocation(root);
}

/**
 * The description's editor, also a hidden one whose row is closed. The same dialog holds editors of other tabs,
 * such as that of focus time, which may come first.
 */
export function findDescription(root: HTMLElement): FoundField<HTMLElement> | null {
  const isOthers = inOtherPanel(root);
  return visibleFirst(
    root,
    DESCRIPTION,
    (element) => element.isContentEditable && !element.closest('[data-doorway]') && !isOthers(element),
  );
}

/** The title input. */
export function findTitle(root: HTMLElement): FoundField<HTMLInputElement> | null {
  return locate<HTMLInputElement>(root, TITLE, isWritable);
}

/**
 * The button that a hidden field is opened by, where no name tells it: the one button that shows in the nearest
 * part of the event that holds the field and a button.
 */
export function openerOf(root: HTMLElement, field: HTMLElement): HTMLElement | null {
  const end = eventPanel(root) ?? root;
  for (let up = field.parentElement; up && up !== end && root.contains(up); up = up.parentElement) {
    const shown = [...up.querySelectorAll<HTMLElement>(ANY_BUTTON)].filter(
      (button) => isVisible(button) && !button.closest('[data-doorway]'),
    );
    if (shown.length > 0) return shown.length === 1 ? (shown[0] ?? null) : null;
  }
  return null;
}

/** The first that fits in the order of the list, one that shows before one that does not. */
function visibleFirst<Kind extends HTMLElement>(
  root: HTMLElement,
  locators: Locator[],
  fits: (element: Kind) => boolean,
): FoundField<Kind> | null {
  const shows = (element: Kind) => fits(element) && isVisible(element);
  return locate<Kind>(root, locators, shows) ?? locate<Kind>(root, locators, fits);
}

/** Tells whether an element stands in the panel of another tab: such panels are hidden, not removed. */
function inOtherPanel(root: HTMLElement): (element: Element) => boolean {
  const named = locate(root, EVENT_PANEL)?.element;
  return (element) => {
    const panel = element.closest(TAB_PANEL);
    if (!panel || !root.contains(panel)) return false;
    return named ? panel !== named : !isVisible(panel);
  };
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
  if (isTime(input)) return true;
  return GUESTS.some(({ selector }: Locator) => {
    const guest = root.querySelector(selector);
    return guest !== null && parentWithInputs(input)?.contains(guest) === true;
  });
}

/** `3:00 PM`, `下午3:00`, `15h30`, `15.00`; with a dot nothing stands before it, for `R 4.05` is a room. */
const TIME_OF_DAY = /^(?:\D{0,4}\p{Nd}{1,2}[:h]|\p{Nd}{1,2}\.)\p{Nd}{2}(?!\p{Nd})\D{0,6}$/u;

/** A field for a date or a time of day: by its attributes, or by the time that stands in it. */
export function isTime(input: HTMLInputElement): boolean {
  const isMarked = input.closest(TIME_FIELD) !== null || input.dataset.date !== undefined;
  return isMarked || TIME_OF_DAY.test(input.value);
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
