import { clearStaleHosts } from '../../button/page-host.ts';
import type { PackSource } from '../pack-source.ts';
import { watchPage } from '../watch.ts';
import { Composes } from './composes.ts';

/** Starts Doorway in a Gmail page; everything it starts ends with `signal`. */
export function startGmail(document: Document, source: PackSource, signal: AbortSignal): void {
  clearStaleHosts(document);
  const composes = new Composes(document, source);
  watchPage(
    document,
    { added: (element) => composes.scan(element), settled: () => composes.settle() },
    signal,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && !target.closest('[data-doorway]')) composes.focused(target);
    },
    { capture: true, signal },
  );
  const follow = () =>
    source.get().then(
      (pack) => composes.setEnabled(pack.enabled),
      () => {},
    );
  source.onChange(() => void follow());
  void follow();
  composes.scan(document.documentElement);
  signal.addEventListener('abort', () => clearStaleHosts(document), { once: true });
}
