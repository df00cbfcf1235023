import * as z from 'zod/mini';
import { canonicalJson, isDeeper, jsonOf, MOST_LEVELS } from './json.ts';
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
 * Makes an entry of a value that could not be read. Its id is made of kind, name and value, so that the same find is the
 * same entry every time. A value that is too deep for the browser's storage, or no JSON, is kept as its text.
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
  // Two settings may have one value, and are two; an entry of a list may stand at another place the next time.
  const name = /\.\d+$/.test(place) ? '' : place;
  return {
    id: `${kind}-${text.length}-${textHash(`${name}${text}`)}`,
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

/**
 * What was set aside before, and what was found now and is not among it. Of two values under one id, as a file or another
 * version may have them, the second gets an id of its own: else one would be lost, or both discarded together.
 */
export function mergeQuarantined(before: Quarantined[], found: Quarantined[]): Quarantined[] {
  const merged = new Map<string, Quarantined>();
  for (const entry of [...before, ...found]) {
    const known = merged.get(entry.id);
    const text = known ? canonicalJson(entry.value) : '';
    const isTwin = known !== undefined && canonicalJson(known.value) !== text;
    const id = isTwin ? `${entry.id}-${textHash(text)}` : entry.id;
    if (!merged.has(id)) merged.set(id, { ...entry, id });
  }
  return [...merged.values()];
}
