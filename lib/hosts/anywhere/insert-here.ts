import type { Note } from '../../button/note.ts';
import { insert } from '../../insert/edit.ts';
import { findEditor } from '../../insert/focused.ts';
import type { Editor, Insertion } from '../../insert/insertion.ts';
import type { InsertHere } from '../../messages.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import type { Line } from '../pack-source.ts';
import { showInserted } from '../writing/inserted-note.ts';
import { focusReturned } from './focus-returned.ts';
import { noteAt, showFailed } from './notes.ts';

/** One insertion at a time: a key that is held down inserts once. */
let busy = false;
/** Advice that this page has shown: the same advice once a page. */
const shown: string[] = [];

/**
 * Inserts what the background sent into whatever has the focus, and says in a note what happened.
 * @param document the page, or the frame that the context menu was opened in
 */
export async function insertHere(document: Document, command: InsertHere, line: Line): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    // The popup or the menu may only just be closing.
    await focusReturned(document);
    const editor = findEditor(document);
    if (typeof editor !== 'string') await insertInto(document, editor, command, line);
    else showFailed(noteAt(document, null), 'unsupported', editor, command.snippet);
  } finally {
    busy = false;
  }
}

async function insertInto(
  document: Document,
  editor: Editor,
  command: InsertHere,
  line: Line,
): Promise<void> {
  const note = noteAt(document, editor);
  const { snippet } = command;
  const outcome = await insert({ editor, snippet, as: 'html', at: null, spaced: true });
  if (!outcome.ok) {
    // What the person undid or changed at once needs no words.
    if (outcome.reason !== 'theirs') showFailed(note, outcome.reason, outcome.why ?? null, snippet);
    return;
  }
  const { roomId, isInvitation } = command;
  line.ask({ type: 'used', roomId }).catch(() => {});
  await showInserted(note, line.ask, {
    insertion: outcome.insertion,
    done: say(isInvitation ? 'noteInsertedInvitation' : 'noteInserted'),
    roomId,
    place: { use: 'anywhere' },
    shown,
  });
  // Not waited for: the next insertion must not be.
  void follow(note, outcome.insertion, snippet);
}

/** Corrects what was said when the page takes an insertion back after a while. */
async function follow(note: Note, { later }: Insertion, snippet: Snippet): Promise<void> {
  const end = await later;
  if (end?.ok === false) showFailed(note, end.reason, null, snippet);
}
