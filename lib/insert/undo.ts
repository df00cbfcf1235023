import { select } from './caret.ts';
import { mapText, textAround } from './dom-text.ts';
import type { Editor, UndoOutcome } from './insertion.ts';
import { findPlaced, isIntact, type Placed } from './placed.ts';
import { typedSince } from './typed-since.ts';

/** What is needed to take an insertion out again. */
export interface UndoFacts {
  editor: Editor;
  placed: Placed;
  /** The editor's markup before and after, read to compare with, never assigned. */
  before: string;
  after: string;
}

/**
 * Makes the Undo of one insertion. The browser's own undo is exact, but it takes back whatever came last in
 * the whole document: it is used only while nothing was typed anywhere since. After that the inserted piece
 * itself is selected and deleted, and only if it still stands there as it was put in.
 */
export function undoOf(facts: UndoFacts): () => Promise<UndoOutcome> {
  const { editor, placed } = facts;
  const typed = typedSince(editor.ownerDocument);
  return async () => {
    if (!typed() && editor.innerHTML === facts.after && undoByBrowser(facts)) return 'undone';
    const standing = isIntact(editor, placed) ? placed : findPlaced(editor, placed.text, placed.links);
    if (!standing || !editor.isConnected) return 'edited';
    return deletePlaced(editor, standing) ? 'undone' : 'edited';
  };
}

function undoByBrowser({ editor, before, after }: UndoFacts): boolean {
  const document = editor.ownerDocument;
  editor.focus({ preventScroll: true });
  document.execCommand('undo');
  if (editor.innerHTML === before) return true;
  // It took back more, or something else: put that back and delete the piece itself.
  if (editor.innerHTML !== after) document.execCommand('redo');
  return false;
}

/**
 * Deletes exactly the placed piece as one undo step. `false` when anything else would have gone with it:
 * then it is put back.
 */
export function deletePlaced(editor: Editor, placed: Placed): boolean {
  const rest = letters(textAround(editor, placed.range));
  const document = editor.ownerDocument;
  select(editor, placed.range);
  document.execCommand('delete');
  if (letters(mapText(editor).text) === rest) return true;
  document.execCommand('undo');
  return false;
}

/** Browsers even out white space around a deletion; the letters are what must not be lost. */
function letters(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}

/** Takes out what a failed technique left behind. `false`: the editor is not as it was before. */
export function takeOut(editor: Editor, before: string, placed: Placed | null): boolean {
  if (editor.innerHTML === before) return true;
  editor.ownerDocument.execCommand('undo');
  if (editor.innerHTML === before) return true;
  return placed !== null && isIntact(editor, placed) && deletePlaced(editor, placed);
}
