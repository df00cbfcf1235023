import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertedAt, readingOf, whereNow } from '../../../lib/insert/reading.ts';

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
