import { escapeHtml, linkHtml } from '../../room/html.ts';
import { mapText } from '../dom-text.ts';
import type { Editor, InsertRequest } from '../insertion.ts';
import { lineAround } from '../line.ts';
import { canLinkWords } from '../link-words.ts';
import { paddingFor } from '../padding.ts';

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
export function contentAt({ editor, snippet, spaced, as }: InsertRequest, caret: Range): Content {
  const { before, after } = spaced ? around(editor, caret, snippet.text.includes('\n')) : NONE;
  const text = before + snippet.text + after;
  if (as === 'text') return { html: asHtml(text), text, shown: text, links: [], replaces: '' };
  return {
    html: asHtml(before) + snippet.html + asHtml(after),
    text,
    shown: before + snippet.shown + after,
    links: snippet.links,
    replaces: '',
  };
}

const NONE = { before: '', after: '' };

function around(editor: Editor, caret: Range, severalLines: boolean) {
  const line = lineAround(editor, caret);
  return paddingFor(line.before.replace(ZERO_WIDTH, ''), line.after.replace(ZERO_WIDTH, ''), severalLines);
}

/** A plain space at the edge of pasted HTML is dropped by most editors. */
function asHtml(text: string): string {
  return escapeHtml(text).replace(/^ | $/g, '&nbsp;').replaceAll('\n', '<br>');
}
