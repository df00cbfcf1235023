// Builds the shell of the page and shows what the address asks for.
const path = location.pathname;
cal.basePath = /^\/calendar\/u\/\d+\//.exec(path)?.[0] ?? '/calendar/';

const sheet = document.createElement('style');
sheet.textContent = cal.driftCss(cal.config.css);
document.head.append(sheet);

for (const name of ['jslog', 'jscontroller', 'jsmodel']) cal.set(document.body, name, '34346');
cal.set(document.body, 'class', 'app');
cal.own.add(document.body);

const month = { month: 'long', year: 'numeric' };
const monthName = new Date('2026-11-05').toLocaleDateString(cal.config.lang, month);
const create = cal.button({ class: 'create' }, () => cal.openQuick(), `+ ${cal.say('create')}`);
const mark = cal.el('span', { class: 'mark', 'aria-hidden': 'true' }, '5');
const header = cal.el(
  'header',
  { id: 'gb', role: 'banner', class: 'banner' },
  mark,
  cal.el('span', {}, monthName),
  create,
);

document.body.append(
  header,
  cal.el(
    'div',
    { class: 'SGWAac' },
    cal.el('div', { jsname: 'QA0Szd' }),
    cal.place,
    cal.el('div', { jsname: 'u4JEad' }),
    cal.el('div', { role: 'complementary' }),
  ),
  cal.portal,
  cal.el('div', { jsname: 'i81bQb', 'data-dragsource-ignore': 'true' }),
  cal.el('div', { id: 'gccFrame', 'aria-hidden': 'true' }),
);
cal.addOtherDialogs();

function show() {
  const here = location.pathname;
  if (/\/embed\b/.test(here)) return cal.showEmbed();
  if (/\/r\/settings\b/.test(here)) return cal.showSettings();
  const copied = /\/r\/eventedit\/duplicate\/([^/]+)/.exec(here)?.[1];
  if (copied) return cal.openEditor({ ...cal.eventOfEid(copied), id: null }, { push: false });
  const eid = /\/r\/eventedit\/([^/]+)/.exec(here)?.[1];
  if (eid) return cal.openEditor(cal.eventOfEid(eid), { push: false });
  const prefilled = /\/r\/eventedit\b|\/render\b/.test(here);
  if (!prefilled) return cal.showGrid({ push: false });
  cal.openEditor(cal.valuesOfAddress(new URLSearchParams(location.search)), { push: false });
}

window.addEventListener('popstate', () => {
  cal.surface = null;
  cal.hideShell();
  show();
});
show();
