import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import { runInFrame } from './firefox-frames.ts';
import { pressInWindow, typeInWindow } from './firefox-keys.ts';
import { setForcedColors, setReducedMotion } from './firefox-preferences.ts';
import { makePage } from './page.ts';
import type { Box, Page, PageError, Point } from './types.ts';
import { poll } from './waiting.ts';

const BUTTONS = { left: 0, middle: 1, right: 2 } as const;

/** The open popup as a page. WebDriver does not reach it, so Firefox's own window is asked. */
export async function firefoxPopup(bidi: Bidi, id: string, errors: () => PageError[]): Promise<Page> {
  await poll(() => bidi.privileged(popupIsReady), 'the popup to open');
  await poll(() => bidi.privileged(popupHasFocus), 'the popup to have the focus');
  let place: Point = { x: 0, y: 0 };
  const held: string[] = [];
  const mouse = (type: string, button = 0, clickCount = 0) =>
    bidi.privileged(mouseInPopup, type, place, button, clickCount);
  const page = makePage({
    navigate: () => Promise.reject(new Error('A popup cannot be sent to another page.')),
    reload: () => Promise.reject(new Error('A popup cannot be reloaded.')),
    run: (expression) => runInFrame(bidi, id, 'popup', expression),
    async mouseMove(to) {
      place = to;
      await mouse('mousemove');
    },
    mouseDown: (button, clickCount) => mouse('mousedown', BUTTONS[button], clickCount),
    mouseUp: (button, clickCount) => mouse('mouseup', BUTTONS[button], clickCount),
    // Firefox is told of a whole combination at once: modifiers wait for the key that they change.
    async keyDown(key) {
      held.push(key);
      if (!['Alt', 'Control', 'Meta', 'Shift'].includes(key)) await pressInWindow(bidi, held);
    },
    async keyUp(key) {
      held.splice(held.indexOf(key), 1);
    },
    type: (text) => typeInWindow(bidi, text),
    capture: async (clip) => Buffer.from(await bidi.privileged(pictureOfPopup, clip ?? null), 'base64'),
    setViewport: () => Promise.reject(new Error('A popup takes its size from what it holds.')),
    setColorScheme: (scheme) => bidi.privileged(setPopupScheme, scheme),
    setForcedColors: (on) => setForcedColors(bidi, on),
    setReducedMotion: (on) => setReducedMotion(bidi, on),
    bringToFront: () => Promise.resolve(),
    errors,
    close: () => closeFirefoxPopup(bidi),
  });
  await page.waitFor(() => document.readyState === 'complete');
  return page;
}

/** Closes the popup that is open, if one is. */
export async function closeFirefoxPopup(bidi: Bidi): Promise<void> {
  await bidi.privileged(hidePopup);
  await poll(() => bidi.privileged(popupIsGone), 'the popup to close');
}

function popupIsReady(): boolean {
  const browser = document.querySelector('.webextension-popup-browser');
  const panel = browser?.closest('panel') as (Element & { state: string }) | null | undefined;
  return panel?.state === 'open' && !browser?.classList.contains('webextension-preload-browser');
}

/** A window without a screen does not always hand the focus to the popup that it opens. */
function popupHasFocus(): boolean {
  const browser = document.querySelector<HTMLElement>('.webextension-popup-browser');
  if (document.activeElement !== browser) browser?.focus();
  return document.activeElement === browser;
}

function popupIsGone(): boolean {
  return document.querySelector('.webextension-popup-browser') === null;
}

function hidePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null | undefined)?.hidePopup();
}

/** A popup follows the browser's own theme, not the preference that tabs follow. */
function setPopupScheme(scheme: string): void {
  const browser = document.querySelector('.webextension-popup-browser') as unknown as {
    browsingContext: { prefersColorSchemeOverride: string };
  };
  browser.browsingContext.prefersColorSchemeOverride = scheme;
}

function mouseInPopup(type: string, place: Point, button: number, clickCount: number): void {
  const outer = document.querySelector('.webextension-popup-browser')?.getBoundingClientRect();
  if (!outer) throw new Error('There is no popup.');
  const buttons = type === 'mousedown' ? 1 << button : 0;
  const own = window as unknown as { synthesizeMouseEvent(...args: unknown[]): void };
  own.synthesizeMouseEvent(type, outer.x + place.x, outer.y + place.y, { button, buttons, clickCount }, {});
}

async function pictureOfPopup(clip: Box | null): Promise<string> {
  const browser = document.querySelector('.webextension-popup-browser') as HTMLElement & {
    browsingContext: { currentWindowGlobal: { drawSnapshot(...args: unknown[]): Promise<ImageBitmap> } };
  };
  const { width, height } = browser.getBoundingClientRect();
  const area = clip ?? { x: 0, y: 0, width, height };
  const rect = new DOMRect(area.x, area.y, area.width, area.height);
  const picture = await browser.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
