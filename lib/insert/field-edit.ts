import type { Field } from './insertion.ts';

/**
 * Selects `[start, end)` of a field. Chromium joins an insertion with the typing before it into one undo step,
 * unless the selection moved in between: so it goes away first.
 */
export function selectAfresh(field: Field, start: number, end = start): void {
  const away = start === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(start, end);
}

/** Takes back the last edit, if that leads exactly to `before`; else the field stays as it is. */
export function undoByBrowser(field: Field, before: string): boolean {
  const after = field.value;
  field.focus({ preventScroll: true });
  field.ownerDocument.execCommand('undo');
  if (field.value === before) return true;
  if (field.value !== after) field.ownerDocument.execCommand('redo');
  return false;
}
