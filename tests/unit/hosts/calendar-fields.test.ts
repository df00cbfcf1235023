// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  findDescription,
  findLocation,
  findTitle,
  isTime,
  learnLocation,
  openerOf,
  shownInputs,
} from '../../../lib/hosts/calendar/fields.ts';

/** Nothing is laid out here: a part of the tree with this mark is one that a page does not show. */
beforeEach(() => {
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return this.isConnected && !this.closest('[data-hidden]');
  };
});

type Attributes = Record<string, string>;

function node(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const input = (attributes: Attributes = {}) => node('input', { type: 'text', ...attributes });
const editor = (attributes: Attributes = {}) =>
  node('div', { contenteditable: 'true', role: 'textbox', ...attributes });
const panel = (attributes: Attributes, ...children: Node[]) =>
  node('div', { role: 'tabpanel', ...attributes }, ...children);

function dialog(...children: Node[]): HTMLElement {
  const made = node('div', { role: 'dialog' }, ...children);
  document.body.replaceChildren(made);
  return made;
}

describe('the location', () => {
  test('is never the title, whatever the title looks like', () => {
    const title = input({ id: 'xTiIn', role: 'combobox' });
    const root = dialog(node('div', { id: 'xLocIn', jsname: 'yNrILb' }, title));
    expect(findTitle(root)?.element).toBe(title);
    expect(findLocation(root)).toBe(null);
  });

  test('is found while its row is closed, and the one that shows comes first', () => {
    const hidden = input({ role: 'combobox', id: 'hidden' });
    const shown = input({ role: 'combobox', id: 'shown' });
    const root = dialog(
      input({ id: 'xTiIn' }),
      node('div', { id: 'xLocIn', 'data-hidden': '' }, hidden),
      node('div', { jsname: 'yNrILb' }, shown),
    );
    expect(findLocation(root)?.element.id).toBe('shown');
    shown.remove();
    expect(findLocation(root)?.element.id).toBe('hidden');
  });

  test('is none of an organisation’s rooms', () => {
    const rooms = node(
      'div',
      { jsname: 'gMNnYd' },
      node('div', { jsname: 'vHVaxd' }, input({ role: 'combobox' })),
    );
    expect(findLocation(dialog(input(), rooms))).toBe(null);
  });

  test.each([
    [{}, true],
    [{ role: 'combobox' }, false],
  ])('is learnt from what its row opens: %j', (attributes, isLearnt) => {
    const root = dialog(input({ id: 'title' }));
    const before = shownInputs(root);
    root.append(input({ class: 'new', ...attributes }));
    expect(learnLocation(root, before) !== null).toBe(isLearnt);
  });
});

describe('the description', () => {
  const event = () => editor({ id: 'event', jsname: 'yrriRe' });
  const other = () => editor({ id: 'other', jsname: 'yrriRe' });

  test('is that of the event, where the editor of another tab comes first', () => {
    const root = dialog(
      panel({ 'data-hidden': '', jsname: 'GfMrC' }, other()),
      panel({ 'aria-labelledby': 'tabEvent' }, node('div', { 'data-hidden': '' }, event())),
    );
    expect(findDescription(root)?.element.id).toBe('event');
  });

  test('is in the panel that shows, where panels have no names', () => {
    const root = dialog(
      panel({ 'data-hidden': '' }, other()),
      panel({}, node('div', { 'data-hidden': '' }, event())),
    );
    expect(findDescription(root)?.element.id).toBe('event');
  });
});

describe('the button of a closed row', () => {
  test('is the one that shows nearest to the hidden field', () => {
    const field = input({ role: 'combobox' });
    const opener = node('button', {}, 'Add location');
    const row = node('div', {}, opener, node('div', { 'data-hidden': '' }, node('button', {}, 'x'), field));
    const root = dialog(input(), node('div', {}, node('button', {}, 'Add guests')), row);
    expect(openerOf(root, field)).toBe(opener);
    row.append(node('button', {}, 'Another'));
    expect(openerOf(root, field)).toBe(null);
  });
});

test.each([
  ['15:00', true],
  ['3:00pm', true],
  ['午後3:00', true],
  ['١٥:٠٠', true],
  ['', false],
  ['Room 4', false],
  ['15.00', true],
  ['15h30', true],
  ['Hall 10:30 Street', false],
  ['R 4.05', false],
  ['Zi 12.30', false],
])('a time of day: %s', (value, is) => {
  expect(isTime(Object.assign(document.createElement('input'), { value }))).toBe(is);
});
