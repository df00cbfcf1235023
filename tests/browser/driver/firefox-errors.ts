import type { Readable } from 'node:stream';
import type { Bidi } from './bidi.ts';
import type { PageError } from './types.ts';

interface LogEntry {
  type: string;
  level: string;
  method?: string;
  text: string;
  source: { context?: string };
  stackTrace?: { callFrames: { url: string }[] };
}

export interface FirefoxErrors {
  take(): PageError[];
  ofContext(context: string): PageError[];
}

/**
 * Errors of web pages and content scripts come by BiDi; those of the extension's own pages and of its
 * background only by the browser's console (uncaught) and by its standard output (`console.error`).
 */
export async function firefoxErrors(
  bidi: Bidi,
  output: Readable | null,
  origin: string,
): Promise<FirefoxErrors> {
  const all: (PageError & { context: string })[] = [];
  let taken = 0;
  const add = (text: string, urls: string[], context: string) => {
    const own = origin ? urls.find((url) => url.startsWith(origin)) : undefined;
    all.push({ from: own ? 'extension' : 'page', text, url: own ?? urls[0] ?? '', context });
  };
  bidi.on('log.entryAdded', (params) => {
    const entry = params as unknown as LogEntry;
    const said = entry.type === 'console' && (entry.method === 'error' || entry.method === 'assert');
    if (!said && !(entry.type === 'javascript' && entry.level === 'error')) return;
    const urls = entry.stackTrace?.callFrames.map((frame) => frame.url) ?? [];
    add(entry.text, urls, entry.source.context ?? '');
  });
  output?.on('data', (data: Buffer) => {
    for (const line of String(data).split('\n'))
      if (origin && line.startsWith('console.error:')) outputLine(line.slice('console.error:'.length).trim());
  });
  /** The output names no source: what a web page said has come by BiDi, with the same words. */
  function outputLine(line: string): void {
    setTimeout(() => {
      const words = line.replace(/^"|"$/g, '');
      if (!all.some((error) => error.text.includes(words))) add(words, [origin], '');
    }, 200);
  }
  return {
    take() {
      const fresh = all.slice(taken);
      taken = all.length;
      return fresh;
    },
    ofContext: (context) => all.filter((error) => error.context === context),
  };
}
