import type { PageStateClient } from '../../page/page-state.ts';
import { HostPage } from '../../page/start-host.ts';
import { listenFirst } from '../../page/ui/first-listener.ts';
import { clearStaleHosts } from '../../page/ui/page-layer.ts';
import { isOwnNode, watchPage } from '../../page/watch-page.ts';
import { Events } from './events.ts';

/** Starts Doorway in a Calendar page, at document_start; everything it starts ends with `signal`. */
export function startCalendar(document: Document, state: PageStateClient, signal: AbortSignal): void {
  const view = document.defaultView as Window;
  clearStaleHosts(document);
  const page = new HostPage({
    document,
    state,
    host: 'calendar',
    signal,
    open: () => events.open(),
    shown: () => events.places(),
  });
  const events = new Events(page, (root) => heed(root, ['style', 'aria-selected', 'aria-hidden']));
  listenFirst(view, (target) => target instanceof Element && isOwnNode(target), signal);
  const heed = watchPage(
    document,
    { added: () => {}, settled: () => events.changed() },
    signal,
    () => state.isAlive,
  );
  // A dialog may be shown again, or closed, by a style of something around it: no node comes or goes.
  for (const type of ['focusin', 'click', 'keyup', 'popstate'])
    view.addEventListener(type, () => state.isAlive && events.look(), {
      capture: true,
      passive: true,
      signal,
    });
  state.subscribe(({ enabled }) => events.setEnabled(enabled), signal);
  events.look();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
