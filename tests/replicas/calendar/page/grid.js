// The week behind it all.
const days = ['20261102', '20261103', '20261104', '20261105', '20261106', '20261107', '20261108'];

const chip = (event) => {
  const node = cal.el(
    'div',
    {
      class: 'chip',
      role: 'button',
      tabindex: '0',
      'data-eventid': cal.eidOf(event.id),
      'aria-label': `${event.title}, ${cal.whenOf(event)}`,
    },
    cal.el('b', {}, event.title || '—'),
    ` ${cal.timeOf(event.start)}`,
  );
  const hour = Number(event.start.slice(9, 11)) || 0;
  node.style.top = `${Math.max(0, hour - 8) * 48}px`;
  node.addEventListener('click', (press) => {
    press.stopPropagation();
    cal.openEvent(event.id);
  });
  return node;
};

const column = (day) => {
  const chips = [...cal.events.values()].filter((event) => event.start.startsWith(day)).map(chip);
  const cell = cal.el('div', { class: 'cell', role: 'gridcell', 'data-date': day }, ...chips);
  cell.addEventListener('click', () => cal.openQuick({ start: `${day}T150000`, end: `${day}T160000` }));
  const head = cal.el(
    'div',
    { class: 'dayHead', role: 'columnheader' },
    cal.weekdayOf(day),
    ` ${Number(day.slice(6))}`,
  );
  return cal.el('div', { class: 'column' }, head, cell);
};

const grid = () =>
  cal.el(
    'div',
    { role: 'main', class: 'main' },
    cal.el('div', { class: 'grid', role: 'grid' }, ...days.map(column)),
  );

/** Shows the week and closes whatever is open. */
cal.showGrid = ({ push = true } = {}) => {
  const was = cal.surface;
  cal.surface = null;
  cal.hideShell();
  cal.place.replaceChildren(grid());
  cal.set(document.body, 'data-viewfamily', 'EVENT');
  if (push && was?.kind === 'edit' && !cal.inDialog())
    history.pushState(null, '', `${cal.basePath}r${location.search}`);
};

/** Closes the open bubble or editor without saving. */
cal.close = () => {
  if (!cal.surface) return;
  cal.showGrid();
};

const setting = (text) =>
  cal.el(
    'label',
    { class: 'FrSOzf' },
    text,
    cal.el('input', { class: 'text', type: 'text', 'aria-label': text }),
  );

/** Pages on the same host that are no place to write an event. */
cal.showSettings = () => {
  const rows = ['location', 'description', 'notifications'].map((key) => setting(cal.say(key)));
  cal.place.replaceChildren(
    cal.el('div', { role: 'main', class: 'main' }, cal.el('h1', {}, cal.say('settings')), ...rows),
  );
};

/** From the settings back to the week, without loading the page anew. */
cal.leaveSettings = () => {
  history.pushState(null, '', `${cal.basePath}r${location.search}`);
  cal.showGrid({ push: false });
};

cal.showEmbed = () => {
  const rows = [...cal.events.values()].map((event) =>
    cal.el('div', { class: 'FrSOzf' }, `${cal.whenOf(event)} ${event.title}`),
  );
  document.body.replaceChildren(cal.el('div', { class: 'main' }, ...rows));
};
