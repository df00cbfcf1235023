import { join } from 'node:path';
import { ROOT, runTool, since } from './run.ts';

/** Folder of each build. */
export const BUILDS = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
} as const;

/**
 * Builds both extensions, one after the other: each build uses all cores by itself.
 * @returns null, or what went wrong
 */
export async function buildBoth(say: (line: string) => void): Promise<string | null> {
  for (const [name, args] of [
    ['Chromium', ['build']],
    ['Firefox', ['build', '-b', 'firefox']],
  ] as const) {
    const start = performance.now();
    const { code, output } = await runTool('wxt', [...args], { limitMs: 180_000 });
    if (code !== 0) return `The build for ${name} failed:\n${output}`;
    say(`built for ${name} in ${since(start)}`);
  }
  return null;
}
