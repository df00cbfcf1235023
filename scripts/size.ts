import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HOST_IDS, HOSTS } from '../lib/page/hosts.ts';
import { BUILDS } from './build.ts';
import { ROOT } from './run.ts';

/**
 * What each script may weigh that runs in other people's pages, with all that it bundles: what it has, with one or
 * two thousand bytes to spare. Those of the host pages run in every one of them, the others when somebody asks for
 * them. docs/performance.md says what the weight is made of.
 */
export const BUDGETS: Record<string, number> = {
  ...Object.fromEntries(HOST_IDS.map((host) => [`content-scripts/${host}.js`, HOSTS[host].budget])),
  'anywhere.js': 63_500,
  'diagnose.js': 35_500,
};
const MARKS_OF_REACT = ['react.transitional.element', 'react.element', '__CLIENT_INTERNALS'];
/** Injected by `scripting.executeScript` or registered later, so the manifest does not name all of them. */
const INJECTED = Object.keys(BUDGETS);

export interface ScriptSize {
  file: string;
  bytes: number;
  gzip: number;
  /** What is wrong with it; null when nothing is. */
  problem: string | null;
}

/**
 * Weighs every script of both builds that runs in pages which are not ours.
 * @throws Error when there is no build, or one without any such script
 */
export async function weighScripts(): Promise<ScriptSize[]> {
  const sizes: ScriptSize[] = [];
  for (const dir of Object.values(BUILDS)) sizes.push(...(await weighBuild(dir)));
  return sizes;
}

async function weighBuild(dir: string): Promise<ScriptSize[]> {
  const path = join(dir, 'manifest.json');
  if (!existsSync(path)) throw new Error(`There is no build in ${relative(ROOT, dir)}: npm run build`);
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { content_scripts?: { js?: string[] }[] };
  const named = (manifest.content_scripts ?? []).flatMap(({ js = [] }) => js);
  const files = [...new Set([...named, ...INJECTED.filter((file) => existsSync(join(dir, file)))])];
  if (!files.length) throw new Error(`No content script in ${relative(ROOT, dir)}.`);
  return Promise.all(files.map((file) => weigh(join(dir, file), BUDGETS[file] ?? 0)));
}

async function weigh(path: string, budget: number): Promise<ScriptSize> {
  const source = await readFile(path);
  const hasReact = MARKS_OF_REACT.some((mark) => source.includes(mark));
  const isHeavy = source.length > budget;
  return {
    file: relative(ROOT, path),
    bytes: source.length,
    gzip: gzipSync(source, { level: 9 }).length,
    problem: hasReact ? 'holds React' : isHeavy ? `over the budget of ${budget} bytes` : null,
  };
}

/** The sizes as lines for people. */
export function sizeLines(sizes: ScriptSize[]): string[] {
  return sizes.map(
    ({ file, bytes, gzip, problem }) =>
      `${file.padEnd(48)} ${String(bytes).padStart(7)} bytes ${String(gzip).padStart(7)} gzip${problem ? `   ${problem}` : ''}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = await weighScripts();
  console.log(sizeLines(sizes).join('\n'));
  process.exitCode = sizes.some(({ problem }) => problem) ? 1 : 0;
}
