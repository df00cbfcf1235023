import { createHash } from 'node:crypto';
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

/** Chromium's own rule: the first 128 bits of SHA-256 of the key or the folder's path, in letters a to p. */
export function extensionId(dir: string, key: string | undefined): string {
  const source = key
    ? Buffer.from(key, 'base64')
    : Buffer.from(dir, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
