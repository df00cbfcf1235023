import { settle } from '../../insert/settle.ts';
import type { Writing } from '../old-room-place.ts';
import { findDescription, findLocation } from './fields.ts';
import { FOCUS_MS } from './patience.ts';
import { openDescription } from './rows.ts';
import { tellModel } from './write-description.ts';
import { replaceLocation } from './write-location.ts';

/** What can be written in an event now: its location and its description, as far as they are open. */
export function eventWritings(root: HTMLElement): Writing[] {
  const location = findLocation(root)?.element;
  const editor = findDescription(root)?.element;
  const writings: Writing[] = [];
  if (location)
    writings.push({
      kind: 'field',
      field: location,
      write: (old, next) => replaceLocation(root, old, next),
    });
  if (editor)
    writings.push({
      kind: 'rich',
      editor,
      isOthers: () => false,
      ready: () => readyEditor(root),
      tell: tellModel,
    });
  return writings;
}

/** Calendar may put another editor in the place of the first on its first focus. */
async function readyEditor(root: HTMLElement): Promise<HTMLElement | null> {
  const opened = await openDescription(root);
  opened?.element.focus({ preventScroll: true });
  await settle(FOCUS_MS);
  return findDescription(root)?.element ?? null;
}
