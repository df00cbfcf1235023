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

/** The DOM range of `[start, end)` of a map's text, or `null` where no text node holds it. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const from = locate(map, start, false);
  const to = locate(map, end, true);
  if (!from || !to) return null;
  const range = (from.node.ownerDocument as Document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function locate(map: TextMap, offset: number, atEnd: boolean): { node: Text; offset: number } | null {
  for (const { node, start } of map.segments) {
    const local = offset - start;
    const fits = atEnd ? local > 0 && local <= node.length : local >= 0 && local < node.length;
    if (fits) return { node, offset: local };
  }
  return null;
}

/** Text with all that editors change by themselves evened out: kinds of space and runs of line breaks. */
export function evenOut(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/ *\n[\n ]*/g, '\n');
}
