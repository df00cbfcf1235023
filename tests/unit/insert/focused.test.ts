// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findEditor } from '../../../lib/insert/find-editor.ts';
import {
  editorAround,
  focusedElement,
  giveFocus,
  isField,
  isReady,
  makeReady,
  shadowRootOf,
} from '../../../lib/insert/focused.ts';
import { layOut } from './made-up-editor.ts';

/** What an extension has of the browser: Chromium lets it into closed shadow roots by `dom`. */
const api = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return api.browser;
  },
}));

const put = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, configurable: true });

/** The element of this markup in an empty page; each in it can be seen. */
function shown(html: string): HTMLElement {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll<HTMLElement>('*')) layOut(element);
  return document.body.firstElementChild as HTMLElement;
}
const within = (selector: string) => document.querySelector(selector) as HTMLElement;
const focusOn = (element: Element | null, root: object = document) => put(root, 'activeElement', element);

beforeEach(() => {
  api.browser = undefined;
});
afterEach(() => {
  Reflect.deleteProperty(document, 'activeElement');
  Reflect.deleteProperty(document, 'designMode');
  Reflect.deleteProperty(window, 'frameElement');
});

test.each([
  ['input', true],
  ['textarea', true],
  ['x-input', false],
  ['input-box', false],
  ['div', false],
])('%s is a field: %s', (name, expected) => {
  expect(isField(document.createElement(name))).toBe(expected);
  // In documents of XML names have small letters.
  expect(isField(document.createElementNS('http://www.w3.org/1999/xhtml', name))).toBe(expected);
});

describe('the shadow root of an element', () => {
  const closed = () => {
    const root = shown('<x-editor></x-editor>').attachShadow({ mode: 'closed' });
    return { root, host: within('x-editor') };
  };

  test('is the open one', () => {
    const host = shown('<x-editor></x-editor>');
    expect(shadowRootOf(host)).toBe(null);
    const root = host.attachShadow({ mode: 'open' });
    expect(shadowRootOf(host)).toBe(root);
  });

  test('is the closed one that Firefox gives at the element', () => {
    const { root, host } = closed();
    expect(shadowRootOf(host)).toBe(null);
    put(host, 'openOrClosedShadowRoot', root);
    expect(shadowRootOf(host)).toBe(root);
  });

  test('is the closed one that Chromium gives by a function', () => {
    const { root, host } = closed();
    api.browser = { dom: { openOrClosedShadowRoot: (at: Element) => (at === host ? root : undefined) } };
    expect(shadowRootOf(host)).toBe(root);
    expect(shadowRootOf(document.body)).toBe(null);
  });

  test.each([
    ['where the browser has no such function', {}],
    [
      'where the browser refuses the element',
      {
        dom: {
          openOrClosedShadowRoot() {
            throw new TypeError('no shadow root');
          },
        },
      },
    ],
  ])('is none %s', (_where, browser) => {
    api.browser = browser;
    expect(shadowRootOf(closed().host)).toBe(null);
  });
});

describe('the element with the focus', () => {
  test('is the innermost, through shadow roots', () => {
    const host = shown('<x-editor></x-editor>');
    focusOn(host);
    expect(focusedElement()).toBe(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<x-inner></x-inner>';
    focusOn(null, root);
    expect(focusedElement()).toBe(host);
    const inner = root.firstElementChild as HTMLElement;
    focusOn(inner, root);
    expect(focusedElement()).toBe(inner);
    expect(focusedElement(root)).toBe(inner);
    const deep = inner.attachShadow({ mode: 'open' });
    deep.innerHTML = '<input>';
    focusOn(deep.firstElementChild, deep);
    expect(focusedElement()).toBe(deep.firstElementChild);
  });

  test('is none where nothing has it', () => {
    focusOn(null);
    expect(focusedElement()).toBe(null);
  });

  test.each(['iframe', 'frame'])('is the one in a %s that may be looked into', (name) => {
    const frame = shown('<div></div>').appendChild(document.createElement('div'));
    put(frame, 'nodeName', name.toUpperCase());
    const inside = document.implementation.createHTMLDocument('');
    const input = inside.body.appendChild(inside.createElement('input'));
    put(frame, 'contentDocument', inside);
    focusOn(frame);
    focusOn(input, inside);
    expect(focusedElement()).toBe(input);
    focusOn(null, inside);
    expect(focusedElement()).toBe(inside.body);
    put(inside, 'body', null);
    expect(focusedElement()).toBe(frame);
    put(frame, 'contentDocument', null);
    expect(focusedElement()).toBe(frame);
  });

  test.each(['x-iframe', 'iframe-box', 'object'])('is a %s itself, whatever it holds', (name) => {
    const element = shown(`<${name}></${name}>`);
    put(element, 'contentDocument', document.implementation.createHTMLDocument(''));
    focusOn(element);
    expect(focusedElement()).toBe(element);
  });
});

describe('what is written in', () => {
  test('is a field, or the outermost editable element around', () => {
    shown('<p><input></p><div contenteditable="true" id="editor"><p><b>x</b></p></div>');
    expect(editorAround(null)).toBe(null);
    expect(editorAround(within('p'))).toBe(null);
    expect(editorAround(within('input'))).toBe(within('input'));
    for (const name of ['#editor', '#editor p', 'b'])
      expect(editorAround(within(name))).toBe(within('#editor'));
  });

  test('is the field in an editable element, not that', () => {
    shown('<div contenteditable="true"><input></div>');
    expect(editorAround(within('input'))).toBe(within('input'));
  });

  test('is all of a document in design mode, but its fields', () => {
    shown('<p>x</p><input>');
    put(document, 'designMode', 'off');
    expect(editorAround(within('p'))).toBe(null);
    put(document, 'designMode', 'on');
    expect(editorAround(within('p'))).toBe(document.body);
    expect(editorAround(within('input'))).toBe(within('input'));
  });

  test('ends with its shadow root', () => {
    const root = shown('<div contenteditable="true"><x-editor></x-editor></div>');
    const shadow = within('x-editor').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div contenteditable="true"><b>x</b></div>';
    expect(editorAround(shadow.querySelector('b'))).toBe(shadow.firstElementChild);
    expect(editorAround(within('x-editor'))).toBe(root);
  });
});

describe('an editor is ready', () => {
  test('when it is in the page, is seen, and has the focus', () => {
    const editor = shown('<div contenteditable="true"><button>x</button></div>');
    focusOn(document.body);
    expect(isReady(editor)).toBe(false);
    focusOn(editor);
    expect(isReady(editor)).toBe(true);
    focusOn(within('button'));
    expect(isReady(editor)).toBe(true);
    layOut(editor, 0);
    expect(isReady(editor)).toBe(false);
    layOut(editor);
    editor.remove();
    put(editor, 'checkVisibility', undefined);
    expect(isReady(editor)).toBe(false);
  });

  test('in a document in design mode also when nothing in it has the focus', () => {
    shown('<p>x</p>');
    put(document, 'designMode', 'on');
    focusOn(null);
    expect(isReady(document.body)).toBe(true);
    put(document, 'designMode', 'off');
    expect(isReady(document.body)).toBe(false);
    put(document, 'body', null);
    const editor = document.createElement('div');
    document.documentElement.append(editor);
    layOut(editor);
    expect(isReady(editor)).toBe(false);
    Reflect.deleteProperty(document, 'body');
    editor.remove();
  });

  test('in shadow roots only when each around it has the focus too', () => {
    const outer = shown('<x-outer></x-outer><input>');
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<x-inner></x-inner>';
    const inner = root.firstElementChild as HTMLElement;
    const deep = inner.attachShadow({ mode: 'open' });
    deep.innerHTML = '<textarea></textarea>';
    const editor = deep.firstElementChild as HTMLElement;
    for (const element of [outer, inner, editor]) layOut(element);
    focusOn(editor, deep);
    focusOn(inner, root);
    focusOn(outer);
    expect(isReady(editor)).toBe(true);
    focusOn(null, root);
    expect(isReady(editor)).toBe(false);
    focusOn(inner, root);
    focusOn(within('input'));
    expect(isReady(editor)).toBe(false);
  });

  test('in a frame only when that has the focus too', () => {
    const editor = shown('<input>');
    focusOn(editor);
    const outside = document.implementation.createHTMLDocument('');
    const frame = outside.body.appendChild(outside.createElement('div'));
    put(outside, 'defaultView', { getComputedStyle: () => ({ transform: 'none' }) });
    layOut(frame);
    for (const side of ['scrollWidth', 'scrollHeight', 'clientWidth', 'clientHeight'])
      put(outside.documentElement, side, 600);
    put(window, 'frameElement', frame);
    focusOn(frame, outside);
    expect(isReady(editor)).toBe(true);
    focusOn(outside.body, outside);
    expect(isReady(editor)).toBe(false);
  });
});

describe('an editor is made ready', () => {
  test('by nothing when it is', async () => {
    const editor = shown('<input>');
    focusOn(editor);
    const ready = vi.fn();
    const focus = vi.spyOn(editor, 'focus');
    expect(await makeReady({ find: () => editor, ready })).toBe(editor);
    giveFocus(editor);
    expect(ready).not.toHaveBeenCalled();
    expect(focus).not.toHaveBeenCalled();
  });

  test('by the focus, and the page stays where it is scrolled', async () => {
    const editor = shown('<input>');
    const focus = vi.spyOn(editor, 'focus');
    expect(await makeReady({ find: () => editor })).toBe(editor);
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  });

  test('by what its page needs, which may bring another element', async () => {
    shown('<input id="one"><input id="two">');
    let open: HTMLElement | null = null;
    const ready = async () => {
      await Promise.resolve();
      open = within('#two');
      open.focus();
    };
    expect(await makeReady({ find: () => open, ready })).toBe(within('#two'));
    // The page has its own way: no other one is tried.
    const focus = vi.spyOn(within('#one'), 'focus');
    expect(await makeReady({ find: () => within('#one'), ready: () => {} })).toBe('unfocused');
    expect(focus).not.toHaveBeenCalled();
  });

  test('or it is said why not', async () => {
    const editor = shown('<input>');
    expect(await makeReady({ find: () => null })).toBe('gone');
    expect(await makeReady({ find: () => null, ready: () => {} })).toBe('gone');
    editor.focus = () => {};
    expect(await makeReady({ find: () => editor })).toBe('unfocused');
    let left = 1;
    expect(await makeReady({ find: () => (left-- > 0 ? editor : null) })).toBe('gone');
  });
});

describe('the editor that has the focus', () => {
  const found = (html: string, selector: string) => {
    shown(html);
    focusOn(selector ? within(selector) : null);
    return findEditor();
  };

  test('is found', () => {
    expect(found('<input>', 'input')).toBe(within('input'));
    expect(found('<div contenteditable="true"><b>x</b></div>', 'b')).toBe(within('div'));
    const other = document.implementation.createHTMLDocument('');
    focusOn(null, other);
    expect(findEditor(other)).toBe('no-field');
  });

  test.each([
    ['nothing', '<input>', '', 'no-field'],
    ['no editor', '<button>x</button>', 'button', 'no-field'],
    ['something named like a frame', '<x-frame></x-frame>', 'x-frame', 'no-field'],
    ['something else named like a frame', '<iframe-box></iframe-box>', 'iframe-box', 'no-field'],
  ])('is none where %s has it', (_what, html, selector, why) => {
    expect(found(html, selector)).toBe(why);
  });

  test.each(['iframe', 'frame'])('is in a %s of another page', (name) => {
    const frame = shown('<p></p>').appendChild(document.createElement('p'));
    for (const property of ['nodeName', 'tagName']) put(frame, property, name.toUpperCase());
    put(frame, 'contentDocument', null);
    focusOn(frame);
    expect(findEditor()).toBe('other-frame');
  });

  test('is none where a page only catches keys in it, but in an editor that is known to draw its text itself', () => {
    const hidden = (html: string) => {
      shown(html);
      layOut(within('textarea'), 0);
      focusOn(within('textarea'));
      return findEditor();
    };
    expect(hidden('<textarea></textarea>')).toBe('no-field');
    expect(hidden('<div class="monaco-editor"><textarea></textarea></div>')).toBe(within('textarea'));
  });
});
