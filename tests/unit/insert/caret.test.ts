// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  caretBehind,
  caretIn,
  keepCaret,
  select,
  selectAfresh,
  selectionIn,
} from '../../../lib/insert/caret.ts';
import { stableRange } from '../../../lib/insert/strategies/stable-range.ts';
import { editable, withCaret } from './editable.ts';
import { hear } from './made-up-editor.ts';

const selection = () => document.getSelection() as Selection;

/** An editor with the selection between the marks. */
function selected(html: string): HTMLElement {
  const { editor, range } = editable(html);
  selection().removeAllRanges();
  selection().addRange(range);
  return editor;
}

/** Where the caret is now. */
const shown = (editor: HTMLElement) => {
  expect(selection().isCollapsed).toBe(true);
  return withCaret(editor, selection().getRangeAt(0));
};

beforeEach(() => selection().removeAllRanges());

describe('the selection in an editor', () => {
  const inShadow = () => {
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true">one two</div>';
    const editor = root.firstElementChild as HTMLElement;
    const range = document.createRange();
    range.setStart(editor.firstChild as Text, 1);
    range.setEnd(editor.firstChild as Text, 4);
    return { host, root, editor, range };
  };
  const asSelection = (range: Range | null, more: object = {}) =>
    ({ rangeCount: range ? 1 : 0, getRangeAt: () => range, ...more }) as unknown as Selection;
  const offsets = (range: Range | null) => range && [range.startOffset, range.endOffset];

  test('is none where nothing is selected, or the browser has none', () => {
    const editor = selected('one |two|');
    expect(offsets(selectionIn(editor))).toEqual([4, 7]);
    selection().removeAllRanges();
    expect(selectionIn(editor)).toBe(null);
    const asked = vi.spyOn(document, 'getSelection').mockReturnValue(null);
    expect(selectionIn(editor)).toBe(null);
    asked.mockRestore();
  });

  test('is none where one of its ends is outside', () => {
    const editor = selected('one two|');
    const outside = document.body.appendChild(document.createElement('p'));
    const range = selection().getRangeAt(0);
    range.setEnd(outside, 0);
    expect(selectionIn(editor)).toBe(null);
    editor.before(outside);
    range.setStart(outside, 0);
    range.setEnd(editor, 1);
    expect(selectionIn(editor)).toBe(null);
  });

  test('is a copy: a page that moves its own does not move it', () => {
    const editor = selected('one |two|');
    expect(selectionIn(editor)).not.toBe(selection().getRangeAt(0));
  });

  test('in a shadow root is what Chromium’s shadow root says', () => {
    const { root, editor, range } = inShadow();
    Object.assign(root, { getSelection: () => asSelection(range) });
    expect(offsets(selectionIn(editor))).toEqual([1, 4]);
  });

  test('in a shadow root is what the document says where the root cannot be asked, or has nothing to say', () => {
    const { root, editor, range } = inShadow();
    const asked = vi.spyOn(document, 'getSelection').mockReturnValue(asSelection(range));
    expect(offsets(selectionIn(editor))).toEqual([1, 4]);
    Object.assign(root, { getSelection: () => null });
    expect(offsets(selectionIn(editor))).toEqual([1, 4]);
    asked.mockRestore();
  });

  test('in a shadow root is the composed one where the browser has it', () => {
    const { host, root, editor, range } = inShadow();
    const around = document.createRange();
    around.selectNode(host);
    const getComposedRanges = vi.fn(() => [range]);
    const asked = vi
      .spyOn(document, 'getSelection')
      .mockReturnValue(asSelection(around, { getComposedRanges }));
    expect(offsets(selectionIn(editor))).toEqual([1, 4]);
    expect(getComposedRanges.mock.calls).toEqual([[{ shadowRoots: [root] }]]);
    // Outside of shadow roots nothing is composed.
    selectionIn(document.body.appendChild(document.createElement('div')));
    expect(getComposedRanges).toHaveBeenCalledOnce();
    asked.mockRestore();
  });

  test('that was kept is a copy, as long as it is in the editor', () => {
    const editor = selected('one |two|');
    keepCaret(editor);
    selection().removeAllRanges();
    const first = caretIn(editor);
    expect(offsets(first)).toEqual([4, 7]);
    expect(caretIn(editor)).not.toBe(first);
    const words = editor.firstChild as Text;
    document.body.append(words);
    expect(caretIn(editor)).toBe(null);
  });
});

describe('selecting', () => {
  test('gives the focus first', () => {
    const { editor, range } = editable('one |two|');
    expect(document.activeElement).not.toBe(editor);
    select(editor, range);
    expect(document.activeElement).toBe(editor);
  });

  test('afresh moves the caret away and back, and ends where it should', () => {
    const { editor, range } = editable('one |two');
    const moves: string[] = [];
    const moving = Object.assign(selection(), {
      modify: (...how: string[]) => {
        moves.push(how.join(' '));
        selection().collapse(editor, 0);
      },
    });
    expect(selectAfresh(editor, range)).toBe(true);
    expect(moves).toEqual(['move backward character', 'move forward character']);
    expect(shown(editor)).toBe('one ^two');
    expect(selectAfresh(editor, range)).toBe(true);
    Reflect.deleteProperty(moving, 'modify');
  });
});

describe('the caret behind what was written', () => {
  test.each([
    ['<a href="#a">my room|</a>!', '<a href="#a">my room</a>^!'],
    ['<a href="#a"><b>my room|</b></a>!', '<a href="#a"><b>my room</b></a>^!'],
    ['<a href="#a">|my room|</a>!', '<a href="#a">my room</a>^!'],
    ['<p><a href="#a">my room|</a></p>', '<p><a href="#a">my room</a>^</p>'],
    ['<a href="#a">my| room</a>', '<a href="#a">my^ room</a>'],
    ['<a href="#a"><b>my|</b> room</a>', '<a href="#a"><b>my^</b> room</a>'],
    ['<a href="#a"><b>my</b>|<i>room</i></a>', '<a href="#a"><b>my</b>^<i>room</i></a>'],
    // The browser knows what to do behind a line break in a link.
    ['<a href="#a">my room<br>|</a>', '<a href="#a">my room<br>^</a>'],
    ['<a href="#a">|</a>', '<a href="#a"></a>^'],
    ['<a>my room|</a>', '<a>my room^</a>'],
    ['my |room', 'my ^room'],
    ['|my room|', 'my room^'],
    ['<b>|my room|</b>!', '<b>my room^</b>!'],
  ])('%s', (before, after) => {
    const editor = selected(before);
    caretBehind(editor);
    expect(shown(editor)).toBe(after);
  });

  test('is not set where it is right already, or the selection is elsewhere', () => {
    const editor = selected('my |room');
    const collapse = vi.spyOn(Selection.prototype, 'collapse');
    caretBehind(editor);
    const outside = document.body.appendChild(document.createElement('p'));
    outside.append('outside');
    selection().selectAllChildren(outside);
    caretBehind(editor);
    expect(collapse).not.toHaveBeenCalled();
    expect(String(selection())).toBe('outside');
    collapse.mockRestore();
  });
});

describe('Enter behind a link that a line break follows, which Firefox splits wrongly from outside the link', () => {
  const written = (html = '<a href="#a">my room|</a><br>next') => {
    const editor = selected(html);
    caretBehind(editor);
    const link = editor.querySelector('a') as HTMLElement;
    return { editor, link, before: withCaretIn() };
  };
  /** Where the caret is, without a mark in the tree. */
  const withCaretIn = () => [selection().anchorNode, selection().anchorOffset];
  const enter = (editor: HTMLElement, init: object = {}) =>
    hear(editor, 'keydown', { key: 'Enter', ...init });

  test('is split from inside it', () => {
    const { editor, link } = written();
    enter(editor);
    expect(withCaretIn()).toEqual([link, 1]);
    expect(selection().isCollapsed).toBe(true);
  });

  test('is so once, by the next key that a person presses', () => {
    const { editor, link, before } = written();
    for (const key of ['Alt', 'Control', 'Meta', 'Shift']) hear(editor, 'keydown', { key });
    enter(editor, { isTrusted: false });
    expect(withCaretIn()).toEqual(before);
    enter(editor);
    expect(withCaretIn()).toEqual([link, 1]);
    selection().collapse(editor, 1);
    enter(editor);
    expect(withCaretIn()).toEqual([editor, 1]);
  });

  test('is no more when another key comes first, which is typed behind the link', () => {
    const { editor, before } = written();
    hear(editor, 'keydown', { key: 'x' });
    expect(withCaretIn()).toEqual(before);
    enter(editor);
    expect(withCaretIn()).toEqual(before);
  });

  test('is so before the page hears of the key', () => {
    const { link } = written();
    const seen: unknown[] = [];
    link.addEventListener('keydown', () => seen.push(...withCaretIn()));
    enter(link);
    expect(seen).toEqual([link, 1]);
  });

  test.each<[string, (editor: HTMLElement) => void]>([
    ['the caret is elsewhere', (editor) => selection().collapse(editor.lastChild as Text, 2)],
    ['the caret is before the link', (editor) => selection().collapse(editor, 0)],
    ['the caret is behind the line break', (editor) => selection().collapse(editor, 2)],
    ['more is selected', (editor) => selection().setBaseAndExtent(editor, 1, editor, 3)],
    [
      'something came between',
      (editor) => {
        editor.querySelector('br')?.before('!');
        selection().collapse(editor, 2);
      },
    ],
    [
      'the caret has left the editor',
      () => selection().collapse(document.body.appendChild(document.createElement('p')), 0),
    ],
  ])('is left alone when %s', (_what, act) => {
    const { editor } = written();
    act(editor);
    const before = withCaretIn();
    enter(editor);
    expect(withCaretIn()).toEqual(before);
  });

  test.each([
    ['no line break follows', '<a href="#a">my room|</a>next'],
    ['nothing follows', '<a href="#a">my room|</a>'],
    ['a block follows', '<a href="#a">my room|</a><div>next</div>'],
    ['the link is in a block', '<div><a href="#a">my room|</a><br>next</div>'],
    ['there is no link', 'my |room|<br>next'],
  ])('is left alone where %s', (_what, html) => {
    const { editor, range } = editable(html);
    selection().addRange(range);
    caretBehind(editor);
    const before = withCaretIn();
    enter(editor);
    expect(withCaretIn()).toEqual(before);
  });
});

describe('a selection that outlives its nodes', () => {
  const target = (html: string) => {
    const { editor, range } = editable(html);
    return { editor, range, find: stableRange(editor, range) };
  };

  test('is itself as long as both of its ends are in the editor, and nothing was written there', () => {
    const { range, find } = target('<i>one</i> |two <b>three|</b>');
    expect(find(false)).toBe(range);
    expect(find(true)).not.toBe(range);
    expect(find(true)?.toString()).toBe('two three');
  });

  test('is found again when its nodes are others', () => {
    const { editor, find } = target('<i>one</i> |two <b>three|</b>');
    editor.innerHTML = '<p>one two</p> <p>three</p>';
    expect(find(false)?.toString().replace(/\s+/g, ' ')).toBe('two three');
  });

  test('is found again when one of its ends has left the editor', () => {
    for (const name of ['i', 'b']) {
      const { editor, find } = target('<i>|one</i> two <b>three|</b>');
      const gone = editor.querySelector(name) as HTMLElement;
      // The engine of a page may move what it does not know to another place, with its text.
      const away = document.createElement('div');
      const copy = gone.cloneNode(true);
      gone.before(copy);
      away.append(gone);
      expect(find(false)?.toString()).toBe('one two three');
    }
  });

  test('is at the end of its letters, and of as many spaces as were behind them', () => {
    const { editor, find } = target('one  |');
    editor.innerHTML = '<b>one</b> &nbsp; two';
    expect(withCaret(editor, find(true) as Range)).toBe('<b>one</b> &nbsp;^ two');
    const none = target('one|  two');
    none.editor.innerHTML = '<b>one</b>  two';
    expect(withCaret(none.editor, none.find(true) as Range)).toBe('<b>one^</b>  two');
  });

  test('is none where the editor has no text any more', () => {
    const { editor, find } = target('one |');
    editor.innerHTML = '';
    expect(find(true)).toBe(null);
  });
});
