import type { BrowserContext, CDPSession } from 'playwright-core';
import { type EvaluateAnswer, evaluation, stringOf } from './cdp.ts';
import { listenForErrors } from './chromium-errors.ts';
import { popupTarget } from './chromium-targets.ts';
import type { Hands } from './hands.ts';
import { keyOf, MODIFIER_BITS } from './keys.ts';
import { type NestedSession, nestedSession } from './nested-cdp.ts';
import { makePage } from './page.ts';
import type { ColorScheme, Page, PageError } from './types.ts';
import { poll, within } from './waiting.ts';

const ANSWER_MS = 20_000;

/** The open popup as a page. Playwright does not show it, so it is driven by the protocol itself. */
export async function chromiumPopup(
  root: CDPSession,
  context: BrowserContext,
  origin: string,
  colorScheme: ColorScheme,
  onError: (error: PageError) => void,
): Promise<Page> {
  const { targetId } = await poll(() => popupTarget(root, context, origin), 'the popup to open');
  const session = await nestedSession(root, targetId);
  const errors: PageError[] = [];
  await listenForErrors(session as never, origin, (error) => {
    errors.push(error);
    onError(error);
  });
  const media = mediaSwitch(session, colorScheme);
  await media({});
  const page = makePage({
    ...keyboardAndMouse(session),
    navigate: () => Promise.reject(new Error('A popup cannot be sent to another page.')),
    reload: () => Promise.reject(new Error('A popup cannot be reloaded.')),
    run: (expression) => run(session, expression),
    async capture(clip) {
      const params = clip ? { clip: { ...clip, scale: 1 } } : {};
      const { data } = await session.send<{ data: string }>('Page.captureScreenshot', params);
      return Buffer.from(data, 'base64');
    },
    setViewport: () => Promise.reject(new Error('A popup takes its size from what it holds.')),
    setColorScheme: (scheme) => media({ 'prefers-color-scheme': scheme }),
    setForcedColors: (on) => media({ 'forced-colors': on ? 'active' : 'none' }),
    setReducedMotion: (on) => media({ 'prefers-reduced-motion': on ? 'reduce' : 'no-preference' }),
    bringToFront: () => Promise.resolve(),
    errors: () => errors,
    close: () => closeChromiumPopup(root, context, origin),
  });
  await page.waitFor(() => document.readyState === 'complete');
  return page;
}

/** Closes the popup that is open, if one is. */
export async function closeChromiumPopup(
  root: CDPSession,
  context: BrowserContext,
  origin: string,
): Promise<void> {
  const open = await popupTarget(root, context, origin);
  if (!open) return;
  await root.send('Target.closeTarget', { targetId: open.targetId }).catch(() => {});
  await poll(async () => !(await popupTarget(root, context, origin)), 'the popup to close');
}

async function run(session: NestedSession, expression: string): Promise<string> {
  const sent = session.send<EvaluateAnswer>('Runtime.evaluate', evaluation(expression));
  return stringOf(await within(sent, ANSWER_MS, 'the popup to answer'));
}

function mediaSwitch(session: NestedSession, colorScheme: ColorScheme) {
  const features: Record<string, string> = { 'prefers-color-scheme': colorScheme };
  return async (change: Record<string, string>) => {
    Object.assign(features, change);
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { features: list });
  };
}

type Input = Pick<Hands, 'mouseMove' | 'mouseDown' | 'mouseUp' | 'keyDown' | 'keyUp' | 'type'>;

function keyboardAndMouse(session: NestedSession): Input {
  let place = { x: 0, y: 0 };
  let modifiers = 0;
  const mouse = async (type: string, more: object = {}) =>
    void (await session.send('Input.dispatchMouseEvent', { type, ...place, modifiers, ...more }));
  const keyDown = async (name: string) => {
    modifiers |= MODIFIER_BITS[name] ?? 0;
    const { key, code, keyCode, text } = keyOf(name);
    const written = modifiers & ~(MODIFIER_BITS.Shift ?? 0) ? '' : text;
    const event = {
      type: written ? 'keyDown' : 'rawKeyDown',
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      text: written,
    };
    const commands = modifiers && key.toLowerCase() === 'a' && modifiers !== 8 ? ['selectAll'] : [];
    await session.send('Input.dispatchKeyEvent', { ...event, modifiers, commands });
  };
  const keyUp = async (name: string) => {
    modifiers &= ~(MODIFIER_BITS[name] ?? 0);
    const { key, code, keyCode } = keyOf(name);
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      modifiers,
    });
  };
  return {
    async mouseMove(to) {
      place = to;
      await mouse('mouseMoved');
    },
    mouseDown: (button, clickCount) => mouse('mousePressed', { button, clickCount }),
    mouseUp: (button, clickCount) => mouse('mouseReleased', { button, clickCount }),
    keyDown,
    keyUp,
    async type(text) {
      for (const character of text) {
        if (keyOf(character).code === '') await session.send('Input.insertText', { text: character });
        else {
          await keyDown(character);
          await keyUp(character);
        }
      }
    },
  };
}
