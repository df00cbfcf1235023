// The bubble that shows an event: nothing can be written in it.
const shown = (html) => {
  const nodes = cal.markup(html);
  for (const node of nodes.querySelectorAll('*')) cal.own.add(node);
  return nodes;
};

cal.shownMarkup = shown;

const line = (glyph, id, ...children) =>
  cal.el('div', { class: 'FrSOzf' }, cal.icon(glyph), cal.el('div', { class: 'j3nyw', id }, ...children));

function details(event) {
  const when = cal.el('span', { id: 'rAECCd', role: 'heading', class: 'heading' }, event.title || '—');
  const body = cal.el(
    'div',
    { class: 'hMdQi', jsname: 'sV9x3c' },
    cal.el(
      'div',
      { class: 'nBzcnc' },
      cal.el('div', { id: 'xDetDlgWhen' }, when, cal.el('div', {}, cal.whenOf(event))),
    ),
    cal.el(
      'div',
      { class: 'ibJzMe', 'data-in-bubble': 'false' },
      event.meet && line('▷', undefined, cal.meetButton({ model: event })),
      event.location && line('◎', 'xDetDlgLoc', event.location),
      event.description && line('≡', 'xDetDlgDesc', shown(event.description)),
      event.guests.length > 0 && line('☺', undefined, cal.guestTree(event)),
    ),
  );
  return body;
}

const rsvp = () => {
  const yes = cal.button({ class: 'textual', id: 'xRsvpYesBu', jsname: 'lezaG' }, () => {}, '✓');
  const inner = cal.el('div', { class: 'Ovgvvb' }, cal.el('div', { class: 'JT0oKf' }, yes));
  return cal.el('div', { class: 'FKqJcf' }, cal.el('div', { class: 'YWILgc' }, inner));
};

/** Opens the read-only bubble of an event that the grid shows. */
cal.openEvent = (id) => {
  const event = cal.events.get(id);
  if (!event) throw new Error(`no event ${id}`);
  cal.leaveEditor();
  const surface = cal.newSurface('read', event);
  const shell = cal.showShell('read');
  surface.root = shell.dialog;
  const edit = cal.button(
    { class: 'round', jsname: 'DyVDA', 'aria-label': cal.say('editEvent') },
    () => cal.openEditor(event),
    '✎',
  );
  const close = cal.button(
    { class: 'round', id: 'xDetDlgCloseBu', jsname: 'LgbsSe', 'aria-label': cal.say('close') },
    () => cal.close(),
    '✕',
  );
  const content = details(event);
  const footer = rsvp();
  const box = cal.el(
    'div',
    {
      class: 'details',
      id: 'xDetDlg',
      'data-eventid': cal.eidOf(id),
      'data-origin': '2',
      'data-actions-expanded': 'false',
    },
    cal.el('div', { class: 'pdqVLc' }, edit, close),
    content,
    footer,
  );
  cal.fill(shell.slot, [box]);
  cal.startStripping(surface, { root: shell.dialog, content: [content], footer });
};
