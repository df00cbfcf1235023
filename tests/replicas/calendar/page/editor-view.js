// Where the full editor stands: in the page, or (adaptiveEditor) in the dialog shell.
cal.place = cal.el('div', { id: 'YPCqFe', class: 'place', jsname: 'f2QpNc' });

const rootOf = (surface) =>
  cal.el('div', { class: 'editor', 'data-is-create': String(surface.isNew), jsname: 'nB7Rvb' });

cal.inDialog = () => cal.has('adaptiveEditor');

function showInPage(root) {
  cal.hideShell();
  cal.place.replaceChildren(cal.el('div', { role: 'main', class: 'main' }, root));
  cal.set(document.body, 'data-viewfamily', 'EVENT_EDIT');
}

function showGridBehind() {
  cal.showGrid({ push: false });
  history.replaceState(null, '', `${cal.basePath}r${location.search}`);
}

function showInDialog(root) {
  const shell = cal.showShell('edit', true);
  cal.fill(shell.slot, [root]);
}

const address = (surface) =>
  `${cal.basePath}r/eventedit${surface.isNew ? '' : `/${cal.eidOf(surface.model.id)}`}${location.search}`;

/** Opens the full editor on an event of the grid, or on a new one with these values. */
cal.openEditor = (values = {}, { push = true } = {}) => {
  const model = values.id ? { ...cal.blank, ...values } : cal.newEvent({ ...values, id: null });
  if (cal.inDialog() && !cal.place.firstChild) showGridBehind();
  const surface = cal.newSurface('edit', model);
  const root = rootOf(surface);
  surface.root = root;
  if (cal.inDialog()) showInDialog(root);
  else {
    showInPage(root);
    if (push) history.pushState(null, '', address(surface));
  }
  cal.stopBubbling(root);
  cal.mount(surface, root, cal.editorNodes(surface));
  cal.startStripping(surface, { root: cal.inDialog() ? cal.shell.dialog : root });
  if (cal.has('replacedWhileMounting')) cal.later(surface, 500, cal.rerender);
};

/** Builds the open surface anew from its model, as the page does after an update of its data. */
cal.rerender = () => {
  const { surface } = cal;
  if (surface?.kind === 'quick') cal.rerenderQuick(surface);
  if (surface?.kind === 'edit') cal.fill(surface.root, cal.editorNodes(surface));
};

/** Leaves the full editor for the grid, when it is open. */
cal.leaveEditor = () => {
  if (cal.surface?.kind === 'edit') cal.showGrid();
};
