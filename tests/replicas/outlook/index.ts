import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { Request, Response } from '../types.ts';
import { readSwitches } from './switches.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHE = `${PROJECT}node_modules/.cache/outlook/`;

/** Where Outlook on the web is: work, the same, work since 2025, personal. */
export const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
] as const;

/**
 * Bundles the page with the real React and both versions of the real editor. The result is kept under
 * `node_modules/.cache` until its sources or the lock file change.
 */
export async function bundleOutlook(): Promise<string> {
  const file = `${CACHE}${await fingerprint()}.js`;
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return kept;
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'page/main.ts', formats: ['iife'], name: 'page', fileName: 'page' },
    },
  });
  const { output } = [built].flat()[0] as Rollup.RollupOutput;
  const script = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, script);
  return script;
}

async function fingerprint(): Promise<string> {
  const pages = (await readdir(`${HERE}page`)).map((name) => `${HERE}page/${name}`);
  const hash = createHash('sha256');
  for (const file of [...pages.sort(), `${HERE}index.ts`, `${PROJECT}package-lock.json`])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Trusted Types are enforced, and the page makes the policy that is named `default` itself (2025-07, 2026-04). */
const policy = (nonce: string) =>
  [
    "require-trusted-types-for 'script'",
    'trusted-types default',
    `script-src 'nonce-${nonce}' blob: 'self' 'wasm-unsafe-eval'`,
    "connect-src 'self'",
    "object-src 'none'",
  ].join('; ');

/**
 * Answers for any of the page's origins with one single-page app, with the switches in the query.
 * @param script what `bundleOutlook` gave
 */
export function outlookReplica(script: string): (request: Request) => Response {
  return ({ url }) => {
    const { pathname } = new URL(url);
    if (!/^\/(?:mail|calendar)\//.test(pathname))
      return { status: 404, headers: {}, contentType: 'text/plain', body: 'not part of the replica' };
    const switches = readSwitches(url);
    const nonce = randomBytes(16).toString('base64');
    const told = JSON.stringify(switches).replaceAll('<', '\\u003c');
    return {
      status: 200,
      headers: { 'content-security-policy': policy(nonce), 'cache-control': 'no-store' },
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en" dir="${switches.dir}"><head><meta charset="utf-8"><title>Mail</title>
<link rel="icon" href="data:,"></head><body><script nonce="${nonce}">window.SWITCHES = ${told};
${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
    };
  };
}
