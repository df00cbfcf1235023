// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import {
  attributeOf,
  canEdit,
  childrenOf,
  firstChildOf,
  firstElementOf,
  isElement,
  isText,
  lastChildOf,
  nameOf,
  nextOf,
  parentOf,
  previousOf,
  textOf,
  typeOf,
} from '../../../lib/insert/dom.ts';

const READERS = [
  ['firstChild', firstChildOf],
  ['firstElementChild', firstElementOf],
  ['lastChild', lastChildOf],
  ['nextSibling', nextOf],
  ['previousSibling', previousOf],
  ['parentNode', parentOf],
  ['childNodes', childrenOf],
  ['textContent', textOf],
  ['isContentEditable', canEdit],
] as const;

/** A form among others, with text and an element in it. */
function form(): HTMLFormElement {
  document.body.innerHTML =
    '<div contenteditable="true"><p>one</p><form>two<b>three</b>four</form><p>five</p></div>';
  return document.querySelector('form') as HTMLFormElement;
}

const own = (node: HTMLFormElement, name: string) => node[name as keyof HTMLFormElement];

test.each(READERS)('%s is what the node says', (name, read) => {
  const node = form();
  expect(read(node)).toBe(own(node, name));
  expect(read(node)).toBeTruthy();
});

// In happy-dom the text of an element is read by another getter than that of a node.
describe.each(READERS.filter(([name]) => name !== 'textContent'))('%s of a form', (name, read) => {
  test.each([
    ['a field', () => document.createElement('input')],
    ['an embedded object, which can be called', () => () => {}],
  ])('is its own, though %s has that name', (_what, made) => {
    const node = form();
    const expected = own(node, name);
    Object.defineProperty(node, name, { value: made() });
    expect(read(node)).toBe(expected);
  });
});

test('names, kinds and attributes of a form are its own too', () => {
  const node = form();
  node.setAttribute('action', '#a');
  Object.defineProperty(node, 'getAttribute', { value: document.createElement('input') });
  expect([nameOf(node), typeOf(node), attributeOf(node, 'action'), attributeOf(node, 'x')]).toEqual([
    'FORM',
    1,
    '#a',
    null,
  ]);
});

test('what a node has none of is nothing', () => {
  const empty = document.createElement('p');
  for (const [name, read] of READERS.slice(0, 6)) expect([name, read(empty)]).toEqual([name, null]);
  // Neither a document nor a shadow root knows whether it can be edited.
  expect(canEdit(document as unknown as HTMLElement)).toBe(undefined);
});

test('where there is no page the readers read what they are given', async () => {
  vi.resetModules();
  vi.stubGlobal('Node', undefined);
  const { firstChildOf: read } = await import('../../../lib/insert/dom.ts');
  vi.unstubAllGlobals();
  const child = {};
  expect(read({ firstChild: child } as Node)).toBe(child);
});

test('elements and texts are told from all else', () => {
  const text = document.createTextNode('x');
  const comment = document.createComment('x');
  const nodes = [document.body, text, comment, document, null, undefined];
  expect(nodes.map(isElement)).toEqual([true, false, false, false, false, false]);
  expect(nodes.map(isText)).toEqual([false, true, false, false, false, false]);
});
