import { listenFirst } from '../../button/first-listener.ts';
import { clearStaleHosts } from '../../button/page-host.ts';
import type { PackSource } from '../pack-source.ts';
import { isOwnNode, watchPage } from '../watch.ts';
import { Events } from './events.ts';

/** Pages of Calendar where no event is written. */
const NOT_HERE = /^\/calendar\/(?:embed|(?:u\/\d+\/)?r\/settings)/;

/** Starts Doorway in a Calendar page, at document_start; everything it starts ends with `signal`. */
export function startCalendar(document: Document, source: PackSource, signal: AbortSignal): void {
  if (NOT_HERE.test(document.location.pathname)) return;
  const view = document.defaultView as Window;
  clearStaleHosts(document);
  const events = new Events(document, source);
  listenFirst(view, (target) => target instanceof Element && isOwnNode(target), signal);
  watchPage(document, { added: () => {}, settled: () => events.changed() }, signal);
  // A dialog node is used again for the next event, tabs switch by style: neither adds a node.
  for (const type of ['focusin', 'click', 'keyup', 'popstate'])
    view.addEventListener(type, () => events.look(), { capture: true, passive: true, signal });
  const follow = () =>
    source.get().then(
      (pack) => events.setEnabled(pack.enabled),
      () => {},
    );
  source.onChange(() => void follow());
  void follow();
  events.look();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
