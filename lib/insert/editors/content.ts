import { escapeHtml, linkHtml } from '../../room/html.ts';
import { mapText } from '../dom-text.ts';
import type { Editor, InsertRequest } from '../insertion.ts';
import { lineAround } from '../line.ts';
import { canLinkWords } from '../link-words.ts';
import { type Padding, paddingFor } from '../padding.ts';

/**
 * What an editor does with the edges of pasted HTML. `lastBreakLost`: a last `<br>` counts as filler.
 * `trimmed`: spaces and breaks are cut off, except inside a link.
 */
export type HtmlEdges = 'kept' | 'lastBreakLost' | 'trimmed';

/** What is written, in both forms, with its spaces around it. */
export interface Content {
  html: string;
  text: string;
  /** What a reader sees of `html`. */
  shown: string;
  /** Addresses that must be links after writing `html`. */
  links: string[];
  /** The words that it takes the place of, inside itself; '' at a caret. */
  replaces: string;
}

const ZERO_WIDTH = /[\u200b\ufeff]/g;

/** Whether the selected words can become the link's words: one link, words on one line. */
export function linksWords({ editor, snippet }: InsertRequest, range: Range): boolean {
  if (snippet.links.length !== 1 || snippet.text.includes('\n') || !canLinkWords(editor, range)) return false;
  return !mapText(range.cloneContents()).text.trim().includes('\n');
}

/** The selected words as a link. Where no links are kept they become "words: address". */
export function wordsAsLink({ snippet }: InsertRequest, range: Range): Content {
  const words = range.toString();
  const address = snippet.links[0] as string;
  return {
    html: linkHtml(address, words),
    text: `${words.trimEnd()}: ${address}`,
    shown: words,
    links: [address],
    replaces: words,
  };
}

/** A snippet with the spaces that it needs at a caret. */
export function contentAt(
  { editor, snippet, spaced, as }: InsertRequest,
  caret: Range,
  edges: HtmlEdges,
): Content {
  const padding = spaced ? around(editor, caret, snippet.text.includes('\n')) : NONE;
  const { before, after } = padding;
  const text = before + snippet.text + after;
  const [words, html, links] =
    as === 'text' ? [snippet.text, asHtml(snippet.text), []] : [snippet.shown, snippet.html, snippet.links];
  const shown = before + words + after;
  return { html: padded(html, padding, edges), text, shown, links, replaces: '' };
}

const NONE: Padding = { before: '', after: '' };

function around(editor: Editor, caret: Range, severalLines: boolean) {
  const line = lineAround(editor, caret);
  return paddingFor(line.before.replace(ZERO_WIDTH, ''), line.after.replace(ZERO_WIDTH, ''), severalLines);
}

const LONE_LINK = /^(<a [^>]*>)([^<]*)(<\/a>)$/;

/** A plain space at the edge of pasted HTML is dropped by most editors, so it is one that does not break. */
function padded(html: string, { before, after }: Padding, edges: HtmlEdges): string {
  const start = before === ' ' ? '&nbsp;' : asHtml(before);
  const end = after === ' ' ? '&nbsp;' : asHtml(after);
  if (edges === 'lastBreakLost' && after === '\n') return `${start}${html}${end}${end}`;
  const link = edges === 'trimmed' ? LONE_LINK.exec(html) : null;
  return link ? `${link[1]}${start}${link[2]}${end}${link[3]}` : start + html + end;
}

function asHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
