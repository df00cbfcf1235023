// The quick-create bubble.
const kinds = [
  ['event', 'tabEvent', null],
  ['task', 'tabTask', '5'],
  ['outOfOffice', 'tabOutOfOffice', '2'],
  ['focusTime', 'tabFocusTime', '3'],
  ['appointment', 'tabAppointment', '6'],
];

const eventRows = (surface) =>
  [cal.whenRow, cal.guestsRow, cal.meetRow, cal.locationRow, cal.descriptionRow]
    .map((row) => row(surface))
    .filter(Boolean);

const otherPanel = (id, type) =>
  cal.el(
    'div',
    { role: 'tabpanel', 'aria-labelledby': id, 'data-tab-type': type, style: 'display:none' },
    cal.el('textarea', {
      class: 'area',
      jsname: 'YPqjbf',
      rows: '3',
      placeholder: cal.say('addDescription'),
    }),
  );

const tab = (name, id) =>
  cal.button(
    { class: 'tab', id, role: 'tab', 'aria-selected': String(name === 'event') },
    () => cal.switchTab(name),
    cal.say(name),
  );

function buildParts(surface) {
  const tabs = kinds.map(([name, id]) => tab(name, id));
  const eventPanel = cal.el('div', {
    class: 'panel',
    role: 'tabpanel',
    'aria-labelledby': 'tabEvent',
    style: '',
  });
  const panels = kinds.map(([, id, type], at) => (at === 0 ? eventPanel : otherPanel(id, type)));
  const titleHolder = cal.el('div', { class: 'titleRow', jsname: 'Y9wHSb' });
  const scroll = cal.el(
    'div',
    { class: 'scroll', 'data-bubble-scrollable-root': 'true', jsname: 'fxaXHe' },
    titleHolder,
    cal.el('div', { class: 'tabs', role: 'tablist' }, ...tabs),
    ...panels,
  );
  return { scroll, footer: buildFooter(surface), tabs, panels, eventPanel, titleHolder };
}

const footerButton = (text, press, attributes) =>
  cal.button(attributes, press, cal.el('span', { jsname: 'V67aGc' }, text));

function buildFooter() {
  const more = {
    class: 'textual',
    jsname: 'rhPddf',
    jscontroller: 'soHxf',
    jsaction: 'click:cOuCgd',
    jslog: '35097',
  };
  const schedules = () => cal.googleActions.push('schedules');
  return cal.el(
    'div',
    { class: 'footer' },
    cal.has('doubleMoreOptions') &&
      footerButton(cal.say('appointment'), schedules, { ...more, 'data-tooltip-id': 'tt-c9' }),
    footerButton(cal.say('moreOptions'), () => cal.openEditor(cal.surface.model), more),
    footerButton(cal.say('save'), cal.store, {
      class: 'primary',
      jsname: 'x8hlje',
      jscontroller: 'soHxf',
      'data-tooltip-id': 'tt-c10',
    }),
  );
}

cal.switchTab = (name) => {
  const { tabs, panels } = cal.shell.parts;
  kinds.forEach(([each], at) => {
    tabs[at].setAttribute('aria-selected', String(each === name));
    panels[at].style.display = each === name ? '' : 'none';
  });
};

const refill = (surface, keepForeign) => {
  const { eventPanel, titleHolder } = cal.shell.parts;
  cal.fill(titleHolder, [cal.titleInput(surface, {})], keepForeign);
  if (!cal.has('slowMounting')) return cal.fill(eventPanel, eventRows(surface), keepForeign);
  cal.fill(eventPanel, [], keepForeign);
  cal.mount(surface, eventPanel, eventRows(surface));
};

/** Builds every row and the title anew from the model. */
cal.rerenderQuick = (surface) => {
  const { eventPanel, titleHolder } = cal.shell.parts;
  const hadFocus = document.activeElement === surface.fields.title;
  cal.fill(titleHolder, [cal.titleInput(surface, {})]);
  cal.fill(eventPanel, eventRows(surface));
  if (hadFocus) surface.fields.title.focus();
};

/** Opens the bubble on a new event. */
cal.openQuick = (values = {}) => {
  cal.leaveEditor();
  const surface = cal.newSurface('quick', cal.newEvent(values));
  const shell = cal.showShell('quick');
  surface.root = shell.dialog;
  if (!shell.parts) {
    shell.parts = buildParts(surface);
    cal.fill(shell.slot, [shell.parts.scroll, shell.parts.footer]);
  }
  refill(surface, true);
  cal.switchTab('event');
  surface.fields.title.focus();
  const { scroll, footer } = shell.parts;
  cal.startStripping(surface, { root: shell.dialog, content: [scroll], footer });
  if (cal.has('rewriteOnce'))
    cal.later(surface, 300, () => cal.fill(shell.parts.eventPanel, eventRows(surface)));
  if (cal.has('replacedWhileMounting')) cal.later(surface, 500, cal.rerender);
};
