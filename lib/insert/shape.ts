import { attributeOf, firstChildOf, isElement, isText, nameOf, nextOf } from './dom.ts';
import { isField } from './focused.ts';
import type { Editor } from './insertion.ts';

/** All that an editor holds, attributes included, as one text: two of them are compared to see whether anything changed. */
export function contentsOf(editor: Editor): string {
  return isField(editor) ? editor.value : editor.innerHTML;
}

/**
 * What a person would call the text of an editor, with its lines, spaces and formatting; without what an editor
 * marks by itself, such as the line that the caret is in.
 */
export function shapeOf(editor: Editor): string {
  if (isField(editor)) return editor.value;
  const pieces: string[] = [];
  const visit = (node: Node) => {
    for (let child = firstChildOf(node); child; child = nextOf(child)) {
      if (isText(child)) pieces.push(plainBlanks(child.data));
      if (!isElement(child)) continue;
      pieces.push(`<${nameOf(child)} ${attributeOf(child, 'style') ?? ''}>`);
      visit(child);
      pieces.push('</>');
    }
  };
  visit(editor);
  return pieces.join('');
}

/** A text as a reader sees it: firm spaces are spaces, and marks without a width are nothing. */
export function plainBlanks(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/[\u200b\u2060\ufeff]/g, '');
}
