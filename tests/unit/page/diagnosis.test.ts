import { expect, test } from 'vitest';
import { reportText } from '../../../lib/page/diagnosis.ts';

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
