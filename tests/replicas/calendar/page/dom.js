// Nodes of the page's own are remembered: whatever else turns up in the tree is foreign.
cal.own = new WeakSet();
cal.has = (name) => cal.config.hostile.includes(name);
cal.say = (key) => cal.config.labels[key];

const policy = window.trustedTypes?.createPolicy('cal#safe', { createHTML: (html) => html });

cal.set = (node, name, value) => {
  const written = value === null || value === undefined ? null : cal.driftAttribute(name, String(value));
  if (written === null) node.removeAttribute(name);
  else node.setAttribute(name, written);
};

cal.el = (tag, attributes = {}, ...children) => {
  const wanted = { ...attributes };
  const node = document.createElement(cal.driftTag(tag, wanted));
  if (node.localName === 'button') node.type = 'button';
  for (const [name, value] of Object.entries(wanted)) if (value !== undefined) cal.set(node, name, value);
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  cal.own.add(node);
  return node;
};

const pressedByKey = (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
};

cal.button = (attributes, press, ...children) => {
  const node = cal.el('button', attributes, ...children);
  node.addEventListener('click', press);
  if (node.localName !== 'button') node.addEventListener('keydown', pressedByKey);
  return node;
};

/** Untrusted markup of an event, as nodes. */
cal.markup = (html) => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range.createContextualFragment(policy ? policy.createHTML(html) : html);
};

cal.toggleClass = (node, name, on) => node.classList.toggle(cal.driftClass(name), on);

cal.icon = (glyph) => cal.el('div', { class: 'tzcF6', 'aria-hidden': 'true' }, glyph);

cal.row = (glyph, attributes, ...children) =>
  cal.el(
    'div',
    { class: 'FrSOzf' },
    cal.icon(glyph),
    cal.el('div', { class: 'j3nyw', ...attributes }, ...children),
  );

/** Runs later, unless another bubble or editor has taken the place of this one. */
cal.later = (surface, milliseconds, run) => {
  setTimeout(() => {
    if (cal.surface === surface) run();
  }, milliseconds);
};

const fillings = new WeakMap();
const fillingOf = (container) => fillings.get(container) ?? 0;

/** All at once, or one by one when mounting is slow; stops when the container is filled anew. */
cal.mount = (surface, container, nodes) => {
  if (!cal.has('slowMounting')) return container.append(...nodes);
  const filling = fillingOf(container);
  nodes.forEach((node, at) => {
    cal.later(surface, 250 * (at + 1), () => filling === fillingOf(container) && container.append(node));
  });
};

/** Puts new nodes of the page's own in place of the old ones. */
cal.fill = (container, nodes, keepForeign = false) => {
  fillings.set(container, fillingOf(container) + 1);
  for (const child of [...container.childNodes]) {
    const foreign = child.nodeType === Node.ELEMENT_NODE && !cal.own.has(child);
    if (foreign && keepForeign) continue;
    cal.noteForeignIn(child, 'rewritten');
    child.remove();
  }
  container.prepend(...nodes);
};
