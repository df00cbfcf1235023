// Taking foreign nodes out, as a framework does that owns the children of its containers.
const inEditable = (node) => Boolean(node.parentElement?.closest('[contenteditable=true]'));

const isForeign = (node) => !cal.own.has(node) && cal.own.has(node.parentNode) && !inEditable(node);

const foreignIn = (root) => [...root.querySelectorAll('*')].filter(isForeign);

function note(node, why) {
  const since = cal.surface ? performance.now() - cal.surface.openedAt : 0;
  cal.flicker.push({ at: Math.round(since), why, tag: node.localName, surface: cal.surface?.kind ?? null });
}

/** Writes down the foreign nodes that go because the nodes around them go. */
cal.noteForeignIn = (node, why) => {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const all = isForeign(node) ? [node] : foreignIn(node);
  for (const each of all) note(each, why);
};

function strip(root, why, wanted = () => true) {
  for (const node of foreignIn(root).filter(wanted)) {
    note(node, why);
    node.remove();
  }
}

const knownAttribute = /^(class|style|id|role|tabindex|dir|lang|type|href|target|aria-.*|js.*|hidden)$/;
const knownData = /^data-(key|tab-type|expandable|tooltip-id|email|id|eventid)$/;
const isUnknown = (name) => !knownAttribute.test(name) && !knownData.test(name);
const hasUnknown = (node) => node.getAttributeNames().some(isUnknown);

function takeUnknownOff(records) {
  for (const { target, attributeName: name } of records) {
    if (!name?.startsWith('data-') || !cal.own.has(target) || cal.ownData(name)) continue;
    if (!target.hasAttribute(name)) continue;
    target.removeAttribute(name);
    note(target, 'attribute');
  }
}

const ownNames =
  /^data-(viewfamily|is-create|initial-value|previous-value|expanded|childcount|key|eventid|last-.*|date|ical)$/;
cal.ownData = (name) => ownNames.test(name);

function stripOnEachInsertion(root, why, delay, wanted, attributes) {
  let waiting = false;
  const observer = new MutationObserver((records) => {
    if (attributes) takeUnknownOff(records);
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      strip(root, why, wanted);
    }, delay);
  });
  observer.observe(root, { childList: true, subtree: true, attributes });
}

const guarded = new WeakSet();

/** Starts what the switches ask for on one bubble or editor. */
cal.startStripping = (surface, { root, content = [], footer = null }) => {
  if (cal.has('stripContent')) {
    cal.later(surface, 800, () => {
      for (const part of content) strip(part, 'content');
    });
  }
  if (cal.has('stripFooter') && footer) {
    for (const at of [300, 600, 900, 1200, 1480]) cal.later(surface, at, () => strip(footer, 'footer'));
  }
  if (guarded.has(root)) return;
  guarded.add(root);
  if (cal.has('stripAlways')) stripOnEachInsertion(root, 'always', 150, () => true, false);
  if (cal.has('stripUnknownAttributes')) stripOnEachInsertion(root, 'unknown', 200, hasUnknown, true);
};
