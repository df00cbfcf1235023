import { clearStaleHosts } from '../../button/page-host.ts';
import { OldRoomsHook } from '../old-rooms-hook.ts';
import type { PackSource } from '../pack-source.ts';
import { watchPage } from '../watch.ts';
import { Composes } from './composes.ts';
import { SignatureEditors } from './signature-editors.ts';

/** Starts Doorway in a Gmail page; everything it starts ends with `signal`. */
export function startGmail(document: Document, source: PackSource, signal: AbortSignal): void {
  clearStaleHosts(document);
  const settle = () => {
    composes.settle();
    signatures.settle();
  };
  const oldRooms = new OldRoomsHook(source, signal, settle);
  const composes = new Composes(document, source, oldRooms);
  const signatures = new SignatureEditors(document, source, oldRooms);
  watchPage(
    document,
    { added: (element) => composes.scan(element), settled: settle },
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
        oldRooms.follow(pack);
      },
      () => {},
    );
  source.onChange(() => void follow());
  void follow();
  composes.scan(document.documentElement);
  signatures.settle();
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
