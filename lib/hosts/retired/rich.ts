import { select } from '../../insert/caret.ts';
import type { InsertOutcome, UndoOutcome } from '../../insert/insertion.ts';
import { settle } from '../../insert/settle.ts';
import { mapText, rangeOf } from '../../insert/text.ts';
import { typedSince } from '../../insert/typed-since.ts';
import { linksIn, type Piece, patchedCopy } from './copy.ts';
import { relink } from './relink.ts';
import type { RichSpot } from './spots.ts';
import type { Replacement } from './words.ts';

/**
 * Replaces old links and numbers in a rich editor and reads it back: all of them in one undo step where what
 * lies between them is plain, else one step each, which Undo in the note takes back together.
 */
export async function replaceInRich(
  editor: HTMLElement,
  spots: readonly RichSpot[],
  words: (spot: RichSpot) => Replacement,
): Promise<InsertOutcome> {
  const before = editor.innerHTML;
  const steps = writeTogether(editor, spots, words) ?? writeEach(editor, spots, words);
  if (!steps) return { ok: false, reason: editor.isConnected ? 'refused' : 'gone' };
  const after = editor.innerHTML;
  const ranges = steps.pieces.map((piece) => pieceRange(editor, piece));
  await settle();
  if (!editor.isConnected) return { ok: false, reason: 'gone' };
  const stands = steps.pieces.every(({ now }, index) => ranges[index]?.toString() === now);
  if (editor.innerHTML !== after && !stands) return { ok: false, reason: 'refused' };
  const undo = undoOf(editor, before, after, steps, ranges);
  return { ok: true, insertion: { editor, undo } };
}

interface Written {
  /** How many undo steps of the browser it took. */
  count: number;
  /** Empty where they cannot be told from their offsets. */
  pieces: Piece[];
}

function writeTogether(
  editor: HTMLElement,
  spots: readonly RichSpot[],
  words: (spot: RichSpot) => Replacement,
): Written | null {
  const copy = patchedCopy(editor, spots, words);
  if (!copy) return null;
  const before = editor.innerHTML;
  select(editor, copy.covers);
  editor.ownerDocument.execCommand('insertHTML', false, copy.html);
  if (same(mapText(editor).text, copy.text) && linksIn(editor).join() === copy.links.join())
    return { count: 1, pieces: copy.pieces };
  if (editor.innerHTML !== before) editor.ownerDocument.execCommand('undo');
  return null;
}

/** From the last to the first, so that the places of the others stay what they are. */
function writeEach(
  editor: HTMLElement,
  spots: readonly RichSpot[],
  words: (spot: RichSpot) => Replacement,
): Written | null {
  if (!editor.isConnected) return null;
  let count = 0;
  for (const spot of spots.toReversed()) {
    const steps = writeTogether(editor, [spot], words) ? 1 : relink(editor, spot, words(spot));
    if (steps > 0) {
      count += steps;
      continue;
    }
    for (; count > 0; count--) editor.ownerDocument.execCommand('undo');
    return null;
  }
  // Those nearer to the beginning moved the ones behind them.
  return { count, pieces: [] };
}

function undoOf(
  editor: HTMLElement,
  before: string,
  after: string,
  { count, pieces }: Written,
  ranges: (Range | null)[],
): () => Promise<UndoOutcome> {
  const { ownerDocument: document } = editor;
  const typed = typedSince(document);
  return async () => {
    if (!editor.isConnected) return 'edited';
    if (!typed() && editor.innerHTML === after) {
      editor.focus({ preventScroll: true });
      for (let step = 0; step < count; step++) document.execCommand('undo');
      if (editor.innerHTML === before) return 'undone';
    }
    return bringBack(editor, pieces, ranges);
  };
}

/** After more was typed: each piece is put back where it stands, if all still stand as they were put in. */
function bringBack(editor: HTMLElement, pieces: readonly Piece[], ranges: (Range | null)[]): UndoOutcome {
  const isWhole = (range: Range | null, index: number) => range?.toString() === pieces[index]?.now;
  if (pieces.length === 0 || !ranges.every(isWhole)) return 'edited';
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] as Piece;
    const range = ranges[index] as Range;
    const anchor = range.startContainer.parentElement?.closest('a');
    if (piece.linked && anchor && editor.contains(anchor)) range.selectNode(anchor);
    select(editor, range);
    editor.ownerDocument.execCommand('insertHTML', false, piece.oldHtml);
  }
  return 'undone';
}

function pieceRange(editor: HTMLElement, { start, now }: Piece): Range | null {
  return rangeOf(mapText(editor), start, start + now.length);
}

function same(one: string, other: string): boolean {
  const even = (text: string) =>
    text
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  return even(one) === even(other);
}
