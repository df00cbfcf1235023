import { browser } from 'wxt/browser';

/** A content script that runs in this world. */
interface Running {
  ending: AbortController;
  /** `false` once the extension was updated, turned off or removed under the page: Chromium takes the script's id away. */
  isAlive(): boolean;
}

const world = globalThis as { doorwayRunning?: Record<string, Running> };

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
    world.doorwayRunning ??= {};
    const before = world.doorwayRunning[name];
    if (before?.isAlive()) {
      this.signal = AbortSignal.abort();
      return;
    }
    before?.ending.abort();
    const ending = new AbortController();
    const { runtime } = browser;
    world.doorwayRunning[name] = { ending, isAlive: () => runtime?.id !== undefined };
    this.signal = ending.signal;
  }
}
