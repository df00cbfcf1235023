import type { Box, ColorScheme, PageError, PageFunction, Point } from './types.ts';

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
