import type { Bidi } from './bidi.ts';
import type { Serving } from './serving.ts';

interface RequestEvent {
  isBlocked: boolean;
  request: { request: string; url: string; method: string };
}

/** Answers what the test serves and refuses all else, for every tab at once and from its first request on. */
export async function serveFirefox(bidi: Bidi, serving: Serving, origin: string): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request } = event as unknown as RequestEvent;
    if (!isBlocked) return;
    void answer(bidi, serving, origin, request).catch(() => {});
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
}

async function answer(
  bidi: Bidi,
  serving: Serving,
  origin: string,
  request: RequestEvent['request'] & { headers?: { name: string; value: { value: string } }[] },
) {
  const asker = request.headers?.find(({ name }) => name.toLowerCase() === 'origin')?.value.value;
  const response = serving.answer(
    request.url,
    request.method,
    origin && asker === origin ? 'extension' : 'page',
  );
  if (!response) return bidi.send('network.failRequest', { request: request.request });
  const headers = { ...response.headers, 'content-type': response.contentType };
  return bidi.send('network.provideResponse', {
    request: request.request,
    statusCode: response.status,
    reasonPhrase: response.status < 400 ? 'OK' : 'Error',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: Buffer.from(response.body, 'utf8').toString('base64') },
  });
}

/** Interception does not see the background's requests: they are cancelled and kept in Firefox's own window. */
export async function refuseBackgroundRequests(bidi: Bidi, id: string): Promise<void> {
  await bidi.privileged((addonId: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has no types here
    const own = globalThis as any;
    own.doorwayRequests = [];
    own.doorwayRequestObserver = {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      observe(subject: any) {
        const channel = subject.QueryInterface(own.Ci.nsIHttpChannel);
        const info = channel.loadInfo;
        if (info.triggeringPrincipal?.addonId !== addonId) return;
        own.doorwayRequests.push({ url: channel.URI.spec, method: channel.requestMethod });
        channel.cancel(own.Cr.NS_ERROR_ABORT);
      },
    };
    own.Services.obs.addObserver(own.doorwayRequestObserver, 'http-on-opening-request');
  }, id);
}
