import type { Readable } from 'node:stream';
import type { Bidi } from './firefox.ts';
import { dumpNews, dumpUncaughtErrors } from './firefox-window.ts';
import type { PageError } from './types.ts';
import { within } from './waiting.ts';

interface LogEntry {
  type: string;
  method?: string;
  text: string;
  stackTrace?: { callFrames: { url: string }[] };
}

/** What functions in Firefox's window write to its standard output, as lines `DOORWAY {"kind": …}`. */
export interface News {
  kind: 'error' | 'request' | 'mark';
  text: string;
  url: string;
  method?: string;
}

export interface FirefoxErrors {
  /** Those since `forget`, once everything that was written to the output before has been read. */
  heard(): Promise<PageError[]>;
  forget(): void;
}

/**
 * Uncaught errors and rejections come from the browser's console, which alone knows the script they are from.
 * `console.error` comes by BiDi from web pages and content scripts, and from the extension's own pages and its
 * background by nothing but the standard output.
 */
export async function firefoxErrors(
  bidi: Bidi,
  output: Readable | null,
  origin: string,
  onRequest: (news: News) => void,
): Promise<FirefoxErrors> {
  const errors: PageError[] = [];
  /** What `console.error` wrote to the output, and what it told by BiDi and is still to be met there. */
  let written: string[] = [];
  let told: string[] = [];
  const marks = new Map<string, () => void>();
  const add = (text: string, urls: string[]) => {
    const isOwn = [...urls, text].some((part) => part.startsWith(origin));
    errors.push({ from: isOwn ? 'extension' : 'page', text });
  };
  bidi.on('log.entryAdded', (params) => {
    const { type, method, text, stackTrace } = params as unknown as LogEntry;
    if (type !== 'console' || (method !== 'error' && method !== 'assert')) return;
    told.push(text);
    add(text, stackTrace?.callFrames.map(({ url }) => url) ?? []);
  });
  const hear: Record<News['kind'], (news: News) => void> = {
    error: ({ text, url }) => add(text, [url]),
    request: onRequest,
    mark: ({ text }) => marks.get(text)?.(),
  };
  let rest = '';
  output?.setEncoding('utf8').on('data', (data: string) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const news = line.startsWith('DOORWAY ') ? (JSON.parse(line.slice('DOORWAY '.length)) as News) : null;
      if (news) hear[news.kind](news);
      const text = saidByContent(line);
      if (text !== null) written.push(text);
    }
  });
  await bidi.privileged(dumpUncaughtErrors);

  let last = 0;
  return {
    async heard() {
      const mark = `${++last}`;
      const isRead = new Promise<void>((done) => marks.set(mark, done));
      await bidi.privileged(dumpNews, { kind: 'mark', text: mark, url: '' });
      await within(isRead, 15_000, 'Firefox’s output');
      marks.delete(mark);
      for (const text of written) {
        const known = told.findIndex((words) => text.includes(words) || words.includes(text));
        if (known < 0) add(text, [origin]);
        else told.splice(known, 1);
      }
      written = [];
      return [...errors];
    },
    forget() {
      errors.length = 0;
      written = [];
      told = [];
    },
  };
}

/**
 * What a page or a background said by `console.error`, from a line of output. Firefox prints their values
 * as source text, in quotes or brackets; its own parts put their bare name in front.
 */
function saidByContent(line: string): string | null {
  const values = /^console\.error:\s*(["(].*)$/.exec(line)?.[1];
  if (values === undefined || /\(new \w*Error\(.*"https?:/.test(values)) return null;
  return /^"((?:[^"\\]|\\.)*)"/.exec(values)?.[1]?.replaceAll('\\n', '\n') ?? values;
}
