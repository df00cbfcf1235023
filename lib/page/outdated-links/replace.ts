import { edit } from '../../insert/edit.ts';
import type { Insertion, InsertOutcome, Target } from '../../insert/insertion.ts';
import { asOne } from '../../insert/several.ts';
import type { SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { Editable } from '../surface.ts';
import { type FieldSpot, fieldSpots, knownOf, type RichSpot, richSpots, type Spot } from './find.ts';
import { planRelink, planTogether } from './plans.ts';
import { type Replacement, replacementFor } from './replacement.ts';

/** A thing to write in that holds an old room, and the links and numbers of it. */
export interface Found {
  editable: Editable;
  values: string[];
}

/** Where old rooms stand now. */
export function findAll(editables: Editable[], pack: SurfacePack): Found[] {
  return editables
    .map((editable) => ({ editable, values: spotsIn(editable, pack).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0);
}

function spotsIn(editable: Editable, pack: SurfacePack): Spot[] {
  if (editable.kind === 'field') return fieldSpots(editable.field.value, knownOf(pack));
  return richSpots(editable.editor, editable.isOthers, knownOf(pack));
}

/** Replaces all old rooms in one thing to write in; `roomOf` says which room a link or number belonged to. */
export async function replaceIn(
  editable: Editable,
  pack: SurfacePack,
  roomOf: (value: string) => SurfaceRoom | null,
): Promise<InsertOutcome> {
  const words = (spot: Spot) => {
    const room = roomOf(spot.value);
    return room ? replacementFor(spot, room) : { text: spot.value, href: null };
  };
  return editable.kind === 'rich' ? inEditor(editable, pack, words) : inField(editable, pack, words);
}

/** All of a field's in one undo step: from the first to the last, with what lies between as it is. */
async function inField(
  { field, write }: Extract<Editable, { kind: 'field' }>,
  pack: SurfacePack,
  words: (spot: Spot) => Replacement,
): Promise<InsertOutcome> {
  const { value } = field;
  const spots = fieldSpots(value, knownOf(pack));
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last) return { ok: false, reason: 'gone' };
  const text = spots.map((spot, index) => words(spot).text + value.slice(spot.end, nextStart(spots, index)));
  return write(value, value.slice(0, first.start) + text.join('') + value.slice(last.end));
}

const nextStart = (spots: FieldSpot[], index: number) => spots[index + 1]?.start ?? spots[index]?.end;

/**
 * In a rich editor all of them in one undo step where what lies between them is plain, else one step each, which
 * Undo in the note takes back together.
 */
async function inEditor(
  editable: Extract<Editable, { kind: 'rich' }>,
  pack: SurfacePack,
  words: (spot: Spot) => Replacement,
): Promise<InsertOutcome> {
  const target = targetOf(editable);
  const spotsNow = (editor: HTMLElement) => richSpots(editor, editable.isOthers, knownOf(pack));
  let count = 0;
  const together = await edit(target, (editor) => {
    const spots = spotsNow(editor);
    count = spots.length;
    return planTogether(editor, spots, words) ?? 'not-text';
  });
  if (together.ok || together.reason !== 'unsupported') return together;
  const done: Insertion[] = [];
  // From the last to the first, so that the places of the others stay what they are.
  for (let index = count - 1; index >= 0; index -= 1) {
    const outcome = await edit(target, (editor) => {
      const spot = spotsNow(editor)[index];
      const plan =
        spot && (planTogether(editor, [spot], words) ?? planRelink(editor, spot as RichSpot, words(spot)));
      return plan ?? 'not-text';
    });
    if (outcome.ok) done.unshift(outcome.insertion);
    else {
      for (const insertion of done) await insertion.undo();
      return outcome.reason === 'unsupported' ? { ok: false, reason: 'refused' } : outcome;
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

/** By this it is seen whether anything was written since the last look; cheap even for long texts. */
export function contentsOf(editable: Editable): string {
  if (editable.kind === 'field') return editable.field.value;
  const links = [...editable.editor.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return `${editable.editor.textContent} ${links.join(' ')}`;
}
