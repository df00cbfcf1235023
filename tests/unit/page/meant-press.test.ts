// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listenFirst, onPress } from '../../../lib/page/ui/first-listener.ts';
import { heedGestures } from '../../../lib/page/ui/meant-press.ts';
import { PRESS_BELONGS_MS } from '../../../lib/timings.ts';

const acted = vi.fn();
let now = 100_000;
let button: HTMLButtonElement;
let root: ShadowRoot;
let editor: HTMLTextAreaElement;

const box = (width: number, height: number) => () => new DOMRect(10, 10, width, height);

beforeEach(() => {
  now += 100_000;
  document.body.replaceChildren();
  heedGestures(window);
  const host = document.body.appendChild(document.createElement('span'));
  host.setAttribute('data-doorway', 'room');
  root = host.attachShadow({ mode: 'open' });
  button = root.appendChild(document.createElement('button'));
  button.getBoundingClientRect = box(40, 30);
  button.checkVisibility = () => true;
  editor = document.body.appendChild(document.createElement('textarea'));
  onPress(button, acted);
});

function fire(target: EventTarget, type: string, values: object = {}, isTrusted = true): void {
  const event = new Event(type, { bubbles: true, composed: true });
  // As browsers tell those who hear it outside of the shadow root.
  const seen = root.contains(target as Node) ? root.host : target;
  const given = { isTrusted, timeStamp: now, target: seen, ...values };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
}

const click = (values: object = {}) =>
  fire(button, 'click', { detail: 1, clientX: 20, clientY: 20, ...values });
const focus = () => {
  button.focus();
  fire(button, 'focusin');
};
const pointer = () => {
  fire(button, 'pointerdown');
  now += 80;
  fire(button, 'pointerup');
  click();
};

test('typing in the page is not followed on its way', () => {
  const path = vi.spyOn(Event.prototype, 'composedPath');
  const ending = new AbortController();
  listenFirst(window, (target) => target === root.host, ending.signal);
  fire(editor, 'nobody-hears');
  const byTheBrowser = path.mock.calls.length;
  for (const type of ['keydown', 'keypress', 'keyup']) fire(editor, type, { key: 'a' });
  expect(path).toHaveBeenCalledTimes(4 * byTheBrowser);
  path.mockRestore();
  ending.abort();
});

describe('a press counts', () => {
  test('of a pointer on the button, also one that was held down for long', () => {
    pointer();
    fire(button, 'pointerdown');
    now += 5 * PRESS_BELONGS_MS;
    fire(button, 'pointerup');
    click();
    expect(acted).toHaveBeenCalledTimes(2);
  });

  test('of a key on the button, to which Tab led', () => {
    fire(editor, 'keydown', { key: 'Tab' });
    focus();
    fire(button, 'keydown', { key: 'Enter' });
    click({ detail: 0 });
    expect(acted).toHaveBeenCalledOnce();
  });

  test('of a screen reader, which sends neither pointer nor key', () => {
    fire(editor, 'keydown', { key: 'a' });
    now += 2 * PRESS_BELONGS_MS;
    focus();
    click({ detail: 0 });
    expect(acted).toHaveBeenCalledOnce();
  });
});

test('a press counts in the document around a frame, whose classes are other ones', () => {
  const { ShadowRoot: here, HTMLElement: element } = globalThis;
  Object.assign(globalThis, { ShadowRoot: class {}, HTMLElement: class {} });
  pointer();
  Object.assign(globalThis, { ShadowRoot: here, HTMLElement: element });
  expect(acted).toHaveBeenCalledOnce();
});

test('a press counts, or not, also where Doorway hears it before the page, as in Calendar', () => {
  const ending = new AbortController();
  const isOurs = (target: EventTarget | null) => target === root.host;
  listenFirst(window, isOurs, ending.signal);
  pointer();
  expect(acted).toHaveBeenCalledOnce();
  fire(editor, 'pointerdown');
  click();
  Object.assign(button, { getBoundingClientRect: box(1200, 700) });
  pointer();
  ending.abort();
  expect(acted).toHaveBeenCalledOnce();
});

describe('a press counts not', () => {
  test('of a script', () => {
    fire(button, 'pointerdown');
    click({ isTrusted: false });
    expect(acted).not.toHaveBeenCalled();
  });

  test('when the pointer came down on something else', () => {
    fire(editor, 'pointerdown');
    click();
    click({ detail: 0 });
    expect(acted).not.toHaveBeenCalled();
  });

  test('when the key went down in something else', () => {
    fire(editor, 'keydown', { key: 'Enter' });
    focus();
    click({ detail: 0 });
    expect(acted).not.toHaveBeenCalled();
  });

  test('when the key went down in something else, and up a good while later in the button', () => {
    fire(editor, 'keydown', { key: ' ' });
    focus();
    now += 5 * PRESS_BELONGS_MS;
    fire(button, 'keyup', { key: ' ' });
    click({ detail: 0 });
    expect(acted).not.toHaveBeenCalled();
  });

  test('without a pointer and without the focus', () => {
    editor.focus();
    click({ detail: 0 });
    expect(acted).not.toHaveBeenCalled();
  });

  test('on a place where the button is not', () => {
    fire(button, 'pointerdown');
    click({ clientX: 200 });
    expect(acted).not.toHaveBeenCalled();
  });

  test.each([
    ['wide', () => Object.assign(button, { getBoundingClientRect: box(1200, 30) })],
    ['high', () => Object.assign(button, { getBoundingClientRect: box(40, 700) })],
    ['hidden', () => Object.assign(button, { checkVisibility: () => false })],
    ['faint', () => Object.assign(button.style, { opacity: '0.1' })],
    ['in something faint', () => Object.assign((root.host as HTMLElement).style, { opacity: '0.1' })],
    ['filtered away', () => Object.assign(button.style, { filter: 'opacity(1%)' })],
    ['in a label', () => root.appendChild(document.createElement('label')).append(button)],
    ['in a form', () => root.appendChild(document.createElement('form')).append(button)],
    ['in the page', () => document.body.append(button)],
    ['in a root of the page’s', () => root.host.removeAttribute('data-doorway')],
  ])('on a button that is %s', (_, change) => {
    change();
    pointer();
    expect(acted).not.toHaveBeenCalled();
  });
});
