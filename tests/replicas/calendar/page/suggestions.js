// The list under the location: it opens while typing, Enter takes its first entry, blur closes it.
const places = ['Zoom Street 12, Berlin', 'Zoom Café, Zürich'];

cal.suggestionList = () =>
  cal.el('div', {
    class: 'suggest',
    role: 'listbox',
    jsname: 'iuXDpb',
    'data-expanded': 'false',
    'data-childcount': '0',
    tabindex: '-1',
  });

const option = (text, pick) => {
  const node = cal.el('div', { class: 'option', role: 'option' }, text);
  node.addEventListener('mousedown', (event) => {
    event.preventDefault();
    pick(text);
  });
  return node;
};

cal.openSuggestions = (list, pick) => {
  if (!cal.has('suggestions')) return;
  list.replaceChildren(...places.map((text) => option(text, pick)));
  cal.set(list, 'data-expanded', 'true');
  cal.set(list, 'data-childcount', places.length);
  cal.toggleClass(list, 'expanded', true);
};

cal.closeSuggestions = (list) => {
  list.replaceChildren();
  cal.set(list, 'data-expanded', 'false');
  cal.set(list, 'data-childcount', '0');
  cal.toggleClass(list, 'expanded', false);
};

cal.firstSuggestion = (list) => list.firstElementChild?.textContent ?? null;
