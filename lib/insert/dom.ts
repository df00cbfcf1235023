/**
 * Makes a function that reads a property of a node, whatever a page may have put over it: a form has each of its fields
 * as a property by the field's name, so that a field named "parentNode" hides the form's own `parentNode`.
 */
function native<Of extends Node, Value>(owner: { prototype: Of } | undefined, name: keyof Of & string) {
  const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (node: Of): Value => {
    const value: unknown = node[name];
    const isSure = !get || (typeof value !== 'object' && typeof value !== 'function');
    return (isSure ? value : get.call(node)) as Value;
  };
}

const { Node: ANode, Element: AnElement, HTMLElement: AnHtmlElement } = globalThis;

export const firstChildOf = native<Node, ChildNode | null>(ANode, 'firstChild');
export const firstElementOf = native<Element, Element | null>(AnElement, 'firstElementChild');
export const lastChildOf = native<Node, ChildNode | null>(ANode, 'lastChild');
export const nextOf = native<Node, ChildNode | null>(ANode, 'nextSibling');
export const previousOf = native<Node, ChildNode | null>(ANode, 'previousSibling');
export const parentOf = native<Node, ParentNode | null>(ANode, 'parentNode');
export const typeOf = native<Node, number>(ANode, 'nodeType');
export const nameOf = native<Node, string>(ANode, 'nodeName');
export const childrenOf = native<Node, NodeListOf<ChildNode>>(ANode, 'childNodes');
/** All text in a node, without any line break for blocks. */
export const textOf = native<Node, string>(ANode, 'textContent');
/** The value of an attribute; `null`: the element has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  AnElement.prototype.getAttribute.call(element, name);
export const canEdit = native<HTMLElement, boolean>(AnHtmlElement, 'isContentEditable');

/** Whether a node is an element, of whichever document. */
export const isElement = (node: Node | null | undefined): node is Element => !!node && typeOf(node) === 1;
/** Whether a node is text, of whichever document. */
export const isText = (node: Node | null | undefined): node is Text => !!node && typeOf(node) === 3;

/** The first element around a node, or the node itself, that fits; `root` is the last that is asked. */
export function closestWithin(
  root: Node,
  node: Node | null,
  fits: (element: Element) => boolean,
): Element | null {
  for (let at = node; at; at = at === root ? null : parentOf(at)) if (isElement(at) && fits(at)) return at;
  return null;
}

/** The link that a node is in, below `root`; `null`: it is in none. */
export function linkAround(root: Node, node: Node): Element | null {
  const link = closestWithin(
    root,
    node,
    (element) => nameOf(element) === 'A' && attributeOf(element, 'href') !== null,
  );
  return link === root ? null : link;
}

/** Whether nothing of a node stands before (`first`) or behind (`last`) a boundary point in it. */
export function isAtEdge(around: Node, node: Node, offset: number, edge: 'first' | 'last'): boolean {
  const length = isText(node) ? node.length : childrenOf(node).length;
  if (offset !== (edge === 'first' ? 0 : length)) return false;
  const beside = edge === 'first' ? previousOf : nextOf;
  for (let at = node; at !== around; at = parentOf(at) as Node) if (beside(at)) return false;
  return true;
}

/** How many siblings stand before a node. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let at = previousOf(node); at; at = previousOf(at)) index += 1;
  return index;
}

/** Whether this is Firefox: some of its editing commands differ in ways that cannot be tried out beforehand. */
export const IS_GECKO = 'mozInnerScreenX' in globalThis;
