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
export function recipients(compose) {
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
