import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = `${PROJECT}node_modules/.cache/replicas/`;

/** What a page loads. */
export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles a page of a replica with the real packages that it uses. The result is kept under `node_modules/.cache` until
 * one of its sources or the lock file changes.
 * @param root the folder that the entry's path begins in
 * @param entry the page's script
 * @param sources all files that the page is made of, besides packages
 */
export async function bundlePage(root: string, entry: string, sources: string[]): Promise<Bundle> {
  const hash = createHash('sha256').update(`${basename(root)}/${entry}`);
  for (const source of [...sources, fileURLToPath(import.meta.url), `${PROJECT}package-lock.json`])
    hash.update(await readFile(source));
  const file = `${CACHE}${hash.digest('hex').slice(0, 16)}.json`;
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept) as Bundle;
  const bundle = await make(root, entry);
  await mkdir(CACHE, { recursive: true });
  // Both browsers' tests may bundle at once: neither reads what the other has not written to its end.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(bundle));
  await rename(unfinished, file);
  return bundle;
}

async function make(root: string, entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    // Draft.js expects a `global`, React and others the name of the environment.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: 'page' },
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
