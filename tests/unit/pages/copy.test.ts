// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
    const clearData = () => {
      for (const type of Object.keys(held)) delete held[type];
    };
    window.dispatchEvent(Object.assign(event, { clipboardData: { setData, clearData } }));
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

describe('a page that listens to the copy', () => {
  const listening = (act: (event: Event) => void) => {
    const ending = new AbortController();
    window.addEventListener('copy', act, { capture: true, signal: ending.signal });
    return ending;
  };

  test('puts nothing beside what is copied, though it heard first', async () => {
    fakeClipboard({ refuses: true });
    const held = fakeCommand(() => true);
    const page = listening((event) =>
      (event as ClipboardEvent).clipboardData?.setData('text/uri-list', 'https://evil.example'),
    );
    expect(await copySnippet(document, SNIPPET)).toBe(true);
    page.abort();
    expect(Object.keys(held)).toEqual(['text/plain', 'text/html']);
  });

  test('and keeps it to itself has taken it: nothing is called copied', async () => {
    fakeClipboard({ refuses: true });
    const held = fakeCommand(() => true);
    const page = listening((event) => event.stopImmediatePropagation());
    expect(await copySnippet(document, SNIPPET)).toBe(false);
    page.abort();
    expect(held).toEqual({});
  });

  test('hears nothing of it after Doorway', async () => {
    fakeClipboard({ refuses: true });
    fakeCommand(() => true);
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    document.body.addEventListener('copy', heard);
    const before = document.execCommand;
    const ending = new AbortController();
    document.execCommand = (...given) => {
      window.addEventListener('copy', heard, { capture: true, signal: ending.signal });
      return before.apply(document, given);
    };
    expect(await copySnippet(document, SNIPPET)).toBe(true);
    ending.abort();
    expect(heard).not.toHaveBeenCalled();
  });
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
