/** Where a content script of the same name that runs in this world already is told to end. */
const world = globalThis as { doorwayScripts?: Record<string, AbortController> };

/**
 * Stands in for WXT's class of the same name (see `wxt.config.ts`), of which Doorway's content scripts use nothing but
 * the signal. A second start in the same world ends the first. WXT tells of that by an event in the page, which any
 * script there could send; this class sends none, so no page can end Doorway.
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
