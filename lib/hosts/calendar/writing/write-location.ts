import { selectAllAndType, setAsValue } from '../../../insert/input-value.ts';
import type { Insertion, InsertOutcome } from '../../../insert/insertion.ts';
import { settle } from '../../../insert/settle.ts';
import { findLocation, findTitle } from '../fields.ts';
import { FOCUS_MS, LATE_REFUSAL_MS } from './patience.ts';
import { openLocation } from './rows.ts';

/**
 * Puts a bare address into an empty location, so that the page's model takes it: focus, trusted input, blur.
 * No trailing space (Calendar would make a Maps link of it), no Enter (it picks a suggestion), no Escape.
 * Source: brave-talk-gcalendar-extension PR #2.
 */
export async function writeLocation(root: HTMLElement, address: string): Promise<InsertOutcome> {
  const field = await openLocation(root);
  if (!field) return { ok: false, reason: root.isConnected ? 'unsupported' : 'gone' };
  if (field.element.value.trim()) return { ok: false, reason: 'refused' };
  field.element.focus({ preventScroll: true });
  await settle(FOCUS_MS);
  const input = findLocation(root)?.element;
  if (!input) return { ok: false, reason: 'gone' };
  selectAllAndType(input, address);
  // Only where the browser's command did nothing: what a page has refused once is not forced on it, for a
  // value that is merely set may show without being saved.
  if (input.value !== address) setAsValue(input, address);
  input.blur();
  await settle();
  if (locationOf(root) === address) return { ok: true, insertion: standing(root, input, address) };
  if (root.isConnected) await emptyAgain(root, address);
  return { ok: false, reason: root.isConnected ? 'refused' : 'gone' };
}

/** Puts another address in the place of one that fills the whole location. */
export async function replaceLocation(
  root: HTMLElement,
  old: string,
  address: string,
): Promise<InsertOutcome> {
  if ((await emptyAgain(root, old)) === 'edited') return { ok: false, reason: 'refused' };
  const outcome = await writeLocation(root, address);
  if (!outcome.ok) {
    await writeLocation(root, old);
    return outcome;
  }
  const undo = async () => {
    if ((await outcome.insertion.undo()) === 'edited') return 'edited' as const;
    return (await writeLocation(root, old)).ok ? ('undone' as const) : ('edited' as const);
  };
  return { ok: true, insertion: { ...outcome.insertion, undo } };
}

function standing(root: HTMLElement, editor: HTMLElement, address: string): Insertion {
  const title = findTitle(root)?.element.value;
  let undone = false;
  const later = async (): Promise<InsertOutcome | null> => {
    await settle(LATE_REFUSAL_MS);
    // Another title: the dialog shows another event now. Another text: the person wrote it.
    const isSameEvent = root.isConnected && findTitle(root)?.element.value.startsWith(title ?? '');
    return !undone && isSameEvent && locationOf(root) === '' ? { ok: false, reason: 'refused' } : null;
  };
  const undo = () => {
    undone = true;
    return emptyAgain(root, address);
  };
  return { editor, undo, later: later() };
}

function locationOf(root: HTMLElement): string | undefined {
  return findLocation(root)?.element.value;
}

/** Empties the location if it still holds exactly the address. */
async function emptyAgain(root: HTMLElement, address: string): Promise<'undone' | 'edited'> {
  const input = (await openLocation(root))?.element;
  if (input?.value !== address) return 'edited';
  input.focus({ preventScroll: true });
  await settle(FOCUS_MS);
  const again = findLocation(root)?.element ?? input;
  if (again.value === address) selectAllAndType(again, '');
  again.blur();
  await settle();
  return locationOf(root) === '' ? 'undone' : 'edited';
}
