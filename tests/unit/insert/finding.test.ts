// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../lib/insert/content.ts';
import { edgesThere, findIn, placesOf } from '../../../lib/insert/finding.ts';
import { type Reading, readingOf } from '../../../lib/insert/reading.ts';
import { mapText } from '../../../lib/insert/text.ts';
import { linkHtml } from '../../../lib/snippets/html.ts';
import { editable } from './editable.ts';

const LINK = 'https://zoom.us/j/3849205716';
const ROOM = linkHtml(LINK, 'My room');
const CONTENT = contentOf(ROOM, `My room: ${LINK}`, [LINK]);

const read = (html: string): Reading => readingOf(mapText(editable(html).editor), [LINK]);
const find = (before: string, now: string, content = CONTENT) => findIn(read(before), read(now), content);

describe('what stands in an editor after an attempt', () => {
  test('nothing new', () => {
    expect(find('Hello there', 'Hello there')).toEqual({ state: 'unchanged' });
    // Spaces and blocks are an editor's own business.
    expect(find('Hello there', '<p>Hello</p> there')).toEqual({ state: 'unchanged' });
  });

  test.each([
    ['Hello there', `Hello ${ROOM} there`, 5, 6],
    ['', ROOM, 0, 6],
    ['Hello', `Hello ${ROOM}`, 5, 6],
    [`${ROOM} `, `${ROOM} ${ROOM}`, 0, 6],
    ['Hello', `Hello My room: ${LINK}`, 5, 7 + LINK.length],
    // The same words, unlinked, are the person's.
    ['Hello My room', `Hello My room ${ROOM}`, 11, 6],
    ['My room there', `${ROOM} My room there`, 0, 6],
    ['My room My room', `My room ${ROOM} My room`, 6, 6],
  ])('it, just as it was written: "%s" to "%s"', (before, now, start, length) => {
    expect(find(before, now)).toEqual({ state: 'in', start, length, isExact: true });
  });

  test.each([
    ['Hello there', `Hello ${ROOM} there!`, 5],
    ['Hello there', `Oh, hello ${ROOM} there`, 8],
    ['Hello there', `Hello ${ROOM} all`, 5],
    ['Hello My room', `Hello My room, all of you, ${ROOM}`, 21],
  ])('it, among other changes: "%s" to "%s"', (before, now, start) => {
    expect(find(before, now)).toEqual({ state: 'in', start, length: 6, isExact: false });
  });

  test('its address in words, which a page has made a link of', () => {
    const now = `Hello My room: ${linkHtml(LINK, LINK)}`;
    const expected = { state: 'in', start: 5, length: 7 + LINK.length, isExact: false };
    expect(find('Hello', now)).toEqual(expected);
  });

  test('it, and not the same words that stood there before', () => {
    const content = contentOf(linkHtml(LINK, LINK), LINK, [LINK]);
    const expected = { state: 'in', length: LINK.length, isExact: false };
    expect(find(`Hello ${LINK}`, `Hello ${LINK} and ${LINK}!`, content)).toEqual({
      ...expected,
      start: 8 + LINK.length,
    });
    expect(find(`${LINK} there`, `x ${LINK} and ${LINK} there`, content)).toEqual({ ...expected, start: 1 });
    expect(find(`${LINK} there`, `${LINK} and ${LINK} or there`, content)).toEqual({
      ...expected,
      start: 3 + LINK.length,
    });
  });

  test.each([
    ['words without their link', 'Hello', 'Hello My room'],
    ['a link that goes on over other words', 'Hello there', `Hello ${linkHtml(LINK, 'My room there')}`],
    ['half of its words', 'Hello', `Hello ${linkHtml(LINK, 'My')}`],
    ['something else', 'Hello', 'Hello there'],
    ['less than before', 'Hello there', 'Hello'],
    ['what stood there before', `Hello ${ROOM} you`, `Hello ${ROOM} all`],
    ['what stood there before, elsewhere', `${ROOM} you`, `you ${ROOM}`],
    ['a link that begins over other words', 'Hello there', `${linkHtml(LINK, 'Hello My room')} there`],
  ])('%s is half of it', (_what, before, now) => {
    expect(find(before, now)).toEqual({ state: 'half' });
  });

  test('two links, each on its own words', () => {
    const other = 'https://zoom.us/j/1111111111';
    const both = (one: string, two: string) => `${linkHtml(one, 'One')} or ${linkHtml(two, 'two')}`;
    const content = contentOf(both(LINK, other), '', [LINK, other]);
    const shown = (html: string) => readingOf(mapText(editable(html).editor), [LINK, other]);
    const seen = (html: string) => findIn(shown('Hello'), shown(`Hello ${html}`), content).state;
    expect(seen(both(LINK, other))).toBe('in');
    expect(seen(both(other, LINK))).toBe('half');
    expect(seen(both(LINK, LINK))).toBe('half');
    expect(seen(`${linkHtml(LINK, 'One')} or ${linkHtml(other, 'tw')}o`)).toBe('in');
  });

  test('it in the place of what it replaces, or half of it', () => {
    const content = contentOf(ROOM, `My room: ${LINK}`, [LINK], 'old link');
    expect(find('See old link here', `See ${ROOM} here`, content)).toEqual({
      state: 'in',
      start: 3,
      length: 6,
      isExact: true,
    });
    expect(find('See old link here', 'See  here', content)).toEqual({ state: 'half' });
  });

  test('all of several pieces, or half of them', () => {
    const before = read('one two');
    const becomes = read(`${ROOM} and ${ROOM}`);
    const old = { letters: 'one', links: [] };
    const parts = [
      { start: 0, length: 6, old, oldHtml: 'one' },
      { start: 9, length: 6, old, oldHtml: 'two' },
    ];
    const content = { ...CONTENT, becomes, parts };
    const whole = { state: 'in', start: 0, length: 0 };
    expect(findIn(before, read(`${ROOM} and ${ROOM}`), content)).toEqual({ ...whole, isExact: true });
    expect(findIn(before, read(`${ROOM} or ${ROOM}`), content)).toEqual({ ...whole, isExact: false });
    expect(findIn(before, read(`${ROOM} and two`), content)).toEqual({ state: 'half' });
    expect(findIn(before, read(`${ROOM} and My room`), content)).toEqual({ state: 'half' });
    expect(findIn(before, read('one three'), { ...content, parts: [] })).toEqual({ state: 'half' });
    const { parts: _, ...whole1 } = content;
    expect(findIn(before, read('one three'), whole1)).toEqual({ state: 'half' });
  });
});

describe('where several pieces are now', () => {
  const parts = [
    { start: 0, length: 6 },
    { start: 9, length: 6 },
  ];

  test('each moves with what was typed around it', () => {
    expect(placesOf(read(`${ROOM} and ${ROOM}`), parts, read(`x ${ROOM} and ${ROOM}`))).toEqual([1, 10]);
  });

  test.each([
    ['a word in one', `${ROOM} and ${linkHtml(LINK, 'My own room')}`],
    ['a link less', `${ROOM} and My room`],
    ['a link that reaches further', `${ROOM} and ${linkHtml(LINK, 'My room x')}`],
  ])('none of them when one was changed: %s', (_what, now) => {
    expect(placesOf(read(`${ROOM} and ${ROOM}`), parts, read(now))).toBe(null);
  });

  test('none of none', () => expect(placesOf(read('a'), [], read('a'))).toBe(null));
});

describe('the spaces that came with a piece', () => {
  const edges = (before: string, after: string, written: { before: number; after: number }, replaces = '') =>
    edgesThere(
      read(before),
      read(after),
      { start: 5, length: 6 },
      { ...contentOf(ROOM, 'My room', [LINK], replaces), edges: written },
    );

  test.each<[string, string, [number, number], [number, number]]>([
    ['Hello', 'Hello My room', [1, 0], [1, 0]],
    ['Hello there', 'Hello My room there', [1, 0], [1, 0]],
    ['Hello there', 'Hello My room there', [0, 1], [0, 1]],
    ['Hellothere', 'Hello My room there', [1, 1], [1, 1]],
    ['Hello there', 'Hello My room there', [1, 1], [1, 0]],
    ['Hello', 'HelloMy room', [1, 0], [0, 0]],
    ['Hello', 'Hello  My room', [1, 0], [1, 0]],
    ['Hello', 'Hello  My room', [2, 0], [2, 0]],
    ['Hello ', 'Hello My room', [1, 0], [0, 0]],
    ['Hello  there', 'Hello My room there', [1, 1], [0, 0]],
    ['Hello', 'Hello My room ', [1, 2], [1, 1]],
    ['Hello   there', 'HelloMy room there', [1, 1], [0, 0]],
  ])('"%s" to "%s", written %j', (before, after, [first, last], [ahead, behind]) => {
    expect(edges(before, after, { before: first, after: last })).toEqual({ before: ahead, after: behind });
  });

  test('none where something was replaced', () => {
    expect(edges('Hello', 'Hello My room ', { before: 1, after: 1 }, 'old')).toEqual({ before: 0, after: 0 });
  });

  test('at the very beginning nothing stands before it', () => {
    const content = { ...CONTENT, edges: { before: 1, after: 1 } };
    const at = { start: 0, length: 6 };
    expect(edgesThere(read('there'), read('My room there'), at, content)).toEqual({ before: 0, after: 1 });
    expect(edgesThere(read(''), read(' My room'), at, content)).toEqual({ before: 1, after: 0 });
  });
});
