/** The text of an editor as a person reads it, and where each piece of it stands in the DOM. */
export interface TextMap {
  text: string;
  segments: { node: Text; start: number }[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/**
 * Maps the text below `root`. A line break stands for each `<br>` and each change of block; what `skip`
 * says yes to is left out. Tag names decide what a block is: asking for computed styles would force layout.
 */
export function mapText(root: Node, skip: (element: Element) => boolean = () => false): TextMap {
  const map: TextMap = { text: '', segments: [] };
  const pieces: string[] = [];
  let length = 0;
  let lastCharacter = '\n';
  const add = (piece: string) => {
    if (!piece) return;
    pieces.push(piece);
    length += piece.length;
    lastCharacter = piece.at(-1) as string;
  };
  const breakLine = () => {
    if (lastCharacter !== '\n') add('\n');
  };
  const visit = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child as Text;
        map.segments.push({ node: text, start: length });
        add(text.data);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (skip(element)) continue;
        if (element.tagName === 'BR') add('\n');
        else if (BLOCKS.has(element.tagName)) {
          breakLine();
          visit(element);
          breakLine();
        } else visit(element);
      }
    }
  };
  visit(root);
  map.text = pieces.join('');
  return map;
}

/**
 * The DOM range of `[start, end)` of a map's text, or `null` where there is no text at all. A line break has
 * no text node: a range that begins with one begins where the text before it ends, and the other way round.
 */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const from = map.segments.findLast((segment) => segment.start <= start) ?? map.segments[0];
  const to =
    map.segments.find((segment) => segment.start + segment.node.length >= end) ?? map.segments.at(-1);
  if (!from || !to) return null;
  const range = (from.node.ownerDocument as Document).createRange();
  range.setStart(from.node, Math.max(0, Math.min(start - from.start, from.node.length)));
  range.setEnd(to.node, Math.max(0, Math.min(end - to.start, to.node.length)));
  return range;
}

/** Text with all that editors change by themselves evened out: kinds of space and runs of line breaks. */
export function evenOut(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/ *\n[\n ]*/g, '\n');
}

/** The text of an editor before and after a range, with `between` in the place of what the range holds. */
export function textAround(editor: HTMLElement, range: Range, between = ''): string {
  const head = editor.ownerDocument.createRange();
  head.setStart(editor, 0);
  head.setEnd(range.startContainer, range.startOffset);
  const tail = editor.ownerDocument.createRange();
  tail.setStart(range.endContainer, range.endOffset);
  tail.setEnd(editor, editor.childNodes.length);
  return head.toString() + between + tail.toString();
}
