import { type Check, type Diagnosis, pathTo, shapeOf } from '../../page/diagnosis.ts';
import { HOSTS } from '../../page/hosts.ts';
import { type Locator, locate } from '../../page/locator.ts';
import type { WordKey } from '../../words.ts';
import { detectEvents, type FoundEvent } from './detect.ts';
import { findDescription, findLocation, findTitle, isVisible } from './fields.ts';
import { DESCRIPTION_ROW, LOCATION_ROW, MORE_OPTIONS } from './selectors.ts';

/** What Doorway finds in a Calendar page: each event that can be written, by which locators, and its shape. */
export function diagnoseCalendar(document: Document): Diagnosis {
  const events = detectEvents(document);
  return {
    host: HOSTS.calendar.name,
    places: events.map(checksOf),
    shape: events.flatMap(({ root }) => ['', ...pathTo(root), ...shapeOf(root, isContent)]),
  };
}

function checksOf({ kind, root }: FoundEvent): Check[] {
  const inRow = root.querySelector('[data-doorway="room"]') !== null;
  const docked = root.ownerDocument.querySelector('[data-doorway="page"]')?.shadowRoot;
  const isDocked = (docked?.querySelector('[data-doorway="room"]') ?? null) !== null;
  return [
    { label: 'diagEvent', passed: true, code: `${kind}${root.role === 'dialog' ? ' in a dialog' : ''}` },
    check('diagTitle', findTitle(root)?.id),
    check('diagLocation', findLocation(root)?.id ?? idOf(root, LOCATION_ROW)),
    check('diagDescription', findDescription(root)?.id ?? idOf(root, DESCRIPTION_ROW)),
    ...(kind === 'quick' ? [check('diagMore', idOf(root, MORE_OPTIONS))] : []),
    check('diagButton', inRow ? 'row' : isDocked ? 'docked' : undefined),
  ];
}

function check(label: WordKey, code: string | undefined): Check {
  return { label, passed: code !== undefined, ...(code ? { code } : {}) };
}

function idOf(root: HTMLElement, locators: Locator[]): string | undefined {
  return locate(root, locators, isVisible)?.id;
}

/** What a person writes in, and what is Doorway's own, is left out of the shape. */
function isContent(element: Element): boolean {
  return (
    (element as HTMLElement).isContentEditable ||
    element.hasAttribute('data-doorway') ||
    element.tagName === 'svg'
  );
}
