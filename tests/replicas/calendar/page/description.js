// The description's model follows the editor on keyup, blur, paste and drop; there is no input handler.
const actions = 'focus:L35pef; touchend:L35pef; blur:MZpOXc; keyup:qdd8Be; paste:QD1hyc; drop:HZC9qb;';

const single = { descriptionKeyupOnly: 'keyup', descriptionBlurOnly: 'blur', descriptionPasteOnly: 'paste' };
const asked = Object.keys(single).filter((name) => cal.has(name));
const syncing = asked.length > 0 ? asked.map((name) => single[name]) : ['keyup', 'blur', 'paste', 'drop'];

const htmlOf = (editor) => (editor.innerHTML === '<br>' ? '' : editor.innerHTML);

function show(html) {
  cal.surface?.fields.description?.replaceChildren(cal.markup(html));
}

function accept(surface) {
  const before = surface.model.description;
  const now = htmlOf(surface.fields.description);
  if (now === before) return;
  if (cal.has('refuseDescription') || cal.quickRefuses(surface)) return show(before);
  surface.model.description = now;
  if (!cal.has('descriptionLateRefusal')) return;
  cal.later(surface, 1000, () => {
    surface.model.description = before;
    show(before);
  });
}

function replaceOnFocus(surface, holder, refresh) {
  if (!cal.has('fieldsReplacedOnFocus') || surface.replaced.has('description')) return;
  surface.replaced.add('description');
  cal.later(surface, 40, () => {
    const old = surface.fields.description;
    const had = document.activeElement === old;
    surface.fields.description = newEditor(surface, holder, refresh);
    old.remove();
    holder.append(surface.fields.description);
    if (had) surface.fields.description.focus();
  });
}

function newEditor(surface, holder, refresh) {
  const editor = cal.el('div', {
    class: 'editable',
    jsname: 'yrriRe',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    'aria-label': cal.say(surface.model.description ? 'description' : 'addDescription'),
    style: document.dir === 'rtl' ? 'direction: rtl;' : 'direction: ltr;',
    jsaction: actions,
  });
  editor.append(cal.markup(surface.model.description));
  const mine = () => cal.surface === surface && surface.fields.description === editor;
  for (const type of syncing) {
    editor.addEventListener(type, () => {
      if (mine()) accept(surface);
      if (type === 'paste' || type === 'drop') setTimeout(() => mine() && accept(surface));
      refresh();
    });
  }
  editor.addEventListener('focus', () => mine() && replaceOnFocus(surface, holder, refresh));
  editor.addEventListener('input', refresh);
  return editor;
}

const tool = (glyph) => cal.button({ class: 'tool', 'aria-label': glyph, tabindex: '-1' }, () => {}, glyph);

const toolbar = () =>
  cal.el('div', { class: 'toolbar', role: 'toolbar' }, ...['B', 'I', 'U', '•', '1.'].map(tool));

/** The description's editor with its placeholder; `ids` are those of the full editor alone. */
cal.descriptionBox = (surface, ids = false) => {
  const placeholder = cal.el(
    'div',
    { class: 'hint', jsname: 'V67aGc', 'aria-hidden': 'false' },
    cal.say('addDescription'),
  );
  const holder = cal.el('div', { class: 'describe', ...(ids && { id: 'xDescIn' }) }, placeholder);
  const frame = cal.el('div', { jsname: 'NorrI', jscontroller: 'bcfLjf', 'data-rpf': 'true' });
  const refresh = () => {
    const filled = Boolean(surface.fields.description?.textContent);
    cal.toggleClass(frame, 'CDELXb', filled);
    cal.toggleClass(placeholder, 'gone', filled);
  };
  surface.fields.description = newEditor(surface, holder, refresh);
  holder.append(surface.fields.description);
  refresh();
  frame.append(
    toolbar(),
    cal.el('div', { jsname: 'A8gci' }, cal.el('ul', { jsname: 'rymPhb', class: 'none' })),
    holder,
    cal.el('div', { role: 'alert', jsname: 'bjAuyd' }),
  );
  return frame;
};
