import { composeSkeleton, newCompose } from './compose.js';
import { listen } from './compose-events.js';
import { buildDocked, dockElement, removeDocked } from './docked.js';
import { applyDrift } from './drift.js';
import { captureHeights } from './hostile.js';
import { closeSlot, fillSlot } from './inline.js';
import { flush, forget, openComposes, remember } from './model.js';
import { rememberParts } from './parts.js';
import { beginsPlain } from './plain-text.js';
import { placePopout } from './popout.js';
import { fillSlowly } from './slow.js';

function place(compose, skeleton) {
  if (compose.inline) return fillSlot(compose, skeleton);
  if (compose.kind === 'popout') return placePopout(skeleton);
  const built = buildDocked(compose, skeleton);
  applyDrift(built);
  dockElement().append(built);
}

/** Opens a compose of a kind (new, draft, reply, forward, popout) and gives its number. */
export function openCompose(kind = 'new', wishes = {}) {
  const compose = newCompose(kind, wishes);
  if (compose.inline) closeInline();
  const skeleton = composeSkeleton(compose);
  rememberParts(compose);
  listen(compose);
  if (compose.inline || kind === 'popout') applyDrift(skeleton);
  remember(compose);
  const fill = wishes.fill ?? OPTIONS.fill;
  if (fill !== 'none') fillSlowly(compose, fill);
  place(compose, skeleton);
  if (compose.dialog) listen(compose, compose.dialog);
  compose.plain = wishes.plain ?? beginsPlain();
  if (OPTIONS.clip && fill === 'none' && !compose.inline) captureHeights(compose);
  if (wishes.focus ?? OPTIONS.focus) focusFirst(compose);
  return compose.id;
}

/** A thread has one open answer; another answer, or another page, saves and closes it. */
export function closeInline() {
  for (const compose of openComposes()) if (compose.inline) closeCompose(compose);
}

/** Gmail sets the caret before everything in an answer, and into the recipients of a new message. */
function focusFirst(compose) {
  if (!compose.inThread) return compose.recipientsLine.focus();
  compose.editor.focus();
}

/** Closes as Gmail does: what waits is saved, then the nodes go and nothing is kept of them. */
export function closeCompose(compose) {
  flush(compose);
  forget(compose);
  compose.moreMenu?.remove();
  if (compose.inline) closeSlot(compose);
  else if (compose.window) removeDocked(compose);
  else compose.root.remove();
}
