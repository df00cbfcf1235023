// What a test may ask of the page. It works without any knowledge of the markup.
const saveButton = () => {
  const wanted = cal.driftAttribute('jsname', 'x8hlje');
  return [...document.querySelectorAll(`[jsname="${wanted}"]`)].find(
    (node) => cal.own.has(node) && node.checkVisibility(),
  );
};

const fieldShows = () => {
  const { title, location, description } = cal.surface?.fields ?? {};
  return { title: title?.value, location: location?.value, description: description?.innerHTML };
};

window.replica = {
  openQuick: cal.openQuick,
  openEditor: (values = {}) => cal.openEditor(values),
  openExisting: (id) => cal.openEditor(cal.events.get(id)),
  openEvent: cal.openEvent,
  close: () => cal.close(),
  switchTab: cal.switchTab,
  findATime: () => cal.findATime(),
  backToDetails: () => cal.backToDetails(),
  rerender: () => cal.rerender(),
  leaveSettings: () => cal.leaveSettings(),
  save: () => saveButton()?.click(),
  model: () => (cal.surface ? cal.copyOf(cal.surface.model) : null),
  saved: () => structuredClone(cal.saved),
  shows: fieldShows,
  surface: () =>
    cal.surface ? { kind: cal.surface.kind, key: cal.surface.key, isNew: cal.surface.isNew } : null,
  root: () => cal.surface?.root ?? null,
  field: (name) => cal.surface?.fields[name] ?? null,
  eidOf: cal.eidOf,
  eventIds: () => [...cal.events.keys()],
  opened: () => [...(cal.surface?.opened ?? [])],
  closedByOutside: () => cal.closedByOutside,
  flicker: () => structuredClone(cal.flicker),
  googleActions: () => [...cal.googleActions],
};

// In Gmail's side panel the page is a frame of another origin: a test there asks by messages.
if (window !== window.top)
  window.addEventListener('message', ({ data, source }) => {
    if (!data?.call) return;
    const answer = data.call === 'button' ? whereIsButton() : window.replica[data.call](...(data.args ?? []));
    source.postMessage({ answers: data.id, value: answer ?? null }, '*');
  });

/** Where the foreign button stands, that a press may find it. */
function whereIsButton() {
  const host = [...document.querySelectorAll('*')].find((node) => node.shadowRoot && !cal.own.has(node));
  const box = host?.shadowRoot.querySelector('button')?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, words: host.shadowRoot.textContent };
}
