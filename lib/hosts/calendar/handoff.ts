import { locate } from '../../page/locator.ts';
import type { Choice } from '../../page/surface.ts';
import { FULL_EDITOR_OPENS_MS } from '../../timings.ts';
import { findTitle, isVisible } from './fields.ts';
import { MORE_OPTIONS } from './selectors.ts';

/** What a bubble did not take, on its way to the full editor of the same event. In this tab's memory only. */
interface Handoff {
  from: HTMLElement;
  choice: Choice;
  title: string;
  /** Whether an editor took it in time. */
  isDone: Promise<boolean>;
  settle(isDone: boolean): void;
}

let pending: Handoff | null = null;
/** Bubbles whose insertion a full editor has taken over: its note says what becomes of it. */
const arrived = new WeakSet<HTMLElement>();

/**
 * Presses "More options" of a bubble and keeps what was to be inserted for the editor that opens next.
 * @returns whether an editor took it in time; `null` when there is no such button: nothing was pressed
 */
export function handOffToEditor(bubble: HTMLElement, choice: Choice): Promise<boolean> | null {
  const more = moreOptions(bubble);
  if (!more) return null;
  const { isDone } = begin(bubble, choice);
  more.click();
  return isDone;
}

/**
 * Until an insertion has been told, the person may press "More options" themselves: then it goes on in the editor,
 * which finds it there already or puts it in, and tells it. Listens until the returned function is called.
 */
export function followPerson(bubble: HTMLElement, choice: Choice): () => void {
  const ending = new AbortController();
  const onClick = (event: Event) => {
    const more = event.isTrusted ? moreOptions(bubble) : null;
    if (more && event.composedPath().includes(more)) begin(bubble, choice);
  };
  bubble.ownerDocument.defaultView?.addEventListener('click', onClick, {
    capture: true,
    passive: true,
    signal: ending.signal,
  });
  return () => ending.abort();
}

/** Whether an editor has taken over from a bubble, or does in time; `null`: nothing was handed over. */
export function isHandedOff(bubble: HTMLElement): Promise<boolean> | null {
  if (pending?.from === bubble) return pending.isDone;
  return arrived.has(bubble) ? Promise.resolve(true) : null;
}

/** What was handed to an editor that has just opened; `null` unless it shows the event it is meant for. */
export function claimHandoff(editor: HTMLElement): Choice | null {
  if (!pending || titleOf(editor) !== pending.title) return null;
  const { choice, from } = pending;
  arrived.add(from);
  pending.settle(true);
  return choice;
}

function begin(from: HTMLElement, choice: Choice): Handoff {
  // A later press goes on with what the earlier one began.
  pending?.settle(true);
  const { promise: isDone, resolve } = Promise.withResolvers<boolean>();
  const settle = (isDone: boolean) => {
    clearTimeout(timer);
    if (pending === handoff) pending = null;
    resolve(isDone);
  };
  const timer = setTimeout(() => settle(false), FULL_EDITOR_OPENS_MS);
  const handoff: Handoff = { from, choice, title: titleOf(from), isDone, settle };
  pending = handoff;
  return handoff;
}

function moreOptions(bubble: HTMLElement): HTMLElement | null {
  return locate(bubble, MORE_OPTIONS, isVisible)?.element ?? null;
}

function titleOf(root: HTMLElement): string {
  return findTitle(root)?.element.value.trim() ?? '';
}
