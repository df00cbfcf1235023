import type { CalendarPlace } from '../../events/calendar-place.ts';
import { edit, type Planner } from '../../insert/edit.ts';
import type { Editor, Field, InsertOutcome, Target } from '../../insert/insertion.ts';
import { asOne } from '../../insert/several.ts';
import { planRich } from '../../insert/strategies/contenteditable.ts';
import { planFieldText } from '../../insert/strategies/field.ts';
import { isLinkAlone } from '../../snippets/markup.ts';
import type { Snippet } from '../../snippets/snippet.ts';
import { findLocation } from './fields.ts';
import { planLine } from './plan-line.ts';
import { descriptionTarget, isOpen, locationTarget, type OpenEvent } from './targets.ts';

/** The outcome when the location holds a place of the person's. */
const OCCUPIED: InsertOutcome = { ok: false, reason: 'refused' };

/**
 * Writes a room into an event: by default a link goes into the location when that is empty, and else, like anything that
 * has words around the link, to the end of the description. A place that stands in the location is never touched.
 * @param isCalm whether the person has done nothing since: a second try must not take their focus away
 */
export async function writeEvent(
  event: OpenEvent,
  snippet: Snippet,
  place: CalendarPlace,
  isCalm: () => boolean,
): Promise<InsertOutcome> {
  if (place === 'description' || (place === 'auto' && !isLinkAlone(snippet)))
    return writeDescription(event, snippet);
  const first = await writeFreeLocation(event, locationText(snippet));
  if (place === 'location' || isEnd(first)) return first;
  if (place === 'both') return both(first, await writeDescription(event, snippet));
  if (!first.ok) return writeDescription(event, snippet);
  const later = first.insertion.later?.then((end) =>
    end?.ok === false && isCalm() && isOpen(event) ? writeDescription(event, snippet) : end,
  );
  return { ok: true, insertion: { ...first.insertion, ...(later !== undefined && { later }) } };
}

/** What goes into the location where the person wants it there: one line, or of several lines the link. */
function locationText(snippet: Snippet): string {
  const isOneLine = !snippet.text.includes('\n');
  return isLinkAlone(snippet) || !isOneLine ? (snippet.links[0] ?? snippet.text) : snippet.text;
}

/** Puts another text in the place of all that stands in the location. */
export function replaceLocation(event: OpenEvent, old: string, text: string): Promise<InsertOutcome> {
  return intoLocation(event, text, (value) => value === old);
}

/** Replaces a piece of the description, such as an older form of the room's link. */
export function replaceInDescription(
  event: OpenEvent,
  find: (editor: HTMLElement) => Range | null,
  snippet: Snippet,
): Promise<InsertOutcome> {
  return inEvent(event, descriptionTarget(event), (editor) => {
    const at = find(editor);
    if (!at) return 'no-field';
    const plan = planRich(editor, { editor, snippet, as: 'html', at, spaced: false, over: true });
    const ways = plan.ways.map((way) => ({
      ...way,
      write(now: Editor) {
        const keepSpaces = spacesAround(at);
        const isTaken = way.write(now);
        keepSpaces();
        return isTaken;
      },
    }));
    return { ...plan, ways };
  });
}

/** Browsers make hard spaces of those beside what they write: the returned function makes them what they were. */
function spacesAround({ startContainer, startOffset, endContainer, endOffset }: Range): () => void {
  const texts = [startContainer.childNodes[startOffset - 1], endContainer.childNodes[endOffset]]
    .filter((node): node is Text => node?.nodeType === 3)
    .map((node) => ({ node, was: node.data }));
  return () => {
    for (const { node, was } of texts)
      if (node.data !== was && node.data.replaceAll('\u00a0', ' ') === was.replaceAll('\u00a0', ' '))
        node.data = was;
  };
}

/** A place that stands in the location is left alone; its row is not even opened where the place can be seen. */
async function writeFreeLocation(event: OpenEvent, address: string): Promise<InsertOutcome> {
  if (findLocation(event.root)?.element.value.trim()) return OCCUPIED;
  return intoLocation(event, address, (value) => value.trim() === '');
}

/**
 * The bare address, never with a space behind it: Calendar would take it for a postal one and make a link to
 * Google Maps of it. No Enter, which picks a suggestion, and no Escape, which closes the event.
 * Source: brave-talk-gcalendar-extension PR #2.
 * @param fits whether what stands in the field may be replaced
 */
function intoLocation(
  event: OpenEvent,
  text: string,
  fits: (value: string) => boolean,
): Promise<InsertOutcome> {
  return inEvent(event, locationTarget(event), (editor) => {
    const field = editor as Field;
    return fits(field.value) ? planFieldText(field, { from: 0, to: field.value.length }, text) : 'full';
  });
}

function writeDescription(event: OpenEvent, snippet: Snippet): Promise<InsertOutcome> {
  // What is left of a line that was taken out again must not reach the model.
  let tidy = () => {};
  const target = descriptionTarget(event, () => tidy());
  return inEvent(event, target, (editor) => {
    const plan = planLine(editor, snippet);
    tidy = () => plan.tidy?.();
    return plan;
  });
}

/** Writes into one field, and leaves the focus and the page's model as they should be when it came to nothing. */
async function inEvent(event: OpenEvent, target: Target, planner: Planner): Promise<InsertOutcome> {
  const outcome = await edit(target, planner);
  if (outcome.ok) return outcome;
  const editor = target.find();
  if (editor) target.commit?.(editor);
  const isMissing = outcome.reason === 'gone' && isOpen(event);
  return isMissing ? { ok: false, reason: 'unsupported' } : outcome;
}

/** Whether nothing more is to be tried in this event: it was closed, or the person has changed what was written. */
function isEnd(outcome: InsertOutcome): boolean {
  return !outcome.ok && (outcome.reason === 'gone' || outcome.reason === 'theirs');
}

/** Both fields, or the one that took it; Undo takes all of it out again. */
function both(location: InsertOutcome, description: InsertOutcome): InsertOutcome {
  if (!location.ok || !description.ok) return location.ok ? location : description;
  return { ok: true, insertion: asOne([description.insertion, location.insertion]) };
}
