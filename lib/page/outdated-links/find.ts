import { mapText, rangeOf } from '../../insert/text.ts';
import type { PageState } from '../../messages.ts';
import { type OutdatedFinder, outdatedFinder } from '../../room/fingerprint.ts';

/** One outdated link or number. `words`: a link behind words of the person's own. */
export interface Occurrence {
  form: 'link' | 'number' | 'words';
  /** The address or number itself. */
  value: string;
}

/** One in a rich editor. `anchor`: the link whose address it is; `null`: it is in the words alone. */
export interface RichOccurrence extends Occurrence {
  range: Range;
  anchor: HTMLAnchorElement | null;
}

/** One in a field of plain text, by its offsets in UTF-16 units. */
export interface FieldOccurrence extends Occurrence {
  start: number;
  end: number;
}

/** What finds all that a page state says is outdated: one for all that is looked through at once. */
export function finderOf({ outdated, rooms }: PageState): OutdatedFinder {
  return outdatedFinder(
    outdated,
    rooms.map(({ marks }) => marks),
  );
}

/** Outdated links and numbers in a rich editor, in order: in the address of a link, and in the words. Linear in its text. */
export function occurrencesInEditor(
  editor: HTMLElement,
  isOthers: (element: Element) => boolean,
  find: OutdatedFinder,
): RichOccurrence[] {
  const found: RichOccurrence[] = [];
  const taken = new Set<Element>();
  for (const anchor of editor.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const value = anchor.getAttribute('href') ?? '';
    if (find(value).length === 0 || isWithin(editor, anchor, isOthers)) continue;
    taken.add(anchor);
    const range = editor.ownerDocument.createRange();
    range.selectNode(anchor);
    const showsIt = find(anchor.textContent ?? '').length > 0;
    found.push({ form: showsIt ? 'link' : 'words', value, range, anchor });
  }
  const map = mapText(editor, isOthers);
  for (const { start, end, form } of find(map.text)) {
    const range = rangeOf(map, start, end);
    const anchor = range?.startContainer.parentElement?.closest('a');
    if (range && !(anchor && taken.has(anchor)))
      found.push({ form, value: map.text.slice(start, end), range, anchor: null });
  }
  return found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}

/** Outdated links and numbers in a field of plain text, in order. Quoted lines and all below a line of dashes are left out. */
export function occurrencesInField(value: string, find: OutdatedFinder): FieldOccurrence[] {
  return find(withoutQuotes(value)).map(({ start, end, form }) => ({
    form,
    value: value.slice(start, end),
    start,
    end,
  }));
}

/** A text whose quoted and forwarded part is blanked out, so that offsets stay right. */
function withoutQuotes(value: string): string {
  const forwarded = /^-{8,}\s.+\s-{8,}\s*$/m.exec(value);
  const own = forwarded ? value.slice(0, forwarded.index) : value;
  return own.replace(/^>.*$/gm, (line) => ' '.repeat(line.length));
}

function isWithin(editor: HTMLElement, node: Element, isOthers: (element: Element) => boolean): boolean {
  for (let at: Element | null = node; at && at !== editor; at = at.parentElement)
    if (isOthers(at)) return true;
  return false;
}
