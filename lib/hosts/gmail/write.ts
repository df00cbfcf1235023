import { caretIn } from '../../insert/caret.ts';
import { linksWords, withoutEndSpaces } from '../../insert/content.ts';
import { insert } from '../../insert/edit.ts';
import type { InsertOutcome, InsertRequest } from '../../insert/insertion.ts';
import type { Snippet, SnippetFormat } from '../../snippets/snippet.ts';
import { looksPlain } from './mode.ts';
import { endOfOwnText, isQuote, isQuoteOrSignature, liesOutside } from './regions.ts';
import { isTouched } from './touched.ts';

/**
 * Writes a snippet into a message: at the caret; over a selection the selected words become the link's text
 * (an invitation goes after them); without a caret at the end of what the person wrote. Never into the quote.
 */
export async function writeToMessage(
  body: HTMLElement,
  scope: HTMLElement,
  snippet: Snippet,
  format: SnippetFormat | null,
): Promise<InsertOutcome> {
  const request: InsertRequest = {
    editor: body,
    snippet,
    as: 'html',
    at: placeFor(body),
    spaced: true,
    keepWords: format === 'invitation',
    isOthers: isQuoteOrSignature,
  };
  return insert(looksPlain(scope) ? inWords(request) : request);
}

/** "words: address": in plain text selected words stay as they are, and the address follows them. */
function inWords(request: InsertRequest): InsertRequest {
  const at = request.at as Range;
  const behind = withoutEndSpaces(at);
  behind.collapse(false);
  return linksWords(request, at)
    ? { ...request, as: 'text', snippet: behindWords(request.snippet), at: behind, spaced: false }
    : { ...request, as: 'text' };
}

function behindWords({ links }: Snippet): Snippet {
  const text = `: ${links[0]}`;
  return { text, html: '', shown: text, links: [] };
}

function placeFor(body: HTMLElement): Range {
  const caret = caretIn(body);
  if (!caret || isUntouched(body, caret)) return endOfOwnText(body);
  const inQuote = (node: Node) => liesOutside(body, node, isQuote);
  if (inQuote(caret.startContainer)) return endOfOwnText(body);
  if (inQuote(caret.endContainer)) caret.collapse(true);
  return caret;
}

/** A caret before everything in a body where the person did nothing was set by Gmail. */
function isUntouched(body: HTMLElement, caret: Range): boolean {
  if (!caret.collapsed || isTouched(body)) return false;
  const before = caret.cloneRange();
  before.setStart(body, 0);
  return !before.toString();
}
