import type { Response } from '../../replicas/types.ts';
import type { Handler, RecordedRequest } from './types.ts';

const EMPTY: Response = { status: 204, headers: {}, contentType: 'image/x-icon', body: '' };

/** An answer as both protocols want it. */
export interface Answer {
  status: number;
  headers: [name: string, value: string][];
  /** Base64. */
  body: string;
}

export type Serving = ReturnType<typeof createServing>;

/** Which origins a test answers for, and all that was asked. */
export function createServing() {
  const handlers = new Map<string, Handler>();
  let recorded: RecordedRequest[] = [];
  const note = (request: RecordedRequest) => void recorded.push(request);

  function respond(url: string, method: string, from: RecordedRequest['from']): Response | undefined {
    const { origin, pathname: path, searchParams: query } = new URL(url);
    // Browsers ask for it by themselves; it says nothing about the page.
    if (path === '/favicon.ico') return EMPTY;
    const handler = handlers.get(origin);
    note({ url, method, from, served: handler !== undefined });
    return handler?.({ url, path, query });
  }

  return {
    note,
    /** The answer for this address, or null when it must be refused; writes the request down. */
    answer(url: string, method: string, from: RecordedRequest['from']): Answer | null {
      const response = respond(url, method, from);
      if (!response) return null;
      const { status, headers, contentType, body } = response;
      const isText = /^text\/|javascript|json/.test(contentType) && !contentType.includes('charset');
      const type = isText ? `${contentType}; charset=utf-8` : contentType;
      return {
        status,
        headers: Object.entries({ ...headers, 'content-type': type }),
        body: Buffer.from(body, 'utf8').toString('base64'),
      };
    },
    forTests: {
      serve: (origin: string, handler: Handler) => void handlers.set(new URL(origin).origin, handler),
      requests: () => recorded,
      forgetRequests: () => {
        recorded = [];
      },
    },
  };
}
