import type { Field, InsertOutcome } from '../../insert/insertion.ts';
import { whereNow } from '../../insert/reading.ts';
import { settle } from '../../insert/settle.ts';
import type { FieldWrite } from '../writing/old-room-place.ts';
import type { FieldSpot } from './spots.ts';
import type { Replacement } from './words.ts';

/**
 * Replaces old links and numbers in a field of plain text, all in one undo step, and reads it back.
 * `spots` are in order.
 */
export async function replaceInField(
  field: Field,
  spots: readonly FieldSpot[],
  words: (spot: FieldSpot) => Replacement,
  write?: FieldWrite,
): Promise<InsertOutcome> {
  const before = field.value;
  const start = spots[0]?.start ?? 0;
  const end = spots.at(-1)?.end ?? start;
  const old = before.slice(start, end);
  const fresh = spots.map((spot, index) => {
    const next = spots[index + 1]?.start ?? spot.end;
    return words(spot).text + before.slice(spot.end, next);
  });
  const text = fresh.join('');
  if (write) return write(before, before.slice(0, start) + text + before.slice(end));
  typeOver(field, start, end, text);
  await settle();
  const after = before.slice(0, start) + text + before.slice(end);
  if (field.value === after)
    return {
      ok: true,
      insertion: { editor: field, undo: async () => bringBack(field, after, start, old, text) },
    };
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  if (field.value !== before) field.ownerDocument.execCommand('undo');
  return { ok: false, reason: 'refused' };
}

function bringBack(field: Field, after: string, start: number, old: string, text: string) {
  const at = field.isConnected ? whereNow(after, start, text.length, field.value) : null;
  if (at === null) return 'edited' as const;
  const wanted = field.value.slice(0, at) + old + field.value.slice(at + text.length);
  typeOver(field, at, at + text.length, old);
  return field.value === wanted ? ('undone' as const) : ('edited' as const);
}

function typeOver(field: Field, start: number, end: number, text: string): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand('insertText', false, text);
}
