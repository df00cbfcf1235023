import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Point } from './types.ts';

const run = promisify(execFile);

export interface DesktopInput {
  /** Keys pressed together, or one after the other, by xdotool's names: `alt+shift+l`, `Down`. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** In pixels of the screen. */
  clickAt(place: Point, button?: 'left' | 'right'): Promise<void>;
  /** How many windows are shown; a menu that opens is one more. */
  windows(): Promise<number>;
}

/** Mouse and keyboard of a display, as if somebody sat there. */
export function desktopInput(display: string): DesktopInput {
  const xdotool = (...args: string[]) =>
    run('xdotool', args, { env: { ...process.env, DISPLAY: display }, timeout: 15_000 });
  return {
    press: async (...keys) => void (await xdotool('key', '--clearmodifiers', '--delay', '60', ...keys)),
    type: async (text) => void (await xdotool('type', '--delay', '60', text)),
    clickAt: async ({ x, y }, button = 'left') =>
      void (await xdotool(
        ...['mousemove', String(Math.round(x)), String(Math.round(y))],
        ...['click', button === 'left' ? '1' : '3'],
      )),
    async windows() {
      const { stdout } = await xdotool('search', '--onlyvisible', '--name', '.*').catch(() => ({
        stdout: '',
      }));
      return stdout.split('\n').filter(Boolean).length;
    },
  };
}
