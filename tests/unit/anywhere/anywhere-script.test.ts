// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeEvent, fakeBrowser } from '../background/fake-browser.ts';

const mocked = vi.hoisted(() => ({ browser: {} as object, insertHere: vi.fn(async () => true) }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return mocked.browser;
  },
}));
vi.mock('../../../lib/hosts/anywhere/insert-here.ts', () => ({ insertHere: mocked.insertHere }));
vi.mock('../../../lib/insert/find-editor.ts', () => ({ findEditor: () => document.activeElement }));
const { default: script } = await import('../../../entrypoints/anywhere.ts');

let onMessage: FakeEvent;
beforeEach(() => {
  mocked.insertHere.mockClear();
  Object.assign(globalThis, { doorwayListens: undefined, doorwayWord: undefined });
  const base = fakeBrowser();
  onMessage = new FakeEvent();
  mocked.browser = { ...base, runtime: { ...base.runtime, onMessage } };
});

const bringIn = () => (script as unknown as { main(): { word: string; address: string } }).main();
const send = (word: string) => onMessage.fire({ type: 'insert-here', word }, {}, () => {});

test('a snippet is taken by the document that gave its word, once', () => {
  const { word } = bringIn();
  send(word);
  send(word);
  expect(mocked.insertHere).toHaveBeenCalledOnce();
});

test('a snippet with another document’s word, or an earlier one, is not taken', () => {
  const { word: earlier } = bringIn();
  const { word } = bringIn();
  expect(word).not.toBe(earlier);
  send(earlier);
  send('');
  send('another');
  expect(mocked.insertHere).not.toHaveBeenCalled();
  send(word);
  expect(mocked.insertHere).toHaveBeenCalledOnce();
});

test('a snippet comes with the field that the person was in when they asked', () => {
  const field = document.createElement('textarea');
  const other = document.createElement('textarea');
  document.body.replaceChildren(field, other);
  field.focus();
  const { word } = bringIn();
  other.focus();
  send(word);
  expect(mocked.insertHere.mock.lastCall).toEqual([document, expect.anything(), expect.anything(), field]);
});
