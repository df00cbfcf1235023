import { patchSettings } from '../../../lib/store/operations.ts';
import type { Template } from '../../../lib/store/settings.ts';
import type { Stored } from '../../../lib/store/stored.ts';

/** What it takes to bring a deleted text back to where it was. */
export interface RemovedFormat {
  format: Template;
  /** Its place among the texts. */
  index: number;
}

/** Keeps a text: in its place when it is there already, else at the end. */
export function saveFormat(stored: Stored, format: Template): Stored {
  const { ownFormats } = stored.settings;
  const isThere = ownFormats.some(({ id }) => id === format.id);
  const changed = ownFormats.map((one) => (one.id === format.id ? format : one));
  return patchSettings(stored, { ownFormats: isThere ? changed : [...ownFormats, format] });
}

/** What `removeFormat` would take away; `null` for an unknown id. */
export function removedFormat(stored: Stored, id: string): RemovedFormat | null {
  const index = stored.settings.ownFormats.findIndex((format) => format.id === id);
  const format = stored.settings.ownFormats[index];
  return format ? { format, index } : null;
}

/** Takes a text away. */
export function removeFormat(stored: Stored, id: string): Stored {
  return patchSettings(stored, { ownFormats: stored.settings.ownFormats.filter((one) => one.id !== id) });
}

/** Brings a deleted text back to its place, unless one of its id is there. */
export function restoreFormat(stored: Stored, { format, index }: RemovedFormat): Stored {
  const { ownFormats } = stored.settings;
  if (ownFormats.some(({ id }) => id === format.id)) return stored;
  return patchSettings(stored, { ownFormats: ownFormats.toSpliced(index, 0, format) });
}
