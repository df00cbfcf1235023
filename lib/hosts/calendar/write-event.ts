import type { InsertOutcome } from '../../insert/insertion.ts';
import type { CalendarPlace } from '../../room/settings.ts';
import type { Snippet } from '../../room/snippet.ts';
import { openLocation } from './rows.ts';
import { writeDescription } from './write-description.ts';
import { writeLocation } from './write-location.ts';

/**
 * Writes a room into an event: by default into the location when it is empty, else at the end of the
 * description. A place that stands in the location is never touched.
 */
export async function writeEvent(
  root: HTMLElement,
  snippet: Snippet,
  place: CalendarPlace,
): Promise<InsertOutcome> {
  const address = snippet.links[0] ?? snippet.text;
  const severalLines = snippet.text.includes('\n');
  if (place === 'description' || (place === 'auto' && severalLines)) return writeDescription(root, snippet);
  if (place === 'both') return writeBoth(root, address, snippet);
  const isFree = (await openLocation(root))?.element.value.trim() === '';
  const inLocation: InsertOutcome = isFree
    ? await writeLocation(root, address)
    : { ok: false, reason: 'refused' };
  if (inLocation.ok || inLocation.reason === 'gone' || place === 'location') return inLocation;
  return writeDescription(root, snippet);
}

/** Both fields, or as many as take it; Undo takes all of it out again. */
async function writeBoth(root: HTMLElement, address: string, snippet: Snippet): Promise<InsertOutcome> {
  const isFree = (await openLocation(root))?.element.value.trim() === '';
  const first: InsertOutcome = isFree ? await writeLocation(root, address) : { ok: false, reason: 'refused' };
  const second = await writeDescription(root, snippet);
  if (!first.ok || !second.ok) return first.ok ? first : second;
  const undo = async () => {
    const outcomes = [await second.insertion.undo(), await first.insertion.undo()];
    return outcomes.includes('edited') ? ('edited' as const) : ('undone' as const);
  };
  return { ok: true, insertion: { editor: second.insertion.editor, undo } };
}
