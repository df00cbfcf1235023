import type { WordKey } from '../words.ts';

/** One thing that Doorway needs on a page, and whether it was found. */
export interface Check {
  label: WordKey;
  passed: boolean;
  /** A code for the report: which locator matched, which kind of place. Never text or a value of the page. */
  code?: string;
}

/** What was found on a page, for the person's eyes and for a report. */
export interface Diagnosis {
  host: string;
  /** One list for each place to write; its first line says which. */
  places: Check[][];
  /** The shape of the page around those places; see `shapeOf`. */
  shape: string[];
}

/** The longest report, in characters: it has to fit into an issue of any tracker together with the person's words. */
const LONGEST_REPORT = 12_000;
const DEEPEST = 14;
const MOST_CHILDREN = 24;

/** Attributes whose value is a word of the page's markup and never of its content. */
const TELLING = ['role', 'type', 'contenteditable', 'tabindex', 'aria-haspopup', 'aria-multiline'];

/**
 * The shape of an element and what is below it, a line each: tag, a few attributes that can hold no content,
 * and the mere names of `data-*`, `jslog` and the like. No text, no value, no class, no id, no address.
 * @param skip elements whose children are left out, such as what a person writes in
 * @param depth how far below the first element this one is: it is indented by that
 */
export function shapeOf(element: Element, skip: (element: Element) => boolean, depth = 0): string[] {
  const line = `${' '.repeat(depth)}${nameOf(element)}`;
  const children = [...element.children].filter((child) => !/^(?:script|style)$/i.test(child.tagName));
  if (skip(element)) return children.length > 0 ? [`${line} …`] : [line];
  if (depth >= DEEPEST) return [`${line} … ${children.length}`];
  const below = children.slice(0, MOST_CHILDREN).flatMap((child) => shapeOf(child, skip, depth + 1));
  const more = children.length - MOST_CHILDREN;
  return [line, ...below, ...(more > 0 ? [`${' '.repeat(depth + 1)}… ${more} more`] : [])];
}

/** The ancestors of an element below the body, from the top down, a line each; as `shapeOf` writes them. */
export function pathTo(element: Element): string[] {
  const path: string[] = [];
  for (let at = element.parentElement; at && at !== element.ownerDocument.body; at = at.parentElement)
    path.unshift(nameOf(at));
  return path;
}

/**
 * The whole report as text, cut to what an issue holds.
 * @param facts versions and the like, by the name that they have in the report
 * @param log what failed before, a line each; see `log.ts`
 */
export function reportText(
  { host, places, shape }: Diagnosis,
  facts: Record<string, string>,
  log: string[],
): string {
  const said = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  const checks = places.map((checks) =>
    checks.map(({ label, passed, code }) => `${passed ? 'ok' : '--'} ${label}${code ? ` (${code})` : ''}`),
  );
  const failed = ['', 'What failed:', ...(log.length > 0 ? log : ['nothing'])];
  const found = checks.flatMap((list) => ['', ...list]);
  const lines = [`Doorway on ${host}`, ...said, ...found, ...failed, '', ...shape];
  const text = lines.join('\n');
  return text.length > LONGEST_REPORT ? `${text.slice(0, LONGEST_REPORT)}\n…` : text;
}

function nameOf(element: Element): string {
  const parts = [element.localName];
  for (const { name, value } of element.attributes) {
    const told = TELLING.includes(name) && /^[\w-]{0,20}$/.test(value);
    if (told) parts.push(`[${name}=${value}]`);
    else if (/^data-|^js|^g_|^peoplekit/.test(name)) parts.push(`[${name}]`);
    else if (name === 'name' && element.localName === 'input') parts.push('[name]');
    else if (name === 'style' && /display:\s*none/.test(value)) parts.push('(hidden)');
  }
  return parts.join('');
}
