import { hostOf } from '../../host-pages.ts';
import { insert } from '../../insert/edit.ts';
import { findEditor } from '../../insert/focused.ts';
import type { Editor, Insertion } from '../../insert/insertion.ts';
import { logError, logged } from '../../log.ts';
import type { InsertHere } from '../../messages.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import { focusReturned } from '../focus-returned.ts';
import type { Line } from '../pack-source.ts';
import { reasonOf } from '../writing/copy-note.ts';
import { showInserted } from '../writing/inserted-note.ts';
import { canShow, noteAt, type Problem, showFailed } from './notes.ts';

/** One insertion at a time: a key that is held down inserts once. */
let busy = false;
/** Advice that this page has shown: the same advice once a page. */
const shown: string[] = [];

/**
 * Inserts what the background sent into whatever has the focus, and says in a note what happened.
 * @param document the page, or the frame that the context menu was opened in
 * @returns `false` when this document can show no note: somebody else has to say it
 */
export async function insertHere(document: Document, command: InsertHere, line: Line): Promise<boolean> {
  if (!canShow(document)) return false;
  if (busy) return true;
  busy = true;
  let editor: Editor | null = null;
  const refuse = (problem: Problem) => showFailed(document, editor, problem, command.snippet);
  try {
    // The popup or the menu may only just be closing.
    const hasFocus = await focusReturned(document);
    const found = findEditor(document);
    if (typeof found !== 'string') editor = found;
    // In Gmail and Calendar a room goes where their own buttons put it, and never into a field of the page's.
    if (hostOf(document.defaultView?.origin)) refuse('by-button');
    else if (command.isElsewhere) refuse('elsewhere');
    // With the cursor in the address bar, a field that had it before is not where the person is.
    else if (typeof found === 'string' || !hasFocus) refuse(typeof found === 'string' ? found : 'no-field');
    else await insertInto(document, found, command, line);
  } catch (error) {
    logError('insertion', error);
    refuse('refused');
  } finally {
    busy = false;
  }
  return true;
}

async function insertInto(
  document: Document,
  editor: Editor,
  command: InsertHere,
  line: Line,
): Promise<void> {
  const { snippet } = command;
  const outcome = await insert({ editor, snippet, as: 'html', at: null, spaced: true });
  if (!outcome.ok) {
    const reason = reasonOf(outcome);
    // The person has undone or changed it themselves: they know.
    if (reason !== 'theirs') showFailed(document, editor, outcome.why ?? reason, snippet);
    return;
  }
  const { roomId, isInvitation } = command;
  line.ask({ type: 'used', roomId }).catch(logged('use', undefined));
  await showInserted(noteAt(document, editor), line.ask, {
    insertion: outcome.insertion,
    done: say(isInvitation ? 'noteInsertedInvitation' : 'noteInserted'),
    roomId,
    place: () => ({ use: 'anywhere' }),
    shown,
  });
  // Not waited for: the next insertion must not be.
  void follow(document, outcome.insertion, snippet);
}

/** Corrects what was said when the page takes an insertion back after a while. */
async function follow(document: Document, { editor, later }: Insertion, snippet: Snippet): Promise<void> {
  const end = await later;
  if (end?.ok === false) showFailed(document, editor, end.reason, snippet);
}
