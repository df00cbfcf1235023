import { fillEditor, ownText } from './content.js';
import { setFullscreen, setMinimised } from './docked.js';
import { actions, toggleClass } from './dom.js';
import { closeCompose } from './lifecycle.js';
import { dropDraft, recordSent, takeInput } from './model.js';
import { toggleMoreMenu } from './more-menu.js';
import { leavePlainText } from './plain-text.js';
import { openPopout } from './popout.js';

function send(compose, by, event) {
  recordSent(compose, by, event.isTrusted);
  closeCompose(compose);
}

function discardCompose(compose) {
  dropDraft(compose);
  compose.saving = 0;
  closeCompose(compose);
}

const ACTIONS = {
  send: (compose, event) => send(compose, 'button', event),
  discard: discardCompose,
  close: closeCompose,
  minimise: (compose) => setMinimised(compose, compose.state !== 'minimised'),
  fullscreen(compose, event) {
    if (event.shiftKey) openPopout(compose);
    else setFullscreen(compose, compose.state !== 'fullscreen');
  },
  formatting(compose) {
    const bar = compose.formattingBar;
    bar.style.display = bar.style.display === 'none' ? '' : 'none';
  },
  format: leavePlainText,
  more: toggleMoreMenu,
  showTrimmed(compose, event) {
    compose.content.quote = 'expanded';
    fillEditor(compose.editor, { content: { ...compose.content, text: ownText(compose) } });
    event.target.closest('[role=button], button').style.display = 'none';
  },
};

function act(compose, event) {
  for (let at = event.target; at && at !== event.currentTarget; at = at.parentElement) {
    const action = actions.get(at);
    if (action) return ACTIONS[action](compose, event);
  }
}

function onKey(compose, event) {
  if (event.key === 'Escape') {
    event.preventDefault();
    closeCompose(compose);
  } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send(compose, 'keys', event);
  } else if (
    (event.key === 'Enter' || event.key === ' ') &&
    event.target.getAttribute?.('role') === 'button'
  ) {
    event.preventDefault();
    act(compose, event);
  }
}

function markFocus(event, on) {
  if (actions.get(event.target) === 'send') toggleClass(event.target, 'T-I-Zf-aw2', on);
}

/**
 * Listens for everything a compose does, on one element around it: parts may be rebuilt or retagged.
 * A docked compose listens on its dialog too, for the title bar; the inner listener has marked the event.
 */
export function listen(compose, element = compose.root) {
  const once = (handle) => (event) => {
    if (handled.has(event)) return;
    handled.add(event);
    handle(compose, event);
  };
  element.addEventListener('click', once(act));
  element.addEventListener('keydown', once(onKey));
  element.addEventListener('focusin', (event) => markFocus(event, true));
  element.addEventListener('focusout', (event) => markFocus(event, false));
  if (element === compose.root) element.addEventListener('input', (event) => takeInput(compose, event));
}

const handled = new WeakSet();
