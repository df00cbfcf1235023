import { caretIn } from '../../../insert/caret.ts';
import type { InsertOutcome } from '../../../insert/insertion.ts';
import { canLinkWords, linkWords } from '../../../insert/link-words.ts';
import { paddingFor } from '../../../insert/padding.ts';
import { insertRich } from '../../../insert/rich.ts';
import type { Snippet, SnippetFormat } from '../../../room/snippet.ts';
import { isTouched } from '../touched.ts';
import { looksPlain, visibleTextarea } from './mode.ts';
import { endOfOwnWords, quoteStart } from './plain-regions.ts';
import { endOfOwnText, isQuote, liesOutside } from './regions.ts';
import { writeToArea } from './write-area.ts';

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
  if (area) return writeInWords(area, snippet, format);
  const at = placeFor(body);
  const plain = looksPlain(scope);
  const address = snippet.links[0];
  if (format !== 'invitation' && address && canLinkWords(body, at)) {
    if (!plain) return linkWords(body, at, address);
    const text = behindWords(address);
    const behind = { text, html: '', shown: text, links: [] };
    return insertRich({ editor: body, snippet: behind, as: 'text', at, spaced: false });
  }
  return insertRich({ editor: body, snippet, as: plain ? 'text' : 'html', at, spaced: true });
}

/** "words: address": in plain text selected words stay as they are, and the address follows them. */
function behindWords(address: string): string {
  return `: ${address}`;
}

function writeInWords(
  area: HTMLTextAreaElement,
  snippet: Snippet,
  format: SnippetFormat,
): Promise<InsertOutcome> {
  const { value } = area;
  const end = endOfOwnWords(value);
  const quote = quoteStart(value);
  const own = isTouched(area) && area.selectionStart <= quote;
  const from = own ? area.selectionStart : end;
  const to = own ? Math.min(area.selectionEnd, quote) : end;
  const words = value.slice(from, to);
  const address = snippet.links[0];
  if (words.trim() && address && format !== 'invitation') {
    const behind = from + words.trimEnd().length;
    return writeToArea(area, behindWords(address), behind);
  }
  const lineBefore = value.slice(value.lastIndexOf('\n', to - 1) + 1, to);
  const lineAfter = value.slice(to).split('\n', 1)[0] ?? '';
  const { before, after } = paddingFor(lineBefore, lineAfter, snippet.text.includes('\n'));
  return writeToArea(area, before + snippet.text + after, to);
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
