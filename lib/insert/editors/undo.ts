import type { Editor, UndoOutcome } from '../insertion.ts';
import { whereNow } from '../run.ts';
import { settle } from '../settle.ts';
import { typedSince } from '../typed-since.ts';
import type { Content } from './content.ts';
import { type Reading, rangeOfSqueezed, read, squeeze } from './reading.ts';
import { selectIn } from './selection.ts';
import { deleteSelected, same, stepBack } from './take-out.ts';
import { TECHNIQUES } from './techniques.ts';

/** Some editors render only with a later frame. */
const LATE_MS = 350;

/** What is known of an insertion that was read back. */
export interface Written {
  editor: Editor;
  content: Content;
  before: Reading;
  after: Reading;
  /** Where it stands in the text of `after`. */
  start: number;
  length: number;
  /** It has a history of its own. */
  managed: boolean;
  /** The browser may delete in it. */
  readsDom: boolean;
}

/**
 * Makes the Undo of an insertion. As long as the editor shows what it showed then, its own history is used;
 * later the inserted piece is selected and deleted, if it still stands there as it was put in.
 */
export function undoOf(written: Written): () => Promise<UndoOutcome> {
  const { editor, after, before, content, managed } = written;
  const typed = typedSince(editor.ownerDocument);
  return async () => {
    const wasTyped = typed();
    if (!editor.isConnected) return 'edited';
    editor.focus({ preventScroll: true });
    // What was typed a moment ago may not be shown yet.
    await settle();
    // The browser's own history belongs to the whole document, an editor's to itself.
    const isLast = same(read(editor, content.links), after) && (managed || !wasTyped);
    if (isLast && (await stepBack(editor, before, content.links, managed))) return 'undone';
    return deletePiece(written);
  };
}

async function deletePiece(written: Written): Promise<UndoOutcome> {
  const { editor, content, after, before } = written;
  const now = read(editor, content.links);
  const at = whereNow(after.text, written.start, written.length, now.text);
  if (at === null || now.links < after.links) return 'edited';
  const edges = { before: blanks(content, 'start'), after: blanks(content, 'end') };
  const range = rangeOfSqueezed(editor, at, written.length, content.replaces ? NO_EDGES : edges);
  if (!range) return 'edited';
  selectIn(editor, range);
  await settle();
  await deleteSelected(editor, content.links, written);
  if (content.replaces) await putBack(written, content.replaces);
  const rest = now.text.slice(0, at) + squeeze(content.replaces) + now.text.slice(at + written.length);
  const expected = { text: rest, links: now.links - (after.links - before.links) };
  if (await comesTo(editor, expected, content.links)) return 'undone';
  // More or less went than was put in: it is given back.
  if (!same(read(editor, content.links), now)) await stepBack(editor, now, content.links, written.managed);
  return 'edited';
}

/** Whether an editor shows what is expected, now or after it has rendered. */
async function comesTo(editor: Editor, expected: Reading, addresses: string[]): Promise<boolean> {
  if (same(read(editor, addresses), expected)) return true;
  await settle(LATE_MS);
  return same(read(editor, addresses), expected);
}

const NO_EDGES = { before: 0, after: 0 };

async function putBack({ editor, managed }: Written, words: string): Promise<void> {
  const content = { html: words, text: words, shown: words, links: [], replaces: '' };
  if (!managed || !TECHNIQUES.pasteText(editor, content)) TECHNIQUES.execText(editor, content);
  await settle();
}

function blanks({ text }: Content, edge: 'start' | 'end'): number {
  return text.length - (edge === 'start' ? text.trimStart() : text.trimEnd()).length;
}
