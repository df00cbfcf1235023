import { churnRows, openClose } from './bench.js';
import { ownText } from './content.js';
import { setFullscreen, setMinimised } from './docked.js';
import { captureHeights, releaseHeights, rerenderToolbar } from './hostile.js';
import { firedShortcuts } from './keys.js';
import { closeCompose, openCompose } from './lifecycle.js';
import { composeById, draftList, openComposes, sentList } from './model.js';
import { sendButton } from './parts.js';
import { setPlainText } from './plain-text.js';
import { openPopout, popoutAddress } from './popout.js';
import { setSignature } from './settings.js';
import { setTheme } from './theme.js';

function known(id) {
  const compose = id === undefined ? openComposes().at(-1) : composeById(id);
  if (!compose) throw new Error(`Gmail replica: no compose ${id} is open`);
  return compose;
}

const describe = (compose) => ({
  id: compose.id,
  kind: compose.kind,
  inline: compose.inline,
  state: compose.state,
  plain: compose.plain,
});

/** An answer in its own docked window is a new compose with the same words. */
function popOut(id) {
  const compose = known(id);
  if (!compose.inline) return openPopout(compose);
  const text = ownText(compose);
  closeCompose(compose);
  return openCompose(compose.kind, { ...compose.content, text, docked: true });
}

/** Takes a compose out of the page, as a page does that rebuilds itself; gives what puts it back. */
function takeOut(compose) {
  const node = compose.window ?? compose.root;
  const mark = document.createComment('');
  node.replaceWith(mark);
  return () => mark.replaceWith(node);
}

function setFrom(id, address) {
  const compose = known(id);
  compose.content.from = address;
  compose.form.querySelector('input[name=from]').value = address;
  if (compose.sender) compose.sender.textContent = address;
}

/** What tests steer the page by; an omitted `id` means the compose opened last. */
export function installApi() {
  window.replica = {
    open: openCompose,
    close: (id) => closeCompose(known(id)),
    closeAll: () => openComposes().forEach(closeCompose),
    minimise: (id) => setMinimised(known(id), true),
    restore: (id) => setMinimised(known(id), false),
    fullscreen: (id) => setFullscreen(known(id), true),
    exitFullscreen: (id) => setFullscreen(known(id), false),
    popOut,
    popoutAddress: (id) => popoutAddress(known(id)),
    rerenderToolbar: (id) => rerenderToolbar(known(id)),
    clip: (id) => captureHeights(known(id)),
    unclip: (id) => releaseHeights(known(id)),
    switchPlainText: (id, on = true) => setPlainText(known(id), on),
    setTheme,
    setSignature,
    takeOut: (id) => takeOut(known(id)),
    setFrom,
    composes: () => openComposes().map(describe),
    element: (id) => known(id).dialog ?? known(id).root,
    editor: (id) => known(id).editor,
    sendButton: (id) => sendButton(known(id)),
    drafts: draftList,
    sent: sentList,
    shortcuts: firedShortcuts,
    show: (place) => {
      location.hash = `#${place}`;
    },
    churnRows,
    openClose,
  };
}
