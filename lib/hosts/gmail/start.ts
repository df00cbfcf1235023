import { clearStaleHosts } from '../../button/page-host.ts';
import { logged } from '../../log.ts';
import type { PackSource } from '../pack-source.ts';
import { watchPage } from '../watch.ts';
import { WriterHook } from '../writer-hook.ts';
import { Composes } from './composes.ts';
import { SignatureEditors } from './signature-editors.ts';
import type { GmailSpot } from './spots.ts';

/** Starts Doorway in a Gmail page; everything it starts ends with `signal`. */
export function startGmail(document: Document, source: PackSource, signal: AbortSignal): void {
  clearStaleHosts(document);
  const settle = () => {
    composes.settle();
    signatures.settle();
  };
  const dress = () => {
    composes.dress();
    signatures.dress();
  };
  const hook = new WriterHook<GmailSpot>({
    document,
    source,
    page: 'gmail',
    signal,
    script: 'gmail-writer',
    tellAll: settle,
    places: () => [...composes.places(), ...signatures.places()],
  });
  const composes = new Composes(document, hook);
  const signatures = new SignatureEditors(document, hook);
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
    () => source.isAlive,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (source.isAlive && target instanceof HTMLElement && !target.closest('[data-doorway]'))
        composes.focused(target);
    },
    { capture: true, signal },
  );
  document.defaultView?.addEventListener('hashchange', settle, { signal });
  const follow = () =>
    source.get().then(
      (pack) => {
        composes.setEnabled(pack.enabled);
        signatures.setEnabled(pack.enabled);
        hook.follow(pack);
      },
      logged('page state', undefined),
    );
  source.onChange(() => void follow());
  void follow();
  composes.scan(document.documentElement);
  signatures.settle();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
