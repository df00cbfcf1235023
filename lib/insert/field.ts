import type { Snippet } from '../room/snippet.ts';
import { selectAfresh, undoByBrowser } from './field-edit.ts';
import type { Field, InsertOutcome, InsertRefusal, InsertRequest } from './insertion.ts';
import { paddingFor } from './padding.ts';
import { insertedAt, whereNow } from './run.ts';
import { settle } from './settle.ts';
import { typedSince } from './typed-since.ts';

/** Input types that hold free text or an address. In one for mail or telephone a link is no answer. */
const WRITABLE = new Set(['text', 'search', 'url']);

/** Whether an element is an input or a textarea, of whichever document. */
export function isField(element: Element): element is Field {
  return /^(input|textarea)$/i.test(element.tagName);
}

/** Why a field must be left alone, or `null`. */
export function fieldRefusal(field: Field): InsertRefusal | null {
  if (field.type === 'password') return 'password';
  if (field.tagName.toLowerCase() === 'input' && !WRITABLE.has(field.type)) return 'not-text';
  if (field.disabled || field.matches(':disabled')) return 'disabled';
  return field.readOnly ? 'read-only' : null;
}

/**
 * Inserts a snippet's text into an input or a textarea at its caret (after a selection, never over it) as one
 * undo step of its own, and reads it back. One-line fields and short ones get the link alone.
 */
export async function insertIntoField({ editor, snippet, spaced }: InsertRequest): Promise<InsertOutcome> {
  const field = editor as Field;
  const why = fieldRefusal(field);
  if (why) return { ok: false, reason: 'unsupported', why };
  const before = field.value;
  const at = field.selectionEnd ?? before.length;
  const text = fitting(field, textsFor(field, snippet), spaced ? at : null);
  if (text === null) return { ok: false, reason: 'unsupported', why: 'full' };
  field.focus({ preventScroll: true });
  selectAfresh(field, at);
  field.ownerDocument.execCommand('insertText', false, text);
  await settle();
  const after = field.value;
  const start = insertedAt(before, after, text);
  if (start !== null) return { ok: true, insertion: { editor, undo: undoOf(field, before, start, text) } };
  if (!field.isConnected) return { ok: false, reason: 'gone' };
  if (after !== before) undoByBrowser(field, before);
  return { ok: false, reason: 'refused' };
}

/** What a field may get, the fullest first: one for addresses takes no words. */
function textsFor(field: Field, { text, links }: Snippet): string[] {
  const link = links.slice(0, 1);
  return field.type === 'url' ? link : [text, ...link];
}

/** The first of the texts, spaced, that the field has room for. */
function fitting(field: Field, texts: string[], spacedAt: number | null): string | null {
  const isLine = field.tagName.toLowerCase() === 'input';
  const room = field.maxLength < 0 ? Number.POSITIVE_INFINITY : field.maxLength - field.value.length;
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

function undoOf(field: Field, before: string, start: number, text: string) {
  const after = field.value;
  const document = field.ownerDocument;
  const typed = typedSince(document);
  return async () => {
    // The browser's undo belongs to the whole document: it may only be asked while this was the last edit.
    if (!typed() && field.value === after && undoByBrowser(field, before)) return 'undone';
    const now = field.value;
    const at = whereNow(after, start, text.length, now);
    if (at === null || !field.isConnected) return 'edited';
    field.focus({ preventScroll: true });
    field.setSelectionRange(at, at + text.length);
    document.execCommand('delete');
    return field.value === now.slice(0, at) + now.slice(at + text.length) ? 'undone' : 'edited';
  };
}
