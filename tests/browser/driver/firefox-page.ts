import type { KeyInput, Page as Tab } from 'puppeteer-core';
import { type Bidi, contextOf } from './bidi.ts';
import { type Hands, makePage } from './page.ts';
import type { Page, PageError } from './types.ts';
import { poll } from './waiting.ts';

/** Live switches of Firefox for what a page learns of the person's preferences. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const DOCUMENT_COLORS = 'browser.display.document_color_use';
const REDUCED_MOTION = 'ui.prefersReducedMotion';

/** The driver's page over a tab of Firefox. `errors` gives those of this tab alone. */
export function firefoxPage(tab: Tab, bidi: Bidi, errors: () => PageError[]): Page {
  const context = contextOf(tab);
  const run = (expression: string) => bidi.run(context, expression);
  const match = async (query: string) => {
    await poll(
      async () => JSON.parse(await run(`Promise.resolve(JSON.stringify(matchMedia('${query}').matches))`)),
      query,
    );
  };
  const hands: Hands = {
    navigate: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    run,
    mouseMove: (to, steps) => tab.mouse.move(to.x, to.y, { steps }),
    mouseDown: (button) => tab.mouse.down({ button }),
    mouseUp: (button) => tab.mouse.up({ button }),
    keyDown: (key) => tab.keyboard.down(key as KeyInput),
    keyUp: (key) => tab.keyboard.up(key as KeyInput),
    type: (text) => tab.keyboard.type(text),
    async capture(clip) {
      const { data } = await bidi.send('browsingContext.captureScreenshot', {
        context,
        origin: 'viewport',
        ...(clip && { clip: { type: 'box', ...clip } }),
      });
      return Buffer.from(data as string, 'base64');
    },
    setViewport: (width, height) => tab.setViewport({ width, height }),
    async setColorScheme(scheme) {
      await setPreference(bidi, SCHEME, scheme === 'dark' ? 0 : 1);
      await match(`(prefers-color-scheme: ${scheme})`);
    },
    async setForcedColors(on) {
      await setPreference(bidi, DOCUMENT_COLORS, on ? 2 : 0);
      await match(`(forced-colors: ${on ? 'active' : 'none'})`);
    },
    async setReducedMotion(on) {
      await setPreference(bidi, REDUCED_MOTION, on ? 1 : 0);
      await match(`(prefers-reduced-motion: ${on ? 'reduce' : 'no-preference'})`);
    },
    bringToFront: () => tab.bringToFront(),
    errors,
    close: () => tab.close(),
  };
  return makePage(hands);
}

async function setPreference(bidi: Bidi, name: string, value: number): Promise<void> {
  await bidi.privileged(
    (key: string, number: number) =>
      (globalThis as unknown as FirefoxWindow).Services.prefs.setIntPref(key, number),
    name,
    value,
  );
}

interface FirefoxWindow {
  Services: { prefs: { setIntPref(key: string, value: number): void } };
}
