// The full editor: its header, tabs and panels, built from the surface's model.
const header = (surface) => {
  const cancel = cal.button(
    { class: 'round', id: 'xCancelBu', 'aria-label': cal.say('close') },
    () => cal.close(),
    '✕',
  );
  const save = cal.button(
    { class: 'primary', id: 'xSaveBu', jsname: 'x8hlje', 'aria-label': cal.say('save') },
    cal.store,
    cal.el('span', {}, cal.say('save')),
  );
  const title = cal.titleInput(surface, { id: 'xTiIn', 'data-previous-value': surface.model.title });
  const holder = cal.el(
    'div',
    {
      class: 'titleRow',
      jsname: 'GYcwYe',
      jscontroller: 'pxq3x',
      jsaction: 'clickonly:KjsqPd; focus:Jt1EX; blur:fpfTEe; input:Lg5SV;',
    },
    title,
    cal.el('div', { class: 'none', jsname: 'LwH6nd' }),
  );
  return cal.el('div', { class: 'header' }, cancel, holder, save);
};

const panelOf = (id, name) => cal.el('div', { class: 'panel', id, role: 'tabpanel', jsname: name });

function detailsPanel(surface) {
  const panel = panelOf('tabEventDetails', 'PAiuue');
  cal.mount(surface, panel, cal.detailRows(surface));
  return panel;
}

function select(surface, details) {
  const { tabs, panels } = surface.parts;
  tabs.details.setAttribute('aria-selected', String(details));
  tabs.time.setAttribute('aria-selected', String(!details));
  panels.details.style.display = details ? '' : 'none';
  panels.time.style.display = details ? 'none' : '';
}

cal.findATime = () => {
  if (cal.surface?.kind === 'edit') select(cal.surface, false);
};

/** Back to the details; with `findATimeRebuild` they are built anew from the model. */
cal.backToDetails = () => {
  const { surface } = cal;
  if (surface?.kind !== 'edit') return;
  if (cal.has('findATimeRebuild')) {
    const fresh = detailsPanel(surface);
    cal.noteForeignIn(surface.parts.panels.details, 'rebuilt');
    surface.parts.panels.details.replaceWith(fresh);
    surface.parts.panels.details = fresh;
  }
  select(surface, true);
};

function tabList(surface) {
  const tab = (id, panel, text, press) =>
    cal.button(
      { class: 'tab', id, role: 'tab', 'aria-controls': panel, 'aria-selected': 'true' },
      press,
      text,
    );
  const details = tab('xEvtTab', 'tabEventDetails', cal.say('eventDetails'), cal.backToDetails);
  const time = tab(undefined, 'tabFindATime', cal.say('findATime'), cal.findATime);
  surface.parts.tabs = { details, time };
  return cal.el('div', { class: 'tabs', role: 'tablist' }, details, time);
}

function guestPane(surface) {
  const list = cal.el('div', { id: 'xGstLst' });
  const refresh = () => list.replaceChildren(cal.guestTree(surface.model));
  refresh();
  const heading = cal.el('h2', { class: 'heading' }, cal.say('guests'));
  return cal.el('div', { class: 'guests' }, heading, cal.guestInput(surface, refresh), list);
}

const timePanel = () => {
  const panel = panelOf('tabFindATime', 'ktkWLd');
  panel.append(cal.el('div', { class: 'area' }, '▦'));
  return panel;
};

/** Everything inside the editor's root. */
cal.editorNodes = (surface) => {
  surface.parts = { tabs: null, panels: null };
  const tabs = tabList(surface);
  const panels = { details: detailsPanel(surface), time: timePanel() };
  surface.parts.panels = panels;
  const left = cal.el('div', { class: 'left' }, tabs, panels.details, panels.time);
  const nodes = [
    header(surface),
    cal.timeRow(surface),
    cal.el('div', { class: 'times' }, ...cal.recurrence(surface)),
    cal.el('div', { class: 'columns' }, left, surface.model.type === 'event' && guestPane(surface)),
  ];
  select(surface, true);
  return nodes;
};
