import { locate } from '../../locator.ts';
import type { Choice } from '../../writing/writable.ts';
import { findTitle, isVisible } from '../fields.ts';
import { MORE_OPTIONS } from '../selectors.ts';

/** How long the full editor may take to open after "More options"; milliseconds. */
const OPENS_WITHIN_MS = 5000;

/** What a bubble would not take, on its way to the full editor of the same event. In this tab's memory only. */
interface Carried {
  choice: Choice;
  title: string;
  timer: ReturnType<typeof setTimeout>;
}

let carried: Carried | null = null;

/**
 * Presses "More options" of a bubble and keeps what was to be inserted for the editor that opens next.
 * @param lost called when no editor took it in time
 * @returns `false` when there is no such button: nothing was pressed
 */
export function carryToEditor(bubble: HTMLElement, choice: Choice, lost: () => void): boolean {
  const more = locate(bubble, MORE_OPTIONS, isVisible)?.element;
  if (!more) return false;
  drop();
  const timer = setTimeout(() => {
    carried = null;
    lost();
  }, OPENS_WITHIN_MS);
  carried = { choice, title: titleOf(bubble), timer };
  more.click();
  return true;
}

/** What was carried to an editor that has just opened; `null` unless it shows the event it is meant for. */
export function takeCarried(editor: HTMLElement): Choice | null {
  if (!carried || titleOf(editor) !== carried.title) return null;
  const { choice } = carried;
  drop();
  return choice;
}

function drop(): void {
  if (carried) clearTimeout(carried.timer);
  carried = null;
}

function titleOf(root: HTMLElement): string {
  return findTitle(root)?.element.value.trim() ?? '';
}
