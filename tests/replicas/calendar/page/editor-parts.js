// Parts of the full editor: recurrence, the two tabs, the rows of the details.
const stamp = (model) => model.start;

const recurrenceOption = (text, value, selected) =>
  cal.el(
    'li',
    {
      role: 'option',
      jsname: 'wQNmvb',
      'aria-selected': String(selected),
      'data-value': JSON.stringify(value),
      class: selected ? 'chosen' : 'none',
    },
    text,
  );

cal.recurrence = ({ model }) => {
  const rule = model.recurrence;
  const once = [stamp(model), null, null, null, null];
  const often = [
    stamp(model),
    /FREQ=(\w+)/.exec(rule ?? '')?.[1] ?? 'WEEKLY',
    false,
    rule ?? 'RRULE:FREQ=WEEKLY',
    null,
  ];
  const box = cal.el(
    'div',
    { id: 'xAlDaCbx' },
    cal.el('input', { type: 'checkbox', jsname: 'YPqjbf', 'aria-label': cal.say('allDay') }),
  );
  return [
    box,
    cal.el(
      'div',
      { jsname: 'T7keRc', 'data-initialvalue': rule ?? '' },
      cal.el(
        'div',
        { role: 'listbox', jsname: 'O1htCb', tabindex: '0', class: 'select' },
        cal.el(
          'div',
          { jsname: 'LgbsSe' },
          cal.el(
            'ul',
            { class: 'bare', jsname: 'xl07Ob' },
            recurrenceOption(cal.say('noRepeat'), once, rule === null),
            recurrenceOption(cal.say('weekly'), often, rule !== null),
          ),
        ),
      ),
    ),
  ];
};

function openCollapsedLocation(surface, holder) {
  const button = cal.button(
    { class: 'opener', 'aria-expanded': 'false' },
    () => {
      surface.opened.add('location');
      cal.later(surface, 60, () => {
        if (!holder.isConnected) return;
        cal.fill(holder, [cal.locationBox(surface)], true);
        surface.fields.location.focus();
      });
    },
    cal.el('span', { 'data-key': 'location' }, surface.model.location || cal.say('addLocation')),
  );
  holder.append(button);
}

function locationRow(surface) {
  const alarm = cal.el('div', { role: 'alert', jsname: 'ldnB1c' });
  if (readOnly(surface))
    return cal.row('◎', {}, alarm, cal.el('div', { id: 'xOnCal' }, surface.model.location));
  const inner = cal.el('div', { jscontroller: 'GchbZb' });
  if (cal.has('locationCollapsed') && !surface.opened.has('location')) openCollapsedLocation(surface, inner);
  else inner.append(cal.locationBox(surface));
  return cal.row(
    '◎',
    {},
    alarm,
    cal.el('div', { id: 'xLocIn', jsname: 'vHVaxd', jscontroller: 'JKaP9e' }, inner),
  );
}

const readOnly = (surface) => cal.has('readOnlyEvent') && !surface.isNew;

const videoRow = (surface) =>
  cal.row(
    '▷',
    { id: 'xRTCIn' },
    cal.el(
      'div',
      { jsname: 'WwTOGd', jscontroller: 'rJx97b' },
      surface.model.conference
        ? cal.el('div', { id: 'xDetDlgVideo', 'data-details': '' }, cal.meetButton(surface))
        : cal.meetButton(surface),
    ),
  );

function notificationsRow() {
  const list = cal.el(
    'ul',
    { class: 'bare', 'aria-label': cal.say('notifications') },
    cal.el('li', {}, '30 min'),
  );
  const add = cal.el(
    'div',
    { class: 'opener', role: 'button', jsname: 'mWZCyf', tabindex: '0' },
    cal.say('notifications'),
  );
  const row = cal.row('♢', { id: 'xNtList' }, list, add);
  cal.set(row, 'class', 'FrSOzf SiRzcd');
  return row;
}

function descriptionRow(surface) {
  const content = readOnly(surface)
    ? cal.el('div', {}, cal.shownMarkup(surface.model.description))
    : cal.descriptionBox(surface, true);
  const row = cal.row('≡', {}, cal.el('div', { id: 'xDesc' }, content));
  cal.set(row, 'class', 'FrSOzf tdXRXb');
  return row;
}

const plainRow = (glyph, attributes, ...children) => cal.row(glyph, attributes, ...children);

/** The message of an absence, in a place of its own. */
const declineRow = () =>
  cal.row('✉', {}, cal.el('div', { jsname: 'L9AdLc' }, cal.messageEditor('editable decline')));

/** Absence and focus time have no place and no guests. */
const absenceRows = (surface) =>
  [
    declineRow(),
    plainRow('▤', {}, cal.el('p', { class: 'bare', id: 'xCalOwn', jsname: 'Lo5txe' }, cal.owner)),
    surface.model.type === 'focusTime' && descriptionRow(surface),
  ].filter(Boolean);

/** All rows of the details, from the model. */
cal.detailRows = (surface) => (surface.model.type === 'event' ? eventRows(surface) : absenceRows(surface));

const eventRows = (surface) =>
  [
    (!cal.has('noMeetRow') || surface.model.conference) && videoRow(surface),
    locationRow(surface),
    !readOnly(surface) && notificationsRow(),
    plainRow('▤', {}, cal.el('p', { class: 'bare', id: 'xCalOwn', jsname: 'Lo5txe' }, cal.owner)),
    plainRow('◐', { id: 'xBusySel' }, cal.el('div', { role: 'listbox', tabindex: '0' }, '●')),
    descriptionRow(surface),
  ].filter(Boolean);
