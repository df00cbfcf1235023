import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  attributeOf,
  boxOf,
  countOf,
  focusOn,
  LIBRARY,
  locate,
  rangeOf,
  type Target,
  textOf,
} from './in-page.ts';
import type {
  Box,
  ClickOptions,
  ColorScheme,
  Modifier,
  Page,
  PageError,
  PageFunction,
  Point,
} from './types.ts';
import { poll } from './waiting.ts';

export type Button = 'left' | 'right' | 'middle';

/** What a page needs of its browser; everything else is the same for all. */
export interface Hands {
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression that gives a promise of a JSON string; gives the string. */
  run(expression: string): Promise<string>;
  mouseMove(to: Point, steps: number): Promise<void>;
  mouseDown(button: Button, clickCount: number): Promise<void>;
  mouseUp(button: Button, clickCount: number): Promise<void>;
  /** Names as in `KeyboardEvent.key`. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  type(text: string): Promise<void>;
  capture(clip: Box | undefined): Promise<Uint8Array>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  setForcedColors(on: boolean): Promise<void>;
  setReducedMotion(on: boolean): Promise<void>;
  bringToFront(): Promise<void>;
  errors(): PageError[];
  close(): Promise<void>;
}

/** Source of a call that can be run in a page: the function, its arguments as JSON, a JSON string as result. */
export function callSource(fn: PageFunction<unknown>, args: unknown[], library = ''): string {
  return `(async () => { ${library}
    const value = await (${String(fn)})(...${JSON.stringify(args)});
    return JSON.stringify(value === undefined ? null : value); })()`;
}

/** Real key names of a shortcut such as `Mod+Shift+z`. */
export function keysOf(shortcut: string): string[] {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  return parts.map(realKey);
}

function realKey(key: string): string {
  if (key === 'Mod') return process.platform === 'darwin' ? 'Meta' : 'Control';
  return key === 'Space' ? ' ' : key;
}

/** A page out of the few things that a browser can do with one. */
export function makePage(hands: Hands): Page {
  const evaluate = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await hands.run(callSource(fn, args))) as Result;
  const ask = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await hands.run(callSource(fn, args, LIBRARY))) as Result;
  const here = async () => `The page is ${await evaluate(() => location.href)}.`;

  async function ready(selector: string, position: Point | null): Promise<Box> {
    let before = '';
    let problem = 'it is not there, or not visible';
    const target = await poll<Target | null>(
      async () => {
        const now = await ask(locate, selector, position);
        const box = JSON.stringify(now?.box ?? null);
        const still = box === before;
        before = box;
        if (now)
          problem = now.coveredBy
            ? `it is covered by ${now.coveredBy}`
            : !now.enabled
              ? 'it is disabled'
              : 'it moves';
        return now && still && now.enabled && !now.coveredBy ? now : null;
      },
      `"${selector}" to be ready for the mouse`,
      async () => `${problem}. ${await here()}`,
    );
    return (target as Target).box;
  }

  async function pressAt(point: Point, options: ClickOptions = {}): Promise<void> {
    const button = options.button ?? 'left';
    const modifiers = (options.modifiers ?? []).map((name: Modifier) => realKey(name));
    await hands.mouseMove(point, 1);
    for (const key of modifiers) await hands.keyDown(key);
    for (let count = 1; count <= (options.clickCount ?? 1); count++) {
      await hands.mouseDown(button, count);
      await hands.mouseUp(button, count);
    }
    for (const key of modifiers.toReversed()) await hands.keyUp(key);
  }

  async function press(shortcut: string): Promise<void> {
    const keys = keysOf(shortcut);
    for (const key of keys) await hands.keyDown(key);
    for (const key of keys.toReversed()) await hands.keyUp(key);
  }

  async function waitFor<Result>(what: PageFunction<Result> | string, ...args: unknown[]): Promise<Result> {
    if (typeof what === 'string')
      return (await poll(() => ask(countOf, what), `"${what}"`, here)) as unknown as Result;
    return (await poll(() => evaluate(what, ...args), `${String(what).slice(0, 200)}`, here)) as Result;
  }

  async function drag(from: Point, to: Point): Promise<void> {
    await hands.mouseMove(from, 1);
    await hands.mouseDown('left', 1);
    await hands.mouseMove(to, 5);
    await hands.mouseUp('left', 1);
  }

  async function click(selector: string, options: ClickOptions = {}): Promise<void> {
    const box = await ready(selector, options.position ?? null);
    await pressAt(spot(box, options.position), options);
  }

  return {
    goto: (url) => hands.navigate(url),
    reload: () => hands.reload(),
    url: () => evaluate(() => location.href),
    evaluate,
    click,
    clickAt: pressAt,
    hover: async (selector) => hands.mouseMove(spot(await ready(selector, null)), 1),
    focus: async (selector) => void (await poll(() => ask(focusOn, selector), `"${selector}"`, here)),
    type: (text) => hands.type(text),
    press,
    async fill(selector, text) {
      await click(selector);
      await press('Mod+a');
      if (text === '') return press('Delete');
      await hands.type(text);
    },
    drag,
    async selectText(selector, text) {
      const range = await poll(
        () => ask(rangeOf, selector, text),
        `the text "${text}" in "${selector}"`,
        here,
      );
      await drag(range.from, range.to);
    },
    waitFor,
    async waitForGone(selector) {
      await poll(async () => (await ask(countOf, selector)) === 0, `"${selector}" to be gone`, here);
    },
    text: async (selector) => (await poll(() => ask(textOf, selector), `"${selector}"`, here)).text,
    attribute: async (selector, name) =>
      (await poll(() => ask(attributeOf, selector, name), `"${selector}"`, here)).value,
    count: (selector) => ask(countOf, selector),
    box: async (selector) =>
      (await poll(() => ask(boxOf, selector), `"${selector}" to be visible`, here)) as Box,
    async screenshot(path, options = {}) {
      const clip = options.selector ? await around(options.selector, options.margin ?? 0) : options.clip;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await hands.capture(clip));
      return path;
    },
    setViewport: (width, height) => hands.setViewport(width, height),
    setColorScheme: (scheme) => hands.setColorScheme(scheme),
    setForcedColors: (on) => hands.setForcedColors(on),
    setReducedMotion: (on) => hands.setReducedMotion(on),
    bringToFront: () => hands.bringToFront(),
    errors: () => hands.errors(),
    close: () => hands.close(),
  };

  async function around(selector: string, margin: number): Promise<Box> {
    await poll(() => ask(locate, selector, null), `"${selector}" to be visible`, here);
    const box = (await poll(() => ask(boxOf, selector), `"${selector}" to be visible`, here)) as Box;
    const view = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const x = Math.max(0, Math.floor(box.x - margin));
    const y = Math.max(0, Math.floor(box.y - margin));
    const width = Math.min(view.width, Math.ceil(box.x + box.width + margin)) - x;
    const height = Math.min(view.height, Math.ceil(box.y + box.height + margin)) - y;
    return { x, y, width, height };
  }
}

function spot(box: Box, position?: Point): Point {
  return { x: box.x + (position?.x ?? box.width / 2), y: box.y + (position?.y ?? box.height / 2) };
}
