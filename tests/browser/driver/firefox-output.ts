import type { Readable } from 'node:stream';

/** What our functions in Firefox's window tell. */
export interface News {
  kind: 'error' | 'request';
  text?: string;
  url?: string;
  method?: string;
}

/** What Firefox writes to its standard output: its consoles, and news from our functions in its window. */
export interface FirefoxOutput {
  onLine(listener: (line: string) => void): void;
  /** News are lines `DOORWAY {"kind": …}`. */
  onNews(kind: News['kind'], listener: (news: News) => void): void;
}

export function firefoxOutput(stream: Readable | null): FirefoxOutput {
  const listeners: ((line: string) => void)[] = [];
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (data: string) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) for (const listener of listeners) listener(line);
  });
  return {
    onLine: (listener) => void listeners.push(listener),
    onNews(kind, listener) {
      listeners.push((line) => {
        if (!line.startsWith('DOORWAY ')) return;
        const news = JSON.parse(line.slice('DOORWAY '.length)) as News;
        if (news.kind === kind) listener(news);
      });
    },
  };
}
