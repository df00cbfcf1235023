// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchChanges } from '../../../lib/insert/change-watch.ts';
import { isBlank, lettersOf, mapText, offsetOfLetter, rangeOf } from '../../../lib/insert/text.ts';

/** Every character that one code unit makes, halves of pairs too. */
const ALL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('the letters of a long text are those of its parts', () => {
  const text = ALL.join('');
  expect(lettersOf(text)).toBe(ALL.map(lettersOf).join(''));
  expect(lettersOf(text)).toBe(text.replace(/[\s\u200b\u2060\ufeff]+/g, ''));
});

test('each letter is found where it stands, and beyond the last one the end', () => {
  const text = ' Let us\u00a0meet\u200b \n at\u3000three ';
  const letters = lettersOf(text);
  for (const [index, letter] of [...letters].entries()) {
    const at = offsetOfLetter(text, index);
    expect(text[at]).toBe(letter);
    expect(lettersOf(text.slice(0, at))).toHaveLength(index);
  }
  expect(offsetOfLetter(text, letters.length)).toBe(text.length);
  expect(ALL.filter(isBlank)).toEqual(ALL.filter((character) => /[\s\u200b\u2060\ufeff]/.test(character)));
});

test.each([
  [
    'words',
    (editor: HTMLElement) => editor.firstChild?.firstChild?.appendChild(document.createTextNode('!')),
  ],
  [
    'a letter',
    (editor: HTMLElement) => {
      const [word] = editor.querySelector('b')?.childNodes ?? [];
      if (word) word.nodeValue = 'y';
    },
  ],
  [
    'what can be edited',
    (editor: HTMLElement) => editor.querySelector('b')?.setAttribute('contenteditable', 'false'),
  ],
  ['an address', (editor: HTMLElement) => editor.querySelector('a')?.setAttribute('href', '#other')],
  ['a node less', (editor: HTMLElement) => editor.lastChild?.remove()],
])('a change of an editor is known at once: %s', (_what, change) => {
  const editor = document.createElement('div');
  const line = editor.appendChild(document.createElement('p'));
  line.appendChild(document.createElement('a')).href = '#one';
  line.appendChild(document.createElement('b')).append('x');
  const watch = watchChanges(editor);
  expect(watch.hasChanged()).toBe(false);
  change(editor);
  expect([watch.hasChanged(), watch.hasChanged()]).toEqual([true, true]);
  watch.stop();
});

test('an element with nothing but texts in it is one piece, and others are as many as their texts', () => {
  const root = document.createElement('div');
  root.innerHTML = '<p>one</p><p>two<b>three</b></p>';
  const [first, second] = root.children as unknown as [Element, Element];
  expect(mapText(root).segments).toEqual([
    { holder: first, start: 0, length: 3 },
    { holder: second.firstChild, start: 4, length: 3 },
    { holder: second.lastChild, start: 7, length: 5 },
  ]);
});

test('a piece has no place any more when what held its first or last letter is empty now', () => {
  const root = document.createElement('div');
  const rangeAfter = (change: () => void) => {
    root.innerHTML = '<p>one</p><p>two</p>';
    const map = mapText(root);
    change();
    return rangeOf(map, 0, 7);
  };
  expect(rangeAfter(() => {})?.toString()).toBe('onetwo');
  expect(rangeAfter(() => root.firstElementChild?.replaceChildren())).toBe(null);
  expect(rangeAfter(() => root.lastElementChild?.replaceChildren())).toBe(null);
  expect(rangeOf({ segments: [] }, 0, 0)).toBe(null);
});
