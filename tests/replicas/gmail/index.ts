import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from '../types.ts';
import { glyphMasks, glyphStyles } from './glyphs.ts';
import { LABELS, sendLabel } from './labels.ts';
import { type GmailOptions, readOptions } from './options.ts';

const PAGE = join(import.meta.dirname, 'page');
const STYLES = [
  'theme',
  'frame',
  'settings',
  'list',
  'thread',
  'window',
  'compose',
  'editor',
  'toolbar',
  'formatting',
];

const escapeForScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page's own modules as one script. Each file is a plain module with one-line imports from its
 * neighbours, so taking the words `import` and `export` away leaves functions of one scope.
 */
export function pageScript(): string {
  const files = readdirSync(PAGE).filter((name) => name.endsWith('.js') && name !== 'main.js');
  return [...files.sort(), 'main.js']
    .map((name) => readFileSync(join(PAGE, name), 'utf8'))
    .map((text) => text.replace(/^import [^;]*;\n/gm, '').replace(/^export /gm, ''))
    .join('\n');
}

const styles = () =>
  [...STYLES.map((name) => readFileSync(join(PAGE, `${name}.css`), 'utf8')), glyphStyles()].join('\n');

/** Gmail enforces Trusted Types since early 2024; the policy's name here is ours. */
const policy = (nonce: string) =>
  [
    "require-trusted-types-for 'script'",
    'trusted-types gmail#safe',
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');

function document(options: GmailOptions, nonce: string): string {
  const labels = { ...LABELS[options.lang], sendTooltip: sendLabel(options) };
  const theme = options.theme === 'dark' ? ' class="dark-replica"' : '';
  return `<!doctype html>
<html lang="${options.lang}" dir="${options.dir}"${theme}><head><meta charset="utf-8">
<title>${LABELS[options.lang].inbox} - ${options.from[0]} - Mail</title>
<link rel="icon" href="data:,"><style>${styles()}</style></head><body>${glyphMasks()}
<script nonce="${nonce}">(() => {
'use strict';
const OPTIONS = ${escapeForScript(options)};
const LABELS = ${escapeForScript(labels)};
${pageScript()}
})();</script></body></html>`;
}

/**
 * Answers for `https://mail.google.com/mail/u/0/` and `…/popout`, both with the switches in the query;
 * everything else is 404, so that a test sees any further request. See README.md for the switches.
 */
export function gmailReplica(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (!/^\/mail\/u\/\d+\/(popout)?$/.test(pathname))
    return { status: 404, headers: {}, contentType: 'text/plain', body: 'not part of the replica' };
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: { 'content-security-policy': policy(nonce), 'cache-control': 'no-store' },
    contentType: 'text/html; charset=utf-8',
    body: document(readOptions(request.url), nonce),
  };
}
