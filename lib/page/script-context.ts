import { sharedInPage } from '../shared-in-page.ts';
import { watchLife } from './background-client.ts';

/** A content script that runs in this world. */
interface Running {
  ending: AbortController;
  /** See `watchLife`. */
  isAlive(): boolean;
}

const running = sharedInPage('running scripts', () => new Map<string, Running>());

/**
 * Stands in for WXT's class of the same name (see `wxt.config.ts`), of which Doorway's content scripts use nothing but
 * the signal. A start in a world where the script runs already changes nothing: Chromium may bring it in the same
 * moment as Doorway itself, when the person gives access to one page. One that its extension has left behind is ended
 * by the next. WXT tells of that by an event in the page, which any script there could send; this class sends none,
 * so no page can end Doorway.
 */
export class ContentScriptContext {
  /** Aborted from the start where the script runs already. */
  readonly signal: AbortSignal;

  constructor(name: string) {
    const before = running.get(name);
    if (before?.isAlive()) {
      this.signal = AbortSignal.abort();
      return;
    }
    before?.ending.abort();
    const ending = new AbortController();
    running.set(name, { ending, isAlive: watchLife() });
    this.signal = ending.signal;
  }
}
