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

describe('whatever throws ends in an outcome', () => {
  const breaks = () => {
    throw new Error('A page did this.');
  };
  /** A browser whose command for text fails when it has written so much of it. */
  const failsAfter = (editor: HTMLInputElement, letters: number, canDelete: boolean) => {
    document.execCommand = (command: string, _: boolean, text = '') => {
      const { selectionStart: from, selectionEnd: to } = editor;
      if (command === 'delete' && canDelete) editor.setRangeText('', from ?? 0, to ?? 0, 'end');
      if (command !== 'insertText') return canDelete;
      editor.setRangeText(text.slice(0, letters), from ?? 0, to ?? 0, 'end');
      return breaks();
    };
  };

  test('before anything was written', async () => {
    const editor = field('text', 'Come:');
    const planner = () => breaks();
    const request = { editor, snippet: words, as: 'text', at: null, spaced: true } as const;
    expect(await insertInto(request, planner)).toEqual({ ok: false, reason: 'refused' });
    failsAfter(editor, 0, true);
    expect(await insert(editor)).toEqual({ ok: false, reason: 'refused' });
    expect(editor.value).toBe('Come:');
  });

  test('when it was written, and could be taken out again', async () => {
    const editor = field('text', 'Come:');
    failsAfter(editor, 999, true);
    expect(await insert(editor)).toEqual({ ok: false, reason: 'refused' });
    expect(editor.value.trim()).toBe('Come:');
  });

  test('when a part of it is there still', async () => {
    const editor = field('text', 'Come:');
    failsAfter(editor, 7, false);
    expect(await insert(editor)).toEqual({ ok: false, reason: 'refused', isLeft: true });
  });

  test('when the page has taken the field away', async () => {
    const editor = field('text', 'Come:');
    document.execCommand = () => {
      editor.remove();
      return breaks();
    };
    expect(await insert(editor)).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('Undo of what a field got', () => {
  /** A browser that writes and deletes where the selection is, and has no history. */
  const writes = (editor: HTMLInputElement) => {
    document.execCommand = (command: string, _: boolean, text = '') => {
      const { selectionStart: from, selectionEnd: to } = editor;
      if (command === 'insertText') editor.setRangeText(text, from ?? 0, to ?? 0, 'end');
      if (command === 'delete') editor.setRangeText('', from ?? 0, to ?? 0, 'end');
      return true;
    };
  };
  const inserted = async (editor: HTMLInputElement) => {
    writes(editor);
    const outcome = await insert(editor);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.insertion;
  };

  test('takes it out, with its space', async () => {
    const editor = field('text', 'Come:');
    expect(await (await inserted(editor)).undo()).toBe('undone');
    expect(editor.value).toBe('Come:');
  });

  test('leaves what was written around it', async () => {
    const editor = field('text', 'Come:');
    const insertion = await inserted(editor);
    editor.value = `Do ${editor.value} at nine`;
    expect(await insertion.undo()).toBe('undone');
    expect(editor.value).toBe('Do Come: at nine');
  });

  test('leaves it alone when it was changed', async () => {
    const editor = field('text', 'Come:');
    const insertion = await inserted(editor);
    editor.value = editor.value.replace('my', 'our');
    const changed = editor.value;
    expect(await insertion.undo()).toBe('edited');
    expect(editor.value).toBe(changed);
  });

  test('is told when the field is gone, or breaks under it', async () => {
    const gone = await inserted(field('text', 'Come:'));
    expect(gone.isOpen()).toBe(true);
    gone.editor.remove();
    expect(gone.isOpen()).toBe(false);
    expect(await gone.undo()).toBe('gone');

    const broken = await inserted(field('text', 'Come:'));
    document.execCommand = () => {
      throw new Error('A page did this.');
    };
    expect(await broken.undo()).toBe('edited');
  });
});
