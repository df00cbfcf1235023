import type { Hands } from './hands.ts';
import type { ClickOptions, Modifier, Point } from './types.ts';

/** What a person does with mouse and keyboard, out of single movements. */
export interface Input {
  pressAt(point: Point, options?: ClickOptions): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** A combination such as `Mod+Shift+z`. */
  press(shortcut: string): Promise<void>;
}

export function makeInput(hands: Hands): Input {
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

  async function drag(from: Point, to: Point): Promise<void> {
    await hands.mouseMove(from, 1);
    await hands.mouseDown('left', 1);
    await hands.mouseMove(to, 5);
    await hands.mouseUp('left', 1);
  }

  async function press(shortcut: string): Promise<void> {
    const keys = keysOf(shortcut);
    for (const key of keys) await hands.keyDown(key);
    for (const key of keys.toReversed()) await hands.keyUp(key);
  }

  return { pressAt, drag, press };
}

/** Real key names of a shortcut such as `Mod+Shift+z`. */
function keysOf(shortcut: string): string[] {
  const parts = shortcut === '+' ? ['+'] : shortcut.split('+');
  return parts.map(realKey);
}

function realKey(key: string): string {
  if (key === 'Mod') return process.platform === 'darwin' ? 'Meta' : 'Control';
  return key === 'Space' ? ' ' : key;
}
