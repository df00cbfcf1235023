import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { evaluation, stringOf } from './cdp.ts';
import { listenForErrors } from './chromium-errors.ts';
import type { Hands } from './hands.ts';
import { makePage } from './page.ts';
import type { Page, PageError } from './types.ts';
import { within } from './waiting.ts';

const ANSWER_MS = 20_000;

/** The driver's page over a tab of Chromium. */
export async function chromiumPage(
  tab: PlaywrightPage,
  extensionOrigin: string,
  onError: (error: PageError) => void,
): Promise<Page> {
  const cdp = await tab.context().newCDPSession(tab);
  const errors: PageError[] = [];
  await listenForErrors(cdp, extensionOrigin, (error) => {
    errors.push(error);
    onError(error);
  });
  const hands: Hands = {
    navigate: async (url) => void (await tab.goto(url, { waitUntil: 'load', timeout: ANSWER_MS })),
    reload: async () => void (await tab.reload({ waitUntil: 'load', timeout: ANSWER_MS })),
    run: (expression) => runInPage(cdp, expression),
    mouseMove: (to, steps) => tab.mouse.move(to.x, to.y, { steps }),
    mouseDown: (button, clickCount) => tab.mouse.down({ button, clickCount }),
    mouseUp: (button, clickCount) => tab.mouse.up({ button, clickCount }),
    keyDown: (key) => tab.keyboard.down(key),
    keyUp: (key) => tab.keyboard.up(key),
    type: (text) => tab.keyboard.type(text),
    capture: (clip) => tab.screenshot({ ...(clip && { clip }), animations: 'disabled' }),
    setViewport: (width, height) => tab.setViewportSize({ width, height }),
    setColorScheme: (colorScheme) => tab.emulateMedia({ colorScheme }),
    setForcedColors: (on) => tab.emulateMedia({ forcedColors: on ? 'active' : 'none' }),
    setReducedMotion: (on) => tab.emulateMedia({ reducedMotion: on ? 'reduce' : 'no-preference' }),
    bringToFront: () => tab.bringToFront(),
    errors: () => errors,
    close: () => tab.close(),
  };
  return makePage(hands);
}

/** Runs the expression in the page's own world; gives its string. */
async function runInPage(cdp: CDPSession, expression: string): Promise<string> {
  const sent = cdp.send('Runtime.evaluate', evaluation(expression));
  return stringOf(await within(sent, ANSWER_MS, 'the page to answer'));
}
