import { listenFirst } from '../../button/first-listener.ts';
import { clearStaleHosts } from '../../button/page-host.ts';
import { logged } from '../../log.ts';
import type { PackSource } from '../pack-source.ts';
import { isOwnNode, watchPage } from '../watch.ts';
import { WriterHook } from '../writer-hook.ts';
import { Events } from './events.ts';
import type { EventSpot } from './spot.ts';

/** Starts Doorway in a Calendar page, at document_start; everything it starts ends with `signal`. */
export function startCalendar(document: Document, source: PackSource, signal: AbortSignal): void {
  const view = document.defaultView as Window;
  clearStaleHosts(document);
  const hook = new WriterHook<EventSpot>({
    document,
    source,
    page: 'calendar',
    signal,
    script: 'calendar-writer',
    tellAll: () => events.changed(),
    places: () => events.places(),
  });
  const events = new Events(document, hook, (root) => heed(root, ['style', 'aria-selected', 'aria-hidden']));
  listenFirst(view, (target) => target instanceof Element && isOwnNode(target), signal);
  const heed = watchPage(
    document,
    { added: () => {}, settled: () => events.changed() },
    signal,
    () => source.isAlive,
  );
  // A dialog may be shown again, or closed, by a style of something around it: no node comes or goes.
  for (const type of ['focusin', 'click', 'keyup', 'popstate'])
    view.addEventListener(type, () => source.isAlive && events.look(), {
      capture: true,
      passive: true,
      signal,
    });
  const follow = () =>
    source.get().then(
      (pack) => {
        events.setEnabled(pack.enabled);
        hook.follow(pack);
      },
      logged('page state', undefined),
    );
  source.onChange(() => void follow());
  void follow();
  events.look();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
