import { escapeHtml } from '../room/html.ts';
import { caretIn, endOf, select } from './caret.ts';
import type { Editor, InsertOutcome, InsertRequest } from './insertion.ts';
import { lineAround } from './line.ts';
import { paddingFor } from './padding.ts';
import { findPlaced, isIntact, type Placed, placedBeforeCaret } from './placed.ts';
import { settle } from './settle.ts';
import { takeOut, undoOf } from './undo.ts';

interface Content {
  text: string;
  html: string;
  links: string[];
}

type Technique = (editor: Editor, content: Content) => void;

/**
 * Ways to write, best first. `insertHTML` from the isolated world passes Trusted Types, sends a real `input`
 * event and is one undo step in Chromium and Firefox; `insertText` is for editors that refuse markup.
 */
const TECHNIQUES: Technique[] = [
  (editor, { html }) => editor.ownerDocument.execCommand('insertHTML', false, html),
  (editor, { text }) => editor.ownerDocument.execCommand('insertText', false, text),
];

/**
 * Inserts a snippet into a plain contenteditable editor as one undo step and reads it back.
 * A selection is never overwritten: the snippet goes after it, unless the request says what it replaces.
 */
export async function insertRich(request: InsertRequest, signal?: AbortSignal): Promise<InsertOutcome> {
  const { editor } = request;
  if (!editor.isConnected) return { ok: false, reason: 'gone' };
  const at = request.at ?? caretIn(editor) ?? endOf(editor);
  if (!request.over) at.collapse(false);
  const content = contentFor(request, at);
  const before = editor.innerHTML;
  for (const technique of TECHNIQUES) {
    select(editor, at);
    technique(editor, content);
    const placed =
      placedBeforeCaret(editor, content.text, content.links) ??
      findPlaced(editor, content.text, content.links);
    const after = editor.innerHTML;
    if (placed && (await staysPut(editor, placed))) {
      const undo = undoOf({ editor, placed, before, after }, signal);
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

function contentFor({ editor, snippet, as, spaced }: InsertRequest, at: Range): Content {
  const line = lineAround(editor, at);
  const severalLines = snippet.text.includes('\n');
  const { before, after } = spaced
    ? paddingFor(line.before, line.after, severalLines)
    : { before: '', after: '' };
  const rich = as === 'html';
  return {
    text: before + (rich ? snippet.shown : snippet.text) + after,
    html: asHtml(before) + (rich ? snippet.html : asHtml(snippet.text)) + asHtml(after),
    links: rich ? snippet.links : [],
  };
}

function asHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
