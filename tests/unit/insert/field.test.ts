// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { insert as insertInto } from '../../../lib/insert/edit.ts';
import { fieldRefusal, planField } from '../../../lib/insert/strategies/field.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';

const LINK = 'https://zoom.us/j/3849205716';
const words: Snippet = { text: `Join my room: ${LINK}`, html: '', shown: 'Join my room', links: [LINK] };

/** A field with this text and the caret at its end, in a browser that types what it is told. */
function field(type: string, value = ''): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  input.value = value;
  // Nothing is laid out here.
  Object.defineProperties(input, { offsetHeight: { value: 20 }, offsetWidth: { value: 200 } });
  input.getBoundingClientRect = () => new DOMRect(10, 10, 200, 20);
  for (const side of ['scrollWidth', 'scrollHeight', 'clientWidth', 'clientHeight'])
    Object.defineProperty(document.documentElement, side, { value: 600, configurable: true });
  document.body.replaceChildren(input);
  document.execCommand = (command: string, _: boolean, text = '') => {
    if (command === 'insertText') input.setRangeText(text, input.value.length, input.value.length, 'end');
    return true;
  };
  return input;
}

const insert = (editor: HTMLInputElement) =>
  insertInto({ editor, snippet: words, as: 'text', at: null, spaced: true }, planField);

beforeEach(() => document.body.replaceChildren());

describe('which fields take a link', () => {
  test.each(['text', 'search', 'url'])('%s does', (type) => {
    expect(fieldRefusal(field(type))).toBeNull();
  });

  test.each(['email', 'tel', 'number', 'date', 'checkbox', 'color'])('%s does not', async (type) => {
    const editor = field(type);
    const before = editor.value;
    expect(await insert(editor)).toEqual({ ok: false, reason: 'unsupported', why: 'not-text' });
    expect(editor.value).toBe(before);
  });
});

describe('what a field gets', () => {
  test('one for text the words, a space apart', async () => {
    const editor = field('text', 'Come:');
    expect(await insert(editor)).toMatchObject({ ok: true });
    expect(editor.value).toBe(`Come: ${words.text}`);
  });

  test('one for web addresses the link alone, so that it holds one', async () => {
    const editor = field('url');
    expect(await insert(editor)).toMatchObject({ ok: true });
    expect(editor.value).toBe(LINK);
  });
});
