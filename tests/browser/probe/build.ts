import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BrowserName } from '../driver/types.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/probe/', import.meta.url));

/**
 * Builds an extension for the tests alone: `lib/insert` in a content script of a site that Doorway itself has
 * no permission for, so that many editors can be tried without a gesture for each.
 * @param matches the pages it runs in, as a match pattern
 * @returns its folder
 */
export async function buildProbe(browser: BrowserName, matches: string): Promise<string> {
  const folder = `${CACHE}${browser}`;
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: 'content.ts', formats: ['iife'], name: 'probe', fileName: () => 'content.js' },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    content_scripts: [{ matches: [matches], js: ['content.js'], run_at: 'document_idle' }],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'probe@doorway.invalid' } } }
      : {}),
  };
  await writeFile(`${folder}/background.js`, '// The driver waits for a background.\n');
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
}
