// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { lineAround, paddingFor, placeNear } from '../../../lib/insert/place.ts';
import { editable, withCaret } from './editable.ts';

describe('what is put around a snippet', () => {
  test.each([
    ['', ''],
    ['Hello', ''],
    ['', 'there'],
    ['Hello', 'there'],
  ])('a space between it and a word: "%s|%s"', (before, after) => {
    expect(paddingFor(before, after, false)).toEqual({
      before: before ? ' ' : '',
      after: after ? ' ' : '',
    });
  });

  test.each([...' \t\n\u00a0([{<«“‘„"\'¿¡'])('none behind %j', (opener) => {
    expect(paddingFor(`Hello${opener}`, '', false).before).toBe('');
    expect(paddingFor(`${opener}Hello`, '', false).before).toBe(' ');
  });

  test.each([...' \t\n\u00a0.,;:!?)]}>»”’"\'…、。，：；！？）」』'])('none before %j', (closer) => {
    expect(paddingFor('', `${closer}there`, false).after).toBe('');
    expect(paddingFor('', `there${closer}`, false).after).toBe(' ');
  });

  test('several lines get lines of their own, but where the line is empty', () => {
    expect(paddingFor('Hello', 'there', true)).toEqual({ before: '\n', after: '\n' });
    expect(paddingFor('(', ')', true)).toEqual({ before: '\n', after: '\n' });
    expect(paddingFor(' ', '\t', true)).toEqual({ before: '', after: '' });
    expect(paddingFor('', '', true)).toEqual({ before: '', after: '' });
  });
});

describe('the words on a line', () => {
  test.each([
    ['one |two', 'one ', 'two'],
    ['one |<b>two</b> three', 'one ', 'two three'],
    ['<i>one</i> <b>two|</b>', 'one two', ''],
    ['<b>one</b>|<b>two</b>', 'one', 'two'],
    ['one<br>two|three<br>four', 'two', 'three'],
    ['one<br>|<br>four', '', ''],
    ['<div>one</div>|<div>two</div>', '', ''],
    ['zero<div>one <b>two|</b> three</div>four', 'one two', ' three'],
    ['one<div>two</div>three|four<div>five</div>six', 'three', 'four'],
    ['<b>one<br>two</b>|', 'two', ''],
    ['|<b>two<br>three</b>', '', 'two'],
    ['<b><div>one</div></b>two|', 'two', ''],
    ['\u200bone\ufeff|\u2060two\u200b', 'one', 'two'],
    ['<img>|<img>', '\ufffc', '\ufffc'],
    ['one<img>two|<b></b>three<img>', 'one\ufffctwo', 'three\ufffc'],
    ['<ul><li>one</li><li>two|</li></ul>', 'two', ''],
    ['|', '', ''],
  ])('%s', (html, before, after) => {
    const { editor, range } = editable(html);
    expect(lineAround(editor, range)).toEqual({ before, after });
  });

  test('of a selection: before its start and behind its end', () => {
    const { editor, range } = editable('one |two| three');
    expect(lineAround(editor, range)).toEqual({ before: 'one ', after: ' three' });
  });

  test('never leave the editor', () => {
    const { editor, range } = editable('one|');
    editor.before('outside');
    editor.after('outside');
    expect(lineAround(editor, range)).toEqual({ before: 'one', after: '' });
  });
});

/** Where a snippet goes that is inserted at the mark, or without one behind all there is. */
const OPEN = [
  ['', '^', 'here'],
  ['Hello |there', 'Hello ^there', 'here'],
  ['<div>Ann</div>', '<div>Ann^</div>', 'here'],
  ['<div>Ann<br></div>', '<div>Ann^<br></div>', 'here'],
  ['<div>Ann</div><div><br></div>', '<div>Ann</div><div>^<br></div>', 'here'],
  ['Ann<br>', 'Ann^<br>', 'here'],
  ['Ann|<br>Teacher', 'Ann^<br>Teacher', 'here'],
  ['<b>Ann</b><br>|Teacher', '<b>Ann</b><br>^Teacher', 'here'],
  ['<b>Ann</b><br>|<i>Teacher</i>', '<b>Ann</b><br>^<i>Teacher</i>', 'here'],
  ['<b>Ann</b><br>|<div>Teacher</div>', '<b>Ann</b>^<br><div>Teacher</div>', 'here'],
  ['<div>Ann</div>two', '<div>Ann</div>two^', 'here'],
  ['<div>Ann</div> <b>two</b>', '<div>Ann</div> <b>two</b>^', 'here'],
  ['<div>Ann</div><!-- x --> ', '<div>Ann^</div><!-- x --> ', 'here'],
  ['<div>Ann</div>\u00a0', '<div>Ann</div>&nbsp;^', 'here'],
  ['<div><div>Ann</div></div>', '<div><div>Ann^</div></div>', 'here'],
  ['<div>Ann</div>\n', '<div>Ann^</div>\n', 'here'],
  ['<ul><li>One</li><li>Two</li></ul>', '<ul><li>One</li><li>Two^</li></ul>', 'here'],
  ['<ul><li>One</li>\n</ul>', '<ul><li>One^</li>\n</ul>', 'here'],
  ['<ul></ul>', '<ul>^</ul>', 'here'],
  ['<ul><li>One</li><br></ul>', '<ul><li>One^</li><br></ul>', 'here'],
  ['<ul><li>One</li>two</ul>', '<ul><li>One^</li>two</ul>', 'here'],
  ['<ul><li>One</li><ul><li>Two</li></ul></ul>', '<ul><li>One</li><ul><li>Two^</li></ul></ul>', 'here'],
  ['<ol><li>One</li><!-- x --></ol>', '<ol><li>One^</li><!-- x --></ol>', 'here'],
  ['<dl><dt>One</dt><dd>Two</dd> x</dl>', '<dl><dt>One</dt><dd>Two^</dd> x</dl>', 'here'],
  ['|<div>Ann</div>', '<div>^Ann</div>', 'here'],
  ['|<div><div>Ann</div></div>', '<div><div>^Ann</div></div>', 'here'],
  ['<div>Ann</div>|Teacher', '<div>Ann</div>^Teacher', 'here'],
  ['<div>Ann</div>|<div>Teacher</div>', '<div>Ann^</div><div>Teacher</div>', 'here'],
  ['<h1>Agenda</h1>', '<h1>Agenda^</h1>', 'own-behind-text'],
  ['<h1>Agenda<br></h1>', '<h1>Agenda^<br></h1>', 'own-behind-text'],
  ['<h1><div>Agenda</div></h1>', '<h1><div>Agenda^</div></h1>', 'own-behind-text'],
  ['<h1><div>A</div><b>genda</b></h1>', '<h1><div>A</div><b>genda</b>^</h1>', 'own-behind-text'],
  ['<pre><hr></pre>', '<pre><hr>^</pre>', 'own-behind-text'],
  ['<a href="#a"><h1>Agenda</h1>|</a>', '<a href="#a"><h1>Agenda</h1></a>^', 'own-behind-text'],
  ['<pre>code</pre>', '<pre>code^</pre>', 'own-behind-text'],
  ['<div><h2>Agenda</h2></div>', '<div><h2>Agenda^</h2></div>', 'own-behind-text'],
  ['<h1>Agenda</h1>|<div>next</div>', '<h1>Agenda^</h1><div>next</div>', 'own-behind-text'],
  ['<h1>Agenda</h1>|next', '<h1>Agenda</h1>^next', 'here'],
  ['|<h1>Agenda</h1>', '^<h1>Agenda</h1>', 'own-between'],
  ['<hr>', '<hr>^', 'own-between'],
  ['<hr>|next', '<hr>^next', 'here'],
  ['|<hr>', '^<hr>', 'own-between'],
  [
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
    '<table><tbody><tr><td>a</td></tr></tbody></table>^',
    'own-between',
  ],
  [
    '<table><tbody><tr><td>a|</td></tr></tbody></table>',
    '<table><tbody><tr><td>a^</td></tr></tbody></table>',
    'here',
  ],
  ['<div contenteditable="false">Chip</div>', '<div contenteditable="false">Chip</div>^', 'own-between'],
  ['See <span contenteditable="false">Chip</span>', 'See <span contenteditable="false">Chip</span>^', 'here'],
  [
    'See <span contenteditable="false">Ch|ip</span> now',
    'See <span contenteditable="false">Chip</span>^ now',
    'here',
  ],
  [
    '<i contenteditable="false">a<b contenteditable="false">b|</b></i>!',
    '<i contenteditable="false">a<b contenteditable="false">b</b></i>^!',
    'here',
  ],
  ['<a href="#a">my |page</a>', '<a href="#a">my page</a>^', 'here'],
  ['<a href="#a">|my page</a>', '^<a href="#a">my page</a>', 'here'],
  ['<a>my |page</a>', '<a>my ^page</a>', 'here'],
] as const;

test.each(OPEN)('a place for a snippet: %s', (html, placed, line) => {
  const { editor, range } = editable(html);
  const place = placeNear(editor, range, false);
  expect([withCaret(editor, place.caret), place.line]).toEqual([placed, line]);
});

/** A place between nodes, with white space on one side of it. */
test.each([
  ['before the first block', ' ', '<div>Ann</div>', ' <div>^Ann</div>'],
  ['behind the last block', '<div>Ann</div>', '\n', '<div>Ann^</div>\n'],
  ['behind a heading', '<h1>Agenda</h1>', '\n', '<h1>Agenda^</h1>\n'],
  ['before words', ' ', '<b>Ann</b>', ' ^<b>Ann</b>'],
])('white space %s does not show', (_where, before, after, placed) => {
  const { editor, range } = editable(before);
  editor.insertAdjacentHTML('beforeend', after);
  range.setStart(editor, 1);
  range.collapse(true);
  expect(withCaret(editor, placeNear(editor, range, false).caret)).toBe(placed);
});

test.each(['tbody', 'thead', 'tfoot', 'tr', 'colgroup'])('no caret is in a %s beside cells', (name) => {
  const { editor, range } = editable('');
  const table = document.createElement('table');
  const part = document.createElement(name);
  table.append(part);
  editor.append(table, 'next');
  range.setStart(part, 0);
  range.collapse(true);
  const { caret } = placeNear(editor, range, false);
  expect([caret.startContainer, caret.startOffset]).toEqual([editor, 1]);
});

test.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'])('a line is begun below a %s', (name) => {
  const { editor, range } = editable(`<${name}>Agenda</${name}>`);
  const place = placeNear(editor, range, false);
  expect([withCaret(editor, place.caret), place.line]).toEqual([
    `<${name}>Agenda^</${name}>`,
    'own-behind-text',
  ]);
});

test('a caret in an editor within something that cannot be edited stays in the editor', () => {
  const { editor, range } = editable('Hello |there');
  const island = document.createElement('div');
  island.setAttribute('contenteditable', 'false');
  document.body.append(island);
  island.append(editor);
  expect(withCaret(editor, placeNear(editor, range, false).caret)).toBe('Hello ^there');
});

test('a caret in a row without a table is behind the row, and one in an editor that is a row stays there', () => {
  const { editor, range } = editable('');
  const row = document.createElement('tr');
  row.append(document.createElement('td'));
  editor.append(row, 'next');
  range.setStart(row, 0);
  range.collapse(true);
  const place = placeNear(editor, range, false);
  expect([place.caret.startContainer, place.caret.startOffset]).toEqual([editor, 1]);
  const inRow = placeNear(row, range, false);
  expect(row.contains(inRow.caret.startContainer)).toBe(true);
});

test.each([
  ['table', '<table>|<tbody><tr><td>a</td></tr></tbody></table>next'],
  ['tbody', '<table><tbody>|<tr><td>a</td></tr></tbody></table>next'],
  ['tr', '<table><tbody><tr>|<td>a</td></tr></tbody></table>next'],
  ['tr', '<div><table><tbody><tr>|<td>a</td></tr></tbody></table>next</div>last'],
])('a caret in a %s beside its cells is behind the table', (name, html) => {
  const { editor, range } = editable(html.replace('|', ''));
  range.setStart(editor.querySelector(name) as Element, 0);
  range.collapse(true);
  expect(withCaret(editor, placeNear(editor, range, false).caret)).toBe(
    html.replace('|', '').replace('next', '^next'),
  );
});

test.each([
  ['Hello |', 'own-behind-text'],
  ['Hello |<br>next', 'own-behind-text'],
  ['Hello | ', 'own-behind-text'],
  ['Hello |there', 'here'],
  [' |', 'here'],
  ['|there', 'here'],
  ['', 'here'],
  ['<div>Ann</div>', 'own-behind-text'],
  ['<div>Ann</div><div><br></div>', 'here'],
])('a snippet that needs a line of its own, at: %s', (html, line) => {
  const { editor, range } = editable(html);
  expect(placeNear(editor, range, true).line).toBe(line);
});

test('a selection has its place at its end, and stays as it is', () => {
  const { editor, range } = editable('one |two| three');
  expect(withCaret(editor, placeNear(editor, range, false).caret)).toBe('one two^ three');
  expect(range.collapsed).toBe(false);
});
