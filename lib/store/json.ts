import { isRecord } from './check.ts';

/**
 * How many levels of lists and objects a value may have. What Doorway writes has about ten; Chromium's storage cuts
 * off what is below about a hundred, and the browsers' own JSON gives up at some thousand.
 */
export const MOST_LEVELS = 40;

/**
 * Whether a value has more than `most` levels of lists and objects. Takes no stack of its own, however deep it is; of
 * what Firefox stores and JSON has not, a value that holds itself is deeper than all.
 */
export function isDeeper(value: unknown, most: number): boolean {
  let level = new Set<unknown>([value]);
  for (let depth = 0; level.size > 0; depth++) {
    const inner = [...level].filter(isNested);
    if (depth === most && inner.length > 0) return true;
    level = new Set(inner.flatMap((one) => Object.values(one)));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * A value as JSON text, of any depth: `JSON.stringify` throws at some thousand levels. Never throws, and ends also for a
 * value that holds itself.
 */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    // Too deep, or of a kind that JSON does not have (Firefox stores some): piece by piece, below.
  }
  let text = '';
  const open: Opened[] = [];
  const around = new Set<unknown>();
  const begin = (next: unknown) => {
    if (!isNested(next)) text += scalar(next);
    else if (around.has(next)) text += scalar('[itself]');
    else {
      around.add(next);
      open.push({ of: next, isList: Array.isArray(next), entries: Object.entries(next), done: 0 });
      text += Array.isArray(next) ? '[' : '{';
    }
  };
  begin(value);
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const entry = inner.entries[inner.done];
    if (entry) {
      text += `${inner.done > 0 ? ',' : ''}${inner.isList ? '' : `${JSON.stringify(entry[0])}:`}`;
      inner.done += 1;
      begin(entry[1]);
    } else {
      text += inner.isList ? ']' : '}';
      around.delete(inner.of);
      open.pop();
    }
  }
  return text;
}

/** A list or an object whose end is still to be written. */
interface Opened {
  of: object;
  isList: boolean;
  entries: [string, unknown][];
  /** How many of the entries are written or begun. */
  done: number;
}

function scalar(value: unknown): string {
  return JSON.stringify(typeof value === 'bigint' ? String(value) : value) ?? 'null';
}

/**
 * A value as JSON text that is the same whatever a browser's storage makes of it on the way: Chromium gives objects
 * back with their names sorted, and puts a sign in the place of half a character.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'string') return inner.toWellFormed();
    if (!isRecord(inner)) return inner;
    const names = Object.keys(inner).sort();
    return Object.fromEntries(names.map((name) => [name, inner[name]]));
  });
}
