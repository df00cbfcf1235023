import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundlePage } from '../bundle.ts';
import type { Request, Response } from '../types.ts';
import { readSwitches } from './switches.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where Outlook on the web is: work, the same, work since 2025, personal. */
export const OUTLOOK_ORIGINS = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
] as const;

/** Bundles the page with the real React and both versions of the real editor. */
export async function bundleOutlook(): Promise<string> {
  const names = (await readdir(`${HERE}page`)).sort();
  const { script } = await bundlePage(
    HERE,
    'page/main.ts',
    names.map((name) => `${HERE}page/${name}`),
  );
  return script;
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
