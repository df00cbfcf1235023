import type { Response } from '../../replicas/types.ts';
import type { Handler, RecordedRequest } from './types.ts';

export interface Serving {
  serve(origin: string, handler: Handler): void;
  /** The answer for this address, or null when it must be refused; writes the request down. */
  answer(url: string, method: string, from: RecordedRequest['from']): Response | null;
  note(request: RecordedRequest): void;
  requests(): RecordedRequest[];
  forget(): void;
}

/** Which origins a test answers for, and all that was asked. */
export function createServing(): Serving {
  const handlers = new Map<string, Handler>();
  let recorded: RecordedRequest[] = [];
  const note = (request: RecordedRequest) => void recorded.push(request);
  return {
    serve: (origin, handler) => void handlers.set(new URL(origin).origin, handler),
    answer(url, method, from) {
      const parsed = new URL(url);
      // Browsers ask for it by themselves; it says nothing about the page.
      if (parsed.pathname === '/favicon.ico') return EMPTY;
      const handler = handlers.get(parsed.origin);
      note({ url, method, from, served: handler !== undefined });
      const response = handler?.({ url, path: parsed.pathname, query: parsed.searchParams });
      return response ? { ...response, contentType: withCharset(response.contentType) } : null;
    },
    note,
    requests: () => recorded,
    forget: () => {
      recorded = [];
    },
  };
}

const EMPTY: Response = { status: 204, headers: {}, contentType: 'image/x-icon', body: '' };

function withCharset(contentType: string): string {
  return /^text\/|javascript|json/.test(contentType) && !contentType.includes('charset')
    ? `${contentType}; charset=utf-8`
    : contentType;
}
