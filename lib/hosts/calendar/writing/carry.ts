import { FULL_EDITOR_OPENS_MS } from '../../../timings.ts';
import { locate } from '../../locator.ts';
import type { Choice } from '../../writing/writable.ts';
import { findTitle, isVisible } from '../fields.ts';
import { MORE_OPTIONS } from '../selectors.ts';

/** What a bubble did not take, on its way to the full editor of the same event. In this tab's memory only. */
interface Carried {
  from: HTMLElement;
  choice: Choice;
  title: string;
  timer: ReturnType<typeof setTimeout>;
  /** Called when no editor took it in time. */
  lost?(): void;
}

let carried: Carried | null = null;
/** Bubbles whose insertion an editor has taken over: what becomes of it is said there. */
const arrived = new WeakSet<HTMLElement>();

/**
 * Presses "More options" of a bubble and keeps what was to be inserted for the editor that opens next.
 * @param lost called when no editor took it in time
 * @returns `false` when there is no such button: nothing was pressed
 */
export function carryToEditor(bubble: HTMLElement, choice: Choice, lost: () => void): boolean {
  const more = moreOptions(bubble);
  if (!more) return false;
  carry(bubble, choice, lost);
  more.click();
  return true;
}

/**
 * Until an insertion has been told, the person may press "More options" themselves: then it goes on in the editor,
 * which finds it there already or puts it in, and tells it. Listens until the returned function is called.
 */
export function followPerson(bubble: HTMLElement, choice: Choice): () => void {
  const ending = new AbortController();
  const onClick = (event: Event) => {
    const more = event.isTrusted ? moreOptions(bubble) : null;
    if (more && event.composedPath().includes(more)) carry(bubble, choice);
  };
  bubble.ownerDocument.defaultView?.addEventListener('click', onClick, {
    capture: true,
    passive: true,
    signal: ending.signal,
  });
  return () => ending.abort();
}

/** Whether an editor has taken over from a bubble, or still may; then `lost` is called when none does. */
export function isTakenOver(bubble: HTMLElement, lost: () => void): boolean {
  if (carried?.from === bubble) {
    carried.lost = lost;
    return true;
  }
  return arrived.has(bubble);
}

/** What was carried to an editor that has just opened; `null` unless it shows the event it is meant for. */
export function takeCarried(editor: HTMLElement): Choice | null {
  if (!carried || titleOf(editor) !== carried.title) return null;
  const { choice, from } = carried;
  arrived.add(from);
  drop();
  return choice;
}

function carry(from: HTMLElement, choice: Choice, lost?: () => void): void {
  drop();
  const timer = setTimeout(() => {
    const { lost } = carried ?? {};
    carried = null;
    lost?.();
  }, FULL_EDITOR_OPENS_MS);
  carried = { from, choice, title: titleOf(from), timer, ...(lost ? { lost } : {}) };
}

function drop(): void {
  if (carried) clearTimeout(carried.timer);
  carried = null;
}

function moreOptions(bubble: HTMLElement): HTMLElement | null {
  return locate(bubble, MORE_OPTIONS, isVisible)?.element ?? null;
}

function titleOf(root: HTMLElement): string {
  return findTitle(root)?.element.value.trim() ?? '';
}
