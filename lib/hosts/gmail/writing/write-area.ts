import { selectAfresh, undoByBrowser } from '../../../insert/field-edit.ts';
import type { InsertOutcome, UndoOutcome } from '../../../insert/insertion.ts';
import { settle } from '../../../insert/settle.ts';
import { typedSince } from '../../../insert/typed-since.ts';

/**
 * Puts `text` in place of `[from, to)` of a textarea as one undo step of its own, and reads it back.
 * What was half written is taken out again before a failure is told.
 */
export async function writeToArea(
  area: HTMLTextAreaElement,
  text: string,
  from: number,
  to = from,
): Promise<InsertOutcome> {
  const { ownerDocument: document, value: before } = area;
  area.focus({ preventScroll: true });
  selectAfresh(area, from, to);
  document.execCommand('insertText', false, text);
  await settle();
  const after = area.value;
  if (after === before.slice(0, from) + text + before.slice(to)) {
    const typed = typedSince(document);
    const undo = () => takeOut(area, text, { before, after: typed() ? null : after, replaced: to > from });
    return { ok: true, insertion: { editor: area, undo } };
  }
  if (!area.isConnected) return { ok: false, reason: 'gone' };
  if (after !== before) undoByBrowser(area, before);
  return { ok: false, reason: 'refused' };
}

interface Facts {
  before: string;
  /** The value right after the insertion, while that was the last edit; the browser's undo takes back the last. */
  after: string | null;
  replaced: boolean;
}

async function takeOut(
  area: HTMLTextAreaElement,
  text: string,
  { before, after, replaced }: Facts,
): Promise<UndoOutcome> {
  if (area.value === after && undoByBrowser(area, before)) return 'undone';
  const now = area.value;
  const at = now.indexOf(text);
  if (replaced || at < 0 || now.indexOf(text, at + 1) >= 0) return 'edited';
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at + text.length);
  area.ownerDocument.execCommand('delete');
  return area.value === now.slice(0, at) + now.slice(at + text.length) ? 'undone' : 'edited';
}
