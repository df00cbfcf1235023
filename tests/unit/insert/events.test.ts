// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Content } from '../../../lib/insert/content.ts';
import {
  endTyping,
  sendInput,
  sendInputPaste,
  sendKey,
  sendPaste,
  type Transfer,
} from '../../../lib/insert/events.ts';
import { TECHNIQUES, type TechniqueName } from '../../../lib/insert/strategies/techniques.ts';

let editor: HTMLElement;
let heard: Event[];

beforeEach(() => {
  editor = document.createElement('div');
  document.body.replaceChildren(editor);
  heard = [];
  // Around the editor: an event that does not go up is heard by nobody.
  for (const type of ['paste', 'beforeinput', 'keydown', 'keyup'])
    document.body.addEventListener(type, (event) => heard.push(event), { once: true });
});
afterEach(() => {
  document.body.replaceWith(document.createElement('body'));
  Reflect.deleteProperty(window, 'wrappedJSObject');
});

const TRANSFER: Transfer = { 'text/html': '<b>room</b>', 'text/plain': 'room' };
const held = (data: DataTransfer | null | undefined) =>
  Object.fromEntries(['text/html', 'text/plain'].map((type) => [type, data?.getData(type)]));
const KINDS: [string, (on: HTMLElement) => boolean][] = [
  ['paste', (on) => sendPaste(on, TRANSFER)],
  ['beforeinput', (on) => sendInputPaste(on, TRANSFER)],
  ['beforeinput', (on) => sendInput(on, 'historyUndo')],
  ['keydown', (on) => sendKey(on, 'keydown', { key: 'z' })],
];

describe('an event that is sent as a page’s own code would', () => {
  test.each(KINDS)('%s goes up, out of shadow roots, and can be prevented', (type, send) => {
    expect(send(editor)).toBe(false);
    expect(heard).toEqual([
      expect.objectContaining({ type, target: editor, bubbles: true, cancelable: true, composed: true }),
    ]);
    editor.addEventListener(type, (event) => event.preventDefault());
    expect(send(editor)).toBe(true);
  });

  test.each(KINDS)('%s was taken by nobody when it cannot be sent', (_type, send) => {
    editor.dispatchEvent = () => {
      throw new TypeError('A page did this.');
    };
    expect(send(editor)).toBe(false);
  });

  test('brings what is pasted', () => {
    sendPaste(editor, TRANSFER);
    expect(held((heard[0] as ClipboardEvent).clipboardData)).toEqual(TRANSFER);
  });

  test('brings what is pasted by input', () => {
    sendInputPaste(editor, TRANSFER);
    const { inputType, dataTransfer } = heard[0] as InputEvent;
    expect(inputType).toBe('insertFromPaste');
    expect(held(dataTransfer)).toEqual(TRANSFER);
  });

  test('says what is asked for, or which key it is', () => {
    sendInput(editor, 'historyUndo');
    sendKey(editor, 'keydown', { key: 'Z', keyCode: 90, shiftKey: true, ctrlKey: true });
    endTyping(editor);
    expect(heard).toEqual([
      expect.objectContaining({ type: 'beforeinput', inputType: 'historyUndo' }),
      expect.objectContaining({ type: 'keydown', key: 'Z', keyCode: 90, shiftKey: true, ctrlKey: true }),
      expect.objectContaining({ type: 'keyup', key: 'Unidentified' }),
    ]);
  });
});

describe('in Firefox, where the page’s side of the window makes the events', () => {
  /** What the page's constructors were given. */
  let made: { type: string; init: Record<string, unknown>; isPages: boolean }[];
  /** The page's own kind of object, the only one that its constructors read there. */
  class PageObject {}
  let clipboard: DataTransfer | null;

  beforeEach(() => {
    made = [];
    clipboard = new DataTransfer();
    const note = (type: string, init: Record<string, unknown>) => {
      made.push({ type, init: { ...init }, isPages: init instanceof PageObject });
      return new Event(type, init);
    };
    const page = {
      Object: PageObject,
      DataTransfer,
      ClipboardEvent: function ClipboardEvent(type: string, init: Record<string, unknown>) {
        return Object.assign(note(type, init), { clipboardData: clipboard });
      },
      InputEvent: function InputEvent(type: string, init: Record<string, unknown>) {
        return note(type, init);
      },
    };
    Object.defineProperty(window, 'wrappedJSObject', { value: page, configurable: true });
  });
  const flags = { bubbles: true, cancelable: true, composed: true };

  test('a paste is filled after it was made, where a clipboard that is given stays empty', () => {
    sendPaste(editor, TRANSFER);
    const init = { ...flags, data: 'room', dataType: 'text/plain' };
    expect(made).toEqual([{ type: 'paste', init, isPages: true }]);
    expect(held((heard[0] as ClipboardEvent).clipboardData)).toEqual(TRANSFER);
    sendPaste(editor, { 'text/html': '<b>room</b>' });
    expect(made[1]?.init).toMatchObject({ data: '' });
  });

  test('a paste without a clipboard is sent all the same', () => {
    clipboard = null;
    editor.addEventListener('paste', (event) => event.preventDefault());
    expect(sendPaste(editor, TRANSFER)).toBe(true);
  });

  test('what is pasted by input comes with it', () => {
    sendInputPaste(editor, TRANSFER);
    expect(made).toEqual([
      {
        type: 'beforeinput',
        init: { ...flags, inputType: 'insertFromPaste', dataTransfer: expect.any(DataTransfer) },
        isPages: true,
      },
    ]);
    expect(held(made[0]?.init.dataTransfer as DataTransfer)).toEqual(TRANSFER);
  });

  test('keys are no matter of the page’s side', () => {
    sendKey(editor, 'keyup', { key: 'z' });
    sendInput(editor, 'historyUndo');
    expect(made).toEqual([]);
    expect(heard).toHaveLength(2);
  });
});

describe('a way to write', () => {
  const content = { html: '<b>My</b> room', text: 'My room' } as Content;
  const lines = { html: 'My<br>room', text: 'My\nroom' } as Content;
  const data = (type: string) => {
    const event = heard.find((one) => one.type === type) as ClipboardEvent & InputEvent;
    return event.clipboardData ?? event.dataTransfer;
  };

  test('pastes, with Shift up, which a shortcut may have left down', () => {
    expect(TECHNIQUES.paste(editor, content)).toBe(false);
    expect(heard.map(({ type }) => type)).toEqual(['keyup', 'paste']);
    expect(heard[0]).toMatchObject({ key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
    expect(held(data('paste'))).toEqual({ 'text/html': content.html, 'text/plain': content.text });
  });

  test('pastes with a space behind it, which keeps a last line break', () => {
    TECHNIQUES.pasteApart(editor, content);
    expect(held(data('paste'))).toEqual({ 'text/html': `${content.html}&nbsp;`, 'text/plain': content.text });
  });

  test('pastes text alone', () => {
    TECHNIQUES.pasteText(editor, content);
    expect(data('paste')?.types).toEqual(['text/plain']);
    expect(data('paste')?.getData('text/plain')).toBe(content.text);
  });

  test('pastes by input', () => {
    TECHNIQUES.biPaste(editor, content);
    expect(held(data('beforeinput'))).toEqual({ 'text/html': content.html, 'text/plain': content.text });
  });

  test('pastes one line of text by input as a fragment of Slate’s, several as text', () => {
    TECHNIQUES.biPasteText(editor, content);
    const transfer = data('beforeinput');
    expect(transfer?.getData('text/plain')).toBe(content.text);
    const fragment = transfer?.getData('application/x-slate-fragment') ?? '';
    expect(JSON.parse(decodeURIComponent(atob(fragment)))).toEqual([{ text: content.text }]);
    heard = [];
    document.body.addEventListener('beforeinput', (event) => heard.push(event), { once: true });
    TECHNIQUES.biPasteText(editor, lines);
    expect(data('beforeinput')?.types).toEqual(['text/plain']);
    expect(data('beforeinput')?.getData('text/plain')).toBe(lines.text);
  });

  test.each<[TechniqueName & `exec${string}`, string, string]>([
    ['execText', 'insertText', content.text],
    ['execHTML', 'insertHTML', content.html],
  ])('%s tells the browser', (name, command, value) => {
    const execCommand = vi.fn(() => true);
    document.execCommand = execCommand;
    expect(TECHNIQUES[name](editor, content)).toBe(true);
    expect(execCommand.mock.calls).toEqual([[command, false, value]]);
    execCommand.mockReturnValue(false);
    expect(TECHNIQUES[name](editor, content)).toBe(false);
  });
});

describe('the history of an editor with code of its own', () => {
  const keys = async (platform: string) => {
    vi.resetModules();
    vi.stubGlobal('navigator', platform ? { platform } : undefined);
    const { editorSteps } = await import('../../../lib/insert/strategies/steps.ts');
    vi.unstubAllGlobals();
    const sent: object[] = [];
    for (const type of ['keydown', 'keyup', 'beforeinput'])
      editor.addEventListener(type, (event) => {
        const { key, code, keyCode, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
        const { inputType } = event as InputEvent;
        sent.push(inputType ? { type, inputType } : { type, key, code, keyCode, shiftKey, ctrlKey, metaKey });
      });
    return { editorSteps, sent };
  };

  test.each([
    ['Win32', true],
    ['Linux x86_64', true],
    ['MacIntel', false],
    ['not a Mac', true],
    ['', true],
  ])('is asked by its keys: %s', async (platform, isCtrl) => {
    const { editorSteps, sent } = await keys(platform);
    const pressed = (key: string, keyCode: number, shiftKey: boolean) =>
      ['keydown', 'keyup'].map((type) => ({
        type,
        key,
        code: `Key${key.toUpperCase()}`,
        keyCode,
        shiftKey,
        ctrlKey: isCtrl,
        metaKey: !isCtrl,
      }));
    const [byKeys] = editorSteps;
    byKeys?.undo(editor);
    expect(sent.splice(0)).toEqual(pressed('z', 90, false));
    for (const redo of byKeys?.redo ?? []) redo(editor);
    expect(sent).toEqual([...pressed('Z', 90, true), ...pressed('y', 89, false)]);
  });

  test('is asked by the event that the browser’s menu sends, one step at most, and is never forbidden', async () => {
    const { editorSteps, sent } = await keys('Win32');
    const [, byInput] = editorSteps;
    byInput?.undo(editor);
    for (const redo of byInput?.redo ?? []) redo(editor);
    expect(sent).toEqual([
      { type: 'beforeinput', inputType: 'historyUndo' },
      { type: 'beforeinput', inputType: 'historyRedo' },
    ]);
    expect(editorSteps.map(({ most, isAllowed }) => [most, isAllowed])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
  });
});
