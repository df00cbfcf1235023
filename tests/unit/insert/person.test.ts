// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { own } from '../../../lib/insert/history.ts';
import { watchPerson } from '../../../lib/insert/person.ts';

/** Two fields and a button of Doorway's; the first field is watched. */
function page() {
  document.body.innerHTML = '<input id="place"><input id="title"><p data-doorway=""><button>x</button></p>';
  const [place, title] = document.querySelectorAll('input') as unknown as [HTMLElement, HTMLElement];
  return { place, title, button: document.querySelector('button') as HTMLElement, watch: watchPerson(place) };
}

function act(on: EventTarget, type: string, init: Record<string, unknown> = {}): void {
  const event = new Event(type, { bubbles: true, composed: true });
  for (const [name, value] of Object.entries({ isTrusted: true, ...init }))
    Object.defineProperty(event, name, { value });
  on.dispatchEvent(event);
}

test.each(['keydown', 'beforeinput', 'pointerdown', 'cut', 'paste', 'drop', 'compositionstart'])(
  'a person acts by: %s',
  (type) => {
    const { place, watch } = page();
    expect(watch.hasActed()).toBe(false);
    act(place, type);
    expect(watch.hasActed()).toBe(true);
  },
);

test('not by what a page’s code sends, or Doorway causes, or what is pressed in Doorway’s note', () => {
  const { place, button, watch } = page();
  act(place, 'keydown', { isTrusted: false, key: 'x' });
  own(() => act(place, 'beforeinput'));
  act(button, 'pointerdown');
  expect(watch.hasActed()).toBe(false);
});

test.each(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock', 'Fn', 'NumLock', 'OS'])(
  'not by a key that does nothing alone: %s',
  (key) => {
    const { place, watch } = page();
    act(place, 'keydown', { key });
    expect(watch.hasActed()).toBe(false);
    act(place, 'beforeinput', { key });
    expect(watch.hasActed()).toBe(true);
  },
);

test('not by typing into another field, which has no part in it', () => {
  const { title, watch } = page();
  act(title, 'keydown', { key: 'x' });
  act(title, 'beforeinput', { inputType: 'insertText' });
  expect(watch.hasActed()).toBe(false);
});

test.each([
  ['keydown', { ctrlKey: true, key: 'z' }],
  ['keydown', { metaKey: true, key: 'z' }],
  ['beforeinput', { inputType: 'historyUndo' }],
  ['pointerdown', {}],
])('by what reaches beyond another field: %s %j', (type, init) => {
  const { title, watch } = page();
  act(title, type, init);
  expect(watch.hasActed()).toBe(true);
});

test('by anything once the editor has left the page', () => {
  const { place, title, watch } = page();
  place.remove();
  act(title, 'keydown', { key: 'x' });
  expect(watch.hasActed()).toBe(true);
});

test('nothing is heard any more once they have acted', () => {
  const { place } = page();
  act(place, 'keydown', { key: 'x' });
  const asked = vi.fn(() => true);
  const event = new Event('keydown', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { get: asked });
  place.dispatchEvent(event);
  expect(asked).not.toHaveBeenCalled();
});

test('not after the watch has ended', () => {
  const { place, watch } = page();
  watch.stop();
  act(place, 'keydown', { key: 'x' });
  expect(watch.hasActed()).toBe(false);
});
