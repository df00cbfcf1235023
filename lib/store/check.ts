import type * as z from 'zod/mini';

/** What `check` found. */
export type Checked<T> =
  /** Read; `problems` are the paths that the schema does not know, each with `unknown:` before it. */
  | { ok: true; value: T; problems: string[] }
  /** Refused; `problems` are the paths that do not fit. */
  | { ok: false; value: null; problems: string[] };

/** Reads a value through a schema and tells everything that did not fit. */
export function check<T>(schema: z.ZodMiniType<T>, raw: unknown): Checked<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data, problems: unknownFields(raw, result.data, '') };
  return {
    ok: false,
    value: null,
    problems: result.error.issues.map((issue) => issue.path.join('.') || '.'),
  };
}

/** Whether a value is an object with named parts. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownFields(raw: unknown, read: unknown, path: string): string[] {
  // The schema makes new lists and objects of what it knows. Every other value it hands over itself: all of that is
  // known, however deep it is.
  if (raw === read) return [];
  const known = read as Record<string, unknown>;
  return Object.entries(raw as object).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(known, key)) return [`unknown:${at}`];
    return unknownFields(value, known[key], at);
  });
}
