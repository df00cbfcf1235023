import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import type { FirefoxOutput } from './firefox-output.ts';
import type { Serving } from './serving.ts';

interface Header {
  name: string;
  value: { value: string };
}

interface RequestEvent {
  isBlocked: boolean;
  request: { request: string; url: string; method: string; headers: Header[] };
}

/**
 * Answers what is served, for every tab at once and from its first request on; refuses all else, or
 * lets it through where a person looks around.
 */
export async function serveFirefox(
  bidi: Bidi,
  serving: Serving,
  origin: string,
  refuseElse: boolean,
): Promise<void> {
  bidi.on('network.beforeRequestSent', (event) => {
    const { isBlocked, request } = event as unknown as RequestEvent;
    if (!isBlocked) return;
    void answer(bidi, serving, origin, refuseElse, request).catch(() => {});
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
  refuseElse: boolean,
  request: RequestEvent['request'],
) {
  const asker = request.headers.find(({ name }) => name.toLowerCase() === 'origin')?.value.value;
  const response = serving.answer(
    request.url,
    request.method,
    origin && asker === origin ? 'extension' : 'page',
  );
  const named = { request: request.request };
  if (!response) return bidi.send(refuseElse ? 'network.failRequest' : 'network.continueRequest', named);
  const headers = { ...response.headers, 'content-type': response.contentType };
  return bidi.send('network.provideResponse', {
    ...named,
    statusCode: response.status,
    reasonPhrase: response.status < 400 ? 'OK' : 'Error',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } })),
    body: { type: 'base64', value: Buffer.from(response.body, 'utf8').toString('base64') },
  });
}

/** Interception does not see the background's requests: they are cancelled in Firefox's own window. */
export async function refuseBackgroundRequests(
  bidi: Bidi,
  output: FirefoxOutput,
  serving: Serving,
  id: string,
): Promise<void> {
  output.onNews('request', ({ url = '', method = '' }) =>
    serving.note({ url, method, served: false, from: 'extension' }),
  );
  await bidi.privileged((addonId: string) => {
    const observer = {
      // biome-ignore lint/suspicious/noExplicitAny: the inside of Firefox has no types
      observe(subject: any) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        if (channel.loadInfo.triggeringPrincipal?.addonId !== addonId) return;
        // A tab's requests are intercepted, and so written down, without this.
        if (channel.loadInfo.browsingContextID && !channel.loadInfo.browsingContext?.isContent) return;
        const news = { kind: 'request', url: channel.URI.spec, method: channel.requestMethod };
        dump(`DOORWAY ${JSON.stringify(news)}\n`);
        channel.cancel(Cr.NS_ERROR_ABORT);
      },
    };
    // Kept on the window: observers that nothing holds are collected.
    Object.assign(window, { doorwayRequestObserver: observer });
    Services.obs.addObserver(observer, 'http-on-opening-request');
  }, id);
}
