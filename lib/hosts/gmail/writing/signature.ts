import { insert } from '../../../insert/edit.ts';
import type { InsertOutcome } from '../../../insert/insertion.ts';
import type { RoomMarks } from '../../../messages.ts';
import { asSignature, onNextLine, type Snippet } from '../../../room/snippet-markup.ts';
import type { Standing, WriteTarget } from '../../writing/writable.ts';
import { looksPlain, visibleTextarea } from './mode.ts';
import { endOfOwnWords, endOfSignature } from './plain-regions.ts';
import { atEndOf, endOfOwnText, isQuote, isSignature, liesOutside } from './regions.ts';
import { findInEditor, findInTextarea } from './standing.ts';

/**
 * The signature of one message, to write into: on a line of its own at the end of the signature block, or as
 * a block of its own, built as Gmail builds one, behind what the person wrote and above the quote.
 */
export function signatureOfMessage(body: HTMLElement, scope: HTMLElement): WriteTarget {
  return {
    alreadyWords: 'noteAlreadySignature',
    insertedWords: () => 'noteInsertedInSignature',
    ownFormat: 'signature',
    find: (marks) => find(body, scope, marks),
    insert: (snippet) => add(body, scope, snippet),
  };
}

function find(body: HTMLElement, scope: HTMLElement, marks: RoomMarks): Standing | null {
  const area = visibleTextarea(scope);
  if (area) {
    const end = endOfSignature(area.value);
    return end === null ? null : findInTextarea(area, marks, endOfOwnWords(area.value), end);
  }
  const block = blockOf(body);
  return block && findInEditor(body, marks, block, () => false);
}

function add(body: HTMLElement, scope: HTMLElement, snippet: Snippet): Promise<InsertOutcome> {
  const area = visibleTextarea(scope);
  if (area) return addInWords(area, snippet);
  const as = looksPlain(scope) ? 'text' : 'html';
  const block = blockOf(body);
  const content = block ? onNextLine(snippet) : asSignature(snippet);
  const at = block ? atEndOf(block) : endOfOwnText(body);
  return insert({ editor: body, snippet: content, as, at, spaced: false, isPlain: true });
}

function addInWords(area: HTMLTextAreaElement, snippet: Snippet): Promise<InsertOutcome> {
  const end = endOfSignature(area.value);
  if (end !== null) return writeAt(area, onNextLine(snippet), end);
  return writeAt(area, asSignature(snippet), endOfOwnWords(area.value));
}

function writeAt(editor: HTMLTextAreaElement, snippet: Snippet, at: number): Promise<InsertOutcome> {
  return insert({ editor, snippet, as: 'text', at: { from: at, to: at }, spaced: false });
}

/** The block of a message's own signature; those in quoted mails are not the person's. */
function blockOf(body: HTMLElement): Element | null {
  const blocks = [...body.querySelectorAll('*')].filter((element) => isSignature(element));
  return blocks.find((block) => !liesOutside(body, block, isQuote)) ?? null;
}
