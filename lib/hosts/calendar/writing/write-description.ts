import { select } from '../../../insert/caret.ts';
import { textAround } from '../../../insert/dom-text.ts';
import type { InsertOutcome } from '../../../insert/insertion.ts';
import { settle } from '../../../insert/settle.ts';
import type { Snippet } from '../../../room/snippet.ts';
import { findDescription } from '../fields.ts';
import { type AddedLine, addLine, holds, removeLine, squeezed } from './description-line.ts';
import { FOCUS_MS, LATE_REFUSAL_MS } from './patience.ts';
import { openDescription } from './rows.ts';

/**
 * Puts a snippet on a line of its own at the end of the description; what stands there stays byte for byte.
 * Calendar's model hears of it on keyup, paste or blur, which are sent one after the other.
 * Source: captured jsaction of the editor, 2018; Zoom's own extension sends an event named "paste".
 */
export async function writeDescription(root: HTMLElement, snippet: Snippet): Promise<InsertOutcome> {
  const editor = await readyEditor(root);
  if (!editor) return { ok: false, reason: root.isConnected ? 'unsupported' : 'gone' };
  const line = addLine(editor, snippet);
  if (line) {
    tellModel(editor);
    await settle();
    const now = findDescription(root)?.element;
    if (now && holds(now, snippet)) return { ok: true, insertion: standing(root, now, snippet, line) };
    if (now && removeLine(now, line)) tellModel(now);
  } else editor.blur();
  return { ok: false, reason: root.isConnected ? 'refused' : 'gone' };
}

/** Replaces a piece of the description, such as an older form of the room's link. */
export async function replaceInDescription(
  root: HTMLElement,
  find: (editor: HTMLElement) => Range | null,
  snippet: Snippet,
): Promise<InsertOutcome> {
  const editor = await readyEditor(root);
  const range = editor && find(editor);
  if (!editor || !range) return { ok: false, reason: 'gone' };
  const before = editor.innerHTML;
  const wanted = squeezed(textAround(editor, range, snippet.shown));
  const spaces = spacesAround(range);
  select(editor, range);
  editor.ownerDocument.execCommand('insertHTML', false, snippet.html);
  spaces();
  const after = editor.innerHTML;
  if (squeezed(editor.textContent ?? '') !== wanted || !holds(editor, snippet)) {
    editor.ownerDocument.execCommand('undo');
    editor.blur();
    return { ok: false, reason: 'refused' };
  }
  tellModel(editor);
  const undo = async () => {
    if (!editor.isConnected || editor.innerHTML !== after) return 'edited' as const;
    editor.focus({ preventScroll: true });
    editor.ownerDocument.execCommand('undo');
    const undone = editor.innerHTML === before;
    if (!undone) editor.ownerDocument.execCommand('redo');
    tellModel(editor);
    return undone ? ('undone' as const) : ('edited' as const);
  };
  return { ok: true, insertion: { editor, undo } };
}

/** The editor, opened and focused: it may be replaced on its first focus, so it is found again. */
export async function readyEditor(root: HTMLElement): Promise<HTMLElement | null> {
  const opened = await openDescription(root);
  if (!opened) return null;
  opened.element.focus({ preventScroll: true });
  await settle(FOCUS_MS);
  return findDescription(root)?.element ?? null;
}

function standing(root: HTMLElement, editor: HTMLElement, snippet: Snippet, line: AddedLine) {
  let undone = false;
  const later = async (): Promise<InsertOutcome | null> => {
    await settle(LATE_REFUSAL_MS);
    const now = findDescription(root)?.element;
    // Only contents as they were before are a refusal: whatever else stands there, the person wrote.
    const takenBack = !undone && now !== undefined && !holds(now, snippet) && isAsBefore(now, line);
    return takenBack ? { ok: false, reason: 'refused' } : null;
  };
  const undo = async () => {
    undone = true;
    const now = await readyEditor(root);
    const removed = now !== null && removeLine(now, line);
    if (now && removed) tellModel(now);
    else now?.blur();
    return removed ? ('undone' as const) : ('edited' as const);
  };
  return { editor, undo, later: later() };
}

function isAsBefore(editor: HTMLElement, { before }: AddedLine): boolean {
  return editor.innerHTML === before || (before === '' && editor.innerHTML === '<br>');
}

/** Browsers make hard spaces of the spaces beside what they write: the returned function takes that back. */
function spacesAround(range: Range): () => void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = startContainer.childNodes[startOffset - 1];
  const after = endContainer.childNodes[endOffset];
  const was = [before, after].map((node) => (node?.nodeType === 3 ? (node as Text).data : null));
  return () =>
    [before, after].forEach((node, at) => {
      const text = was[at];
      if (!text || (node as Text).data === text) return;
      if (squeezed((node as Text).data) === squeezed(text)) (node as Text).data = text;
    });
}

/** Tells the page that the description was changed: its model listens to these events. */
export function tellModel(editor: HTMLElement): void {
  const view = editor.ownerDocument.defaultView as Window & typeof globalThis;
  const options = { bubbles: true, composed: true };
  editor.dispatchEvent(new view.InputEvent('input', options));
  editor.dispatchEvent(new view.KeyboardEvent('keyup', { ...options, key: 'Unidentified' }));
  editor.dispatchEvent(new view.Event('paste', options));
  editor.blur();
}
