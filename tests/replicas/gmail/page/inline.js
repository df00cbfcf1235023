import { h, toggleClass } from './dom.js';
import { applyDrift } from './drift.js';
import { replySlot } from './thread.js';

/** Opens an answer in the thread's reply slot, where the two response links stood. */
export function fillSlot(compose, skeleton) {
  const slot = replySlot();
  compose.slot = slot;
  compose.closedSlot = [...slot.childNodes];
  const wrapper = h('div.otherext-wrapper');
  applyDrift(wrapper);
  if (OPTIONS.wrapper === 'around') wrapper.append(skeleton);
  const content = { none: [skeleton], around: [wrapper], before: [wrapper, skeleton] }[OPTIONS.wrapper];
  slot.replaceChildren(...content);
  toggleClass(slot, 'adB', true);
}

/** Puts the two response links back. */
export function closeSlot(compose) {
  compose.slot.replaceChildren(...compose.closedSlot);
  toggleClass(compose.slot, 'adB', false);
}
