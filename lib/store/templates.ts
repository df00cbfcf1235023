import { patchSettings } from './operations.ts';
import type { Template } from './settings.ts';
import type { Stored } from './stored.ts';

/** Saves a template: in its place when it is there already, else at the end. */
export function saveTemplate(stored: Stored, template: Template): Stored {
  const all = stored.settings.ownFormats;
  const isThere = all.some(({ id }) => id === template.id);
  const changed = all.map((one) => (one.id === template.id ? template : one));
  return patchSettings(stored, { ownFormats: isThere ? changed : [...all, template] });
}

/** Deletes a template. */
export function removeTemplate(stored: Stored, id: string): Stored {
  return patchSettings(stored, { ownFormats: stored.settings.ownFormats.filter((one) => one.id !== id) });
}

/** What brings a template back to its place after `removeTemplate`; `null` for an unknown id. */
export function wayBackToTemplate(stored: Stored, id: string): ((now: Stored) => Stored) | null {
  const place = stored.settings.ownFormats.findIndex((template) => template.id === id);
  const template = stored.settings.ownFormats[place];
  if (!template) return null;
  return (now) => {
    const all = now.settings.ownFormats;
    if (all.some((one) => one.id === id)) return now;
    return patchSettings(now, { ownFormats: all.toSpliced(place, 0, template) });
  };
}
