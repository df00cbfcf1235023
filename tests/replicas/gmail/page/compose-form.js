import { h, hidden, nextId } from './dom.js';
import { recipients } from './recipients.js';

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
        // In an answer only the hidden field holds the subject.
        value: compose.inThread ? '' : compose.content.subject,
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
