// The quick-create bubble.
// In the order of the tabs: name, id of the tab, data-tab-type of its panel (5 is captured), jsname of its panel.
const kinds = [
  ['event', 'tabEvent', null, 'PAiuue'],
  ['task', 'tabTask', '5', undefined],
  ['reminder', 'tabReminder', '4', undefined],
  ['outOfOffice', 'tabAway', '2', undefined],
  ['focusTime', 'tabFocusTime', '3', 'GfMrC'],
  ['workingLocation', 'tabWorkingLocation', '7', undefined],
  ['appointment', 'tabAppointmentSlotsV2Entry', '6', undefined],
];

const eventRows = (surface) => {
  const rows = [cal.whenRow, cal.guestsRow, cal.meetRow, cal.locationRow, cal.descriptionRow]
    .map((row) => row(surface))
    .filter(Boolean);
  return [...rows, cal.el('div', { class: 'line', role: 'separator' }), cal.calendarRow()];
};

/** An editor like that of a description, for what goes to whoever invites one meanwhile. */
cal.messageEditor = (className = 'editable') =>
  cal.el('div', {
    class: className,
    jsname: 'yrriRe',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    'aria-label': cal.say('declineMessage'),
  });

/** What stands in the panels of the other tabs. */
const otherFields = {
  // The message that goes to whoever invites meanwhile.
  outOfOffice: () => [cal.el('div', { jsname: 'L9AdLc' }, cal.messageEditor())],
  // A description of its own, in the same shape as that of an event.
  focusTime: () => [
    cal.el(
      'div',
      { jsname: 'hGaP9' },
      cal.el(
        'div',
        { jsname: 'OXFAed' },
        cal.button({ 'aria-expanded': 'false' }, () => {}, '…'),
      ),
      cal.messageEditor(),
    ),
  ],
  workingLocation: () => [
    cal.el('input', { type: 'text', role: 'combobox', 'aria-label': cal.say('workingLocation') }),
  ],
};

const textarea = () => [
  cal.el('textarea', { class: 'area', jsname: 'YPqjbf', rows: '3', placeholder: cal.say('addDescription') }),
];

const otherPanel = ([name, id, type, jsname]) =>
  cal.el(
    'div',
    { role: 'tabpanel', 'aria-labelledby': id, 'data-tab-type': type, jsname, style: 'display:none' },
    ...(otherFields[name] ?? textarea)(),
  );

const tab = (name, id) =>
  cal.button(
    { class: 'tab', id, role: 'tab', 'aria-selected': String(name === 'event') },
    () => cal.switchTab(name),
    cal.say(name),
  );

/** The panel of focus time stands before that of the event: whoever takes the first editor takes a wrong one. */
const inOrder = ({ focusTime, ...others }) => [focusTime, ...Object.values(others)];

function buildParts(surface) {
  const tabs = kinds.map(([name, id]) => tab(name, id));
  const eventPanel = cal.el('div', {
    class: 'panel',
    role: 'tabpanel',
    'aria-labelledby': 'tabEvent',
    jsname: 'PAiuue',
    style: '',
  });
  const panels = Object.fromEntries(
    kinds.map((kind) => [kind[0], kind[0] === 'event' ? eventPanel : otherPanel(kind)]),
  );
  const titleHolder = cal.el('div', { class: 'titleRow', jsname: 'Y9wHSb' });
  const scroll = cal.el(
    'div',
    { class: 'scroll', 'data-bubble-scrollable-root': 'true', jsname: 'fxaXHe' },
    titleHolder,
    cal.el('div', { class: 'tabs', role: 'tablist', jsname: 'I0Fcpe' }, ...tabs),
    ...inOrder(panels),
  );
  const footer = buildFooter(surface);
  // A new event has an id here too: it is no sign of an existing one.
  const all = cal.el(
    'div',
    { class: 'quick', jsname: 'SF0uGd', 'data-eventid': cal.eidOf('new0event') },
    scroll,
    footer,
  );
  return { all, scroll, footer, tabs, panels, eventPanel, titleHolder };
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
    cal.isSidePanel
      ? footerButton(cal.say('moreOptions'), () => cal.googleActions.push('calendar'), { jsname: 'ZkN63' })
      : footerButton(cal.say('moreOptions'), () => cal.openEditor(cal.surface.model), more),
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
    panels[each].style.display = each === name ? '' : 'none';
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
    cal.fill(shell.slot, [shell.parts.all]);
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
