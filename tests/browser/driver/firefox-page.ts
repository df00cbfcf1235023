import type { KeyInput, Page as Tab } from 'puppeteer-core';
import { type Bidi, contextOf } from './bidi.ts';
import { setForcedColors, setReducedMotion, setScheme } from './firefox-preferences.ts';
import type { Hands } from './hands.ts';
import { makePage } from './page.ts';
import type { Page, PageError } from './types.ts';

/** The driver's page over a tab of Firefox. `errors` gives those of this tab alone. */
export function firefoxPage(tab: Tab, bidi: Bidi, errors: () => PageError[]): Page {
  const context = contextOf(tab);
  const run = (expression: string) => bidi.run(context, expression);
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
    setColorScheme: (scheme) => setScheme(bidi, scheme),
    setForcedColors: (on) => setForcedColors(bidi, on),
    setReducedMotion: (on) => setReducedMotion(bidi, on),
    bringToFront: () => tab.bringToFront(),
    errors,
    close: () => tab.close(),
  };
  return makePage(hands);
}
