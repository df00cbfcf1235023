import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  insertedAt,
  linksAt,
  NO_LETTERS,
  occurrences,
  offsetsOf,
  pieceOfHtml,
  readingOf,
  same,
  spliced,
  whereNow,
} from '../../../lib/insert/reading.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
const others = fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 12 });
const run = letters.filter((text) => text.length > 0);

describe('readingOf', () => {
  const href = 'https://zoom.us/j/3849205716';
  const linksIn = (text: string, links: [number, number][]) =>
    readingOf({ text, segments: [], links: links.map(([start, end]) => ({ start, end, href })) }, [
      href,
    ]).links.map(({ start, end }) => [start, end]);

  test('a link that an editor has cut in two is one', () => {
    expect(
      linksIn('my room', [
        [0, 3],
        [3, 7],
      ]),
    ).toEqual([[0, 6]]);
  });

  test.each([' ', '\n', '\u00a0'])('two links with %j between them stay two', (blank) => {
    expect(
      linksIn(`room${blank}room`, [
        [0, 4],
        [5, 9],
      ]),
    ).toEqual([
      [0, 4],
      [4, 8],
    ]);
  });
});

describe('insertedAt', () => {
  test.each([
    ['Hello world', 'Hello big world', 'big ', '', 6],
    ['Hello world', 'Hello worldbig', 'big', '', 11],
    ['one big day', 'one BIG day', 'BIG', 'big', 4],
    ['', 'new', 'new', '', 0],
  ])('%j → %j', (before, after, inserted, removed, at) => {
    expect(insertedAt(before, after, inserted, removed)).toBe(at);
  });

  test.each([
    ['Hello world', 'Hello world', 'big', ''],
    ['Hello world', 'Hallo big world', 'big ', ''],
    ['Hello world', 'Hello big world!', 'big ', ''],
    ['Hello world', 'Hello world', '', ''],
  ])('sees that %j → %j is something else', (before, after, inserted, removed) => {
    expect(insertedAt(before, after, inserted, removed)).toBeNull();
  });

  test('finds every insertion and every replacement', () => {
    fc.assert(
      fc.property(letters, run, letters, letters, (head, inserted, removed, tail) => {
        const at = insertedAt(head + removed + tail, head + inserted + tail, inserted, removed);
        // Among equal letters several places explain the same change: any of them must explain it.
        expect(at).not.toBeNull();
        const before = head + removed + tail;
        expect(before.slice(0, at as number) + inserted + before.slice((at as number) + removed.length)).toBe(
          head + inserted + tail,
        );
      }),
    );
  });
});

describe('whereNow', () => {
  test('follows a run through edits on both sides of it', () => {
    fc.assert(
      fc.property(others, run, others, others, others, (head, ours, tail, newHead, newTail) => {
        expect(whereNow(head + ours + tail, head.length, ours.length, newHead + ours + newTail)).toBe(
          newHead.length,
        );
      }),
    );
  });

  test('says null when the run itself was changed', () => {
    fc.assert(
      fc.property(others, run, run, others, (head, one, two, tail) => {
        const was = head + one + two + tail;
        const now = `${head}x${one}Z${two}${tail}`;
        expect(whereNow(was, head.length, one.length + two.length, now)).toBeNull();
      }),
    );
  });

  test('tells a run from its double by its place among them', () => {
    expect(whereNow('run and run', 8, 3, 'my run and the run')).toBe(15);
    expect(whereNow('run and run', 0, 3, 'my run and the run')).toBe(3);
  });

  test('says null when one of two doubles has gone and it cannot be told which', () => {
    expect(whereNow('a run b run c', 8, 3, 'x run y')).toBeNull();
  });
});

describe('what a reader sees of a snippet', () => {
  test('its letters, and the words that its links are on', () => {
    const html =
      'Join<br>my <a href="https://a.example/?b=1&amp;c=2">big &lt;room&gt;</a> &amp;&nbsp;&quot;&#39;';
    expect(pieceOfHtml(html)).toEqual({
      letters: 'Joinmybig<room>&"\'',
      links: [{ start: 6, end: 15, href: 'https://a.example/?b=1&c=2' }],
    });
  });

  test('what is no link of its own, or not known, stays as it is', () => {
    expect(pieceOfHtml('<b>a</b> &unknown; <a href="">b</a></a>')).toEqual({
      letters: 'a&unknown;b',
      links: [],
    });
  });
});

describe('pieces', () => {
  const link = (start: number, end: number, href = '#a') => ({ start, end, href });

  test('are the same when letters and links are', () => {
    const piece = { letters: 'abcdef', links: [link(1, 3)] };
    expect(same(piece, { letters: 'abcdef', links: [link(1, 3)] })).toBe(true);
    for (const links of [[], [link(0, 3)], [link(1, 4)], [link(1, 3, '#b')], [link(1, 3), link(4, 5)]]) {
      expect(same(piece, { letters: 'abcdef', links })).toBe(false);
      expect(same({ letters: 'abcdef', links }, piece)).toBe(false);
    }
    expect(same(piece, { ...piece, letters: 'abcdeg' })).toBe(false);
  });

  test('come in the place of others, and the links around move along', () => {
    const whole = { letters: 'abcdef', links: [link(0, 2), link(2, 4, '#old'), link(4, 6, '#z')] };
    const piece = { letters: 'XYZ', links: [link(1, 3, '#new')] };
    expect(spliced(whole, 2, 2, piece)).toEqual({
      letters: 'abXYZef',
      links: [link(0, 2), link(3, 5, '#new'), link(5, 7, '#z')],
    });
    expect(spliced(whole, 2, 2, NO_LETTERS)).toEqual({
      letters: 'abef',
      links: [link(0, 2), link(2, 4, '#z')],
    });
    const empty = { letters: 'ab', links: [link(1, 1)] };
    expect(spliced(empty, 1, 0, { letters: 'X', links: [] }).links).toEqual([link(1, 1)]);
  });

  test('have the links that touch them', () => {
    const whole = {
      letters: 'abcdefgh',
      links: [link(0, 2), link(1, 3), link(3, 4), link(5, 8), link(6, 7)],
    };
    expect(linksAt(whole, 2, 4)).toEqual([link(-1, 1), link(1, 2), link(3, 6)]);
    expect(linksAt(whole, 4, 1)).toEqual([]);
  });

  test('are found wherever they stand, overlapping too', () => {
    expect(occurrences('aaab', 'aa')).toEqual([0, 1]);
    expect(occurrences('abc', 'c')).toEqual([2]);
    expect(occurrences('abc', 'x')).toEqual([]);
    expect(occurrences('abc', '')).toEqual([]);
  });

  test.each([
    [2, 2, undefined, [4, 6]],
    [2, 2, { before: 1, after: 1 }, [3, 7]],
    [2, 2, { before: 9, after: 9 }, [2, 8]],
    [0, 2, { before: 9, after: 0 }, [0, 2]],
    [4, 2, { before: 0, after: 9 }, [8, 10]],
    [2, 0, undefined, [4, 4]],
    [6, 0, undefined, [10, 10]],
  ])('have their offsets in the text with its spaces: %d, %d, %j', (start, length, edges, [from, to]) => {
    const reading = readingOf({ text: 'ab  cd \nef', segments: [], links: [] }, []);
    expect(offsetsOf(reading, start, length, edges)).toEqual({ from, to });
  });
});
