import { mapText, rangeOf, type TextMap } from '../dom-text.ts';
import type { Editor } from '../insertion.ts';
import { isBlank, mapEditor, squeeze } from './reading.ts';

/** A place in an editor's text that outlives its nodes: letters before it, and blanks since the last letter. */
export interface Place {
  letters: number;
  blanks: number;
}

/** Both ends of a selection as places. */
export function placesOf(editor: Editor, range: Range): [Place, Place] {
  return [
    placeOf(editor, range.startContainer, range.startOffset),
    placeOf(editor, range.endContainer, range.endOffset),
  ];
}

/** The selection between two places in what the editor's DOM is now; `null` in an editor without text. */
export function rangeBetween(editor: Editor, [from, to]: [Place, Place]): Range | null {
  const map = mapEditor(editor);
  const start = caretAt(map, offsetOf(map, from));
  const end = caretAt(map, offsetOf(map, to));
  if (!start || !end) return null;
  start.setEnd(end.endContainer, end.endOffset);
  return start;
}

function placeOf(editor: Editor, node: Node, offset: number): Place {
  const before = editor.ownerDocument.createRange();
  before.setStart(editor, 0);
  before.setEnd(node, offset);
  const { text } = mapText(before.cloneContents());
  const end = text.replace(/\n+$/, '');
  return { letters: squeeze(end).length, blanks: end.length - end.trimEnd().length };
}

function offsetOf({ text }: TextMap, { letters, blanks }: Place): number {
  let at = 0;
  for (let left = letters; left > 0 && at < text.length; at += 1) if (!isBlank(text[at])) left -= 1;
  for (let left = blanks; left > 0 && isBlank(text[at]) && text[at] !== '\n'; at += 1) left -= 1;
  return at;
}

function caretAt(map: TextMap, offset: number): Range | null {
  const range = offset > 0 ? rangeOf(map, offset - 1, offset) : rangeOf(map, 0, 1);
  range?.collapse(offset === 0);
  return range;
}
