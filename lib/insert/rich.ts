import { escapeHtml } from '../room/html.ts';
import { caretIn, endOf, leaveLink, select } from './caret.ts';
import type { Editor, InsertOutcome, InsertRequest } from './insertion.ts';
import { lineAround } from './line.ts';
import { paddingFor } from './padding.ts';
import { findPlaced, isIntact, type Placed, placedBeforeCaret } from './placed.ts';
import { settle } from './settle.ts';
import { takeOut, undoOf } from './undo.ts';

/** One way to write: an editing command, what it is given, and what is to be read back after it. */
interface Way {
  command: 'insertHTML' | 'insertText';
  value: string;
  text: string;
  links: string[];
}

/**
 * Inserts a snippet into a plain contenteditable editor as one undo step and reads it back.
 * A selection is never overwritten: the snippet goes after it, unless the request says what it replaces.
 */
export async function insertRich(request: InsertRequest): Promise<InsertOutcome> {
  const { editor } = request;
  if (!editor.isConnected) return { ok: false, reason: 'gone' };
  const at = request.at ?? caretIn(editor) ?? endOf(editor);
  if (!request.over) {
    at.collapse(false);
    leaveLink(editor, at);
  }
  const before = editor.innerHTML;
  for (const { command, value, text, links } of waysFor(request, at)) {
    select(editor, at);
    editor.ownerDocument.execCommand(command, false, value);
    const placed = placedBeforeCaret(editor, text, links) ?? findPlaced(editor, text, links);
    const after = editor.innerHTML;
    if (placed && (await staysPut(editor, placed))) {
      const undo = undoOf({ editor, placed, before, after });
      return { ok: true, insertion: { editor, undo } };
    }
    if (!editor.isConnected) return { ok: false, reason: 'gone' };
    if (!takeOut(editor, before, placed)) break;
  }
  return { ok: false, reason: 'refused' };
}

async function staysPut(editor: Editor, placed: Placed): Promise<boolean> {
  await settle();
  return isIntact(editor, placed) || findPlaced(editor, placed.text, placed.links) !== null;
}

/**
 * The ways to write, best first. `insertHTML` from the isolated world passes Trusted Types, sends a real
 * `input` event and is one undo step in Chromium and Firefox; `insertText` is for editors that refuse markup,
 * and then says the address in words.
 */
function waysFor({ editor, snippet, as, spaced }: InsertRequest, at: Range): Way[] {
  const line = lineAround(editor, at);
  const { before, after } = spaced
    ? paddingFor(line.before, line.after, snippet.text.includes('\n'))
    : { before: '', after: '' };
  const pad = (middle: string) => before + middle + after;
  // Chromium drops a plain space where inserted markup begins and nothing of the line follows it.
  const edge = before === ' ' && !line.after ? '\u00a0' : before;
  const html = (middle: string) => asHtml(edge) + middle + asHtml(after);
  const plain = pad(snippet.text);
  const inWords: Way = { command: 'insertText', value: plain, text: plain, links: [] };
  if (as === 'text')
    return [{ command: 'insertHTML', value: html(asHtml(snippet.text)), text: plain, links: [] }, inWords];
  const { shown, links } = snippet;
  return [{ command: 'insertHTML', value: html(snippet.html), text: pad(shown), links }, inWords];
}

function asHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
