// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { reportOf } from '../../../lib/hosts/calendar/read.ts';

function event(organiser: string, ...guests: string[]): HTMLElement {
  const root = document.createElement('div');
  const list = guests.map((guest) => `<div role="treeitem" data-email="${guest}">${guest}</div>`).join('');
  root.innerHTML = `<div id="xCalOwn">${organiser}</div><div id="xGstLst">${list}</div>`;
  document.body.replaceChildren(root);
  return root;
}

test('an organiser who is in the list of guests is none of them', () => {
  const root = event('ada@example.edu', 'Ada@example.edu', 'lee@example.edu', 'kim@example.com');
  expect(reportOf(root)).toMatchObject({ guests: 2, guestsOutside: 1 });
});

test('with an organiser who is not known everybody counts', () => {
  expect(reportOf(event('', 'ada@example.edu', 'lee@example.edu'))).toMatchObject({ guests: 2 });
});
