// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insert as insertInto } from '../../../lib/insert/edit.ts';
import type { FieldRange, InsertRequest } from '../../../lib/insert/insertion.ts';
import { FIELD, fieldRefusal, planField, planFieldText } from '../../../lib/insert/strategies/field.ts';
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

describe('which fields are left alone', () => {
  test.each<[string, string, Partial<HTMLInputElement>, string | null]>([
    ['a password', 'input', { type: 'password' }, 'password'],
    ['one that is off', 'input', { disabled: true }, 'disabled'],
    ['one that can only be read', 'input', { readOnly: true }, 'read-only'],
    ['an area that is off', 'textarea', { disabled: true }, 'disabled'],
    ['an area that can only be read', 'textarea', { readOnly: true }, 'read-only'],
    ['no area else', 'textarea', {}, null],
  ])('%s', (_what, name, properties, why) => {
    const element = Object.assign(document.createElement(name), properties) as HTMLInputElement;
    expect(fieldRefusal(element)).toBe(why);
    const request: InsertRequest = { editor: element, snippet: words, as: 'text', at: null, spaced: true };
    const plan = planField(element, request);
    expect(typeof plan === 'string' ? plan : null).toBe(why);
  });

  test('one in a group that is off', () => {
    const input = document.createElement('input');
    // A browser says so of all fields in a group; happy-dom does not.
    const matches = (selector: string) => selector === ':disabled';
    Object.assign(input, { matches });
    expect(fieldRefusal(input)).toBe('disabled');
  });
});

describe('the text that a field gets', () => {
  const lines: Snippet = { text: `Join\n${LINK}`, html: '', shown: '', links: [LINK] };
  interface At {
    name?: string;
    value?: string;
    type?: string;
    caret?: [number, number];
    most?: number;
    snippet?: Snippet;
    change?: Partial<InsertRequest>;
  }
  /** The range that is written over, and with what; or why nothing is. */
  const given = ({ name = 'input', value = '', type, caret, most, snippet = words, change }: At) => {
    const input = document.createElement(name) as HTMLInputElement;
    document.body.replaceChildren(input);
    if (type) input.type = type;
    input.value = value;
    input.setSelectionRange(...(caret ?? [value.length, value.length]));
    if (most !== undefined) Object.defineProperty(input, 'maxLength', { value: most });
    const request: InsertRequest = { editor: input, snippet, as: 'text', at: null, spaced: true, ...change };
    const plan = planField(input, request);
    if (typeof plan === 'string') return plan;
    const [way] = plan.ways;
    const written: unknown[] = [];
    document.execCommand = (command: string, _ui?: boolean, text?: string) => {
      const { selectionStart, selectionEnd } = input;
      written.push(
        command,
        selectionStart,
        selectionEnd,
        text?.replaceAll(words.text, 'room').replaceAll(LINK, 'link'),
      );
      return true;
    };
    way?.select(input, false);
    way?.write(input);
    return written;
  };
  const at = (from: number, to: number): FieldRange => ({ from, to });

  test.each<[string, At, unknown]>([
    ['an empty one', {}, ['insertText', 0, 0, 'room']],
    ['at the end', { value: 'Come:' }, ['insertText', 5, 5, ' room']],
    ['at the beginning', { value: 'Come', caret: [0, 0] }, ['insertText', 0, 0, 'room ']],
    ['in the middle', { value: 'Come now', caret: [4, 4] }, ['insertText', 4, 4, ' room']],
    ['between two words', { value: 'Comenow', caret: [4, 4] }, ['insertText', 4, 4, ' room ']],
    ['behind what is selected', { value: 'Come now', caret: [0, 4] }, ['insertText', 4, 4, ' room']],
    ['where it is asked for', { value: 'Come now', change: { at: at(0, 4) } }, ['insertText', 4, 4, ' room']],
    [
      'at 0, where it is asked for',
      { value: 'Come', change: { at: at(0, 0) } },
      ['insertText', 0, 0, 'room '],
    ],
    [
      'in the place of something',
      { value: 'Come now', change: { at: at(0, 4), over: true } },
      ['insertText', 0, 4, 'room'],
    ],
    [
      'in the place of nothing',
      { value: 'Come now', caret: [4, 4], change: { over: true } },
      ['insertText', 4, 4, 'room'],
    ],
    ['without spaces', { value: 'Come', change: { spaced: false } }, ['insertText', 4, 4, 'room']],
    ['one for addresses, without spaces', { value: 'a', type: 'url' }, ['insertText', 1, 1, 'link']],
    ['of several lines, in one line', { snippet: lines }, ['insertText', 0, 0, 'link']],
    ['of several lines', { name: 'textarea', snippet: lines }, ['insertText', 0, 0, 'Join\nlink']],
    [
      'of several lines, on lines of its own',
      { name: 'textarea', value: 'onetwo', caret: [3, 3], snippet: lines },
      ['insertText', 3, 3, '\nJoin\nlink\n'],
    ],
    ['on an empty line', { name: 'textarea', value: 'a\n\nb', caret: [2, 2] }, ['insertText', 2, 2, 'room']],
    ['on the last line', { name: 'textarea', value: 'a\nb' }, ['insertText', 3, 3, ' room']],
    ['on the first line', { name: 'textarea', value: 'b\nc', caret: [0, 0] }, ['insertText', 0, 0, 'room ']],
    [
      'at the end of a line',
      { name: 'textarea', value: 'b\nc', caret: [1, 1] },
      ['insertText', 1, 1, ' room'],
    ],
  ])('%s', (_where, how, expected) => {
    expect(given(how)).toEqual(expected);
  });

  const [text, link] = [words.text.length, LINK.length];
  test.each<[string, At, unknown]>([
    ['all of it', { most: text }, ['insertText', 0, 0, 'room']],
    ['the link alone', { most: text - 1 }, ['insertText', 0, 0, 'link']],
    ['just the link', { most: link }, ['insertText', 0, 0, 'link']],
    ['nothing', { most: link - 1 }, 'full'],
    ['nothing at all', { most: 0 }, 'full'],
    [
      'as much as there is room beside the words',
      { value: 'ab', most: text + 3 },
      ['insertText', 2, 2, ' room'],
    ],
    ['less, for the space needs room too', { value: 'ab', most: text + 2 }, ['insertText', 2, 2, ' link']],
    [
      'as much as what it takes the place of makes room for',
      { value: 'abcd', most: text + 1, change: { at: at(1, 4), over: true } },
      ['insertText', 1, 4, 'room'],
    ],
  ])('in one of a limited length: %s', (_what, how, expected) => {
    expect(given(how)).toEqual(expected);
  });

  test('none of several lines without a link, in one line', () => {
    expect(given({ snippet: { ...lines, links: [] } })).toBe('full');
    expect(given({ type: 'url', snippet: { ...words, links: [] } })).toBe('full');
  });
});

describe('the plan for a field', () => {
  const planFor = (value: string, range: FieldRange, text: string) => {
    const input = field('text', value);
    const asked: string[] = [];
    document.execCommand = (command: string, ui?: boolean, what?: string) => {
      asked.push(`${command} ${ui} ${what}`);
      return true;
    };
    return { input, asked, plan: planFieldText(input, range, text) };
  };

  test('brings the spaces at its ends with it', () => {
    const { plan } = planFor('ab', { from: 1, to: 1 }, '  room\n');
    expect(plan.addresses).toEqual([]);
    expect(plan.restore).toBe(undefined);
    expect(plan.ways[0]?.content).toMatchObject({
      edges: { before: 2, after: 1 },
      replaces: '',
      shown: { letters: 'room', links: [] },
      plain: { letters: 'room', links: [] },
      links: [],
    });
    expect(plan.ways.map(({ isByBrowser }) => isByBrowser)).toEqual([true]);
  });

  test('puts back what was replaced', () => {
    const { input, asked, plan } = planFor('an old one', { from: 3, to: 6 }, ' new ');
    expect(plan.ways[0]?.content).toMatchObject({ edges: { before: 0, after: 0 }, replaces: 'old' });
    plan.restore?.(input);
    expect(asked).toEqual(['insertText false old']);
  });

  test('deletes where nothing comes in the place of something', () => {
    const { input, asked, plan } = planFor('old', { from: 0, to: 3 }, '');
    plan.ways[0]?.write(input);
    expect(asked).toEqual(['delete false ']);
  });

  test.each([
    [{ from: 0, to: 2 }, [5, 5]],
    [{ from: 2, to: 3 }, [0, 0]],
  ])('moves the selection away before it is set: %j', (range, away) => {
    const { input, plan } = planFor('Hello', range, 'x');
    const set = vi.spyOn(input, 'setSelectionRange');
    expect(plan.ways[0]?.select(input, false)).toBe(true);
    expect(set.mock.calls).toEqual([away, [range.from, range.to]]);
    expect(document.activeElement).toBe(input);
  });
});

test('how a field is read and made to take a change back', () => {
  const input = field('text', 'my room');
  const asked: string[] = [];
  document.execCommand = (command: string) => asked.push(command) > 0;
  const { read, select, selectionMs, isManaged, steps, erasers, caretBehind } = FIELD;
  expect(read(input, [])).toEqual({
    letters: 'myroom',
    links: [],
    map: { text: 'my room', segments: [], links: [] },
  });
  expect([selectionMs, isManaged, steps]).toEqual([0, false, []]);
  for (const eraser of erasers) eraser(input);
  expect(asked).toEqual(['delete']);
  expect(select(input, read(input, []), 3, 7)).toBe(true);
  expect([input.selectionStart, input.selectionEnd]).toEqual([3, 7]);
  const set = vi.spyOn(input, 'setSelectionRange');
  caretBehind?.(input);
  expect([input.selectionStart, input.selectionEnd]).toEqual([7, 7]);
  caretBehind?.(input);
  // Safari's kind of fields know no selection.
  Object.defineProperty(input, 'selectionEnd', { value: null });
  caretBehind?.(input);
  expect(set).toHaveBeenCalledOnce();
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
