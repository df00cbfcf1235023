import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the drivers read of a built extension's manifest. */
export interface Manifest {
  key?: string;
  background?: { service_worker?: string; scripts?: string[] };
  action?: { default_popup?: string; default_title?: string };
  commands?: Record<string, { suggested_key?: { default?: string; mac?: string } }>;
  omnibox?: { keyword: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/**
 * The manifest of a built extension.
 * @throws Error that says what to do when the folder holds none
 */
export async function readManifest(dir: string): Promise<Manifest> {
  const path = join(dir, 'manifest.json');
  if (!existsSync(path)) throw new Error(`There is no extension in ${dir}. Build it first: npm run build`);
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}
