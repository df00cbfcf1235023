// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { caretIn, endOf, keepCaret, leaveLink, select, selectionIn } from '../../../lib/insert/caret.ts';
import { closestWithin, indexOf, linkAround } from '../../../lib/insert/dom.ts';
import {
  makeRoom,
  markupOf,
  rangeIn,
  withWholeLinks,
} from '../../../lib/insert/strategies/contenteditable.ts';
import { kindOf } from '../../../lib/insert/strategies/kinds.ts';
import { stableRange } from '../../../lib/insert/strategies/stable-range.ts';
import { editable, withCaret } from './editable.ts';

const WORDS = { text: '', html: '', shown: '', links: [] };

describe('a selection', () => {
  test('with all the words of a link holds the link', () => {
    const grown = (html: string) => {
      const { editor, range } = editable(html);
      return markupOf(withWholeLinks(editor, range).cloneContents());
    };
    expect(grown('|See <a href="#a">my room|</a> now')).toBe('See <a href="#a">my room</a>');
    expect(grown('See <a href="#a">|my room</a> now|')).toBe('<a href="#a">my room</a> now');
    expect(grown('See <a href="#a">|my room|</a> now')).toBe('<a href="#a">my room</a>');
    expect(grown('See <a href="#a"><b>|my</b> <i>room|</i></a>!')).toBe(
      '<a href="#a"><b>my</b> <i>room</i></a>',
    );
    expect(grown('<a href="#a">|my</a> and <a href="#b">room|</a>')).toBe(
      '<a href="#a">my</a> and <a href="#b">room</a>',
    );
  });

  test('with some of them does not, whatever it is of others', () => {
    const ends = (html: string) => {
      const { editor, range } = editable(html);
      const { startContainer, startOffset, endContainer, endOffset } = withWholeLinks(editor, range);
      expect([startContainer, startOffset, endContainer, endOffset]).toEqual([
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      ]);
    };
    ends('See <a href="#a">my| room|</a>');
    ends('See <a href="#a">|my| room</a>');
    ends('|See| <a href="#a">my room</a>');
    ends('<a>|my room|</a>');
    ends('<a href="#a">my <b>|room</b></a> now|');
    ends('|See <a href="#a"><b>my|</b> room</a>');
    ends('<a href="#a">my| room</a> and <a href="#b">an|other</a>');
    ends('<a href="#a"><b>my</b>|<i>room</i></a>|');
    ends('|<a href="#a"><b>my</b>|<i>room</i></a>');
  });

  test('that outlives its nodes is found again by its letters', () => {
    const { editor, range } = editable('Hello  |big <b>wor|ld</b>');
    const target = stableRange(editor, range);
    expect(target(false)).toBe(range);
    editor.innerHTML = '<p>Hello&nbsp; <i>big</i></p> world';
    expect(target(false)?.toString()).toBe('big wor');
    expect(target(true)?.toString()).toBe('big wor');
    editor.innerHTML = 'Hello \nbig';
    expect(withCaret(editor, target(true) as Range)).toBe('Hello ^\nbig');
  });

  test('before all letters is at the beginning', () => {
    const { editor, range } = editable('|Hello');
    const target = stableRange(editor, range);
    editor.innerHTML = '<b>Hello</b>';
    expect(withCaret(editor, target(true) as Range)).toBe('<b>^Hello</b>');
  });

  test('of a request is its own, or the end of the editor where it is none, or not there any more', () => {
    const { editor, range } = editable('one |two');
    const request = { editor, snippet: WORDS, as: 'html', spaced: true } as const;
    expect(withCaret(editor, rangeIn(editor, { ...request, at: range }))).toBe('one ^two');
    expect(rangeIn(editor, { ...request, at: range })).not.toBe(range);
    const other = editable('one|');
    expect(withCaret(other.editor, rangeIn(other.editor, { ...request, at: range }))).toBe('one^');
    expect(withCaret(editor, endOf(editor))).toMatch(/two\^$/);
  });
});

describe('a line to write in', () => {
  const CHIP = '<div contenteditable="false">Chip</div>';
  const roomIn = (html: string, line: 'here' | 'own-between') => {
    const { editor, range } = editable(html);
    return { editor, tidy: makeRoom(editor, { caret: range, line }) };
  };

  test('is made behind a block that cannot be edited, and taken away again', () => {
    const { editor, tidy } = roomIn(CHIP, 'own-between');
    expect(editor.innerHTML).toBe(`${CHIP}<br>`);
    tidy?.();
    expect(editor.innerHTML).toBe(CHIP);
  });

  test('is left when something was written behind it, or it has moved', () => {
    const written = roomIn(CHIP, 'own-between');
    written.editor.append('Hello');
    written.tidy?.();
    expect(written.editor.innerHTML).toBe(`${CHIP}<br>Hello`);
    const moved = roomIn(CHIP, 'own-between');
    const line = document.createElement('p');
    line.append(moved.editor.lastChild as Node);
    moved.editor.append(line);
    moved.tidy?.();
    expect(moved.editor.innerHTML).toBe(`${CHIP}<p><br></p>`);
  });

  test.each([
    ['in a line', CHIP, 'here'],
    ['behind what can be written in', '<div>Ann</div>', 'own-between'],
    ['behind words', 'Hello', 'own-between'],
    ['before something', `${CHIP}|<div>Ann</div>`, 'own-between'],
  ] as const)('is not made %s', (_what, html, line) => {
    const { editor, tidy } = roomIn(html, line);
    expect(tidy).toBe(null);
    expect(editor.querySelector('br')).toBe(null);
  });
});

describe('a caret', () => {
  test('in a link goes behind it, or before it from its beginning', () => {
    const left = (html: string) => {
      const { editor, range } = editable(html);
      leaveLink(editor, range);
      expect(range.collapsed).toBe(true);
      return withCaret(editor, range);
    };
    expect(left('<a href="#a">my |room</a>!')).toBe('<a href="#a">my room</a>^!');
    expect(left('<a href="#a"><b>my room|</b></a>!')).toBe('<a href="#a"><b>my room</b></a>^!');
    expect(left('!<a href="#a"><b>|my room</b></a>')).toBe('!^<a href="#a"><b>my room</b></a>');
    expect(left('my |room')).toBe('my ^room');
  });

  test('is the live one, else the one that was kept, as long as that is there', () => {
    const { editor, range } = editable('one |two');
    const selection = document.getSelection() as Selection;
    selection.removeAllRanges();
    expect(caretIn(editor)).toBe(null);
    selection.addRange(range);
    expect(selectionIn(editor)?.startOffset).toBe(4);
    keepCaret(editor);
    selection.removeAllRanges();
    expect(selectionIn(editor)).toBe(null);
    expect(caretIn(editor)?.startOffset).toBe(4);
    const outside = document.body.appendChild(document.createElement('p'));
    selection.collapse(outside, 0);
    expect(selectionIn(editor)).toBe(null);
    keepCaret(editor);
    expect(caretIn(editor)?.startOffset).toBe(4);
  });

  test('that is there already is not set again', () => {
    const { editor, range } = editable('one |two|');
    expect(select(editor, range)).toBe(true);
    expect(document.getSelection()?.toString()).toBe('two');
    expect(select(editor, range)).toBe(false);
    for (const [start, end] of [
      [4, 6],
      [5, 7],
    ]) {
      range.setStart(range.startContainer, start as number);
      range.setEnd(range.endContainer, end as number);
      expect(select(editor, range)).toBe(true);
    }
  });
});

test('what is around a node is asked up to the editor, and no further', () => {
  const { editor } = editable('<a href="#a"><b>x</b></a><a>y</a>');
  const [link, bare] = editor.querySelectorAll('a') as unknown as [Element, Element];
  const [x, y] = [link.firstChild?.firstChild, bare.firstChild] as [Node, Node];
  expect(linkAround(editor, x)).toBe(link);
  expect(linkAround(editor, y)).toBe(null);
  expect(linkAround(link, x)).toBe(null);
  expect(closestWithin(link, x, (element) => element === editor)).toBe(null);
  expect(closestWithin(editor, x, (element) => element === editor)).toBe(editor);
  expect([indexOf(link), indexOf(bare)]).toEqual([0, 1]);
});

test.each([
  ['ProseMirror', '<div class="ProseMirror">*</div>'],
  ['Lexical', '<div data-lexical-editor="true">*</div>'],
  [
    'Quill 1',
    '<div class="ql-container"><div class="ql-editor">*</div><div class="ql-clipboard"></div></div>',
  ],
  ['Quill', '<div class="ql-container"><div class="ql-editor">*</div></div>'],
  ['wangEditor', '<div class="w-e-text-container"><div data-slate-editor="true">*</div></div>'],
  ['Slate', '<div data-slate-editor="true">*</div>'],
  ['Draft.js', '<div class="public-DraftEditor-content">*</div>'],
  ['CKEditor 5', '<div class="ck-editor__editable">*</div>'],
  ['TinyMCE', '<div class="mce-content-body">*</div>'],
  ['Trix', '<trix-editor>*</trix-editor>'],
  ['CodeMirror 6', '<div class="cm-content">*</div>'],
  ['SCEditor', '<div class="sceditor-container">*</div>'],
  ['LinkedIn', '<div class="msg-form__contenteditable">*</div>'],
  ['Monaco', '<div class="monaco-editor">*</div>'],
  ['CodeMirror 5', '<div class="CodeMirror">*</div>'],
  ['Ace', '<div class="ace_editor">*</div>'],
  ['not recognised', '<div>*</div>'],
])('an editor is known by its mark: %s', (name, html) => {
  document.body.innerHTML = html.replace('*', '<p contenteditable="true"></p>');
  expect(kindOf(document.querySelector('p') as HTMLElement).name).toBe(name);
});
