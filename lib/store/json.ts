/**
 * How many levels of lists and objects a value may have. What Doorway writes has about ten; Chromium's storage cuts
 * off what is below about a hundred, and the browsers' own JSON gives up at some thousand.
 */
export const MOST_LEVELS = 40;

/** Whether a value has more than `most` levels of lists and objects. Takes no stack of its own, however deep it is. */
export function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const inner = level.filter((one) => typeof one === 'object' && one !== null);
    if (depth === most && inner.length > 0) return true;
    level = inner.flatMap((one) => Object.values(one as object));
  }
  return false;
}

/** A value as JSON text, of any depth: `JSON.stringify` throws at some thousand levels. Never throws. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // Too deep, or of a kind that JSON does not have (Firefox stores some): piece by piece, below.
  }
  const text: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof Written) text.push(next.text);
    // One by one: a call takes only so many arguments, and a list may be longer.
    else if (typeof next === 'object' && next !== null)
      for (const piece of piecesOf(next).reverse()) open.push(piece);
    else text.push(JSON.stringify(typeof next === 'bigint' ? String(next) : next) ?? 'null');
  }
  return text.join('');
}

/** JSON that is ready to be put down as it is. */
class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function piecesOf(value: object): unknown[] {
  const isList = Array.isArray(value);
  const pieces: unknown[] = [new Written(isList ? '[' : '{')];
  for (const [index, [key, inner]] of Object.entries(value).entries())
    pieces.push(new Written(`${index > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(key)}:`}`), inner);
  return [...pieces, new Written(isList ? ']' : '}')];
}

/**
 * A value as JSON text that is the same whatever a browser's storage makes of it on the way: Chromium gives objects
 * back with their names sorted, and puts a sign in the place of half a character.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'string') return inner.toWellFormed();
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
