// The shell of all bubbles. With `reuseDialog` one node serves all of them.
cal.portal = cal.el('div', { id: 'yDmH0d', class: 'yDmH0d' });
cal.shell = null;

const guard = () => cal.el('div', { class: 'guard', tabindex: '0', 'aria-hidden': 'true' });

function newShell() {
  const slot = cal.el('span', { class: 'slot', jsslot: '', jsname: 'bN97Pc' });
  const dialog = cal.el(
    'div',
    {
      class: 'bubble',
      role: 'dialog',
      jsname: 'ssXDle',
      'data-chips-dialog': 'true',
      'data-is-adaptive': 'true',
      'data-layout-mode': 'bubble',
      'data-back-to-cancel': 'false',
      'aria-modal': 'true',
      tabindex: '-1',
    },
    guard(),
    guard(),
    slot,
  );
  const outer = cal.el('div', {}, cal.el('div', { class: 'QSj8ac' }, dialog));
  return { outer, dialog, slot, kind: null, parts: null };
}

const hidden = (style, ...children) =>
  cal.el(
    'div',
    {},
    cal.el('div', { class: 'bubble', role: 'dialog', 'aria-modal': 'true', style }, ...children),
  );

function oldQuickBubble() {
  const panel = cal.el(
    'div',
    { role: 'tabpanel', 'aria-labelledby': 'tabEvent' },
    cal.el('input', { type: 'text', role: 'combobox', jsname: 'YPqjbf' }),
    cal.el('div', { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true' }),
  );
  const old = hidden('display: none;', cal.el('input', { type: 'text', jsname: 'YPqjbf' }), panel);
  cal.set(old.firstChild, 'data-chips-dialog', 'true');
  cal.set(old.firstChild, 'jsname', 'ssXDle');
  return old;
}

/** Dialogs that are none of the person's business, as the switches ask for. */
cal.addOtherDialogs = () => {
  if (cal.has('hiddenDialogs'))
    cal.portal.append(oldQuickBubble(), hidden('visibility: hidden;', cal.el('p', {}, '…')));
  if (!cal.has('menuDialog')) return;
  const search = cal.el('input', { type: 'text', placeholder: '…' });
  const items = ['A', 'B'].map((text) => cal.el('div', { role: 'menuitem', tabindex: '-1' }, text));
  cal.portal.append(cal.el('div', { class: 'sideMenu', role: 'dialog', tabindex: '-1' }, search, ...items));
};

/** Google Drive's picker: a dialog with a field for a search. */
cal.openDrivePicker = () => {
  const search = cal.el('input', { type: 'text', placeholder: '…' });
  cal.portal.append(cal.el('div', { class: 'sideMenu', role: 'dialog', tabindex: '-1' }, search));
  search.focus();
};

const shielded = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'focusout'];

cal.stopBubbling = (root) => {
  if (!cal.has('stopsPropagation')) return;
  for (const type of shielded) {
    root.addEventListener(type, (event) => {
      if (event.key === 'Escape') return;
      event.stopPropagation();
    });
  }
};

/** Shows a bubble of one kind; gives back its shell, whose parts a reused one still has. */
cal.showShell = (kind, wide = false) => {
  const reused = cal.has('reuseDialog') && cal.shell;
  if (!reused) {
    cal.hideShell();
    cal.shell = newShell();
    cal.portal.append(cal.shell.outer);
    cal.stopBubbling(cal.shell.dialog);
  }
  const { shell } = cal;
  if (shell.kind !== kind) {
    cal.fill(shell.slot, []);
    shell.parts = null;
  }
  shell.kind = kind;
  shell.outer.style.display = '';
  cal.toggleClass(shell.dialog, 'wide', wide);
  return shell;
};

cal.hideShell = () => {
  if (!cal.shell) return;
  if (cal.has('reuseDialog')) {
    cal.shell.outer.style.display = 'none';
    return;
  }
  cal.shell.outer.remove();
  cal.shell = null;
};
