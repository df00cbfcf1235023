// What the page holds: the open surface with its model, what Save has stored, and the logs.
cal.surface = null;
cal.saved = [];
cal.flicker = [];
cal.googleActions = [];
cal.closedByOutside = 0;

/** Beside the mail of Gmail, in a frame. */
cal.isSidePanel = /^\/calendar\/(u\/\d+\/)?companion(\/|$)/.test(location.pathname);

let count = 0;

/** A new surface: kind 'quick', 'read' or 'edit'; its model is what its fields have accepted. */
cal.newSurface = (kind, model) => {
  count += 1;
  cal.surface = {
    kind,
    key: `${kind}:${count}`,
    model: { ...model, guests: [...model.guests] },
    isNew: model.id === null,
    openedAt: performance.now(),
    fields: {},
    opened: new Set(),
    pressed: new Map(),
    pressedParts: [],
    locationTaken: null,
    replaced: new Set(),
    root: null,
  };
  return cal.surface;
};

cal.quickRefuses = (surface) => surface.kind === 'quick' && cal.has('quickRefuses');

const isAddressWithSpace = (text) => /^https?:\/\/\S+\s+$/.test(text);

/** A link with a space after it is looked up as a postal address: the link goes to Maps. */
cal.leaks = (location) => isAddressWithSpace(location);

cal.copyOf = ({ unsaved, ...model }) => structuredClone({ ...model, leaked: cal.leaks(model.location) });

/** Stores the model, never what the fields show. */
cal.store = () => {
  const { surface } = cal;
  if (!surface || surface.kind === 'read') return;
  const stored = { ...cal.copyOf(surface.model), ...surface.model.unsaved };
  stored.id ??= `new${cal.saved.length + 1}`.padEnd(8, '0');
  cal.saved.push(stored);
  cal.events.set(stored.id, stored);
  cal.showGrid();
};

/** Every node of the page's own with Google's Meet action on it acts, also a copy of it. */
document.addEventListener('click', (event) => {
  const wanted = cal.driftAttribute('jsaction', 'click:meetAdd');
  const hit = event.target.closest?.('[jsaction]');
  if (hit?.getAttribute('jsaction') !== wanted) return;
  cal.googleActions.push('meet');
});
