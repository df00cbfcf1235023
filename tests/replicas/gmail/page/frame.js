import { h, nest } from './dom.js';
import { applyDrift, driftClass } from './drift.js';
import { openCompose } from './lifecycle.js';

let main = null;

export const mainElement = () => main;

const searchBox = () =>
  h(
    'form.aJh',
    { role: 'search' },
    h('span.glyph-search'),
    h('input.gb_search', {
      'aria-label': LABELS.search,
      placeholder: LABELS.search,
      name: 'q',
      type: 'text',
      autocomplete: 'off',
    }),
  );

const header = () =>
  h(
    'header.gb_replica',
    { role: 'banner' },
    h('span.glyph-menu'),
    h('span.brand-replica', null, h('span.glyph-mail'), 'Mail'),
    searchBox(),
    h('div.T-I', { role: 'button', tabindex: '0', 'aria-label': 'Send feedback to Google' }, '?'),
    h('span.glyph-gear'),
    h('span.avatar-replica', null, 'R'),
  );

const PLACES = [
  ['inbox', () => LABELS.inbox],
  ['star', () => 'Starred'],
  ['clock', () => 'Snoozed'],
  ['sent', () => 'Sent'],
  ['file', () => 'Drafts'],
];

function navigation() {
  const compose = h(
    'div.T-I.T-I-KE.L3',
    { role: 'button', tabindex: '0', jslog: '20510; u014N:cOuCgd' },
    h('span.glyph-pencil'),
    LABELS.compose,
  );
  compose.addEventListener('click', () => openCompose('new'));
  const places = PLACES.map(([glyph, label], at) =>
    h(`div.TO${at === 0 ? '.nZ' : ''}`, null, h(`span.glyph-${glyph}`), label()),
  );
  return h('div.nH.oy8Mbf', { role: 'navigation' }, compose, places);
}

/** A chat box: a text box with a button beside it that is no compose. */
const chatBox = () =>
  h(
    'div.chat-replica',
    { role: 'complementary' },
    h('div', {
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': 'Send a message',
      'aria-multiline': 'true',
      g_editable: 'true',
      tabindex: '0',
    }),
    h('div', { role: 'button', tabindex: '0', 'aria-label': 'Send message' }, '➤'),
  );

/** A chat in a small window: a field for people, a text box of a few lines, a button without a name of Send's. */
const chatDialog = () =>
  h(
    'div.chat-dialog-replica',
    { role: 'dialog', 'aria-label': 'Kim Sample' },
    h('input', { type: 'text', 'aria-label': 'Add people' }),
    h('div', null, 'Kim: shall we?'),
    h('div', {
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': 'History is on',
      'aria-multiline': 'true',
      tabindex: '0',
    }),
    h('button', { type: 'button', 'aria-label': 'Send message' }, '➤'),
  );

/** The side panel's prompt: an editor that is no message. */
const sidePanel = () =>
  h(
    'div.side-replica',
    { role: 'complementary' },
    h('div', { contenteditable: 'true', 'aria-label': 'Ask Gemini' }),
  );

/** Everything around the composes: header with search, navigation, the main region. */
export function buildFrame() {
  main = h('div.nH', { role: 'main' });
  const middle = nest('div.nH', 'div.nH.aeF', 'div.nH.ar4', main);
  const column = h('div.nH.bkK', null, OPTIONS.popout ? null : navigation(), middle);
  const top = h('div.nH.frame-replica', null, OPTIONS.popout ? null : header(), column);
  if (OPTIONS.chat === 'box') top.append(chatBox());
  if (OPTIONS.chat === 'dialog') top.append(chatDialog());
  if (OPTIONS.gemini) top.append(sidePanel());
  applyDrift(top);
  document.body.append(top);
  // Gmail's body has no class for a moment after loading.
  const mode = OPTIONS.popout ? ['xE', 'xp'] : ['aAU'];
  setTimeout(() => document.body.classList.add(...mode.map(driftClass)), 50);
}
