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
  // Where the schema takes any value it hands over the value itself: all of it is known then, however deep it is.
  if (raw === read) return [];
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(read, key)) return [`unknown:${at}`];
    return unknownFields(value, (read as Record<string, unknown>)[key], at);
  });
}
