import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { callSource, type Hands } from './hands.ts';
import { attributeOf, boxOf, countOf, focusOn, locate, rangeOf, type Target, textOf } from './in-page.ts';
import { LIBRARY } from './in-page-find.ts';
import { makeInput } from './input.ts';
import type { Box, ClickOptions, Page, PageFunction, Point } from './types.ts';
import { poll } from './waiting.ts';

/** A page out of the few things that a browser can do with one. */
export function makePage(hands: Hands): Page {
  const evaluate = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await hands.run(callSource(fn, args))) as Result;
  const ask = async <Result>(fn: PageFunction<Result>, ...args: unknown[]) =>
    JSON.parse(await hands.run(callSource(fn, args, LIBRARY))) as Result;
  const { pressAt, drag, press } = makeInput(hands);
  const here = () =>
    evaluate(() => {
      const shown = `${innerWidth}×${innerHeight}, ${document.visibilityState}`;
      const words = document.body?.innerText.replace(/\s+/g, ' ').slice(0, 200);
      return `The page is ${location.href} (${shown}), and says "${words}".`;
    });

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

  async function waitFor<Result>(
    what: PageFunction<Result> | string,
    ...args: unknown[]
  ): Promise<NonNullable<Result>> {
    if (typeof what === 'string')
      return (await poll(() => ask(countOf, what), `"${what}"`, here)) as unknown as NonNullable<Result>;
    return (await poll(
      () => evaluate(what, ...args),
      `${String(what).replace(/\s+/g, ' ').slice(0, 200)}`,
      here,
    )) as NonNullable<Result>;
  }

  /** Browsers take a moment until pages hear of a changed preference. */
  const matches = (query: string) => waitFor((asked: string) => matchMedia(asked).matches, query);

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
    async setColorScheme(scheme) {
      await hands.setColorScheme(scheme);
      await matches(`(prefers-color-scheme: ${scheme})`);
    },
    async setForcedColors(on) {
      await hands.setForcedColors(on);
      await matches(`(forced-colors: ${on ? 'active' : 'none'})`);
    },
    async setReducedMotion(on) {
      await hands.setReducedMotion(on);
      await matches(`(prefers-reduced-motion: ${on ? 'reduce' : 'no-preference'})`);
    },
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
