import { edit } from '../../insert/edit.ts';
import type { Insertion, InsertOutcome, Target } from '../../insert/insertion.ts';
import { asOne, undoAll } from '../../insert/several.ts';
import type { PageState, SurfaceRoom } from '../../messages.ts';
import type { OutdatedFinder } from '../../room/fingerprint.ts';
import type { Editable } from '../surface.ts';
import {
  type FieldOccurrence,
  finderOf,
  type Occurrence,
  occurrencesInEditor,
  occurrencesInField,
  type RichOccurrence,
} from './find.ts';
import { planRelink, planTogether } from './plans.ts';
import { type Replacement, replacementFor } from './replacement.ts';

/** A thing to write in that holds outdated links or numbers, and those. */
export interface Found {
  editable: Editable;
  values: string[];
}

/** Where outdated links and numbers are now. */
export function findAll(editables: Editable[], state: PageState): Found[] {
  const find = finderOf(state);
  return editables
    .map((editable) => ({ editable, values: occurrencesIn(editable, find).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0);
}

function occurrencesIn(editable: Editable, find: OutdatedFinder): Occurrence[] {
  if (editable.kind === 'field') return occurrencesInField(editable.field.value, find);
  return occurrencesInEditor(editable.editor, editable.isOthers, find);
}

/** Replaces all outdated links and numbers in one thing to write in; `roomOf` says which room a link or number belonged to. */
export async function replaceIn(
  editable: Editable,
  state: PageState,
  roomOf: (value: string) => SurfaceRoom | null,
): Promise<InsertOutcome> {
  const words = (occurrence: Occurrence) => {
    const room = roomOf(occurrence.value);
    return room ? replacementFor(occurrence, room) : { text: occurrence.value, href: null };
  };
  return editable.kind === 'rich' ? inEditor(editable, state, words) : inField(editable, state, words);
}

/** All of a field's in one undo step: from the first to the last, with what lies between as it is. */
async function inField(
  { field, write }: Extract<Editable, { kind: 'field' }>,
  state: PageState,
  words: (occurrence: Occurrence) => Replacement,
): Promise<InsertOutcome> {
  const { value } = field;
  const found = occurrencesInField(value, finderOf(state));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { ok: false, reason: 'gone' };
  const text = found.map(
    (occurrence, index) => words(occurrence).text + value.slice(occurrence.end, nextStart(found, index)),
  );
  return write(value, value.slice(0, first.start) + text.join('') + value.slice(last.end));
}

const nextStart = (found: FieldOccurrence[], index: number) => found[index + 1]?.start ?? found[index]?.end;

/**
 * In a rich editor all of them in one undo step where what lies between them is plain, else one step each, which
 * Undo in the note takes back together.
 */
async function inEditor(
  editable: Extract<Editable, { kind: 'rich' }>,
  state: PageState,
  words: (occurrence: Occurrence) => Replacement,
): Promise<InsertOutcome> {
  const target = targetOf(editable);
  const occurrencesNow = (editor: HTMLElement) =>
    occurrencesInEditor(editor, editable.isOthers, finderOf(state));
  let count = 0;
  const together = await edit(target, (editor) => {
    const found = occurrencesNow(editor);
    count = found.length;
    return planTogether(editor, found, words) ?? 'not-text';
  });
  if (together.ok || together.reason !== 'unsupported') return together;
  const done: Insertion[] = [];
  // From the last to the first, so that the places of the others stay what they are.
  for (let index = count - 1; index >= 0; index -= 1) {
    const outcome = await edit(target, (editor) => {
      const occurrence = occurrencesNow(editor)[index];
      const plan =
        occurrence &&
        (planTogether(editor, [occurrence], words) ??
          planRelink(editor, occurrence as RichOccurrence, words(occurrence)));
      return plan ?? 'not-text';
    });
    if (outcome.ok) done.unshift(outcome.insertion);
    else {
      const isLeft = (await undoAll(done.toReversed())) !== 'undone' || outcome.isLeft === true;
      const reason = outcome.reason === 'unsupported' ? 'refused' : outcome.reason;
      return { ok: false, reason, ...(isLeft ? { isLeft } : {}) };
    }
  }
  const [first, ...rest] = done.reverse();
  return first ? { ok: true, insertion: asOne([first, ...rest]) } : { ok: false, reason: 'gone' };
}

function targetOf({ editor, ready, tell }: Extract<Editable, { kind: 'rich' }>): Target {
  let current: HTMLElement | null = editor;
  return {
    find: () => (current?.isConnected ? current : null),
    ...(ready
      ? {
          ready: async () => {
            current = await ready();
          },
        }
      : {}),
    ...(tell ? { commit: tell } : {}),
  };
}

/** Its words and addresses as one text: another one means that something was written since. Cheap even for long texts. */
export function contentsOf(editable: Editable): string {
  if (editable.kind === 'field') return editable.field.value;
  const links = [...editable.editor.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return `${editable.editor.textContent} ${links.join(' ')}`;
}
