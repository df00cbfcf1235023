/** Where a content script of the same name that runs in this world already is told to end. */
const world = globalThis as { doorwayScripts?: Record<string, AbortController> };

/**
 * Stands in for WXT's class of the same name (see `wxt.config.ts`): of that a content script of Doorway uses
 * nothing but the signal. A second start in the same world ends the first; nothing of it passes through
 * the page, so no page can end Doorway by an event of its own.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    world.doorwayScripts ??= {};
    const scripts = world.doorwayScripts;
    scripts[name]?.abort();
    const ending = new AbortController();
    scripts[name] = ending;
    this.signal = ending.signal;
  }
}
