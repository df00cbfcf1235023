import * as z from 'zod/mini';
import { isDeeper, jsonOf, MOST_LEVELS } from './json.ts';
import type { Quarantined } from './stored.ts';
import { textHash } from './text-hash.ts';

/** The stored shape of a `Quarantined`. */
export const quarantinedSchema = z.object({
  id: z.string(),
  kind: z.enum(['room', 'setting', 'store', 'policy']),
  place: z.string(),
  problems: z.array(z.string()),
  value: z.unknown(),
  since: z.number(),
});

/**
 * Makes an entry of a value that could not be read. Its id is made of kind and value, so that the same find is the same
 * entry every time. A value that is too deep for the browser's storage, or no JSON, is kept as its text.
 * @param place where it was found, as a path: `rooms.0`
 * @param problems the paths in it that did not fit; see `check`
 * @param now milliseconds since the epoch
 */
export function quarantine(
  kind: Quarantined['kind'],
  place: string,
  problems: string[],
  value: unknown,
  now: number,
): Quarantined {
  const text = jsonOf(value);
  return {
    id: `${kind}-${text.length}-${textHash(text)}`,
    kind,
    place,
    problems,
    value: keepable(value),
    since: now,
  };
}

/** An entry whose value can be written, shown and exported. */
export function keepableEntry(entry: Quarantined): Quarantined {
  return { ...entry, value: keepable(entry.value) };
}

function keepable(value: unknown): unknown {
  if (isDeeper(value, MOST_LEVELS)) return jsonOf(value);
  try {
    JSON.stringify(value);
    return value;
  } catch {
    // A number without end (bigint), which Firefox stores and JSON does not have.
    return jsonOf(value);
  }
}

/** What was set aside before, and what was found now and is not among it. */
export function mergeQuarantined(before: Quarantined[], found: Quarantined[]): Quarantined[] {
  const merged = [...before];
  for (const entry of found) if (!merged.some((known) => known.id === entry.id)) merged.push(entry);
  return merged;
}
