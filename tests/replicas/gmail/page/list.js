import { h } from './dom.js';

const SENDERS = ['Kim Sample', 'Ana Ejemplo', 'Lee Muster', 'Sam Exemple', 'Noa Demo', 'Mai Mẫu'];
const SUBJECTS = [
  'Thursday',
  'The two sketches',
  'Minutes of Monday',
  'Lesson moved by a week',
  'Invoice 204',
  'Photos',
];
const SNIPPETS = [
  'shall we meet on Thursday at ten?',
  'attached, both in one file',
  'short this time, three points',
  'would Tuesday suit you',
];

const pick = (from, at) => from[at % from.length];

/** One line of the list. `at` decides what it says. */
export function listRow(at) {
  const sender = pick(SENDERS, at * 7 + 3);
  const unread = at % 5 === 1;
  return h(
    `tr.zA.${unread ? 'zE' : 'yO'}`,
    { role: 'row', tabindex: '-1', jslog: '18406; u014N:xr6bB' },
    h('td.oZ-x3.xY', null, h('div.oZ-jc', { role: 'checkbox', tabindex: '-1', 'aria-checked': 'false' })),
    h('td.apU.xY', null, h('span.glyph-star')),
    h(
      'td.yX.xY',
      null,
      h('div.yW', null, h('span.yP', { email: 'someone@example.org', name: sender }, sender)),
    ),
    h(
      'td.xY.a4W',
      null,
      h(
        'div.xS',
        { role: 'link' },
        h('span.bog', null, pick(SUBJECTS, at * 5 + 1)),
        h('span.y2', null, ` - ${pick(SNIPPETS, at)}`),
      ),
    ),
    h('td.xW.xY', null, h('span', null, `Nov ${1 + (at % 21)}`)),
  );
}

let body = null;

/** The inbox: `rows` lines; pressing one opens the thread. */
export function listView() {
  body = h(
    'tbody',
    null,
    Array.from({ length: OPTIONS.rows }, (_, at) => listRow(at)),
  );
  body.addEventListener('click', () => {
    location.hash = '#inbox/thread1';
  });
  return h('div.UI', null, h('table.F.cf.zt', { role: 'grid' }, body));
}

/** The list's body while it is shown. */
export const listBody = () => {
  if (!body?.isConnected) throw new Error('Gmail replica: show the list first');
  return body;
};
