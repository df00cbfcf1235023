/** Tells what stands in a message and is not the person's own text there, such as a quote or the signature. */
export type IsOutside = (element: Element) => boolean;

/** Whether a place in a message lies in such a part of it. */
export function liesOutside(body: Element, node: Node, outside: IsOutside): boolean {
  for (let at: Node | null = node; at && at !== body; at = at.parentNode)
    if (at.nodeType === 1 && outside(at as Element)) return true;
  return false;
}

/**
 * Where the person's own text ends: behind the last of it that stands before the signature (with its dashes)
 * or the quote, else at the end. What is blank between them stays; in a message without own text it is
 * the first line. The range may lie between two blocks: `placeNear` makes a caret of that.
 */
export function endOfOwnText(body: HTMLElement, isOutside: IsOutside): Range {
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  range.collapse(false);
  const outside = [...body.querySelectorAll('*')].find((element) => isOutside(element));
  if (!outside) return range;
  const top = topLevel(body, outside);
  let last = top.previousSibling;
  while (last && isBlank(last)) last = last.previousSibling;
  const first = top.parentNode?.firstChild as ChildNode;
  // Behind a line's block a blank line may follow, and a place there would be that line: so the block's own end.
  if (last && /^(?:DIV|P)$/.test(last.nodeName)) {
    range.selectNodeContents(last);
    range.collapse(false);
    return range;
  }
  if (last) range.setStartAfter(last);
  else if (first !== top && first.nodeName === 'DIV') range.setStart(first, 0);
  else range.setStartBefore(first);
  range.collapse(true);
  return range;
}

/** The ancestor of `element` beside which the person writes: the highest one that holds nothing before it. */
function topLevel(body: HTMLElement, element: Element): Element {
  let top = element;
  while (top.parentElement && top.parentElement !== body && !top.previousSibling) top = top.parentElement;
  return top;
}

function isBlank(node: Node): boolean {
  if (node.textContent?.replace(/\u200b/g, '').trim()) return false;
  return node.nodeType !== 1 || !(node as Element).querySelector('img, hr, table');
}
