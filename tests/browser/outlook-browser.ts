import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ScratchFolder, scratchFolder } from './driver/profile.ts';
import type { Browser } from './driver/types.ts';
import { testWithOwn } from './own-browser.ts';
import { extensionDir, startBrowser } from './setup.ts';

let copy: ScratchFolder | undefined;

/**
 * A browser with a copy of the build that has its optional access from the start: no test can answer the question
 * that Chromium asks a person. All else is as it is built. What the question leads to: `outlook-access.spec.ts`.
 */
async function launch(): Promise<Browser> {
  copy = await scratchFolder('outlook');
  await cp(extensionDir, copy.path, { recursive: true });
  const file = join(copy.path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  const { optional_host_permissions: optional = [], host_permissions: required = [], ...rest } = manifest;
  await writeFile(file, JSON.stringify({ ...rest, host_permissions: [...required, ...optional] }));
  return startBrowser({ extensionDir: copy.path });
}

/** `test` with such a browser, for one file: files share this module, and each closes its own browser. */
export const testInOutlook = () => testWithOwn(launch, () => copy?.remove());
