// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NOTE_LEFT_BEHIND_MS } from '../../../lib/timings.ts';

vi.mock('../../../lib/page/ui/place.ts', () => ({ placeClear: () => {} }));
vi.mock('../../../lib/page/ui/style.css?inline', () => ({ default: '' }));
const { SurfaceNote } = await import('../../../lib/page/ui/note.ts');

const shown: HTMLElement[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  shown.length = 0;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      shown.push(this);
    },
  });
});
afterEach(() => vi.useRealTimers());

function shadow(parent: Element): ShadowRoot {
  const host = parent.appendChild(document.createElement('span'));
  return host.attachShadow({ mode: 'open' });
}

/** A surface in the page, with its note; `remove` takes all of it out, as a page does that closes a message. */
function surface(layer: ShadowRoot) {
  const area = document.body.appendChild(document.createElement('section'));
  const home = shadow(area);
  const note = new SurfaceNote({
    home,
    anchor: home.host as HTMLElement,
    area,
    inRow: false,
    fallbackRoot: () => layer,
    closeLabel: 'Close',
  });
  return { note, home, area, remove: () => area.remove() };
}

const words = (root: ShadowRoot) =>
  [...root.querySelectorAll('[data-doorway="note"] .words')].map(({ textContent }) => textContent);

function press(type: 'keydown' | 'pointerdown', key = ''): Event {
  const event =
    type === 'keydown'
      ? new KeyboardEvent(type, { key, cancelable: true })
      : new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
  return event;
}

describe('a note whose place is over', () => {
  test('ends with it, and nothing but an error is said there any more', () => {
    const layer = shadow(document.body);
    const { note, home, remove } = surface(layer);
    note.show({ kind: 'warning', text: 'in' });
    expect(words(home)).toEqual(['in']);
    remove();
    note.end();
    expect([words(home), words(layer)]).toEqual([[], []]);
    note.show({ kind: 'good', text: 'late' });
    expect(words(layer)).toEqual([]);
    note.show({ kind: 'error', text: 'closed before' });
    expect(words(layer)).toEqual(['closed before']);
  });

  test('speaks again when the place is there again', () => {
    const { note, home } = surface(shadow(document.body));
    note.end();
    note.show({ kind: 'good', text: 'in' });
    expect(words(home)).toEqual([]);
    note.rescue();
    note.show({ kind: 'good', text: 'in' });
    expect(words(home)).toEqual(['in']);
  });

  test('leaves an error that only it can tell, for a while, and of several the last', () => {
    const layer = shadow(document.body);
    const one = surface(layer);
    const two = surface(layer);
    for (const { remove } of [one, two]) remove();
    one.note.show({ kind: 'error', text: 'first' });
    one.note.end();
    two.note.show({ kind: 'error', text: 'second' });
    expect(words(layer)).toEqual(['second']);
    press('pointerdown');
    expect(words(layer)).toEqual(['second']);
    vi.advanceTimersByTime(NOTE_LEFT_BEHIND_MS);
    expect(words(layer)).toEqual([]);
  });

  test('takes no Escape from what the person does now', () => {
    const layer = shadow(document.body);
    const { note, remove } = surface(layer);
    remove();
    note.show({ kind: 'error', text: 'closed before' });
    expect(press('keydown', 'Escape').defaultPrevented).toBe(false);
    expect(words(layer)).toEqual(['closed before']);
  });

  test('goes at the person’s next act where nobody has told of the end', () => {
    const layer = shadow(document.body);
    const { note, home, remove } = surface(layer);
    note.show({ kind: 'warning', text: 'in' });
    remove();
    press('pointerdown');
    expect(note.isOpen).toBe(false);
    expect([words(home), words(layer)]).toEqual([[], []]);
  });
});

describe('a note of a place that is there', () => {
  test('takes Escape for itself', () => {
    const { note } = surface(shadow(document.body));
    note.show({ kind: 'warning', text: 'in' });
    expect(press('keydown', 'Escape').defaultPrevented).toBe(true);
    expect(note.isOpen).toBe(false);
  });

  test('hears no Escape of a script', () => {
    const { note } = surface(shadow(document.body));
    note.show({ kind: 'warning', text: 'in' });
    const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: false });
    window.dispatchEvent(event);
    expect([event.defaultPrevented, note.isOpen]).toEqual([false, true]);
  });

  test('closes when the page is left', () => {
    const { note } = surface(shadow(document.body));
    note.show({ kind: 'warning', text: 'in' });
    const event = new Event('pagehide');
    Object.defineProperty(event, 'isTrusted', { value: true });
    window.dispatchEvent(event);
    expect(note.isOpen).toBe(false);
  });

  test('is known again by what it says', () => {
    const { note } = surface(shadow(document.body));
    const content = { kind: 'warning' as const, text: 'in' };
    note.show(content);
    expect(note.shown).toBe(content);
    note.close();
    expect(note.shown).toBeNull();
  });
});
