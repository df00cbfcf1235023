/**
 * An editable element of the page that is empty but for it.
 * @param html its content; one `|` in it stands for a caret, two for a selection
 * @returns the element, and the range between the marks; at its end where there are none
 */
export function editable(html: string): { editor: HTMLElement; range: Range } {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  for (const isFirst of [true, false]) {
    const mark = takeMark(editor);
    if (!mark) break;
    if (isFirst) range.setStart(...mark);
    else range.setEnd(...mark);
    if (isFirst) range.collapse(true);
  }
  return { editor, range };
}

/** Takes the first mark out. One that is a whole text is a place between nodes. */
function takeMark(editor: HTMLElement): [Node, number] | null {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf('|');
    if (at < 0) continue;
    if (node.data !== '|') {
      node.deleteData(at, 1);
      return [node, at];
    }
    const parent = node.parentNode as ParentNode;
    const index = [...parent.childNodes].indexOf(node);
    node.remove();
    return [parent, index];
  }
  return null;
}

/** The content of an element with `^` where a range begins. */
export function withCaret(editor: Element, range: Range): string {
  const caret = range.cloneRange();
  caret.collapse(true);
  caret.insertNode(document.createTextNode('^'));
  return editor.innerHTML;
}
