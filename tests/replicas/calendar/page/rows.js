// Rows of the quick bubble. The field of a row is in the tree from the start and hidden until the row is opened.
const nothing = () => {};

/** How long a row takes to open; milliseconds. */
const opensAfter = () => (cal.has('slowRows') ? 700 : 60);

const isStuck = (name) => cal.has('rowsStuck') || (name === 'location' && cal.has('locationStuck'));

/** Whether a press counts: Calendar tells the parts of one button apart by the event's target. */
function counts(event, button, span) {
  if (cal.has('rowsBySpan')) return span.contains(event.target);
  if (cal.has('rowsByButton')) return event.target === button;
  return true;
}

/** What is shown of a closed row: a button around the words, which carry the row's name. */
function opener(key, text, press) {
  const span = cal.el('span', { 'data-key': key }, text);
  const button = cal.button(
    { class: 'opener', 'aria-expanded': 'false' },
    (event) => counts(event, button, span) && press(),
    span,
  );
  return button;
}

const inRow = (glyph, ...nodes) =>
  cal.el('div', { class: 'FrSOzf' }, cal.icon(glyph), cal.el('div', { class: 'j3nyw' }, ...nodes));

const filledText = (html) => cal.markup(html).textContent;

const show = (node, shown) => {
  node.style.display = shown ? '' : 'none';
};

/**
 * A row that can be opened: `closed` is hidden and `field` shown when it is. With `fieldsAbsent` the field is
 * made when the row is opened.
 */
function collapsible(surface, name, closed, build, focus = nothing) {
  const field = cal.el('div', { style: 'display:none' });
  const isOpen = () => surface.opened.has(name);
  const fill = () => field.firstChild || field.append(...build());
  const update = () => {
    if (isOpen() || !cal.has('fieldsAbsent')) fill();
    show(closed, !isOpen());
    show(field, isOpen());
  };
  const open = () => {
    if (isStuck(name)) return;
    // Slow or not, a second press closes what the first one is opening.
    surface.pressed.set(name, (surface.pressed.get(name) ?? 0) + 1);
    cal.later(surface, opensAfter(), () => {
      if (!field.isConnected || surface.pressed.get(name) % 2 === 0 || isOpen()) return;
      surface.opened.add(name);
      update();
      focus();
    });
  };
  const close = () => {
    surface.opened.delete(name);
    surface.pressed.delete(name);
    update();
  };
  return { field, open, close, update };
}

const locationText = (surface) => surface.model.location || cal.say('addLocation');

cal.locationRow = (surface) => {
  const button = opener('location', locationText(surface), () => row.open());
  const words = button.firstChild;
  const closed = cal.el('div', { jsname: 'TmcEkb' }, cal.el('div', { jsname: 'RmhjUd' }, button));
  const build = () => [cal.el('div', { jsname: 'vHVaxd' }, cal.locationBox(surface))];
  const row = collapsible(surface, 'location', closed, build, () => surface.fields.location.focus());
  if (cal.has('locationOpen')) surface.opened.add('location');
  surface.locationTaken = () => {
    words.textContent = locationText(surface);
  };
  row.field.addEventListener('focusout', () => {
    if (cal.has('rowsCloseAgain')) cal.later(surface, 30, row.close);
  });
  row.update();
  return inRow('◎', closed, row.field);
};

/** Stands below the open description: it opens Google Drive's picker, and no field. */
const driveButton = () =>
  cal.el(
    'div',
    { jsname: 'Zqjuqb' },
    cal.button(
      { class: 'textual', 'aria-haspopup': 'dialog' },
      () => {
        cal.googleActions.push('drive');
        cal.openDrivePicker();
      },
      cal.say('addDrive'),
    ),
  );

/** The second of two steps: it comes 0.4 s after the first, and opens the editor. */
function secondStep(surface, holder, row) {
  const open = () => {
    surface.opened.delete('descriptionHalf');
    row.open();
  };
  const button = cal.button({ class: 'opener', 'aria-expanded': 'false' }, open, cal.say('addDescription'));
  return cal.fill(holder, [cal.el('div', { jsname: 'Zqjuqb' }, button)], true);
}

cal.descriptionRow = (surface) => {
  const text = filledText(surface.model.description) || cal.say('addDescriptionOrDrive');
  const press = () => {
    if (!cal.has('descriptionTwoSteps') || isStuck('description')) return row.open();
    surface.opened.add('descriptionHalf');
    cal.later(surface, 400, () => closed.isConnected && secondStep(surface, closed, row));
  };
  const closed = cal.el('div', { jsname: 'OXFAed' }, opener('description', text, press));
  const build = () => [cal.descriptionBox(surface), driveButton()];
  const row = collapsible(surface, 'description', closed, build, () => surface.fields.description.focus());
  row.update();
  if (surface.opened.has('descriptionHalf')) secondStep(surface, closed, row);
  return inRow('≡', cal.el('div', { jsname: 'hGaP9' }, closed, row.field));
};

/** Day and times share one button; all its fields are there, hidden, with the box for a whole day. */
cal.whenRow = (surface) => {
  const { model } = surface;
  const part = (key, text) => {
    const span = cal.el('span', { 'data-key': key }, text);
    span.addEventListener('click', () => surface.pressedParts.push(key));
    return span;
  };
  const button = cal.button(
    { class: 'opener', 'aria-expanded': 'false' },
    () => row.open(),
    part('startDate', cal.dayOf(model.start)),
    ' · ',
    part('startTime', cal.timeOf(model.start)),
    ' – ',
    part('endTime', cal.timeOf(model.end)),
  );
  const closed = cal.el('div', { 'data-expandable': 'true' }, button);
  const row = collapsible(surface, 'when', closed, () => cal.whenFields(surface));
  row.update();
  return inRow('◷', closed, row.field);
};

cal.guestsRow = (surface) => {
  const { guests } = surface.model;
  if (guests.length > 0) return inRow('☺', cal.guestTree(surface.model));
  const closed = cal.el(
    'div',
    {},
    opener('guests', cal.say('addGuests'), () => row.open()),
  );
  const build = () => [cal.guestInput(surface, () => cal.rerender())];
  const row = collapsible(surface, 'guests', closed, build);
  row.update();
  return inRow('☺', closed, row.field);
};

const join = (address, words) =>
  cal.el('a', { class: 'join', href: address, target: '_blank', 'aria-label': words }, words);

/** Google's own row for a video meeting; the picture's name is all that is left of its logo. */
cal.meetButton = (surface) => {
  const { conference, meet } = surface.model;
  if (conference) return join(conference, cal.say('joinMeeting'));
  if (meet) return join(meet, cal.say('joinMeet'));
  const label = cal.el('span', { jsname: 'V67aGc' }, cal.say('addMeet'));
  return cal.button(
    { class: 'opener', jsaction: 'click:meetAdd', 'data-solution': 'meet' },
    () => addMeet(surface),
    label,
  );
};

function addMeet(surface) {
  surface.model.meet = 'https://meet.google.com/new-made-one';
  cal.rerender();
}

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

cal.meetRow = (surface) => {
  if (cal.has('noMeetRow') && !surface.model.conference) return null;
  const picture = cal.el('img', { class: 'pixel', src: `${pixel}#logo_meet`, alt: '' });
  return inRow('▷', cal.el('div', {}, cal.el('div', { jsname: 'gVWrzb' }, picture, cal.meetButton(surface))));
};

const select = (words) =>
  cal.button({ class: 'select', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' }, nothing, words);

/** Below a line, always open: calendar, whether one is busy, who sees it. */
cal.calendarRow = () =>
  inRow('▤', cal.el('div', { class: 'selects' }, select(cal.owner), select('●'), select('◐'), select('◉')));
