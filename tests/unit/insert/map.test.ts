// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mapText, rangeOf, startOf } from '../../../lib/insert/text.ts';
import { editable } from './editable.ts';

const map = (html: string) => mapText(editable(html).editor);

describe('the text of an editor', () => {
  test.each([
    ['one <b>two</b>', 'one two'],
    ['one<br>two', 'one\ntwo'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\ntwo\n'],
    ['one<div>two</div>three', 'one\ntwo\nthree'],
    ['<div><div>one</div></div>two', 'one\ntwo'],
    ['<div>one<br></div>two', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo\n'],
    ['one<!-- no text -->two', 'onetwo'],
    ['', ''],
  ])('%s', (html, text) => expect(map(html).text).toBe(text));

  test.each([
    'ADDRESS',
    'ARTICLE',
    'ASIDE',
    'BLOCKQUOTE',
    'DIV',
    'DL',
    'FIGURE',
    'FOOTER',
    'FORM',
    'H1',
    'H6',
    'HEADER',
    'MAIN',
    'NAV',
    'OL',
    'P',
    'PRE',
    'SECTION',
    'UL',
  ])('a line for each %s', (name) => {
    expect(map(`one<${name}>two</${name}>three`).text).toBe('one\ntwo\nthree');
  });

  test('its links, by the words that they are on', () => {
    expect(map('<a href="#a">one</a> <a>two</a> <b><a href="">three</a></b>').links).toEqual([
      { start: 0, end: 3, href: '#a' },
      { start: 8, end: 13, href: '' },
    ]);
  });

  test('without what is to be left out', () => {
    const { editor } = editable('one <i>two</i> <i id="kept">three</i>');
    expect(mapText(editor, (element) => element.matches('i:not([id])')).text).toBe('one  three');
  });

  test('and where each piece of it stands', () => {
    const { segments } = map('<b>one</b><br><i>two</i>');
    expect(segments.map(({ holder, start, length }) => [holder.textContent, start, length])).toEqual([
      ['one', 0, 3],
      ['two', 4, 3],
    ]);
  });
});

describe('the range of a piece of a text', () => {
  const place = (html: string, start: number, end: number) => {
    const range = rangeOf(map(html), start, end);
    return (
      range && [
        (range.startContainer as Text).data,
        range.startOffset,
        (range.endContainer as Text).data,
        range.endOffset,
      ]
    );
  };

  test.each<[string, number, number, (string | number)[]]>([
    ['one two', 4, 7, ['one two', 4, 'one two', 7]],
    ['<b>one</b> two', 0, 3, ['one', 0, 'one', 3]],
    ['<b>one</b> two', 1, 5, ['one', 1, ' two', 2]],
    ['<b>one</b><i>two</i>', 3, 3, ['one', 3, 'one', 3]],
    ['<b>one</b><i>two</i>', 3, 4, ['two', 0, 'two', 1]],
    ['<b>one</b><i>two</i>', 2, 3, ['one', 2, 'one', 3]],
    // A line break has no text.
    ['<div>one</div><div>two</div>', 3, 7, ['one', 3, 'two', 3]],
    ['<div>one</div><div>two</div>', 4, 8, ['two', 0, 'two', 3]],
    ['<br>one', 0, 2, ['one', 0, 'one', 1]],
    ['one', 0, 9, ['one', 0, 'one', 3]],
  ])('%s, %d to %d', (html, start, end, expected) => {
    expect(place(html, start, end)).toEqual(expected);
  });

  test('is in the right one of several texts of a line, and each knows where it begins', () => {
    const { editor } = editable('<div>one<!-- no text -->two</div><b>three</b>');
    const line = editor.firstElementChild as Element;
    (line.lastChild as Text).splitText(1);
    const [one, , t, wo] = line.childNodes as unknown as Text[];
    const read = mapText(editor);
    expect(read.text).toBe('onetwo\nthree');
    for (const [start, end, from, to] of [
      [1, 3, one, one],
      [3, 4, t, t],
      [2, 5, one, wo],
      [4, 6, wo, wo],
    ] as const) {
      const range = rangeOf(read, start, end);
      expect([range?.startContainer, range?.endContainer]).toEqual([from, to]);
      expect(range?.toString()).toBe('onetwo'.slice(start, end));
    }
    const texts = [one, t, wo, editor.querySelector('b')?.firstChild, document.createTextNode('')] as Text[];
    expect(texts.map((text) => startOf(read, text))).toEqual([0, 3, 4, 7, null]);
  });

  test('is none where there is no text', () => expect(place('<br>', 0, 1)).toBe(null));
});
