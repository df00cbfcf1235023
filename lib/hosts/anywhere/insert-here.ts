import { findEditor } from '../../insert/find-editor.ts';
import { insertAnywhere } from '../../insert/insert-anywhere.ts';
import type { Editor } from '../../insert/insertion.ts';
import { isSeen } from '../../insert/seen.ts';
import { logError, logged } from '../../log.ts';
import type { InsertHere, NoChoice } from '../../messages.ts';
import { isTheirs, reasonOf } from '../../page/copy-note.ts';
import { focusReturned } from '../../page/focus-returned.ts';
import { follow } from '../../page/follow.ts';
import { hostOf } from '../../page/hosts.ts';
import { showInserted } from '../../page/inserted-note.ts';
import { showNoChoice } from '../../page/no-choice.ts';
import type { BackgroundClient } from '../../page/page-state.ts';
import type { Note } from '../../page/ui/note.ts';
import { say } from '../../page/words.ts';
import { canShow, isStillThere, noteAt, type Problem, showFailed } from './notes.ts';

/** Editors with an insertion under way: a key that is held down inserts once. */
const busy = new WeakSet<Editor>();
/** One insertion at a time: another editor waits for its turn. */
let turn: Promise<unknown> = Promise.resolve();
/** Advice that this page has shown: the same advice once a page. */
const shown: string[] = [];

/**
 * Inserts what the background sent into whatever has the focus, and says in a note what happened.
 * @param document the page, or the frame that the context menu was opened in
 * @param meant the field in which the person asked for it: the background may take seconds, and while that field is still
 * there nothing is written into another one. `null`: they were in none
 * @returns `false` when somebody else has to say what happened: this document can show no note, or has thrown out the
 * one that said why nothing was inserted. What was inserted can be seen
 */
export async function insertHere(
  document: Document,
  command: InsertHere,
  background: BackgroundClient,
  meant: Editor | null = null,
): Promise<boolean> {
  if (!canShow(document)) return false;
  let editor: Editor | null = null;
  let refusal = null as Note | null;
  const refuse = (problem: Problem | string) => {
    refusal = showFailed(document, editor, problem, command);
  };
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
    else if (meant && meant !== found && meant.isConnected && isSeen(meant)) refuse('unfocused');
    else await insertInto(document, found, command, background, refuse);
  } catch (error) {
    logError('insertion', error);
    refuse('refused');
  }
  return refusal === null || isStillThere(refusal);
}

/** Says that there is nothing to insert, with the way to where that is mended. @returns as `insertHere` */
export async function sayHere(
  document: Document,
  why: NoChoice,
  background: BackgroundClient,
): Promise<boolean> {
  if (!canShow(document)) return false;
  const found = findEditor(document);
  const note = noteAt(document, typeof found === 'string' ? null : found);
  showNoChoice(note, why, (request) => void background.ask(request).catch(logged('request', undefined)));
  return isStillThere(note);
}

async function insertInto(
  document: Document,
  editor: Editor,
  command: InsertHere,
  background: BackgroundClient,
  failed: (problem: Problem | string) => void,
): Promise<void> {
  const { snippet } = command;
  if (busy.has(editor)) return;
  busy.add(editor);
  const outcome = await inTurn(() =>
    insertAnywhere({ editor, snippet, as: 'html', at: null, spaced: true }),
  ).finally(() => busy.delete(editor));
  if (!outcome.ok) {
    // The person has undone or changed it themselves: they know.
    if (!isTheirs(outcome)) failed(outcome.why ?? reasonOf(outcome));
    return;
  }
  const { roomId, roomName, isInvitation } = command;
  // Only the time of the last use is missing where it fails.
  background.ask({ type: 'used', roomId }).catch(logged('use', undefined));
  await showInserted(noteAt(document, editor), background.ask, {
    insertion: outcome.insertion,
    done: say(isInvitation ? 'noteInsertedInvitation' : 'noteInserted'),
    roomId,
    roomName,
    place: () => ({ use: 'anywhere' }),
    shown,
  });
  // Not waited for: whoever asked for the insertion must not wait either.
  void follow(outcome.insertion, { failed });
}

/** Begins when what was begun before is done, whatever became of it. */
function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(act);
  // Whoever waits for `mine` gets the rejection.
  turn = mine.catch(() => {});
  return mine;
}
