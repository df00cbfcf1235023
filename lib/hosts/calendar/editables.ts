import type { Editable } from '../../page/surface.ts';
import { findDescription, findLocation } from './fields.ts';
import { descriptionTarget, type OpenEvent } from './targets.ts';
import { replaceLocation } from './write-event.ts';

/** What can be written in an event: its location and its description, also behind rows that are still closed. */
export function eventEditables(event: OpenEvent): Editable[] {
  const location = findLocation(event.root)?.element;
  const editor = findDescription(event.root)?.element;
  const editables: Editable[] = [];
  if (location)
    editables.push({
      kind: 'field',
      field: location,
      write: (old, next) => replaceLocation(event, old, next),
    });
  if (editor) {
    const target = descriptionTarget(event);
    editables.push({
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
  return editables;
}
