import type { Snippet } from '../../snippets/snippet.ts';
import { contentOf } from '../content.ts';
import { giveFocus } from '../focused.ts';
import type { Editor, Field, FieldRange, InsertRefusal, InsertRequest } from '../insertion.ts';
import { paddingFor } from '../place.ts';
import { readingOf } from '../reading.ts';
import type { Plan, Strategy } from './strategy.ts';

/** Input types that hold free text or an address. In one for mail or telephone a link is no answer. */
const WRITABLE = new Set(['text', 'search', 'url']);

/** Why a field must be left alone, or `null`. */
export function fieldRefusal(field: Field): InsertRefusal | null {
  if (field.type === 'password') return 'password';
  if (field.tagName.toLowerCase() === 'input' && !WRITABLE.has(field.type)) return 'not-text';
  if (field.matches(':disabled')) return 'disabled';
  return field.readOnly ? 'read-only' : null;
}

/** Inputs and textareas. */
export const FIELD: Strategy = {
  read: (editor, addresses) =>
    readingOf({ text: (editor as Field).value, segments: [], links: [] }, addresses),
  select(editor, _, from, to) {
    selectAfresh(editor as Field, { from, to });
    return true;
  },
  selectionMs: 0,
  isManaged: false,
  steps: [],
  erasers: [(editor) => void editor.ownerDocument.execCommand('delete')],
  caretBehind(editor) {
    const field = editor as Field;
    const end = field.selectionEnd;
    if (end !== null && field.selectionStart !== end) field.setSelectionRange(end, end);
  },
};

/**
 * A snippet's text at the caret of a field (after a selection, never over it), or in the place of a range of its
 * value. One-line fields and short ones get the link alone.
 */
export function planField(
  editor: Editor,
  { snippet, spaced, at, over }: InsertRequest,
): Plan | InsertRefusal {
  const field = editor as Field;
  const refusal = fieldRefusal(field);
  if (refusal) return refusal;
  const { value } = field;
  const end = (at as FieldRange | null)?.to ?? field.selectionEnd ?? value.length;
  const range = { from: over ? ((at as FieldRange | null)?.from ?? end) : end, to: end };
  const text = fitting(field, textsFor(field, snippet), spaced && !over ? end : null, range);
  return text === null ? 'full' : planFieldText(field, range, text);
}

/** One text in the place of a range of a field's value. */
export function planFieldText(field: Field, range: FieldRange, text: string): Plan {
  const old = field.value.slice(range.from, range.to);
  const content = contentOf('', text, [], old);
  const edges = old ? content.edges : edgesOf(text);
  return {
    strategy: FIELD,
    addresses: [],
    ways: [
      {
        content: { ...content, edges, shown: content.plain },
        select: () => selectAfresh(field, range),
        write: () => write(field, text),
        isByBrowser: true,
      },
    ],
    ...(old ? { restore: () => void write(field, old) } : {}),
  };
}

const write = (field: Field, text: string) =>
  field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);

/** Spaces that a text brings with it at its ends. */
function edgesOf(text: string) {
  const before = text.length - text.trimStart().length;
  return { before, after: text.length - text.trimEnd().length };
}

/**
 * Selects a range of a field. Chromium joins an insertion with the typing before it into one undo step, unless the
 * selection moved in between: so it goes away first.
 */
function selectAfresh(field: Field, { from, to }: FieldRange): boolean {
  giveFocus(field);
  const away = from === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(from, to);
  return true;
}

/** What a field may get, the fullest first: one for addresses takes no words. */
function textsFor(field: Field, { text, links }: Snippet): string[] {
  const link = links.slice(0, 1);
  return field.type === 'url' ? link : [text, ...link];
}

/** The first of the texts, spaced, that the field has room for. */
function fitting(
  field: Field,
  texts: string[],
  spacedAt: number | null,
  { from, to }: FieldRange,
): string | null {
  const isLine = field.tagName.toLowerCase() === 'input';
  const taken = field.value.length - (to - from);
  const room = field.maxLength < 0 ? Number.POSITIVE_INFINITY : field.maxLength - taken;
  for (const text of texts) {
    if (isLine && text.includes('\n')) continue;
    const spaced = spacedAt === null || field.type === 'url' ? text : space(field.value, spacedAt, text);
    if (spaced.length <= room) return spaced;
  }
  return null;
}

function space(value: string, at: number, text: string): string {
  const lineBefore = value.slice(value.lastIndexOf('\n', at - 1) + 1, at);
  const lineAfter = value.slice(at).split('\n', 1)[0] ?? '';
  const padding = paddingFor(lineBefore, lineAfter, text.includes('\n'));
  return padding.before + text + padding.after;
}
