import { mapText, rangeOf, type TextMap } from '../dom-text.ts';
import type { Editor } from '../insertion.ts';
import { insertedAt } from '../run.ts';
import type { Content } from './content.ts';

/** What an editor shows: its text without white space, and how often it links to an address of interest. */
export interface Reading {
  text: string;
  links: number;
}

const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The text without all that editors change by themselves: spaces, line breaks, zero-width marks. */
export function squeeze(text: string): string {
  return text.replace(new RegExp(BLANK, 'g'), '');
}

/** Whether a character is one that editors change by themselves; none is not one. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && BLANK.test(character);
}

/** Reads an editor; `links` are the addresses that are counted. */
export function read(editor: Editor, links: string[]): Reading {
  return { text: squeeze(mapEditor(editor).text), links: countLinks(editor, links) };
}

/** Where something stands in the squeezed text. */
export interface WrittenPiece {
  start: number;
  length: number;
}

/** What stands in an editor after an attempt. */
export type Finding =
  | ({ state: 'written' } & WrittenPiece)
  /** Text came, but not as it must be. */
  | { state: 'half' }
  | { state: 'unchanged' };

/** Compares what an editor shows with what it showed before `content` was written. */
export function compare(before: Reading, now: Reading, content: Content): Finding {
  if (now.text === before.text && now.links === before.links) return { state: 'unchanged' };
  const replaced = squeeze(content.replaces);
  const shown = squeeze(content.shown);
  const linked = now.links - before.links === content.links.length;
  const shownAt = insertedAt(before.text, now.text, shown, replaced);
  if (shownAt !== null && (linked || content.links.every((address) => shown.includes(address))))
    return { state: 'written', start: shownAt, length: shown.length };
  const text = squeeze(content.text);
  const textAt = insertedAt(before.text, now.text, text, replaced);
  return textAt === null ? { state: 'half' } : { state: 'written', start: textAt, length: text.length };
}

/** Whether a piece of the squeezed text ends its line. */
export function endsLine(editor: Editor, { start, length }: WrittenPiece): boolean {
  const full = mapEditor(editor);
  const last = offsetsOf(full)[start + length - 1];
  return last !== undefined && /^[^\S\n]*(\n|$)/.test(full.text.slice(last + 1));
}

/**
 * The DOM range of a piece of the squeezed text, with the spaces that were put around it.
 * @param edges how many spaces or line breaks before and after belong to it
 */
export function rangeOfSqueezed(
  editor: Editor,
  start: number,
  length: number,
  edges: { before: number; after: number },
): Range | null {
  const full = mapEditor(editor);
  const offsets = offsetsOf(full);
  const first = offsets[start];
  const last = offsets[start + length - 1];
  if (first === undefined || last === undefined) return null;
  return rangeOf(full, grow(full, first, -1, edges.before), grow(full, last + 1, 1, edges.after));
}

/** Where each character of the squeezed text stands in the full one. */
function offsetsOf({ text }: TextMap): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text[at])) offsets.push(at);
  return offsets;
}

function grow({ text }: TextMap, from: number, step: 1 | -1, blanks: number): number {
  let at = from;
  for (let left = blanks; left > 0 && isBlank(text[step < 0 ? at - 1 : at]); left -= 1) at += step;
  return at;
}

/** The text of an editor, without placeholders and widgets: a person did not write them. */
export function mapEditor(editor: Editor): TextMap {
  return mapText(editor, (element) => element.getAttribute('contenteditable') === 'false');
}

function countLinks(editor: Editor, links: string[]): number {
  return [...editor.querySelectorAll('a[href]')].filter((link) =>
    links.includes(link.getAttribute('href') ?? ''),
  ).length;
}
