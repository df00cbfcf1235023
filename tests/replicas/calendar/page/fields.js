// Title, times and guests.
const counts = (event) => event.isTrusted || !cal.has('trustedInputOnly');

/** The title's input. It listens to input; Enter in it saves. */
cal.titleInput = (surface, attributes) => {
  const input = cal.el('input', {
    class: 'title',
    type: 'text',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    'aria-label': cal.say('addTitle'),
    placeholder: cal.say('addTitle'),
    'data-initial-value': surface.model.title,
    ...attributes,
  });
  input.value = surface.model.title;
  input.addEventListener('input', (event) => {
    if (counts(event)) cal.surface.model.title = input.value;
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) cal.store();
  });
  surface.fields.title = input;
  return input;
};

const day = (stamp) => `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
const time = (stamp) => (stamp.length > 8 ? `${stamp.slice(9, 11)}:${stamp.slice(11, 13)}` : '');

cal.dayOf = (stamp) =>
  new Date(`${day(stamp)}T12:00:00Z`).toLocaleDateString(cal.config.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
cal.weekdayOf = (stamp) =>
  new Date(`${day(stamp)}T12:00:00Z`).toLocaleDateString(cal.config.lang, {
    weekday: 'short',
    timeZone: 'UTC',
  });
cal.timeOf = time;
cal.whenOf = (model) => `${cal.dayOf(model.start)} · ${time(model.start)} – ${time(model.end)}`;

const timeInput = (id, label, value, attributes) => {
  const input = cal.el('input', { class: 'when', id, type: 'text', 'aria-label': label, ...attributes });
  input.value = value;
  return input;
};

/** Dates, times and "all day" of the bubble, behind its row. */
cal.whenFields = ({ model }) => [
  timeInput(undefined, cal.say('startDate'), cal.dayOf(model.start), { class: 'when whenDay' }),
  timeInput(undefined, cal.say('startTime'), time(model.start), { role: 'combobox' }),
  timeInput(undefined, cal.say('endTime'), time(model.end), { role: 'combobox' }),
  cal.el('input', { type: 'checkbox', 'aria-label': cal.say('allDay') }),
];

/** Dates and times of the full editor. */
cal.timeRow = (surface) => {
  const { start, end } = surface.model;
  const startDate = timeInput('xStDaIn', cal.say('startDate'), cal.dayOf(start), {
    class: 'when whenDay',
    'data-date': start.slice(0, 8),
  });
  const startTime = timeInput('xStTiIn', cal.say('startTime'), time(start), { role: 'combobox' });
  const endTime = timeInput('xEnTiIn', cal.say('endTime'), time(end), { role: 'combobox' });
  const endDate = timeInput('xEnDaIn', cal.say('startDate'), cal.dayOf(end), {
    class: 'when whenDay',
    'data-date': end.slice(0, 8),
  });
  return cal.el(
    'div',
    { id: 'xDaRaSel', class: 'times' },
    cal.el(
      'div',
      { jsname: 'L2QMlb', class: 'times' },
      cal.el('div', { jsname: 'iKdrbf', 'data-ical': start.slice(0, 8) }, startDate),
      cal.el(
        'div',
        { jsname: 'B4GDSd', 'data-ical': `T${start.slice(9)}` },
        startTime,
        cal.el('div', { role: 'listbox', jsname: 'V68bde' }),
      ),
      cal.el('span', {}, '–'),
      cal.el('div', { jsname: 'XCHdmd', 'data-ical': `T${end.slice(9)}` }, endTime),
      cal.el('div', { jsname: 'NNrqNc', 'data-ical': end.slice(0, 8) }, endDate),
    ),
  );
};

const guestItem = (email) =>
  cal.el(
    'div',
    {
      class: 'guest',
      role: 'treeitem',
      'data-email': email,
      'data-id': email,
      'aria-label': email,
      tabindex: '-1',
    },
    cal.el('span', { class: 'face', 'aria-hidden': 'true' }, email[0].toUpperCase()),
    cal.el('span', {}, email),
  );

/** The people of an event, as a tree. */
cal.guestTree = (model) =>
  cal.el('div', { role: 'tree', 'aria-label': cal.say('guests') }, ...model.guests.map(guestItem));

/** The field that adds a guest: a combobox of its own, which is not the location. */
cal.guestInput = (surface, refresh) => {
  const input = cal.el('input', {
    class: 'text',
    type: 'text',
    role: 'combobox',
    'aria-label': cal.say('addGuests'),
    placeholder: cal.say('addGuests'),
  });
  surface.fields.guests = input;
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !input.value.includes('@')) return;
    surface.model.guests.push(input.value.trim());
    input.value = '';
    refresh();
  });
  return input;
};
