import type { InsertOutcome } from '../../../insert/insertion.ts';
import type { CalendarPlace } from '../../../room/settings.ts';
import type { Snippet } from '../../../room/snippet.ts';
import { openLocation } from './rows.ts';
import { writeDescription } from './write-description.ts';
import { writeLocation } from './write-location.ts';

/** A place of the person's stands in the location. */
const OCCUPIED: InsertOutcome = { ok: false, reason: 'refused' };

/**
 * Writes a room into an event: by default into the location when it is empty, else at the end of the
 * description. A place that stands in the location is never touched.
 * @param isCalm whether the person has done nothing since: a second try must not take their focus away
 */
export async function writeEvent(
  root: HTMLElement,
  snippet: Snippet,
  place: CalendarPlace,
  isCalm: () => boolean,
): Promise<InsertOutcome> {
  const severalLines = snippet.text.includes('\n');
  if (place === 'description' || (place === 'auto' && severalLines)) return writeDescription(root, snippet);
  const address = snippet.links[0] ?? snippet.text;
  const first = await writeFreeLocation(root, address);
  if (place === 'location') return first;
  if (place === 'both') return both(first, await writeDescription(root, snippet));
  if (!first.ok) return first.reason === 'gone' ? first : writeDescription(root, snippet);
  const later = first.insertion.later?.then((end) =>
    end?.ok === false && isCalm() ? writeDescription(root, snippet) : end,
  );
  return { ok: true, insertion: { ...first.insertion, ...(later ? { later } : {}) } };
}

async function writeFreeLocation(root: HTMLElement, address: string): Promise<InsertOutcome> {
  const field = await openLocation(root);
  if (!field) return { ok: false, reason: root.isConnected ? 'unsupported' : 'gone' };
  return field.element.value.trim() ? OCCUPIED : writeLocation(root, address);
}

/** Both fields, or the one that took it; Undo takes all of it out again. */
function both(location: InsertOutcome, description: InsertOutcome): InsertOutcome {
  if (!location.ok || !description.ok) return location.ok ? location : description;
  const insertions = [description.insertion, location.insertion];
  const undo = async () => {
    const outcomes = [];
    for (const insertion of insertions) outcomes.push(await insertion.undo());
    return outcomes.includes('edited') ? ('edited' as const) : ('undone' as const);
  };
  // The room stands in the event as long as one of the two fields keeps it.
  const later = Promise.all(insertions.map((insertion) => insertion.later)).then((ends) =>
    ends.every((end) => end?.ok === false) ? (ends[0] ?? null) : null,
  );
  return { ok: true, insertion: { editor: description.insertion.editor, undo, later } };
}
