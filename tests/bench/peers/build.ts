import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const LIBRARY = dirname(createRequire(import.meta.url).resolve('@inboxsdk/core/package.json'));

/** The version of the library that is measured. */
export const INBOXSDK_VERSION: string = JSON.parse(
  readFileSync(join(LIBRARY, 'package.json'), 'utf8'),
).version;

/** Builds the extension that has the same button by way of `@inboxsdk/core` into a folder. */
export async function buildPeer(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      // A content script is no module: what it waits for is inside a function.
      lib: { entry: join(HERE, 'content.ts'), formats: ['iife'], name: 'peer', fileName: () => 'content.js' },
    },
  });
  for (const file of ['pageWorld.js', 'background.js']) copyFileSync(join(LIBRARY, file), join(folder, file));
  const manifest = {
    manifest_version: 3,
    name: 'The same with InboxSDK',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['https://mail.google.com/*'],
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_end' }],
    web_accessible_resources: [{ resources: ['pageWorld.js'], matches: ['https://mail.google.com/*'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
