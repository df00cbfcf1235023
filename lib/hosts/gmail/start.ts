import type { PageStateClient } from '../../page/page-state.ts';
import { HostPage } from '../../page/start-host.ts';
import { clearStaleHosts } from '../../page/ui/page-layer.ts';
import { watchPage } from '../../page/watch-page.ts';
import { Composes } from './composes.ts';
import { SignatureEditors } from './signature-editors.ts';

/** Starts Doorway in a Gmail page; everything it starts ends with `signal`. */
export function startGmail(document: Document, state: PageStateClient, signal: AbortSignal): void {
  clearStaleHosts(document);
  const page = new HostPage({
    document,
    state,
    host: 'gmail',
    signal,
    open: () => [...composes.open(), ...signatures.open()],
    shown: () => [...composes.places(), ...signatures.places()],
  });
  const composes = new Composes(page);
  const signatures = new SignatureEditors(page);
  const settle = () => {
    composes.settle();
    signatures.settle();
  };
  const dress = () => {
    composes.dress();
    signatures.dress();
  };
  watchPage(
    document,
    {
      added(element) {
        composes.scan(element);
        // Another theme comes as another style sheet.
        if (element.matches('style, link')) dress();
      },
      settled: settle,
    },
    signal,
    () => state.isAlive,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (state.isAlive && target instanceof HTMLElement && !target.closest('[data-doorway]'))
        composes.focused(target);
    },
    { capture: true, signal },
  );
  document.defaultView?.addEventListener('hashchange', settle, { signal });
  state.subscribe(({ enabled }) => {
    composes.setEnabled(enabled);
    signatures.setEnabled(enabled);
  }, signal);
  composes.scan(document.documentElement);
  signatures.settle();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
