import { kindOf } from './editors/kinds.ts';
import { writeInto } from './editors/write.ts';
import { insertIntoField, isField } from './field.ts';
import { editorAround, focusedElement } from './focused.ts';
import type { Editor, InsertOutcome, InsertRefusal, InsertRequest } from './insertion.ts';

/** The editor that has the focus, or why there is none. */
export function findEditor(from: Document = document): Editor | InsertRefusal {
  const focused = focusedElement(from);
  const editor = editorAround(focused);
  if (editor) return editor;
  return focused && /^i?frame$/i.test(focused.tagName) ? 'other-frame' : 'no-field';
}

/**
 * Inserts a snippet into a field or editor of whatever make, by the ways that its kind takes, and reads it
 * back. What was half written is taken out again before a failure is told.
 */
export async function insertAnywhere(request: InsertRequest): Promise<InsertOutcome> {
  const { editor } = request;
  if (!editor.isConnected) return { ok: false, reason: 'gone' };
  if (isField(editor) && !isDrawnElsewhere(editor)) return insertIntoField(request);
  const kind = kindOf(editor);
  if (kind.order.length === 0) return { ok: false, reason: 'unsupported', why: 'own-canvas' };
  if (editor.getAttribute('aria-readonly') === 'true')
    return { ok: false, reason: 'unsupported', why: 'read-only' };
  return writeInto(request, kind);
}

function isDrawnElsewhere(editor: Editor): boolean {
  return kindOf(editor).order.length === 0;
}
