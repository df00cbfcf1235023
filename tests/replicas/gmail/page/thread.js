import { h, nest } from './dom.js';
import { applyDrift } from './drift.js';
import { openCompose } from './lifecycle.js';

let slot = null;

const opener = (what, label, kind) => {
  const link = h(what, { role: 'link', tabindex: '0' }, label);
  link.addEventListener('click', () => openCompose(kind));
  return link;
};

function closedSlot() {
  const links = h(
    'div.amn',
    null,
    opener('span.ams.bkH', LABELS.reply, 'reply'),
    opener('span.ams.bkG', LABELS.forward, 'forward'),
  );
  const row = h('tr', null, h('td.amq'), h('td.amr', null, h('div.nr.wR', null, links)));
  return h('div', null, h('table.cf.FVrZGe', null, h('tbody', null, row)));
}

const WORDS = [
  'Hello Robin,',
  '',
  'shall we meet on Thursday at ten? Twenty minutes will do; I would bring the two sketches.',
  '',
  'Kim',
];

function message(at) {
  const words = WORDS.map((text) => h('div', null, text === '' ? h('br') : text));
  const head = h(
    'div.gE.iv.gt',
    null,
    h('span.avatar-replica', null, 'K'),
    h('span.gD', { email: 'kim@example.org', name: 'Kim Sample' }, 'Kim Sample'),
    h('span.g3', null, '9:12 AM'),
  );
  const body = h('div.ii.gt', null, h('div.a3s.aiL', null, h('div', { dir: 'ltr' }, words)));
  const mark = {
    'data-message-id': `#msg-f:185000000000000000${at}`,
    'data-legacy-message-id': `19a000000000000${at}`,
  };
  return h('div.Bk', null, h('div.G3.G2', null, h('div.adn.ads', mark, h('div.gs', null, head, body))));
}

/** A thread with one message and its reply slot; `threadTable=old` adds the table that went in November 2023. */
export function threadView() {
  slot = h('div.ip.iq', null, closedSlot());
  const item = h(
    'div.h7.ie',
    { role: 'listitem' },
    message(1),
    h('div.gA.gt.acV', null, h('div.gB.xu', null, slot)),
  );
  const subject = h(
    'h2.hP',
    { 'data-thread-perm-id': 'thread-f:1850000000000000001', 'data-legacy-thread-id': '19a0000000000000' },
    'Thursday',
  );
  const inner = h('div.nH.aHU', null, h('div.ha', null, subject), h('div', { role: 'list' }, item));
  const column = nest('div.nH.if', inner);
  const old = () => h('table.Bs.nH.iY', null, h('tbody', null, h('tr', null, h('td.Bu', null, column))));
  const view = h(
    'div.nH.g.id',
    null,
    OPTIONS.threadTable === 'old' ? old() : h('div.nH.a98.iY', null, column),
  );
  applyDrift(view);
  return view;
}

/** Where an answer opens. Throws when no thread is shown. */
export function replySlot() {
  if (!slot?.isConnected) throw new Error('Gmail replica: show a thread first');
  return slot;
}
