// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchChanges } from '../../../lib/insert/change-watch.ts';
import { isBlank, lettersOf, offsetOfLetter } from '../../../lib/insert/text.ts';

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
  ['an address', (editor: HTMLElement) => editor.querySelector('a')?.setAttribute('href', '#other')],
  ['a node less', (editor: HTMLElement) => editor.lastChild?.remove()],
])('a change of an editor is known at once: %s', (_what, change) => {
  const editor = document.createElement('div');
  const line = editor.appendChild(document.createElement('p'));
  line.appendChild(document.createElement('a')).href = '#one';
  const watch = watchChanges(editor);
  expect(watch.hasChanged()).toBe(false);
  change(editor);
  expect([watch.hasChanged(), watch.hasChanged()]).toEqual([true, true]);
  watch.stop();
});
