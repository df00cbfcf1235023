import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { type Hands, makePage } from './page.ts';
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
  await listen(cdp, extensionOrigin, (error) => {
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
    capture: (clip) => tab.screenshot({ clip, animations: 'disabled' }),
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

/** Runs the expression in the page's own world, without a gesture; gives its JSON string. */
async function runInPage(cdp: CDPSession, expression: string): Promise<string> {
  const answer = await within(
    cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false }),
    ANSWER_MS,
    'the page to answer',
  );
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value as string;
}

async function listen(
  cdp: CDPSession,
  extensionOrigin: string,
  add: (error: PageError) => void,
): Promise<void> {
  const put = (text: string, urls: (string | undefined)[]) => {
    const own = extensionOrigin ? urls.find((url) => url?.startsWith(extensionOrigin)) : undefined;
    add({ from: own ? 'extension' : 'page', text, url: own ?? urls.find(Boolean) ?? '' });
  };
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const frames = details.stackTrace?.callFrames.map((frame) => frame.url) ?? [];
    const text = details.exception?.description ?? details.text;
    put(text, [details.url, ...frames, text.includes(extensionOrigin) ? extensionOrigin : undefined]);
  });
  cdp.on('Runtime.consoleAPICalled', (call) => {
    if (call.type !== 'error' && call.type !== 'assert') return;
    const frames = call.stackTrace?.callFrames.map((frame) => frame.url) ?? [];
    put(call.args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '), frames);
  });
  await cdp.send('Runtime.enable');
}
