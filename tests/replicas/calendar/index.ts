import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Request, Response } from '../types.ts';
import { type Drift, driftNames, expandDrifts } from './drift.ts';
import { type Language, labelsOf, languages } from './labels.ts';
import { type Hostile, hostileNames, type Theme, themes } from './switches.ts';

/** In the order in which they run. */
const scripts = [
  'drift',
  'dom',
  'presets',
  'state',
  'strip',
  'suggestions',
  'location',
  'description',
  'fields',
  'rows',
  'shell',
  'quick',
  'read-only',
  'editor-parts',
  'editor',
  'editor-view',
  'grid',
  'outside',
  'keys',
  'api',
  'start',
];

const read = (name: string) => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

type Options = { hostile: Hostile[]; drift: Drift[]; lang: Language; theme: Theme };

class UnknownName extends Error {}

function known<T extends string>(all: readonly T[], asked: string | null): T[] {
  const names = (asked ?? '').split(',').filter(Boolean);
  for (const name of names) if (!all.includes(name as T)) throw new UnknownName(name);
  return names as T[];
}

function optionsFrom(query: URLSearchParams): Options {
  return {
    hostile: known(hostileNames, query.get('hostile')),
    drift: known(driftNames, query.get('drift')),
    lang: known(languages, query.get('lang'))[0] ?? 'en',
    theme: known(themes, query.get('theme'))[0] ?? 'light',
  };
}

/** JSON that may stand inside a script element. */
const inline = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

function script(options: Options): string {
  const config = {
    hostile: options.hostile,
    drift: expandDrifts(options.drift),
    lang: options.lang,
    labels: labelsOf(options.lang),
    css: read('style.css'),
  };
  const parts = scripts.map((name) => `// ${name}.js\n{\n${read(`${name}.js`)}\n}`);
  return `'use strict';\nconst cal = { config: ${inline(config)} };\n${parts.join('\n')}`;
}

function page(options: Options, base: string, nonce: string): string {
  const dir = options.lang === 'he' ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${options.lang}"${dir} data-prefetch-view-key="WEEK" data-ui-kind="10" style="color-scheme:${options.theme}">
<head><meta charset="utf-8"><base href="${base}"><meta name="google" value="notranslate">
<title>Calendar</title></head>
<body><script nonce="${nonce}">${script(options)}</script></body></html>
`;
}

const policyOf = (nonce: string) =>
  `require-trusted-types-for 'script'; trusted-types cal#safe; script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'self'`;

const plain = (status: number, body: string): Response => ({
  status,
  headers: {},
  contentType: 'text/plain; charset=utf-8',
  body,
});

/**
 * Our own copy of Google Calendar: what it answers to one intercepted request.
 * @param request the full address, with the switches in its query (`hostile`, `drift`, `lang`, `theme`)
 * @returns the page; 404 for an address that is no page, 414 for one over 8 kB (as Calendar does),
 *   400 for a switch that does not exist, so that a test never runs without its hostility unseen
 */
export function calendarReplica(request: Request): Response {
  const url = new URL(request.url);
  if (request.url.length > 8192) return plain(414, 'Request-URI Too Large');
  if (!/^\/calendar(\/|$)/.test(url.pathname)) return plain(404, '');
  const nonce = randomBytes(12).toString('base64url');
  const base = /^\/calendar\/u\/\d+\//.exec(url.pathname)?.[0] ?? '/calendar/';
  try {
    return {
      status: 200,
      headers: { 'content-security-policy': policyOf(nonce) },
      contentType: 'text/html; charset=utf-8',
      body: page(optionsFrom(url.searchParams), base, nonce),
    };
  } catch (error) {
    if (error instanceof UnknownName) return plain(400, `unknown switch: ${error.message}`);
    throw error;
  }
}
