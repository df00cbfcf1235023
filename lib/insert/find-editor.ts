import { editorAround, focusedElement } from './focused.ts';
import type { Editor, InsertRefusal } from './insertion.ts';
import { isSeen } from './seen.ts';
import { isDrawnElsewhere } from './strategies/kinds.ts';

/**
 * The editor that has the focus, or why there is none. A field in which a page only catches keys is none: of those
 * alone that belong to a known editor the person can be told more.
 */
export function findEditor(from: Document = document): Editor | InsertRefusal {
  const focused = focusedElement(from);
  const editor = editorAround(focused);
  if (editor) return isSeen(editor) || isDrawnElsewhere(editor) ? editor : 'no-field';
  return focused && /^i?frame$/i.test(focused.tagName) ? 'other-frame' : 'no-field';
}
