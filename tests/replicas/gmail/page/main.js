import { installApi } from './api.js';
import { dockElement } from './docked.js';
import { driftStyles } from './drift.js';
import { buildFrame } from './frame.js';
import { captureHeights, rerenderToolbar } from './hostile.js';
import { listenForShortcuts } from './keys.js';
import { openCompose } from './lifecycle.js';
import { openComposes } from './model.js';
import { showView } from './views.js';

// Gmail makes a policy of its own; no other name is allowed, so nobody else can make one.
window.trustedTypes?.createPolicy('gmail#safe', { createHTML: (text) => text });
driftStyles();
document.body.style.setProperty('--text-replica', `${OPTIONS.fontsize}px`);
document.body.dataset.row = OPTIONS.rowLayout;
document.body.dataset.density = OPTIONS.density;
buildFrame();
listenForShortcuts();
installApi();
// Gmail never lets a form take the page away.
document.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('hashchange', showView);
window.addEventListener('resize', () => {
  for (const compose of openComposes()) if (compose.capturedHeight) captureHeights(compose);
});

const answers = (kind) => kind === 'reply' || kind === 'forward';

function openAtLoad() {
  if (OPTIONS.open.some(answers) && location.hash === '') history.replaceState(null, '', '#inbox/thread1');
  showView();
  if (OPTIONS.dock === 'eager') dockElement();
  for (const kind of OPTIONS.open) openCompose(kind, OPTIONS.text === null ? {} : { text: OPTIONS.text });
}

if (OPTIONS.standAlone) {
  const { to, subject, body } = OPTIONS.standAlone;
  openCompose('popout', { to, subject, text: body });
} else if (OPTIONS.popout) openCompose('popout', { text: OPTIONS.text ?? '' });
else openAtLoad();
if (OPTIONS.rerenderMs > 0) setTimeout(() => openComposes().forEach(rerenderToolbar), OPTIONS.rerenderMs);
