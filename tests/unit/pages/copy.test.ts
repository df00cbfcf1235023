// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copySnippet, copyText } from '../../../lib/page/ui/copy.ts';
import { fakeClipboard } from './pages.tsx';

const SNIPPET = {
  text: 'https://zoom.us/j/3849205716',
  html: '<a href="https://zoom.us/j/3849205716">room</a>',
};

/** The older way of copying, which gives what it was handed, by type. */
function fakeCommand(answer: () => boolean) {
  const held: Record<string, string> = {};
  document.execCommand = vi.fn(() => {
    const event = new Event('copy', { cancelable: true });
    const setData = (type: string, text: string) => {
      held[type] = text;
    };
    window.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
    return answer();
  });
  return held;
}

beforeEach(() => void fakeCommand(() => false));
afterEach(() => vi.unstubAllGlobals());

test('text and HTML go together; the older way is not taken then', async () => {
  const written = fakeClipboard();
  expect(await copySnippet(document, SNIPPET)).toBe(true);
  expect(written).toEqual([SNIPPET]);
  expect(document.execCommand).not.toHaveBeenCalled();
});

test('where the clipboard refuses, the older way copies the same', async () => {
  fakeClipboard({ refuses: true });
  const held = fakeCommand(() => true);
  expect(await copySnippet(document, SNIPPET)).toBe(true);
  expect(held).toEqual({ 'text/plain': SNIPPET.text, 'text/html': SNIPPET.html });
});

test('plain text brings no empty HTML along, which would paste as nothing', async () => {
  fakeClipboard({ refuses: true });
  const held = fakeCommand(() => true);
  expect(await copyText(document, '384 920 5716')).toBe(true);
  expect(held).toEqual({ 'text/plain': '384 920 5716' });
});

test.each([
  ['refuses', () => false],
  [
    'is not there',
    () => {
      throw new DOMException('no HTML', 'InvalidStateError');
    },
  ],
])('nothing is called copied where the older way %s too', async (_, answer) => {
  fakeClipboard({ refuses: true });
  fakeCommand(answer);
  expect(await copySnippet(document, SNIPPET)).toBe(false);
});
