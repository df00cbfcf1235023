import type { LinkWarning } from './codes.ts';

/** A link taken out of what stands around it. */
export interface PeeledLink {
  address: string;
  form: 'plain' | 'markdown' | 'bracketed';
  warnings: LinkWarning[];
}

/** Characters that nobody sees and that do no harm between letters: zero-width ones, marks of direction, soft hyphen. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2060\ufeff]/g;
const TRAILING = '.,;:!?)]}>"\'`*。，；：！？）］】」』》〉｣、|';
const BRACKETS: Record<string, string> = { '<': '>', '[': ']', '(': ')' };

/** Takes away what people and programs put around an address: brackets, Markdown, quotes, punctuation, entities. */
export function peelLink(text: string): PeeledLink {
  const warnings: LinkWarning[] = [];
  let bare = mapFullWidth(text.trim(), warnings);
  bare = removeUnseen(bare, warnings).trim();
  const markdown = readMarkdown(bare);
  if (markdown) {
    if (markdown.differs) warnings.push('words-differ');
    return { address: tidy(markdown.address), form: 'markdown', warnings };
  }
  const close = BRACKETS[bare[0] ?? ''];
  const inside = bare.slice(1).trimStart();
  if (close && bare.lastIndexOf(close) > 0 && startsLikeLink(inside))
    return {
      address: tidy(inside.slice(0, inside.lastIndexOf(close)).trimEnd()),
      form: 'bracketed',
      warnings,
    };
  return { address: tidy(bare), form: 'plain', warnings };
}

/** An address without the punctuation, quotes and HTML entities that stuck to it. */
export function tidy(address: string): string {
  let start = 0;
  while (start < address.length && '"\'`“‘«'.includes(address[start] ?? '')) start++;
  let plain = address.slice(start);
  if (plain.includes('&'))
    plain = plain.replace(/&(?:amp;)+/gi, '&').replace(/&(?:quot|lt|gt|#39|#34);/gi, unescapeEntity);
  if (plain.includes(':\\/\\/')) plain = plain.replace(/\\\//g, '/');
  let end = plain.length;
  while (end > 0 && (TRAILING.includes(plain[end - 1] ?? '') || /[\s”’»]/.test(plain[end - 1] ?? ''))) end--;
  return plain.slice(0, end);
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
  const words = tidy(text.slice(text.indexOf('[') + 1, middle).trim());
  const differs = /^https?:\/\//i.test(words) && words !== tidy(address);
  return { address, differs };
}

function mapFullWidth(text: string, warnings: LinkWarning[]): string {
  if (!/[\uff01-\uff5e]/.test(text)) return text;
  warnings.push('characters-mapped');
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function removeUnseen(text: string, warnings: LinkWarning[]): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text[start])) start++;
  while (end > start && isEdge(text[end - 1])) end--;
  const inner = text.slice(start, end);
  const plain = inner.replace(UNSEEN, '');
  if (plain !== inner) warnings.push('hidden-removed');
  return plain;
}

function isEdge(character = ''): boolean {
  return /[\s\u00ad\u061c\u200b-\u200f\u2060\ufeff]/.test(character);
}

function unescapeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  return { quot: '"', lt: '<', gt: '>', '#39': "'", '#34': '"' }[name] ?? entity;
}
