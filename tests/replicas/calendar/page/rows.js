// Rows of the quick bubble: closed until a press on their button opens the field behind it.
const closedRow = (attributes, key, text, press) =>
  cal.el(
    'div',
    attributes,
    cal.button(
      { class: 'opener', 'aria-expanded': 'false' },
      press,
      cal.el('span', { 'data-key': key }, text),
    ),
  );

const inRow = (glyph, node) =>
  cal.el('div', { class: 'FrSOzf' }, cal.icon(glyph), cal.el('div', { class: 'j3nyw' }, node));

const filledText = (html) => cal.markup(html).textContent;

/** Opens a row by putting its field in place of the button. */
function openRow(surface, name, container, build, focus) {
  surface.opened.add(name);
  cal.later(surface, 60, () => {
    if (!container.isConnected) return;
    cal.fill(container, [build()], true);
    if (focus) surface.fields[name].focus();
  });
}

cal.locationRow = (surface) => {
  const row = closedRow(
    { jsname: 'TmcEkb' },
    'location',
    surface.model.location || cal.say('addLocation'),
    () => openRow(surface, 'location', row, () => cal.locationBox(surface), true),
  );
  if (cal.has('locationOpen') || surface.opened.has('location'))
    row.replaceChildren(cal.locationBox(surface));
  return inRow('⌖', row);
};

function secondButton(surface, container) {
  const open = () => openRow(surface, 'description', container, () => cal.descriptionBox(surface), true);
  return cal.el(
    'div',
    { jsname: 'Zqjuqb' },
    cal.button({ class: 'opener', 'aria-expanded': 'false' }, open, cal.say('addDescription')),
  );
}

function secondStep(surface, container) {
  surface.opened.add('descriptionHalf');
  cal.later(surface, 400, () => {
    if (container.isConnected) cal.fill(container, [secondButton(surface, container)], true);
  });
}

cal.descriptionRow = (surface) => {
  const text = filledText(surface.model.description) || cal.say('addDescription');
  const holder = closedRow({ jsname: 'OXFAed' }, 'description', text, () => {
    if (cal.has('descriptionTwoSteps')) secondStep(surface, holder);
    else openRow(surface, 'description', holder, () => cal.descriptionBox(surface), true);
  });
  if (surface.opened.has('description')) holder.replaceChildren(cal.descriptionBox(surface));
  else if (surface.opened.has('descriptionHalf')) holder.replaceChildren(secondButton(surface, holder));
  return inRow('≡', cal.el('div', { jsname: 'hGaP9' }, holder));
};

cal.whenRow = (surface) => {
  const { model } = surface;
  const part = (key, text) => cal.el('span', { 'data-key': key }, text);
  const button = cal.button(
    { class: 'opener', 'aria-expanded': 'false' },
    () => {},
    part('startDate', cal.dayOf(model.start)),
    ' · ',
    part('startTime', cal.timeOf(model.start)),
    ' – ',
    part('endTime', cal.timeOf(model.end)),
  );
  return inRow('◷', cal.el('div', { 'data-expandable': 'true' }, button));
};

cal.guestsRow = (surface) => {
  const { guests } = surface.model;
  const content =
    guests.length > 0
      ? cal.guestTree(surface.model)
      : closedRow({}, 'guests', cal.say('addGuests'), () => {});
  return inRow('☺', content);
};

const join = (address) =>
  cal.el(
    'a',
    { class: 'join', href: address, target: '_blank', 'aria-label': cal.say('joinMeet') },
    cal.say('joinMeet'),
  );

/** Google's own row for a video meeting; the picture's name is all that is left of its logo. */
cal.meetButton = (surface) => {
  if (surface.model.meet) return join(surface.model.meet);
  const label = cal.el('span', { jsname: 'V67aGc' }, cal.say('addMeet'));
  return cal.button(
    { class: 'meet', jsaction: 'click:meetAdd', 'data-solution': 'meet' },
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
  if (cal.has('noMeetRow')) return null;
  const picture = cal.el('img', { class: 'pixel', src: `${pixel}#logo_meet`, alt: '' });
  return inRow('▷', cal.el('div', {}, cal.el('div', { jsname: 'gVWrzb' }, picture, cal.meetButton(surface))));
};
