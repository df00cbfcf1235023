import { editorAround, focusedElement } from './focused.ts';
import type { Editor, InsertRefusal } from './insertion.ts';
import { isSeen } from './seen.ts';
import { isDrawnElsewhere } from './strategies/kinds.ts';

/**
 * The editor that has the focus, or why there is none. A hidden field in which a page only catches keys is none, unless
 * it belongs to an editor that is known to draw its text itself: then it is given, so that the person can be told that.
 */
export function findEditor(from: Document = document): Editor | InsertRefusal {
  const focused = focusedElement(from);
  const editor = editorAround(focused);
  if (editor) return isSeen(editor) || isDrawnElsewhere(editor) ? editor : 'no-field';
  return focused && /^i?frame$/i.test(focused.tagName) ? 'other-frame' : 'no-field';
}
