import { actions } from './dom.js';

const DRIFT = new Set(OPTIONS.drift);
const done = new WeakSet();

function hash(text) {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.codePointAt(0), 0x01000193) >>> 0;
  return sum.toString(36);
}

/** The name that a class has this year: `Ht`, `Ht-1x3f9k` or `k1x3f9k`. */
export function driftClass(name) {
  if (DRIFT.has('classesHashed')) return `k${hash(name)}`;
  if (DRIFT.has('classesRenamed')) return `${name}-${hash(name)}`;
  return name;
}

function retag(element, tag) {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  if (actions.has(element)) actions.set(other, actions.get(element));
  element.replaceWith(other);
  return other;
}

function wrap(element) {
  const wrapper = document.createElement('div');
  wrapper.className = driftClass('replicaWrapper');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

const STRUCTURE = {
  buttonsForDivs(root) {
    for (const div of root.querySelectorAll('div[role="button"]')) {
      const button = retag(div, 'button');
      button.removeAttribute('role');
      button.setAttribute('type', 'button');
    }
  },
  wrappersAdded(root) {
    const places = '.Am, .dC, .bAs, table.iN, .aoI, .aDh, td.Up > div, .Au';
    for (const element of root.querySelectorAll(places)) wrap(element);
  },
  noTableRow(root) {
    for (const table of root.querySelectorAll('table.IZ')) {
      for (const part of table.querySelectorAll('colgroup')) part.remove();
      for (const part of table.querySelectorAll('tbody, tr, td')) retag(part, 'div');
      retag(table, 'div');
    }
  },
};

function dropAttributes(element) {
  if (DRIFT.has('noJslog')) element.removeAttribute('jslog');
  if (DRIFT.has('noGEditable')) element.removeAttribute('g_editable');
  if (DRIFT.has('noRegion') && element.getAttribute('role') === 'region') {
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
  if (!DRIFT.has('noDataAttributes')) return;
  for (const { name } of [...element.attributes]) if (name.startsWith('data-')) element.removeAttribute(name);
}

function driftElement(element) {
  if (done.has(element)) return;
  done.add(element);
  // What stands inside a message travels with it, so its `gmail_quote` and the like outlive a rebuilt page.
  if (element.parentElement?.closest('[contenteditable="true"]')) return;
  dropAttributes(element);
  const classes = [...element.classList].map(driftClass);
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
}

/** Turns what was just built, in place, into what a coming year may bring; the root itself stays the same node. */
export function applyDrift(root) {
  if (DRIFT.size === 0) return;
  for (const [name, change] of Object.entries(STRUCTURE)) if (DRIFT.has(name)) change(root);
  driftElement(root);
  for (const element of root.querySelectorAll('*')) driftElement(element);
}

/** The page's own styles follow its class names. */
export function driftStyles() {
  if (driftClass('x') === 'x') return;
  driftElement(document.documentElement);
  const style = document.querySelector('style');
  style.textContent = style.textContent.replace(/(^|\})([^{}]*)\{/g, (_all, end, selectors) => {
    return `${end}${selectors.replace(/\.(-?[A-Za-z_][\w-]*)/g, (_dot, name) => `.${driftClass(name)}`)}{`;
  });
}
