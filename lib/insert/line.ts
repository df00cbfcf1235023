const STOPS = new Set('BR DIV P LI TD TH TR TABLE UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 HR'.split(' '));

/** The text on the caret's own line, before and after the caret; `root` is never left. */
export function lineAround(root: Node, range: Range): { before: string; after: string } {
  return {
    before: collect(root, range.startContainer, range.startOffset, 'previousSibling', 'lastChild'),
    after: collect(root, range.endContainer, range.endOffset, 'nextSibling', 'firstChild'),
  };
}

function collect(
  root: Node,
  container: Node,
  offset: number,
  sibling: 'previousSibling' | 'nextSibling',
  edge: 'lastChild' | 'firstChild',
): string {
  const forward = sibling === 'nextSibling';
  let line = '';
  const take = (text: string) => {
    line = forward ? line + text : text + line;
  };
  let node: Node | null;
  if (container.nodeType === 3) {
    const data = (container as Text).data;
    take(forward ? data.slice(offset) : data.slice(0, offset));
    node = step(container);
  } else {
    const neighbour = container.childNodes[forward ? offset : offset - 1];
    node = neighbour ? inside(neighbour) : step(container);
  }
  while (node) {
    if (node.nodeType === 3) take((node as Text).data);
    node = step(node);
  }
  return line;

  /** The first leaf of a node in our direction; `null` when a line break is met on the way. */
  function inside(start: Node): Node | null {
    let current = start;
    for (;;) {
      if (STOPS.has(current.nodeName)) return null;
      const child = current[edge];
      if (!child) return current;
      current = child;
    }
  }

  function step(from: Node): Node | null {
    let current: Node = from;
    while (current !== root) {
      const next = current[sibling];
      if (next) return inside(next);
      const parent = current.parentNode;
      if (!parent || parent === root || STOPS.has(parent.nodeName)) return null;
      current = parent;
    }
    return null;
  }
}
