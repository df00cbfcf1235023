// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  asHtml,
  contentAt,
  contentOf,
  type HtmlEdges,
  linksWords,
  withoutEndSpaces,
  wordsAsLink,
} from '../../../lib/insert/content.ts';
import type { InsertRequest } from '../../../lib/insert/insertion.ts';
import { placeNear } from '../../../lib/insert/place.ts';
import { linkHtml } from '../../../lib/snippets/html.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { editable } from './editable.ts';

const LINK = 'https://zoom.us/j/3849205716';
const WORDS: Snippet = {
  text: `My room: ${LINK}`,
  html: linkHtml(LINK, 'My room'),
  shown: 'My room',
  links: [LINK],
};
const LINES: Snippet = {
  text: `Join\n${LINK}`,
  html: `Join<br>${linkHtml(LINK, LINK)}`,
  shown: `Join\n${LINK}`,
  links: [LINK],
};

/** What is written at the mark. */
function contentIn(html: string, edges: HtmlEdges, change: Partial<InsertRequest> = {}) {
  const { editor, range } = editable(html);
  const request: InsertRequest = { editor, snippet: WORDS, as: 'html', at: range, spaced: true, ...change };
  return contentAt(request, placeNear(editor, range, request.ownLine ?? false), edges);
}
const short = (text: string) =>
  text
    .replaceAll(WORDS.html, '[room]')
    .replaceAll(WORDS.text, 'room')
    .replaceAll(LINES.html, '[lines]')
    .replaceAll(LINES.text, 'lines');

describe('a snippet with the spaces around it', () => {
  test.each<[string, HtmlEdges, string, string]>([
    ['Hello|there', 'plain', ' [room] ', ' room '],
    ['Hello|', 'plain', '&nbsp;[room]', ' room'],
    ['|there', 'plain', '[room] ', 'room '],
    ['', 'plain', '[room]', 'room'],
    ['Hello |', 'plain', '&nbsp;[room]', ' room'],
    ['Hello\n|', 'plain', '&nbsp;[room]', ' room'],
    ['Hello\u00a0|', 'plain', '[room]', 'room'],
    ['Hello | there', 'plain', '[room]', 'room'],
    ['Hello|there', 'kept', '&nbsp;[room]&nbsp;', ' room '],
    ['Hello |', 'kept', '[room]', 'room'],
    ['Hello|there', 'lastBreakLost', '&nbsp;[room]&nbsp;', ' room '],
    ['Hello|there', 'trimmed', `<a href="${LINK}">&nbsp;My room&nbsp;</a>`, ' room '],
    ['', 'trimmed', '[room]', 'room'],
  ])('%s, %s', (at, edges, html, text) => {
    const content = contentIn(at, edges);
    expect([short(content.html), short(content.text)]).toEqual([html, text]);
    expect(content.edges).toEqual({ before: /^ /.test(text) ? 1 : 0, after: / $/.test(text) ? 1 : 0 });
    expect(content.links).toEqual([LINK]);
    expect(content.plain).toEqual({ letters: `Myroom:${LINK}`, links: [] });
    expect(content.shown).toEqual({ letters: 'Myroom', links: [{ start: 0, end: 6, href: LINK }] });
    expect(content.replaces).toBe('');
  });

  test.each<[string, HtmlEdges, string, string]>([
    ['Hello|there', 'plain', '<br>[lines]<br>', '\nlines\n'],
    ['Hello|there', 'kept', '<br>[lines]<br>', '\nlines\n'],
    ['Hello|there', 'lastBreakLost', '<br>[lines]<br><br>', '\nlines\n'],
    ['Hello|', 'lastBreakLost', '<br>[lines]', '\nlines'],
    ['Hello|there', 'trimmed', '<br>[lines]<br>', '\nlines\n'],
  ])('several lines: %s, %s', (at, edges, html, text) => {
    const content = contentIn(at, edges, { snippet: LINES });
    expect([short(content.html), short(content.text)]).toEqual([html, text]);
  });

  test('none where none are asked for', () => {
    expect(short(contentIn('Hello|there', 'kept', { spaced: false }).html)).toBe('[room]');
    expect(short(contentIn('Hello|there', 'plain', { spaced: false }).html)).toBe('[room]');
  });

  test('one behind a space where lines are kept and spaces are not', () => {
    const content = contentIn('<div style="white-space: pre-line">Hello |</div>', 'plain');
    expect(short(content.html)).toBe('&nbsp;[room]');
  });

  test('none behind a word that has a space before it', () => {
    expect(short(contentIn('Hello there|', 'plain', { spaced: false }).html)).toBe('[room]');
  });

  test.each(['pre', 'pre-wrap', 'break-spaces'])('none behind a space that shows: %s', (value) => {
    expect(short(contentIn(`<div style="white-space: ${value}">Hello |</div>`, 'plain').html)).toBe('[room]');
  });

  test('none behind a space for what takes the place of something', () => {
    expect(short(contentIn('Hello |', 'plain', { over: true }).html)).toBe('[room]');
  });

  test('as text it has no link, and its lines are kept', () => {
    const content = contentIn('', 'kept', { snippet: LINES, as: 'text' });
    expect(content).toMatchObject({ html: `Join<br>${LINK}`, text: LINES.text, links: [] });
    expect(content.shown).toEqual({ letters: `Join${LINK}`, links: [] });
  });
});

describe('a line of its own', () => {
  const own = (html: string) => {
    const content = contentIn(html, 'plain', { ownLine: true });
    return [short(content.html), short(content.text), content.edges];
  };

  test('behind words it is a block behind a firm space, so that browsers keep it', () => {
    const expected = ['\u00a0<div>[room]</div>', '\nroom', { before: 2, after: 0 }];
    expect(own('Hello|')).toEqual(expected);
    expect(own('<div>Ann</div>')).toEqual(expected);
    expect(own('<div dir="ltr"><div>Ann</div></div>')).toEqual(expected);
    expect(own('<div><div>Ann</div></div><div>Teacher</div>')).toEqual(expected);
    expect(own('<div><b>Ann</b></div>')).toEqual(expected);
  });

  test('in a block in a bare one, which Chromium would take away, it is a line break', () => {
    const expected = ['<br>[room]', '\nroom', { before: 1, after: 0 }];
    expect(own('<div><div>Ann</div></div>')).toEqual(expected);
    expect(own('<div><div><b>Ann</b></div></div>')).toEqual(expected);
  });

  test('between blocks it is a block', () => {
    expect(own('<hr>')).toEqual(['<div>[room]</div>', 'room', { before: 0, after: 0 }]);
  });
});

describe('selected words', () => {
  const isLinked = (html: string, change: Partial<InsertRequest> = {}) => {
    const { editor, range } = editable(html);
    return linksWords({ editor, snippet: WORDS, as: 'html', at: range, spaced: true, ...change }, range);
  };

  test.each([
    'Meet in |my room|',
    '<b>|my| room</b>',
    '<div>Meet in <b>my| room|</b></div>',
    '<a>|my room|</a>',
  ])('become the link: %s', (html) => expect(isLinked(html)).toBe(true));

  test.each([
    ['a caret', 'Meet in |my room'],
    ['only spaces', 'Meet| |in'],
    ['two lines', '|my<br>room|'],
    ['two blocks', '<div>|my</div><div>room|</div>'],
    ['a link', '|my <a href="#a">room</a>|'],
    ['words of a link', '<a href="#a">my |room|</a>'],
    ['a picture', '|my <img> room|'],
    ['a table', '|my <table><tbody><tr><td>a</td></tr></tbody></table>|'],
    ['a chip', '|my <i contenteditable="false">room</i>|'],
  ])('do not: %s', (_what, html) => expect(isLinked(html)).toBe(false));

  test('do not when they are to stay, or the snippet is more than a link', () => {
    expect(isLinked('|my room|', { keepWords: true })).toBe(false);
    expect(isLinked('|my room|', { snippet: LINES })).toBe(false);
  });

  test('do not when one end of them is somebody else’s', () => {
    const isOthers = (element: Element) => element.matches('q');
    expect(isLinked('|my room|', { isOthers })).toBe(true);
    expect(isLinked('<q>|my room|</q>', { isOthers })).toBe(false);
    expect(isLinked('|my <q>room|</q>', { isOthers })).toBe(false);
    expect(isLinked('<q>|my</q> room|', { isOthers })).toBe(false);
    // The editor itself is the person's, whatever is around it.
    expect(isLinked('|my room|', { isOthers: (element) => element.hasAttribute('contenteditable') })).toBe(
      true,
    );
  });

  test('are kept in front of the address where no links are', () => {
    const { editor, range } = editable('Meet in |my room |');
    const content = wordsAsLink({ editor, snippet: WORDS, as: 'html', at: range, spaced: true }, range);
    expect(content).toMatchObject({
      html: linkHtml(LINK, 'my room '),
      text: `my room: ${LINK}`,
      links: [LINK],
      replaces: 'myroom',
    });
  });

  test.each([
    ['|my room|', 'my room'],
    ['Meet| my room |now', 'my room'],
    ['Meet| my <b>room |</b>', 'my room'],
    ['Meet| |now', ''],
    ['|<b>my</b>|', 'my'],
  ])('are without the spaces at both ends: %s', (html, words) => {
    const { range } = editable(html);
    const text = range.toString();
    expect(withoutEndSpaces(range).toString().trimStart()).toBe(words);
    expect(range.toString()).toBe(text);
  });
});

test('content that is written as it is', () => {
  expect(contentOf('<b>a</b> b', 'a b', [], 'c d')).toEqual({
    html: '<b>a</b> b',
    text: 'a b',
    shown: { letters: 'ab', links: [] },
    plain: { letters: 'ab', links: [] },
    links: [],
    replaces: 'cd',
    edges: { before: 0, after: 0 },
  });
});

test('text as HTML: nothing in it is markup, and its lines are kept', () => {
  expect(asHtml('a <b> & "c"\nd\ne')).toBe('a &lt;b&gt; &amp; &quot;c&quot;<br>d<br>e');
});
