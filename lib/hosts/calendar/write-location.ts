import { selectAllAndType, setAsValue } from '../../insert/input-value.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import { settle } from '../../insert/settle.ts';
import { findLocation } from './fields.ts';
import { openLocation } from './rows.ts';

/** Between the focus and the typing: Calendar's field may be replaced on its first focus; milliseconds. */
const FOCUS_MS = 80;
/** When a field that took the text may still refuse it; milliseconds. */
const LATE_REFUSAL_MS = 1100;

/**
 * Puts a bare address into an empty location, so that the page's model takes it: focus, trusted input, blur.
 * No trailing space (Calendar would make a Maps link of it), no Enter (it picks a suggestion), no Escape.
 * Source: brave-talk-gcalendar-extension PR #2.
 */
export async function writeLocation(root: HTMLElement, address: string): Promise<InsertOutcome> {
  for (const type of [selectAllAndType, setAsValue]) {
    const field = await openLocation(root);
    if (!field) return { ok: false, reason: 'unsupported' };
    if (field.element.value.trim()) return { ok: false, reason: 'refused' };
    field.element.focus({ preventScroll: true });
    await settle(FOCUS_MS);
    const input = findLocation(root)?.element;
    if (!input) return { ok: false, reason: 'gone' };
    type(input, address);
    input.blur();
    if (await stays(root, address))
      return { ok: true, insertion: { editor: input, undo: () => emptyAgain(root, address) } };
    if (!root.isConnected) return { ok: false, reason: 'gone' };
    await emptyAgain(root, address);
  }
  return { ok: false, reason: 'refused' };
}

async function stays(root: HTMLElement, address: string): Promise<boolean> {
  await settle();
  if (findLocation(root)?.element.value !== address) return false;
  await settle(LATE_REFUSAL_MS);
  return findLocation(root)?.element.value === address;
}

/** Empties the location if it still holds exactly the address. */
async function emptyAgain(root: HTMLElement, address: string): Promise<'undone' | 'edited'> {
  const input = (await openLocation(root))?.element;
  if (input?.value !== address) return 'edited';
  input.focus({ preventScroll: true });
  await settle(FOCUS_MS);
  const again = findLocation(root)?.element ?? input;
  selectAllAndType(again, '');
  again.blur();
  await settle();
  return findLocation(root)?.element.value === '' ? 'undone' : 'edited';
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
    if ((await emptyAgain(root, address)) === 'edited') return 'edited' as const;
    return (await writeLocation(root, old)).ok ? ('undone' as const) : ('edited' as const);
  };
  return { ok: true, insertion: { editor: outcome.insertion.editor, undo } };
}
