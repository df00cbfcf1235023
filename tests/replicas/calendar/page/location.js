// The location takes a value after focus, input and blur on the enabled input, in this order; else it only shows it.
const actions = 'clickonly:KjsqPd; focus:Jt1EX; blur:fpfTEe; input:Lg5SV;';

const counts = (event) => event.isTrusted || !cal.has('trustedInputOnly');

const show = (text) => {
  const input = cal.surface?.fields.location;
  if (input) input.value = text;
};

function accept(value) {
  const { surface } = cal;
  const before = surface.model.location;
  if (value === before) return;
  if (cal.has('refuseLocation') || cal.quickRefuses(surface)) return show(before);
  take(surface, value);
  if (!cal.has('locationLateRefusal')) return;
  cal.later(surface, 1000, () => {
    take(surface, before);
    show(before);
  });
}

function take(surface, value) {
  surface.model.location = value;
  surface.model.unsaved = undefined;
  surface.locationTaken?.();
}

/**
 * A value that is set on the hidden field of a closed row reaches the model with `input` and `change`: the row
 * and the week show it. Whether it is saved is not known; with `hiddenNotSaved` it is not.
 */
function takeHidden(surface, value) {
  const before = surface.model.location;
  if (value === before || cal.has('refuseLocation') || cal.quickRefuses(surface)) return;
  take(surface, value);
  if (cal.has('hiddenNotSaved')) surface.model.unsaved = { location: before };
}

function newInput(value) {
  const input = cal.el('input', {
    class: 'text',
    type: 'text',
    role: 'combobox',
    jsname: 'YPqjbf',
    autocomplete: 'off',
    'aria-label': cal.say(value ? 'location' : 'addLocation'),
    placeholder: cal.say('addLocation'),
    'aria-expanded': 'false',
    'data-initial-value': value,
  });
  input.value = value;
  return input;
}

function replaceOnFocus(surface, holder, state) {
  if (!cal.has('fieldsReplacedOnFocus') || surface.replaced.has('location')) return;
  surface.replaced.add('location');
  cal.later(surface, 40, () => {
    const old = surface.fields.location;
    const had = document.activeElement === old;
    state.phase = 'idle';
    const fresh = newInput(surface.model.location);
    surface.fields.location = fresh;
    old.remove();
    holder.append(fresh);
    if (had) fresh.focus();
  });
}

function pick(list, state, text) {
  show(text);
  state.phase = 'focused';
  accept(text);
  cal.closeSuggestions(list);
}

function listen(surface, holder, list) {
  const state = { phase: 'idle', pending: '' };
  const mine = (event) => event.target === surface.fields.location && cal.surface === surface;
  const on = (type, act) => holder.addEventListener(type, (event) => mine(event) && act(event), true);
  on('focus', () => {
    state.phase = 'focused';
    replaceOnFocus(surface, holder, state);
  });
  on('input', (event) => {
    if (state.phase === 'idle' || !counts(event)) return;
    Object.assign(state, { phase: 'typed', pending: event.target.value });
    cal.later(
      surface,
      150,
      () => state.phase === 'typed' && cal.openSuggestions(list, (text) => pick(list, state, text)),
    );
  });
  on('blur', () => {
    const typed = state.phase === 'typed';
    state.phase = 'idle';
    cal.closeSuggestions(list);
    if (typed) accept(state.pending);
  });
  on('change', (event) => {
    if (!event.target.checkVisibility() && counts(event)) takeHidden(surface, event.target.value);
  });
  on('keydown', (event) => {
    const first = cal.firstSuggestion(list);
    if (event.key === 'Enter' && first !== null) pick(list, state, first);
  });
}

/** The location's combobox with its disabled twin before it. */
cal.locationBox = (surface) => {
  const twin = cal.el('input', { class: 'twin', jsname: 'YPqjbf', disabled: '', 'aria-hidden': 'true' });
  const holder = cal.el('div', { jsname: 'rYJt4b', jscontroller: 'pxq3x', jsaction: actions });
  const list = cal.suggestionList();
  surface.fields.location = newInput(surface.model.location);
  holder.append(surface.fields.location);
  listen(surface, holder, list);
  const box = { jsname: 'YPqjbf', jscontroller: 'Jdbz6e', jsaction: 'keydown:I481le; click:cOuCgd;' };
  return cal.el(
    'div',
    {
      class: 'combo',
      jsname: 'yNrILb',
      jscontroller: 'pyFWwe',
      'data-persist-on-navigation': 'true',
      'data-close-on-blur': 'true',
    },
    cal.el(
      'div',
      { ...box, 'data-showselected': 'false', 'data-throttle-time': '150' },
      cal.el('div', { jsname: 'A51lKb', 'aria-disabled': 'true' }, twin),
      holder,
    ),
    list,
  );
};
