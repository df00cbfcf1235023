// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { reportText, shapeOf } from '../../../lib/page/diagnosis.ts';

const diagnosis = { host: 'Gmail', places: [], shape: ['div', ' span'] };

test('a report has what failed before, in the page and in the background', () => {
  const log = [
    'page: 3 s ago: request Error (in time)',
    'background: 9 s ago: store StoreError (store: full)',
  ];
  const report = reportText(diagnosis, { version: '1' }, log).split('\n');
  expect(report).toEqual(['Doorway on Gmail', 'version: 1', '', 'What failed:', ...log, '', 'div', ' span']);
});

test('a report that has nothing of that says so', () => {
  expect(reportText(diagnosis, {}, [])).toContain('What failed:\nnothing\n');
});

test('the shape of a page is what is cut of a long report, not what failed', () => {
  const shape = Array.from({ length: 5000 }, () => 'div [role=presentation]');
  expect(reportText({ ...diagnosis, shape }, {}, ['page: the last'])).toContain('page: the last');
});

describe('the shape of a page', () => {
  const secrets = ['Dear Ada', 'x7Kp2m', '3849205716', 'ada@example.org', 'zoom.us/my/ada', 'Plan'];

  function place(): HTMLElement {
    const place = document.createElement('section');
    const values = [
      'role',
      'type',
      'tabindex',
      'id',
      'class',
      'title',
      'name',
      'href',
      'aria-label',
      'data-x',
    ];
    for (const [index, secret] of secrets.entries()) {
      const child = document.createElement(index % 2 ? 'input' : 'div');
      for (const name of values) child.setAttribute(name, `${secret} ${'and more of it '.repeat(3)}`);
      child.append(secret);
      place.append(child);
    }
    return place;
  }

  test('holds no text, no value and no name, whatever attribute they stand in', () => {
    const shape = shapeOf(place(), () => false).join('\n');
    for (const secret of secrets) expect(shape).not.toContain(secret);
    expect(shape).toContain('[data-x]');
  });

  test('tells a word of the markup, and none that is too long to be one', () => {
    const button = document.createElement('div');
    button.setAttribute('role', 'button');
    expect(shapeOf(button, () => false)).toEqual(['div[role=button]']);
    button.setAttribute('role', 'a'.repeat(21));
    expect(shapeOf(button, () => false)).toEqual(['div']);
  });

  test('does not go into what the person writes', () => {
    const editor = document.createElement('div');
    editor.append(document.createElement('b'));
    expect(shapeOf(editor, (element) => element === editor)).toEqual(['div …']);
  });
});
