import type * as z from 'zod/mini';

export interface Checked<T> {
  /** What the schema made of the value; `null`: it refused it. */
  value: T | null;
  /** Paths that it refused, and `unknown:` before paths that it does not know. */
  problems: string[];
}

/** Reads a value through a schema and tells everything that did not fit. */
export function check<T>(schema: z.ZodMiniType<T>, raw: unknown): Checked<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: unknownFields(raw, result.data, '') };
  return { value: null, problems: result.error.issues.map((issue) => issue.path.join('.') || '.') };
}

/** Whether a value is an object with named parts. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownFields(raw: unknown, read: unknown, path: string): string[] {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    if (!Object.hasOwn(read, key)) return [`unknown:${at}`];
    return unknownFields(value, (read as Record<string, unknown>)[key], at);
  });
}
