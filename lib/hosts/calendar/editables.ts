import type { Writing } from '../../page/old-room-place.ts';
import { findDescription, findLocation } from './fields.ts';
import { descriptionTarget, type OpenEvent } from './targets.ts';
import { replaceLocation } from './write-event.ts';

/** What can be written in an event: its location and its description, also behind rows that are still closed. */
export function eventWritings(event: OpenEvent): Writing[] {
  const location = findLocation(event.root)?.element;
  const editor = findDescription(event.root)?.element;
  const writings: Writing[] = [];
  if (location)
    writings.push({
      kind: 'field',
      field: location,
      write: (old, next) => replaceLocation(event, old, next),
    });
  if (editor) {
    const target = descriptionTarget(event);
    writings.push({
      kind: 'rich',
      editor,
      isOthers: () => false,
      async ready() {
        await target.ready?.();
        return target.find();
      },
      tell: (written) => target.commit?.(written),
    });
  }
  return writings;
}
