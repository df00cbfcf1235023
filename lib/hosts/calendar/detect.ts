import { locate } from '../../page/locator.ts';
import { eventPanel, findDescription, findLocation, findTitle, isTime, isVisible } from './fields.ts';
import {
  DIALOG,
  EDITOR_PARTS,
  EDITOR_PATH,
  EDITOR_ROOT,
  EDITOR_VIEW_FAMILY,
  EVENT_PANEL,
  LIVE_TEXT_INPUT,
  LOCATION_ROW,
  NO_EVENTS_PATH,
  READ_ONLY,
  SUGGESTING_INPUT,
  TAB,
  TAB_LIST,
} from './selectors.ts';

/** One place where an event is written: the quick-create bubble, or the full editor. */
export interface FoundEvent {
  kind: 'quick' | 'editor';
  root: HTMLElement;
}

/** Calendar shows one event to write, or two; a page of thousands must not be held until each of them is known. */
const MOST_EVENTS = 20;

/**
 * The events that can be written on the page now. Looks at visibility, so it must not run in an observer.
 * Hidden left-over dialogs, menus, the read-only bubble, tasks and appointment schedules are none.
 */
export function detectEvents(document: Document): FoundEvent[] {
  const found: FoundEvent[] = [];
  if (NO_EVENTS_PATH.test(document.location.pathname)) return found;
  for (const dialog of dialogsIn(document)) {
    if (found.length === MOST_EVENTS) break;
    if (dialog.closest('[data-doorway]') || !isVisible(dialog) || dialog.querySelector(READ_ONLY)) continue;
    if (holdsEditor(dialog)) found.push({ kind: 'editor', root: dialog });
    else if (isQuickCreate(dialog)) found.push({ kind: 'quick', root: dialog });
  }
  const root = editorRoot(document);
  if (root && !found.some(({ root: dialog }) => dialog.contains(root))) found.push({ kind: 'editor', root });
  return found;
}

/** All dialogs of a page, the one with the focus first. */
function dialogsIn(document: Document): HTMLElement[] {
  const dialogs = [...document.querySelectorAll<HTMLElement>(DIALOG)];
  const focused = document.activeElement?.closest<HTMLElement>(DIALOG);
  return focused ? [focused, ...dialogs.filter((dialog) => dialog !== focused)] : dialogs;
}

/** The full editor in the page, when two independent signs of it agree. */
function editorRoot(document: Document): HTMLElement | null {
  const onPath = EDITOR_PATH.test(document.location.pathname);
  const inFamily = document.body?.dataset.viewfamily === EDITOR_VIEW_FAMILY;
  const hasParts = EDITOR_PARTS.some(({ selector }) => document.querySelector(selector));
  if (!onPath && !inFamily && !hasParts) return null;
  for (const { selector } of EDITOR_ROOT)
    for (const root of document.querySelectorAll<HTMLElement>(selector)) {
      if (root.closest(DIALOG) || !isVisible(root)) continue;
      if (hasEventFields(root) && Number(onPath) + Number(inFamily) + Number(hasParts) + 1 >= 2) return root;
    }
  // The script runs from the start of the page, which has no body then.
  return onPath && document.body ? aroundFields(document.body) : null;
}

/** Without a main region: the nearest element that holds the description, or else the location, and a title. */
function aroundFields(body: HTMLElement): HTMLElement | null {
  const field = (findDescription(body) ?? findLocation(body))?.element;
  if (!field || field.closest(DIALOG) || !isVisible(field)) return null;
  const title = locate(body, EDITOR_PARTS)?.element;
  for (let up = field.parentElement; up && up !== body; up = up.parentElement)
    if (title ? up.contains(title) : findTitle(up)) return hasEventFields(up) ? up : null;
  return null;
}

/** A full editor may stand in the dialog's shell: the fields decide, not the address. */
function holdsEditor(dialog: HTMLElement): boolean {
  return locate(dialog, EDITOR_PARTS) !== null && hasEventFields(dialog);
}

function isQuickCreate(dialog: HTMLElement): boolean {
  if (!dialog.querySelector(LIVE_TEXT_INPUT)) return false;
  const named = locate(dialog, EVENT_PANEL);
  if (named) return isVisible(named.element);
  // Without the panel's name: the first of the tabs is the event, and it must be the chosen one.
  const tabs = dialog.querySelector(TAB_LIST)?.querySelectorAll(TAB);
  if (!tabs?.length) return findTitle(dialog) !== null && hasEventFields(dialog);
  return tabs[0]?.getAttribute('aria-selected') === 'true' && eventPanel(dialog) !== null;
}

/**
 * An event has a place, or a description and a field that suggests guests. A task has neither. Absence and focus
 * time have a message instead, which Calendar sends to whoever invites meanwhile: no link must go there.
 */
function hasEventFields(root: HTMLElement): boolean {
  if (findLocation(root) !== null || locate(root, LOCATION_ROW) !== null) return true;
  const suggesting = [...root.querySelectorAll<HTMLInputElement>(SUGGESTING_INPUT)];
  return findDescription(root) !== null && suggesting.some((input) => !isTime(input));
}
