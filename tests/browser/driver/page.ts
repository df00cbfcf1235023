import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Dialog, KeyInput, Page as Tab } from 'puppeteer-core';
import * as inPage from './in-page.ts';
import type { Box, ClickOptions, ColorScheme, PageFunction, Point } from './types.ts';
import { poll, within } from './waiting.ts';

const ANSWER_MS = 20_000;
export const VIEWPORT = { width: 1280, height: 800 };

/** What the browsers do each in their own way. */
export interface PageWays {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  setForcedColors(on: boolean): Promise<void>;
  setReducedMotion(on: boolean): Promise<void>;
  /** Brings the page in front, and the focus into it, wherever in the window it was. */
  takeFocus(): Promise<void>;
  close(): Promise<void>;
}

/**
 * One page, or the toolbar popup. Selectors are CSS, reach into open shadow roots everywhere, and `a >>> b` means
 * "b below a, in its shadow roots or its same-origin frame too". `role=button[name="Save"]` stands for role and
 * whole accessible name. What acts on an element waits (15 s) until it is there, visible, still and not covered.
 */
export type Page = ReturnType<typeof makePage>;

export function makePage(tab: Tab, ways: PageWays) {
  /** What the tests changed of how the page is shown, and how it is put back. */
  const changed = new Map<string, () => Promise<void>>();

  const run = async <Result>(source: string) =>
    JSON.parse((await within(tab.evaluate(source), ANSWER_MS, 'the page to answer')) as string) as Result;
  const evaluate = <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    run<Result>(inPage.callSource(fn, args));
  const ask = <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    run<Result>(inPage.ownCallSource(fn, args));
  const here = (selector: string | null = null) => ask(inPage.describePage, selector);

  /** Waits until a function of in-page.ts tells something of a selector. */
  const found = <Result>(fn: PageFunction<Result>, selector: string, ...args: unknown[]) =>
    poll(
      () => ask(fn, selector, ...args),
      [`"${selector}"`, ...args].join(' with '),
      () => here(selector),
    ) as Promise<NonNullable<Result>>;

  /** The middle of the element, or a position in it, once the mouse would hit it there. */
  async function ready(selector: string, position: Point | null = null): Promise<Point> {
    let problem = '';
    const isReady = async () => {
      const now = await ask(inPage.locate, selector, position);
      if (!('problem' in now)) return now;
      problem = now.problem;
      return null;
    };
    const details = async () => `${problem}. ${await here(selector)}`;
    return poll(isReady, `"${selector}" to be ready for the mouse`, details);
  }

  async function withKeys(keys: string[], action = async () => {}): Promise<void> {
    // A key that is pressed with one of these writes nothing.
    const isSilent = keys.some((key) => /^(Alt|Control|Meta)$/.test(key));
    for (const key of keys) await tab.keyboard.down(key as KeyInput, isSilent ? { text: '' } : {});
    await action();
    for (const key of keys.toReversed()) await tab.keyboard.up(key as KeyInput);
  }
  const press = (keys: string) => withKeys(keys.split('+').map(realKey));
  const type = (text: string) => tab.keyboard.type(text);

  async function clickAt({ x, y }: Point, options: ClickOptions = {}): Promise<void> {
    const { button = 'left', clickCount = 1, modifiers = [] } = options;
    try {
      await withKeys(modifiers.map(realKey), () => tab.mouse.click(x, y, { button, count: clickCount }));
    } catch (error) {
      // A popup that the click closes may be gone before it answers that the mouse came up.
      if (!/Target closed/.test(String(error))) throw error;
    }
  }
  /** Brings the mouse onto an element. The page may lay itself out anew meanwhile, so it looks once more. */
  async function moveOnto(selector: string, position?: Point | null): Promise<Point> {
    let at = await ready(selector, position);
    const isThere = async () => {
      const { x, y } = at;
      await tab.mouse.move(x, y);
      at = await ready(selector, position);
      return at.x === x && at.y === y;
    };
    await poll(isThere, `"${selector}" to stay under the mouse`, () => here(selector));
    return at;
  }
  const click = async (selector: string, options: ClickOptions = {}) =>
    clickAt(await moveOnto(selector, options.position), options);

  function waitFor<Result>(
    what: PageFunction<Result> | string,
    ...args: unknown[]
  ): Promise<NonNullable<Result>> {
    if (typeof what === 'string') return found(inPage.countOf, what) as never;
    const asked = String(what).replace(/\s+/g, ' ').slice(0, 300);
    const given = args.length ? ` with ${JSON.stringify(args).slice(1, -1).slice(0, 300)}` : '';
    let last: unknown;
    const question = async () => {
      last = await evaluate(what, ...args);
      return last as Result;
    };
    const details = async () => `It gave ${JSON.stringify(last)?.slice(0, 300)} at last. ${await here()}`;
    return poll(question, asked + given, details);
  }

  /** Shows the page in another way; browsers take a moment until pages hear of it. */
  async function show(feature: string, value: string, usual: string, set: (value: string) => Promise<void>) {
    changed.set(feature, () => set(usual));
    await set(value);
    await waitFor((asked: string) => matchMedia(asked).matches, `(${feature}: ${value})`);
  }

  return {
    goto: ways.goto,
    reload: ways.reload,
    url: () => evaluate(() => location.href),
    /** In the page's own world, without counting as a gesture of the person. */
    evaluate,
    /** Runs a function in every document of this tab before the document's own scripts, until the test is over. */
    async beforeScripts(fn: PageFunction<void>, ...args: unknown[]) {
      const source = `(${String(fn)})(...${JSON.stringify(args)})`;
      const { identifier } = await tab.evaluateOnNewDocument(source);
      changed.set(`script ${identifier}`, () => tab.removeScriptToEvaluateOnNewDocument(identifier));
    },
    click,
    /** A real click at a place of the viewport, whatever is there. */
    clickAt,
    hover: async (selector: string) => void (await moveOnto(selector)),
    /** Gives the focus by script, as `element.focus()`. */
    focus: async (selector: string) => void (await found(inPage.focusOn, selector)),
    /** Real keys, into whatever has the focus. */
    type,
    /** `Enter`, `Control+z`, `Mod+Shift+ArrowLeft`. */
    press,
    /** Clicks the field, selects all that is in it and types over it. */
    async fill(selector: string, text: string) {
      await click(selector);
      await press('Mod+a');
      await (text === '' ? press('Delete') : type(text));
    },
    /** Selects, with the mouse, the first occurrence of `text` in the element. */
    async selectText(selector: string, text: string) {
      const { from, to } = await found(inPage.rangeOf, selector, text);
      await tab.mouse.move(from.x, from.y);
      await tab.mouse.down();
      await tab.mouse.move(to.x, to.y, { steps: 5 });
      await tab.mouse.up();
    },
    /** Until the function gives something truthy, or the selector has a match; gives that value. */
    waitFor,
    async waitForGone(selector: string) {
      const isGone = async () => (await ask(inPage.countOf, selector)) === 0;
      await poll(isGone, `"${selector}" to be gone`, () => here(selector));
    },
    /** Text as it is shown (`innerText`), or the value of a field; waits for the element. */
    text: async (selector: string) => (await found(inPage.textOf, selector))[0],
    attribute: async (selector: string, name: string) => (await found(inPage.attributeOf, selector, name))[0],
    /** How many match now; 0 without waiting. */
    count: (selector: string) => ask(inPage.countOf, selector),
    box: (selector: string) => found(inPage.boxOf, selector),
    /** A PNG of what is shown, or of one element; makes the folder. Gives the path. */
    async screenshot(path: string, selector?: string) {
      // Scrolls there, whatever covers it.
      if (selector) await ask(inPage.locate, selector, null);
      const clip = selector ? whole(await found(inPage.boxOf, selector)) : undefined;
      // Puppeteer takes a clip from the top of the document.
      const { x, y } = await evaluate(() => ({ x: scrollX, y: scrollY }));
      await mkdir(dirname(path), { recursive: true });
      const picture = await tab.screenshot({
        captureBeyondViewport: false,
        ...(clip && { clip: { ...clip, x: clip.x + x, y: clip.y + y } }),
      });
      await writeFile(path, picture);
      return path;
    },
    setViewport(width: number, height: number) {
      changed.set('viewport', () => tab.setViewport(VIEWPORT));
      return tab.setViewport({ width, height });
    },
    setColorScheme: (scheme: ColorScheme) =>
      show('prefers-color-scheme', scheme, 'light', (now) => ways.setColorScheme(now as ColorScheme)),
    setForcedColors: (on: boolean) =>
      show('forced-colors', on ? 'active' : 'none', 'none', (now) => ways.setForcedColors(now === 'active')),
    setReducedMotion: (on: boolean) =>
      show('prefers-reduced-motion', on ? 'reduce' : 'no-preference', 'no-preference', (now) =>
        ways.setReducedMotion(now === 'reduce'),
      ),
    bringToFront: () => tab.bringToFront(),
    takeFocus: ways.takeFocus,
    /** Leaves the page for an empty one and puts back how it is shown: as good as a new tab. */
    async empty() {
      for (const putBack of changed.values()) await putBack();
      changed.clear();
      // The page may ask whether what was typed may be lost, and waits for the answer.
      const leave = (dialog: Dialog) => void dialog.accept();
      tab.on('dialog', leave);
      await ways.goto('about:blank').finally(() => tab.off('dialog', leave));
    },
    close: ways.close,
  };
}

/** What the key of a test, or of a manifest's shortcut, is called in `KeyboardEvent.key`. */
export function realKey(name: string): string {
  const command = process.platform === 'darwin' ? 'Meta' : 'Control';
  return { Mod: command, Ctrl: command, MacCtrl: 'Control', Command: 'Meta', Space: ' ' }[name] ?? name;
}

function whole({ x, y, width, height }: Box): Box {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** The fragment that was copied, without what browsers and systems wrap around it. */
export function clipboardFragment(html: string): string {
  return html
    .replace(/^[\s\S]*<!--StartFragment-->/, '')
    .replace(/<!--EndFragment-->[\s\S]*$/, '')
    .replace(/^\s*<html>\s*(<head>\s*<\/head>\s*)?<body>/i, '')
    .replace(/<\/body>\s*<\/html>\s*$/i, '')
    .replace(/^\s*<meta [^>]*>/i, '')
    .trim();
}
