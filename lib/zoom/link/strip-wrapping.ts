import { decodePercent } from '../decode.ts';
import { decodeEntities } from '../invitation/entities.ts';
import type { LinkWarning } from './codes.ts';

/** A link taken out of what stands around it. */
export interface StrippedLink {
  address: string;
  form: 'plain' | 'markdown' | 'bracketed';
  warnings: LinkWarning[];
}

/** Characters that nobody sees and that do no harm between letters: zero-width ones, marks of direction, soft hyphen. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/g;
/** The same, and what turns the direction of all that follows: harmless only around a text. */
const EDGE = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** What people write before a link without a space behind it. Any other scheme before `https:` is a trick. */
const LABEL = /^(?:url|link|zoom|meeting|join|room|website|web):(?=https?:\/\/)/i;
const TRAILING = '.,;:!?)]}>"\'`*|_~';
const BRACKETS: Record<string, string> = {
  '<': '>',
  '[': ']',
  '(': ')',
  '{': '}',
  '「': '」',
  '『': '』',
  '【': '】',
  '《': '》',
  '〈': '〉',
};

/** Takes away what people and programs put around an address: brackets, Markdown, quotes, punctuation, entities. */
export function stripWrapping(text: string): StrippedLink {
  const warnings: LinkWarning[] = [];
  let bare = mapFullWidth(text.trim(), warnings);
  bare = removeUnseen(bare, warnings).trim().replace(LABEL, '');
  // Copied out of another address.
  if (/^https?%3a%2f%2f/i.test(bare)) bare = decodePercent(bare, bare);
  const markdown = readMarkdown(bare);
  if (markdown) {
    if (markdown.differs) warnings.push('words-differ');
    return { address: tidy(markdown.address), form: 'markdown', warnings };
  }
  const close = BRACKETS[bare[0] ?? ''];
  const inside = bare.slice(1).trimStart();
  if (close && bare.lastIndexOf(close) > 0 && startsLikeLink(inside)) {
    const [address = '', words] = inside.slice(0, inside.lastIndexOf(close)).split('|', 2);
    if (words !== undefined && wordsDiffer(words, address)) warnings.push('words-differ');
    return { address: tidy(address.trimEnd()), form: 'bracketed', warnings };
  }
  return { address: tidy(bare), form: 'plain', warnings };
}

/** An address without the punctuation, quotes and HTML entities that stuck to it. */
export function tidy(address: string): string {
  let start = 0;
  while (start < address.length && /["'`\p{Pi}„‚]/u.test(address[start] ?? '')) start++;
  let plain = address.slice(start);
  if (plain.includes('&')) plain = decodeEntities(plain.replace(/&(?:amp;)+/gi, '&'));
  if (plain.includes(':\\/\\/')) plain = plain.replace(/\\\//g, '/');
  let end = plain.length;
  while (end > 0 && endsSentence(plain[end - 1] ?? '')) end--;
  return plain.slice(0, end);
}

/** White space, and punctuation in which no address ends; of other scripts all of it. */
function endsSentence(character: string): boolean {
  return TRAILING.includes(character) || /\s|(?![\0-\x7f])\p{P}/u.test(character);
}

/** `true` when the text begins like an address, with or without a scheme. */
export function startsLikeLink(text: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]{1,20}:/i.test(text) || /^(?:[^\s./?#@:]{1,63}\.){1,6}[^\s./?#@:]{2,63}[/?#]/.test(text)
  );
}

function readMarkdown(text: string): { address: string; differs: boolean } | null {
  if (!text.startsWith('[') && !text.startsWith('![')) return null;
  const middle = text.indexOf('](');
  const end = text.indexOf(')', middle);
  if (middle < 0 || end < 0) return null;
  const address =
    text
      .slice(middle + 2, end)
      .trim()
      .replace(/^<|>$/g, '')
      .split(/\s/, 1)[0] ?? '';
  return { address, differs: wordsDiffer(text.slice(text.indexOf('[') + 1, middle), address) };
}

/** The words of a link are an address themselves, and not its own. */
function wordsDiffer(words: string, address: string): boolean {
  const shown = tidy(words.trim());
  return /^https?:\/\//i.test(shown) && shown !== tidy(address);
}

function mapFullWidth(text: string, warnings: LinkWarning[]): string {
  if (!/[\uff01-\uff5e]/.test(text)) return text;
  warnings.push('characters-mapped');
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function removeUnseen(text: string, warnings: LinkWarning[]): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  const inner = text.slice(start, end);
  const plain = inner.replace(UNSEEN, '');
  if (plain !== inner) warnings.push('hidden-removed');
  return plain;
}
