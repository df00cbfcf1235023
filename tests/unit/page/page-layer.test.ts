// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../../lib/page/ui/style.css?inline', () => ({ default: '' }));
const { clearStaleNodes, pageLayer } = await import('../../../lib/page/ui/page-layer.ts');
const { makeShadow } = await import('../../../lib/page/ui/shadow.ts');

beforeEach(() => document.body.replaceChildren());

/** Puts markup into the page as a parser would, without a shadow root in it. */
function write(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

describe('what an earlier script left in a page', () => {
  test('is taken away: hosts, and the boxes that hold nothing else', () => {
    const cell = write('<table><tr><td data-doorway="cell"></td></tr></table>').querySelector('td');
    cell?.append(makeShadow(document, 'room').element);
    write('<div data-doorway="row"></div>');
    document.body.append(makeShadow(document, 'diagnosis').element);
    clearStaleNodes(document);
    expect(document.querySelectorAll('[data-doorway]')).toHaveLength(0);
  });

  test.each([
    ['words in a copied box', '<div data-doorway="cell">My own words</div>'],
    ['words in a copied host, which has no shadow root', '<span data-doorway="room">My own words</span>'],
    ['an element of the page’s own', '<div data-doorway="mine"></div>'],
    ['words in an element inside a copied box', '<div data-doorway="row"><p>My own words</p></div>'],
  ])('is not %s', (_what, markup) => {
    const box = write(markup);
    const before = box.innerHTML;
    clearStaleNodes(document);
    expect(box.innerHTML).toBe(before);
  });

  test('is nothing inside an editor', () => {
    const editor = write('<div contenteditable="true"></div>').firstElementChild as HTMLElement;
    const { element } = makeShadow(document, 'room');
    Object.defineProperty(element, 'isContentEditable', { value: true });
    editor.append(element);
    clearStaleNodes(document);
    expect(editor.contains(element)).toBe(true);
  });
});

test('a page has one host, and one in each dialog that lies over it', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  expect(pageLayer(document)).toBe(pageLayer(document));
  expect(pageLayer(document, dialog)).toBe(pageLayer(document, dialog));
  expect(pageLayer(document, dialog).host.parentElement).toBe(dialog);
  expect(pageLayer(document).host.parentElement).toBe(document.documentElement);
});
