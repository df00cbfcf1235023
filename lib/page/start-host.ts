import { backgroundClient } from './background-client.ts';
import type { HostAdapter } from './host-adapter.ts';
import { HostPage } from './host-page.ts';
import { PageStateClient } from './page-state.ts';
import { SurfaceManager } from './surface-manager.ts';
import { clearStaleNodes } from './ui/page-layer.ts';
import { watchPage } from './watch-page.ts';

/** Starts Doorway in a host page; everything it starts ends with `signal`. Nothing starts where that is aborted already. */
export function startHost(
  document: Document,
  makeAdapter: (document: Document) => HostAdapter,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const view = document.defaultView as Window;
  const adapter = makeAdapter(document);
  const client = new PageStateClient(backgroundClient(), { type: 'page-state', host: adapter.host });
  clearStaleNodes(document);
  const page = new HostPage({
    document,
    client,
    host: adapter.host,
    signal,
    open: () => surfaces.open(),
    shown: () => surfaces.shown(),
  });
  const surfaces = new SurfaceManager(page, adapter, (key) => {
    if (adapter.attributes) observe(key, adapter.attributes);
  });
  adapter.begin?.(view, signal);
  const observe = watchPage(document, surfaces, signal, () => client.isAlive);
  const options = { capture: true, passive: true, signal };
  for (const type of adapter.events)
    view.addEventListener(type, () => client.isAlive && surfaces.look(), options);
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (client.isAlive && target instanceof HTMLElement && !target.closest('[data-doorway]'))
        surfaces.focused(target);
    },
    options,
  );
  client.subscribe(({ enabled }) => surfaces.setEnabled(enabled), signal);
  surfaces.look();
  const end = () => {
    surfaces.stop();
    clearStaleNodes(document);
  };
  signal.addEventListener('abort', end, { once: true });
}
