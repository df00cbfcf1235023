import { h, hidden, nextId } from './dom.js';

const peopleInput = (name) =>
  OPTIONS.recipients === 'old'
    ? h(
        'div.oj',
        null,
        h(
          'div.wO.nr',
          null,
          h('textarea.vO', {
            name,
            role: 'combobox',
            rows: '1',
            tabindex: '1',
            'aria-label': LABELS.toRecipients,
          }),
        ),
      )
    : h(
        'div.anm',
        { name },
        h(
          'div',
          null,
          h('div', { role: 'listbox', 'aria-label': name }, h('div')),
          h(
            'div.aH9',
            null,
            h('input.agP.aFw', {
              id: nextId(),
              'peoplekit-id': 'BbVjBd',
              type: 'text',
              role: 'combobox',
              tabindex: '1',
              autocomplete: 'off',
              'aria-autocomplete': 'list',
              'aria-haspopup': 'listbox',
              'aria-expanded': 'false',
              'aria-label': LABELS.toRecipients,
            }),
          ),
        ),
      );

function chip(name, address) {
  return h(
    'div.afV',
    { role: 'option', 'data-name': name, 'data-hovercard-id': address, 'aria-selected': 'false' },
    h('div.afX', null, name),
  );
}

const recipientRow = (name, label, shown) =>
  h(
    'tr.bzf',
    { id: nextId(), style: shown ? null : 'display: none;' },
    h('td.ok', null, h('div.o1', null, h('span.gO.aQY', { role: 'link', tabindex: '1' }, label))),
    h('td.eV', null, h('div', null, peopleInput(name))),
  );

/** The expanded recipients; a sender's row only for a person with several addresses. */
function recipients(compose) {
  const to = recipientRow('to', LABELS.to, true);
  if (compose.content.to) to.querySelector('[role=listbox]')?.append(chip('Kim Sample', compose.content.to));
  compose.sender = h('div.az2', { id: nextId(), role: 'button', tabindex: '1' }, compose.content.from);
  const sender =
    OPTIONS.from.length > 1
      ? h('tr.bzf', null, h('td.ok', null, 'From'), h('td', null, compose.sender))
      : h('tr.bzf', hidden, h('td'), h('td.bzg', null, h('div.az7'), h('div.ow')));
  const rows = [to, recipientRow('cc', 'Cc', false), recipientRow('bcc', 'Bcc', false), sender];
  return h('table.GS', { tabindex: '-1' }, h('tbody.bze', null, rows));
}

const NAMES =
  'lts bwd ac adc ishtml body pte pti bpfs uet pbgt pbgas pbgir msg_encrypt signature securityindicator'.split(
    ' ',
  );

/** The form's hidden inputs; `rm` is empty for a new message, `ishtml` "0" even in a rich one. */
function hiddenInputs(compose) {
  const known = {
    composeid: compose.id,
    from: compose.content.from,
    subject: compose.content.subject,
    draft: `#msg-a:r-${1000000 + compose.id}`,
    rt: compose.inThread ? '#thread-f:1850000000000000001' : `#thread-a:r-${2000000 + compose.id}`,
    rm: compose.inThread ? '#msg-f:1850000000000000002' : '',
  };
  const rest = Object.fromEntries(NAMES.map((name) => [name, name === 'ishtml' ? '0' : '']));
  return Object.entries({ ...known, ...rest }).map(([name, value]) =>
    h('input', { type: 'hidden', name, id: nextId(), value: String(value) }),
  );
}

const subject = (compose) =>
  h(
    'div.aoD.az6',
    compose.inline ? hidden : null,
    h(
      'div',
      null,
      h('input.aoT', {
        name: 'subjectbox',
        id: nextId(),
        autocomplete: 'off',
        spellcheck: 'true',
        tabindex: '1',
        placeholder: LABELS.subject,
        'aria-label': LABELS.subject,
        value: compose.content.subject,
      }),
    ),
  );

const responseType = () =>
  h(
    'td.Ix',
    null,
    h(
      'div.Un.J-JN-M-I',
      { role: 'button', tabindex: '1', 'aria-haspopup': 'true' },
      h('div.J-J5-Ji', null, h('img.mL', { alt: '' }), h('span.mI')),
    ),
  );

/** Recipients, subject and hidden inputs of one compose. */
export function composeForm(compose) {
  const expanded = compose.inline || OPTIONS.from.length > 1 || compose.content.to !== '';
  const addresses = h(
    'div.fX.aiL',
    { id: nextId(), style: expanded ? null : 'display: none;' },
    recipients(compose),
  );
  const top = compose.inline
    ? h(
        'div.aoD',
        null,
        h('table', { role: 'presentation' }, h('tr', null, responseType(), h('td.Iy', null, addresses))),
      )
    : [
        addresses,
        h(
          'div.aoD.hl',
          { tabindex: '1', style: expanded ? 'display: none;' : null },
          h('div.oL.aDm', null, LABELS.recipients),
          h('div.bgW'),
        ),
      ];
  const form = { method: 'POST', enctype: 'multipart/form-data', action: null };
  const element = h('form.bAs', form, top, subject(compose), hiddenInputs(compose));
  element.setAttribute('action', '');
  return element;
}
