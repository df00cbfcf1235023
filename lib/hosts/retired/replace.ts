import type { InsertOutcome } from '../../insert/insertion.ts';
import type { SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { Writing } from '../writing/old-room-place.ts';
import { replaceInField } from './field.ts';
import { replaceInRich } from './rich.ts';
import { fieldSpots, knownOf, richSpots, type Spot } from './spots.ts';
import { type Replacement, replacementFor } from './words.ts';

/** A thing to write in that holds an old room, and the links and numbers of it. */
export interface Found {
  writing: Writing;
  values: string[];
}

/** Where old rooms stand now. */
export function findAll(writings: Writing[], pack: SurfacePack): Found[] {
  return writings
    .map((writing) => ({ writing, values: spotsIn(writing, pack).map(({ value }) => value) }))
    .filter(({ values }) => values.length > 0);
}

function spotsIn(writing: Writing, pack: SurfacePack): Spot[] {
  if (writing.kind === 'field') return fieldSpots(writing.field.value, knownOf(pack));
  return richSpots(writing.editor, writing.isOthers, knownOf(pack));
}

/** Replaces all old rooms in one thing to write in; `roomOf` says which room a link or number belonged to. */
export async function replaceIn(
  writing: Writing,
  pack: SurfacePack,
  roomOf: (value: string) => SurfaceRoom | null,
): Promise<InsertOutcome> {
  const words = (spot: Spot) => {
    const room = roomOf(spot.value);
    return room ? replacementFor(spot, room) : { text: spot.value, href: null };
  };
  if (writing.kind === 'rich') return replaceInEditor(writing, pack, words);
  const { field, write } = writing;
  return replaceInField(field, fieldSpots(field.value, knownOf(pack)), words, write);
}

async function replaceInEditor(
  { editor: first, isOthers, ready, tell }: Extract<Writing, { kind: 'rich' }>,
  pack: SurfacePack,
  words: (spot: Spot) => Replacement,
): Promise<InsertOutcome> {
  const editor = ready ? await ready() : first;
  if (!editor) return { ok: false, reason: 'gone' };
  const outcome = await replaceInRich(editor, richSpots(editor, isOthers, knownOf(pack)), words);
  tell?.(editor);
  if (!outcome.ok) return outcome;
  const undo = async () => {
    const undone = await outcome.insertion.undo();
    tell?.(editor);
    return undone;
  };
  return { ok: true, insertion: { editor, undo } };
}

/** By this it is seen whether anything was written since the last look; cheap even for long texts. */
export function contentsOf(writing: Writing): string {
  if (writing.kind === 'field') return writing.field.value;
  const links = [...writing.editor.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return `${writing.editor.textContent} ${links.join(' ')}`;
}
