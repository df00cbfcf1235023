import { driftClass } from './drift.js';

let lastId = OPTIONS.firstId;

/** Gmail's ids are a counter in base 36 behind a colon; nothing may rest on them. */
export function nextId() {
  lastId += 1;
  return `:${lastId.toString(36)}`;
}

/** What a press on an element does. A property of the page's world: no other script can see it. */
export const actions = new WeakMap();

/**
 * Makes an element: `h('div.nH.Hd', { role: 'dialog' }, child, 'text')`. `null` children are left out,
 * an attribute that is null or false too; `action` is kept aside for the one listener of each compose.
 */
export function h(what, attributes, ...children) {
  const [tag, ...classes] = what.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === 'action') actions.set(element, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  for (const child of children.flat(Infinity))
    if (child !== null && child !== undefined) element.append(child);
  return element;
}

/** One element inside another inside another: `nest('div.a', 'div.b', child)` gives the outermost. */
export function nest(...parts) {
  return parts.reduceRight((inner, part) => (typeof part === 'string' ? h(part, null, inner) : part));
}

/** Adds or takes away a class under the name that it has this year. */
export function toggleClass(element, name, on) {
  element.classList.toggle(driftClass(name), on);
}

export const hidden = { style: 'display: none;' };
