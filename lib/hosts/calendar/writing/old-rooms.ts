import type { Writing } from '../../writing/old-room-place.ts';
import { findDescription, findLocation } from '../fields.ts';
import { readyEditor, tellModel } from './write-description.ts';
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
