// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { LastUsed } from '../../../lib/page/last-used.ts';

beforeEach(() => document.body.replaceChildren());

/** A place with two fields, and a button that stands elsewhere. */
function place(name: string) {
  const area = document.body.appendChild(document.createElement('section'));
  const [subject, body] = [
    area.appendChild(document.createElement('input')),
    area.appendChild(document.createElement('textarea')),
  ];
  const button = document.body.appendChild(document.createElement('span'));
  return { name, area, button, subject, body };
}

const newHistory = () => new LastUsed(document, new AbortController().signal);
const nameOf = (meant: { name: string } | string) => (typeof meant === 'string' ? meant : meant.name);

test('the place that has the focus, in whichever of its fields', () => {
  const [one, two] = [place('one'), place('two')];
  const history = newHistory();
  history.add(two.body);
  one.subject.focus();
  expect(nameOf(history.meant([one, two]))).toBe('one');
});

test('else the one used last, by a field or by its button', () => {
  const places = [place('one'), place('two')] as const;
  const history = newHistory();
  history.add(places[0].body);
  history.add(places[1].button);
  history.add(document.body);
  expect(nameOf(history.meant(places))).toBe('two');
});

test('else the only one, however long ago', () => {
  const one = place('one');
  expect(nameOf(newHistory().meant([one]))).toBe('one');
});

test('none of several that were not used, and none of none', () => {
  expect(newHistory().meant([place('one'), place('two')])).toBe('several');
  expect(newHistory().meant([])).toBe('none');
});

test('a place that is closed is not the last one any more', () => {
  const [one, two, three] = [place('one'), place('two'), place('three')];
  const history = newHistory();
  history.add(one.body);
  history.add(two.body);
  expect(nameOf(history.meant([one, three]))).toBe('one');
});
