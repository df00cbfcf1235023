import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = `${PROJECT}node_modules/.cache/editors/`;

/** What the page of one editor loads. */
export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles the page of one editor with the editor's real package. The result is kept under
 * `node_modules/.cache` until the page's sources or the lock file change.
 * @param folder a folder beside this file with a `page.ts`
 */
export async function bundleEditor(folder: string): Promise<Bundle> {
  const file = `${CACHE}${folder}-${await fingerprint(folder)}.json`;
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept) as Bundle;
  const bundle = await make(folder);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(bundle));
  return bundle;
}

async function make(folder: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    publicDir: false,
    // Draft.js expects a `global`, React and others the name of the environment.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${folder}/page.ts`, formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const { output } = [built].flat()[0] as Rollup.RollupOutput;
  const bundle: Bundle = { script: '', style: '' };
  for (const part of output) {
    if (part.type === 'chunk') bundle.script += part.code;
    else if (part.fileName.endsWith('.css')) bundle.style += part.source;
  }
  return bundle;
}

async function fingerprint(folder: string): Promise<string> {
  const files = [
    `${HERE}${folder}/page.ts`,
    `${HERE}fixture.ts`,
    `${HERE}bundle.ts`,
    `${PROJECT}package-lock.json`,
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
