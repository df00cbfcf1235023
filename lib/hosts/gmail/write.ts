import { linksWords, withoutEndSpaces } from '../../insert/content.ts';
import { insert } from '../../insert/edit.ts';
import type { InsertOutcome, InsertRequest } from '../../insert/insertion.ts';
import { placeIn } from '../../page/mail/place.ts';
import type { Snippet, SnippetFormat } from '../../snippets/snippet.ts';
import { looksPlain } from './mode.ts';
import { isQuote, isQuoteOrSignature } from './regions.ts';

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
    at: placeIn(body, isQuote, isQuoteOrSignature),
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
