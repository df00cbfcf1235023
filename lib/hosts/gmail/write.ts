import { caretIn } from '../../insert/caret.ts';
import { insertIntoField } from '../../insert/field.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import { canLinkWords, linkWords } from '../../insert/link-words.ts';
import { insertRich } from '../../insert/rich.ts';
import { makeSnippet, type Snippet, type SnippetFormat } from '../../room/snippet.ts';
import { looksPlain, visibleTextarea } from './mode.ts';
import { endOfOwnText, isQuote, liesOutside } from './regions.ts';

/**
 * Writes a snippet into a message: at the caret; over a selection the selected words become the link's text
 * (an invitation goes after them); without a caret at the end of what the person wrote. Never into the quote.
 */
export async function writeToMessage(
  body: HTMLElement,
  scope: HTMLElement,
  snippet: Snippet,
  format: SnippetFormat,
): Promise<InsertOutcome> {
  const area = visibleTextarea(scope);
  if (area) return insertIntoField({ editor: area, snippet, as: 'text', at: null, spaced: true });
  const at = placeFor(body);
  const plain = looksPlain(scope);
  const address = snippet.links[0];
  if (format !== 'invitation' && address && canLinkWords(body, at)) {
    if (!plain) return linkWords(body, at, address);
    // "words: address": the selected words stay as they are, the address follows them.
    const behind = makeSnippet([[{ text: `: ${address}` }]]);
    return insertRich({ editor: body, snippet: behind, as: 'text', at, spaced: false });
  }
  return insertRich({ editor: body, snippet, as: plain ? 'text' : 'html', at, spaced: true });
}

function placeFor(body: HTMLElement): Range {
  const caret = caretIn(body);
  if (!caret || isUntouched(body, caret)) return endOfOwnText(body);
  const inQuote = (node: Node) => liesOutside(body, node, isQuote);
  if (inQuote(caret.startContainer)) return endOfOwnText(body);
  if (inQuote(caret.endContainer)) caret.collapse(true);
  return caret;
}

/** A caret that only ever stood on the body itself was set by nobody. */
function isUntouched(body: HTMLElement, caret: Range): boolean {
  return (
    caret.collapsed && caret.startContainer === body && body.childNodes.length > 0 && caret.startOffset === 0
  );
}
