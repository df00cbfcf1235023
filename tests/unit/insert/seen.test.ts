// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSeen } from '../../../lib/insert/seen.ts';

/** What a browser would have worked out for an element; nothing is laid out in a unit test. */
interface Layout {
  /** Left, top, right and bottom in the window. */
  box?: [number, number, number, number];
  /** Width and height of what can be scrolled to, and of what shows of it. */
  scroll?: [number, number];
  client?: [number, number];
  /** How far it is scrolled. */
  at?: [number, number];
  style?: Partial<Record<'position' | 'transform' | 'display' | 'overflow' | 'direction', string>>;
}

const PLAIN = {
  position: 'static',
  transform: 'none',
  display: 'block',
  overflow: 'visible',
  direction: 'ltr',
};
const styles = new Map<Element, Layout['style']>();

function lay(
  element: Element,
  { box = [10, 10, 210, 30], scroll, client = scroll, at = [0, 0], style }: Layout,
) {
  const [left, top, right, bottom] = box;
  element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
  const sizes = {
    offsetWidth: right - left,
    offsetHeight: bottom - top,
    scrollWidth: scroll?.[0],
    scrollHeight: scroll?.[1],
    clientWidth: client?.[0],
    clientHeight: client?.[1],
    scrollLeft: at[0],
    scrollTop: at[1],
  };
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(element, name, { value, configurable: true });
  styles.set(element, style);
}

/** An element in others, the innermost last, in a page of 600 by 800 pixels in a window of 1024 by 768. */
function nested(...layouts: Layout[]): HTMLElement {
  let around: Element = document.body;
  for (const layout of layouts) {
    const element = document.createElement('div');
    around.append(element);
    lay(element, layout);
    around = element;
  }
  return around as HTMLElement;
}

beforeEach(() => {
  document.body.replaceChildren();
  styles.clear();
  lay(document.documentElement, { scroll: [600, 800] });
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) => ({ ...PLAIN, ...styles.get(element) }) as CSSStyleDeclaration,
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(window, 'frameElement');
  Reflect.deleteProperty(document, 'scrollingElement');
});

describe('an editor with a size', () => {
  test.each([
    ['div', 200, 6, true],
    ['div', 200, 5, false],
    ['div', 0, 20, true],
    ['input', 2, 20, true],
    ['input', 1, 20, false],
    ['textarea', 1, 20, false],
    ['x-input', 1, 20, true],
    ['input-box', 1, 20, true],
  ])('%s, %d by %d pixels: %s', (name, width, height, expected) => {
    const element = document.createElement(name);
    document.body.append(element);
    lay(element, { box: [10, 10, 10 + width, 10 + height] });
    expect(isSeen(element)).toBe(expected);
  });

  test.each(['visibilityProperty', 'checkVisibilityCSS', 'opacityProperty'] as const)(
    'is not seen where the browser, asked for it, says that it does not show: %s',
    (name) => {
      const editor = nested({});
      const shows = vi.fn((asked?: CheckVisibilityOptions) => !asked?.[name]);
      editor.checkVisibility = shows;
      expect(isSeen(editor)).toBe(false);
      expect(shows).toHaveBeenCalledOnce();
    },
  );

  test('is seen where the browser says so, or cannot be asked', () => {
    const editor = nested({});
    editor.checkVisibility = () => true;
    expect(isSeen(editor)).toBe(true);
    Object.defineProperty(editor, 'checkVisibility', { value: undefined });
    expect(isSeen(editor)).toBe(true);
  });

  test('is asked for none where it is the page itself', () => {
    lay(document.body, { box: [0, 0, 0, 0] });
    expect(isSeen(document.body)).toBe(true);
  });
});

describe('an editor in the page', () => {
  test.each<[string, Layout['box'], boolean]>([
    ['left of it', [-100, 10, 0, 30], false],
    ['just in it from the left', [-100, 10, 1, 30], true],
    ['right of it', [600, 10, 700, 30], false],
    ['just in it from the right', [599, 10, 700, 30], true],
    ['above it', [10, -20, 100, 0], false],
    ['just in it from above', [10, -20, 100, 1], true],
    ['below it', [10, 800, 100, 820], false],
    ['just in it from below', [10, 799, 100, 819], true],
  ])('%s', (_where, box, expected) => {
    expect(isSeen(nested({ box: box as [number, number, number, number] }))).toBe(expected);
  });

  test.each<[string, Layout['box'], boolean]>([
    ['left', [-150, 10, -50, 30], false],
    ['left', [-150, 10, -49, 30], true],
    ['right', [550, 10, 650, 30], false],
    ['right', [549, 10, 649, 30], true],
    ['above', [10, -90, 100, -70], false],
    ['above', [10, -90, 100, -69], true],
    ['below', [10, 730, 100, 750], false],
    ['below', [10, 729, 100, 749], true],
  ])('that is scrolled by 50 and 70: %s, %j', (_where, box, expected) => {
    lay(document.documentElement, { scroll: [600, 800], at: [50, 70] });
    expect(isSeen(nested({ box: box as [number, number, number, number] }))).toBe(expected);
  });

  test.each<[Layout['box'], boolean]>([
    [[-300, 10, -200, 30], false],
    [[-300, 10, -199, 30], true],
    [[400, 10, 500, 30], false],
    [[399, 10, 500, 30], true],
  ])('that is written from right to left, which goes on to the left: %j', (box, expected) => {
    lay(document.documentElement, { scroll: [600, 800], client: [400, 800], style: { direction: 'rtl' } });
    expect(isSeen(nested({ box: box as [number, number, number, number] }))).toBe(expected);
  });

  test.each([
    ['the body, in pages of the old kind', true],
    ['nothing but the window', false],
  ])('that scrolls by %s', (_what, isBody) => {
    Object.defineProperty(document, 'scrollingElement', {
      value: isBody ? document.body : null,
      configurable: true,
    });
    lay(document.body, { scroll: [2000, 800] });
    expect(isSeen(nested({ box: [700, 10, 800, 30] }))).toBe(isBody);
  });
});

describe('an editor in something that cuts off', () => {
  const frame: Layout = {
    box: [100, 100, 300, 200],
    scroll: [300, 400],
    client: [200, 100],
    style: { overflow: 'auto' },
  };
  const beside: Layout = { box: [400, 100, 500, 120] };
  const styled = (style: Layout['style']): Layout => ({ ...frame, style: { overflow: 'hidden', ...style } });

  test.each<[string, Layout['box'], boolean]>([
    ['left of it', [0, 110, 100, 130], false],
    ['just in it from the left', [0, 110, 101, 130], true],
    ['right of all of it', [400, 110, 500, 130], false],
    ['just in it from the right', [399, 110, 500, 130], true],
    ['above it', [110, 50, 200, 100], false],
    ['just in it from above', [110, 50, 200, 101], true],
    ['below all of it', [110, 500, 200, 520], false],
    ['just in it from below', [110, 499, 200, 519], true],
  ])('%s', (_where, box, expected) => {
    expect(isSeen(nested(frame, { box: box as [number, number, number, number] }))).toBe(expected);
  });

  test('scrolled, and from right to left', () => {
    const scrolled = { ...frame, at: [50, 70] as [number, number] };
    expect(isSeen(nested(scrolled, { box: [0, 110, 51, 130] }))).toBe(true);
    expect(isSeen(nested(scrolled, { box: [0, 110, 50, 130] }))).toBe(false);
    expect(isSeen(nested(scrolled, { box: [110, 0, 200, 31] }))).toBe(true);
    expect(isSeen(nested(scrolled, { box: [110, 0, 200, 30] }))).toBe(false);
    const rtl = styled({ direction: 'rtl' });
    // 200 of 300 pixels show: 100 more are on the left.
    expect(isSeen(nested(rtl, { box: [-50, 110, 1, 130] }))).toBe(true);
    expect(isSeen(nested(rtl, { box: [-50, 110, 0, 130] }))).toBe(false);
    expect(isSeen(nested(rtl, { box: [300, 110, 350, 130] }))).toBe(false);
  });

  test.each<[[number, number], boolean]>([
    [[200, 6], true],
    [[200, 5], false],
    [[2, 100], true],
    [[1, 100], false],
  ])('of which %j shows', (client, expected) => {
    expect(isSeen(nested({ ...frame, client }, { box: [110, 110, 200, 130] }))).toBe(expected);
  });

  test('stands where that stands', () => {
    const inner: Layout = { box: [-290, 110, -200, 130] };
    expect(isSeen(nested({ ...frame, box: [-300, 100, -100, 200] }, inner))).toBe(false);
    const shown: Layout = { box: [110, 110, 200, 130] };
    expect(isSeen(nested({ ...frame, box: [-50, 100, 150, 200] }, shown))).toBe(true);
    // Far to the right in what can be scrolled, and that is in the page.
    expect(isSeen(nested({ ...frame, scroll: [2000, 400] }, { box: [1500, 110, 1600, 130] }))).toBe(true);
  });

  test.each([
    ['shows what is beyond it', { overflow: 'visible' }],
    ['has no box of its own', { display: 'contents' }],
    ['is in a line', { display: 'inline' }],
  ])('is not cut off by what %s', (_what, style) => {
    expect(isSeen(nested(styled(style), beside))).toBe(true);
  });

  test.each(['block', 'inline-block', 'flex', 'grid'])('is cut off by what is %s', (display) => {
    expect(isSeen(nested(styled({ display }), beside))).toBe(false);
  });

  test('is not cut off by the body, whose overflow is the window’s, nor by the root', () => {
    lay(document.body, { ...frame, client: [0, 0], style: { overflow: 'hidden' } });
    styles.set(document.documentElement, { overflow: 'hidden' });
    expect(isSeen(nested(beside))).toBe(true);
  });

  test.each<[string, Layout['style'], string, boolean]>([
    ['in the flow', {}, 'static', false],
    ['moved a little', {}, 'relative', false],
    ['placed in the page', {}, 'absolute', true],
    ['placed in it', { position: 'relative' }, 'absolute', false],
    ['placed in it, as it is moved', { transform: 'matrix(1, 0, 0, 1, 0, 0)' }, 'absolute', false],
    ['placed in the window', {}, 'fixed', true],
    ['placed in the window, whatever it is in', { position: 'relative' }, 'fixed', true],
    ['fixed in what is moved', { transform: 'matrix(1, 0, 0, 1, 0, 0)' }, 'fixed', false],
  ])('%s: %j, %s', (_what, around, position, expected) => {
    expect(isSeen(nested(styled(around), { ...beside, style: { position } }))).toBe(expected);
  });

  test('is asked of each around it', () => {
    const absolute: Layout = { ...beside, style: { position: 'absolute' } };
    const plain: Layout = { box: beside.box as [number, number, number, number] };
    const fixed: Layout = { ...beside, style: { position: 'fixed' } };
    // What the editor is placed in is itself in the flow, and cut off there.
    expect(isSeen(nested(frame, { ...plain, style: { position: 'relative' } }, absolute))).toBe(false);
    expect(isSeen(nested(styled({ position: 'relative' }), plain, absolute))).toBe(false);
    expect(isSeen(nested(frame, plain, absolute))).toBe(true);
    // A window of its own in the page: what is in it goes where it goes.
    expect(isSeen(nested(frame, fixed, plain))).toBe(true);
    expect(isSeen(nested(frame, plain, plain))).toBe(false);
  });
});

test.each<[Layout['box'], boolean]>([
  [[-100, 10, 0, 30], false],
  [[-100, 10, 1, 30], true],
  [[1024, 10, 1100, 30], false],
  [[1023, 10, 1100, 30], true],
  [[10, -20, 100, 0], false],
  [[10, -20, 100, 1], true],
  [[10, 768, 100, 790], false],
  [[10, 767, 100, 790], true],
])('what is fixed is in the window or nowhere: %j', (box, expected) => {
  lay(document.documentElement, { scroll: [2000, 2000], at: [500, 500] });
  const fixed: Layout = { box: box as [number, number, number, number], style: { position: 'fixed' } };
  expect(isSeen(nested(fixed))).toBe(expected);
  expect(isSeen(nested(fixed, { box: [10, 10, 100, 30] }))).toBe(true);
});

describe('what is around an editor', () => {
  const cuts: Layout = {
    box: [100, 100, 300, 200],
    scroll: [200, 100],
    style: { overflow: 'hidden' },
  };

  test('is also what a shadow root hangs on, and the slot that it is shown in', () => {
    const host = nested(cuts);
    const root = host.attachShadow({ mode: 'open' });
    const editor = document.createElement('div');
    root.append(editor);
    lay(editor, { box: [400, 110, 500, 130] });
    expect(isSeen(editor)).toBe(false);
    lay(editor, { box: [110, 110, 200, 130] });
    expect(isSeen(editor)).toBe(true);

    const outer = nested({});
    const slotted = document.createElement('div');
    outer.append(slotted);
    lay(slotted, { box: [400, 110, 500, 130] });
    expect(isSeen(slotted)).toBe(true);
    const slot = document.createElement('slot');
    const scroller = document.createElement('div');
    scroller.append(slot);
    outer.attachShadow({ mode: 'open' }).append(scroller);
    lay(scroller, cuts);
    Object.defineProperty(slotted, 'assignedSlot', { value: slot });
    expect(isSeen(slotted)).toBe(false);
  });

  test('is nothing where all of the page is one', () => {
    const root = document.documentElement;
    root.checkVisibility = () => true;
    lay(root, { scroll: [600, 800] });
    expect(isSeen(root)).toBe(true);
    Reflect.deleteProperty(root, 'checkVisibility');
  });

  test('is also the frame that it is in', () => {
    const outside = document.implementation.createHTMLDocument('');
    const frame = outside.body.appendChild(outside.createElement('div'));
    Object.defineProperty(outside, 'defaultView', { value: { getComputedStyle: () => PLAIN } });
    lay(outside.documentElement, { scroll: [600, 800] });
    Object.defineProperty(window, 'frameElement', { value: frame, configurable: true });
    lay(frame, { box: [0, 0, 300, 300] });
    const editor = nested({});
    expect([isSeen(editor), isSeen(document.body)]).toEqual([true, true]);
    lay(frame, { box: [0, 0, 300, 0] });
    expect([isSeen(editor), isSeen(document.body)]).toEqual([false, false]);
  });
});
