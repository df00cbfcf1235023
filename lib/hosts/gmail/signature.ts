import { insert } from '../../insert/edit.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { RoomMarks } from '../../messages.ts';
import type { Standing, WriteTarget } from '../../page/surface.ts';
import { asSignature, type Snippet } from '../../room/snippet-markup.ts';
import { findInEditor } from './existing-link.ts';
import { looksPlain } from './mode.ts';
import { endOfOwnText, isQuote, isSignature, liesOutside } from './regions.ts';

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
  const root = blockOf(body);
  const isPlain = () => looksPlain(scope);
  return root && findInEditor({ editor: body, root, isOutside: () => false, isPlain }, marks);
}

function add(body: HTMLElement, scope: HTMLElement, snippet: Snippet): Promise<InsertOutcome> {
  const as = looksPlain(scope) ? 'text' : 'html';
  const block = blockOf(body);
  const request = { editor: body, as, spaced: false } as const;
  return block
    ? insert({ ...request, snippet, at: endIn(block), ownLine: true })
    : insert({ ...request, snippet: asSignature(snippet), at: endOfOwnText(body) });
}

function endIn(block: Element): Range {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.collapse(false);
  return range;
}

/** The block of a message's own signature; those in quoted mails are not the person's. */
function blockOf(body: HTMLElement): Element | null {
  const blocks = [...body.querySelectorAll('*')].filter((element) => isSignature(element));
  return blocks.find((block) => !liesOutside(body, block, isQuote)) ?? null;
}
