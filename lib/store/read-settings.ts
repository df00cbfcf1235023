import { check, isRecord } from './check.ts';
import { quarantine } from './quarantine.ts';
import { withPlainSetting } from './repair.ts';
import { settingsSchema } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import type { Quarantined } from './stored.ts';

/** Settings that can be used, and what of the stored ones could not be read. */
export interface SettingsRead {
  settings: Settings;
  refused: Quarantined[];
}

/** Settings, field by field: one that does not fit falls back to its default and its value is quarantined. `now`: milliseconds since the epoch. */
export function readSettings(raw: unknown, now: number): SettingsRead {
  const settings: Settings = structuredClone(DEFAULT_SETTINGS);
  if (raw === undefined) return { settings, refused: [] };
  if (!isRecord(raw)) return { settings, refused: [quarantine('setting', 'settings', ['.'], raw, now)] };
  const refused: Quarantined[] = [];
  for (const [field, value] of Object.entries(raw)) {
    const { good, problems } = readField(field, value);
    Object.assign(settings, good);
    if (problems.length > 0) refused.push(quarantine('setting', `settings.${field}`, problems, value, now));
  }
  return { settings, refused };
}

function readField(field: string, value: unknown): { good: Partial<Settings>; problems: string[] } {
  if (!isSettingName(field)) return { good: {}, problems: [`unknown:${field}`] };
  const schema = settingsSchema.shape[field];
  const asStored = check<unknown>(schema, value);
  const { ok, value: good } = asStored.ok ? asStored : check<unknown>(schema, withPlainSetting(field, value));
  return { good: ok ? { [field]: good } : {}, problems: asStored.problems };
}

/** Whether a name is one of the settings. */
export function isSettingName(field: string): field is keyof Settings {
  return Object.hasOwn(settingsSchema.shape, field);
}
