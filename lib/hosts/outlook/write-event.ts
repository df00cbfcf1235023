import type { CalendarPlace } from '../../events/calendar-place.ts';
import { endOf } from '../../insert/caret.ts';
import { edit } from '../../insert/edit.ts';
import { giveFocus } from '../../insert/focused.ts';
import { insertAnywhere } from '../../insert/insert-anywhere.ts';
import type { Editor, Field, InsertOutcome, Target } from '../../insert/insertion.ts';
import { type Reading, readingOf } from '../../insert/reading.ts';
import { asOne } from '../../insert/several.ts';
import { planFieldText } from '../../insert/strategies/field.ts';
import type { Snippet } from '../../snippets/snippet.ts';
import { type FoundField, findBody, findLocation, findTitle, rowOf } from './events.ts';

/** A place of the person's stands in the location. */
const OCCUPIED: InsertOutcome = { ok: false, reason: 'refused' };

/**
 * Writes a room into an event: by default into the location when it is empty, else at the end of the body. A place
 * that stands in the location is never touched.
 */
export async function writeEvent(
  root: HTMLElement,
  snippet: Snippet,
  place: CalendarPlace,
): Promise<InsertOutcome> {
  const severalLines = snippet.text.includes('\n');
  if (place === 'description' || (place === 'auto' && severalLines)) return writeBody(root, snippet);
  const first = await writeFreeLocation(root, snippet.links[0] ?? snippet.text);
  const isEnd = !first.ok && (first.reason === 'gone' || first.reason === 'theirs' || first.isLeft);
  if (place === 'location' || isEnd) return first;
  if (place === 'both') return both(first, await writeBody(root, snippet));
  return first.ok ? first : writeBody(root, snippet);
}

/** Puts another text in the place of all that stands in the location. */
export function replaceLocation(root: HTMLElement, old: string, text: string): Promise<InsertOutcome> {
  return intoLocation(root, text, (value) => value === old);
}

/** The body, as the engine reaches it. */
export function bodyTarget(root: HTMLElement): Target {
  return targetOf(root, findBody);
}

async function writeFreeLocation(root: HTMLElement, address: string): Promise<InsertOutcome> {
  const location = findLocation(root)?.element;
  if (!location) return { ok: false, reason: 'unsupported', why: 'no-field' };
  return location.value.trim() ? OCCUPIED : intoLocation(root, address, (value) => value.trim() === '');
}

/**
 * The page takes a place when its field loses the focus, and replaces the field then. No Enter, which picks the first
 * suggestion, and no Escape, which asks whether to discard the event when no list is open.
 * Source: outlook-playwright-automation 2026-04, pedrosekine/foresight 2026-08.
 * @param fits whether what stands in the field may be replaced
 */
async function intoLocation(
  root: HTMLElement,
  text: string,
  fits: (value: string) => boolean,
): Promise<InsertOutcome> {
  const target = targetOf(root, findLocation);
  const outcome = await edit(target, (editor) => {
    const field = editor as Field;
    if (!fits(field.value)) return 'full';
    const plan = planFieldText(field, { from: 0, to: field.value.length }, text);
    return { ...plan, strategy: { ...plan.strategy, read: (now) => readTaken(root, now as Field, text) } };
  });
  const field = outcome.ok ? null : target.find();
  if (field) target.commit?.(field);
  return outcome;
}

/** A place that the page has taken may be shown as a text beside its field, which is empty then. */
function readTaken(root: HTMLElement, field: Field, text: string): Reading {
  const isBeside = field.value === '' && (rowOf(field, root).textContent ?? '').includes(text);
  return readingOf({ text: isBeside ? text : field.value, segments: [], links: [] }, []);
}

async function writeBody(root: HTMLElement, snippet: Snippet): Promise<InsertOutcome> {
  const editor = findBody(root)?.element;
  if (!editor) return { ok: false, reason: 'unsupported', why: 'no-field' };
  const isEmpty = !editor.textContent?.trim();
  return insertAnywhere({
    editor,
    target: bodyTarget(root),
    snippet,
    as: 'html',
    at: endOf(editor),
    spaced: false,
    ownLine: !isEmpty,
  });
}

/** A field that is looked up anew each time, for the page replaces it when it has taken what was written. */
function targetOf<Kind extends HTMLElement>(
  root: HTMLElement,
  find: (root: HTMLElement) => FoundField<Kind> | null,
): Target {
  const { ownerDocument: document } = root;
  const isOpen = () => root.isConnected;
  let had: HTMLElement | null = null;
  return {
    isOpen,
    find: () => (isOpen() ? (find(root)?.element ?? null) : null),
    ready() {
      const field = find(root)?.element;
      const active = document.activeElement as HTMLElement | null;
      if (active && active !== document.body && active !== field) had = active;
      if (field) giveFocus(field);
    },
    commit(editor) {
      if (editor.matches('[contenteditable]')) return;
      // React knows the new value only when the event that brought it is over: left sooner, the old one would be taken.
      setTimeout(() => {
        if (document.activeElement !== editor) return;
        leave(editor, had?.isConnected ? had : (findTitle(root)?.element ?? null));
      });
    },
  };
}

/** Takes the focus to where the person had it, else to the title: within the form, which keeps the focus in itself. */
function leave(editor: Editor, to: HTMLElement | null): void {
  if (to && to !== editor) to.focus({ preventScroll: true });
  if (editor.ownerDocument.activeElement === editor) editor.blur();
}

/** Both fields, or the one that took it; Undo takes all of it out again. */
function both(location: InsertOutcome, body: InsertOutcome): InsertOutcome {
  if (!location.ok || !body.ok) return location.ok ? location : body;
  return { ok: true, insertion: asOne([body.insertion, location.insertion]) };
}
