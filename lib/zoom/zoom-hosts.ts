/** Registrable domains on which Zoom itself serves meetings. Source: Zoom's pages and public meeting links. */
export const ZOOM_DOMAINS = ['zoom.us', 'zoom.com', 'zoomgov.com', 'zoom.com.cn', 'zoom-x.de'] as const;
export type ZoomDomain = (typeof ZOOM_DOMAINS)[number];

/** Zoom's own services: real Zoom hosts that never lead to a room. */
const SERVICE_LABELS: ReadonlySet<string> = new Set(
  'support marketplace developers devforum docs applications api st1 status explore'.split(' '),
);

/** Link shorteners whose target cannot be known without a request. */
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly lnkd.in shorturl.at t.ly rb.gy tiny.cc aka.ms'.split(
    ' ',
  ),
);

/** A host name of Zoom's, taken apart. */
export interface ZoomHost {
  /** ASCII, lower case, without a trailing dot. */
  host: string;
  domain: ZoomDomain;
  /** Every label is one that DNS and Zoom allow; `new URL()` lets others through. */
  valid: boolean;
  /** More than one label before the domain. */
  nested: boolean;
  /** A service of Zoom's, never a room. */
  service: boolean;
  trailingDot: boolean;
}

/**
 * What a host name is to Zoom, or `null` when it is not Zoom's. `hostname` as `new URL()` gives it: look-alikes,
 * full-width letters and homographs can only be judged after that mapping.
 */
export function readZoomHost(hostname: string): ZoomHost | null {
  const trailingDot = hostname.endsWith('.');
  const host = (trailingDot ? hostname.slice(0, -1) : hostname).toLowerCase();
  const domain = ZOOM_DOMAINS.find((d) => host === d || host.endsWith(`.${d}`));
  if (!domain) return null;
  const labels = host === domain ? [] : host.slice(0, -domain.length - 1).split('.');
  return {
    host,
    domain,
    valid: host.length <= 253 && labels.every(isLabel),
    nested: labels.length > 1,
    service: SERVICE_LABELS.has(labels.at(-1) ?? ''),
    trailingDot,
  };
}

/** The host to print in a link: `www` and the web client's `app` are the bare domain under another name. */
export function printedHost(zoom: ZoomHost): string {
  return zoom.host === `www.${zoom.domain}` || zoom.host === `app.${zoom.domain}` ? zoom.domain : zoom.host;
}

/** `true` for `acme.zoom.us`; `false` for the bare domains, `www`, `app` and the clusters such as `us02web`. */
export function isCompanyHost(host: string): boolean {
  const zoom = readZoomHost(host);
  if (!zoom || printedHost(zoom) === zoom.domain) return false;
  return !/^[a-z]{2}\d{2}web$/.test(host.slice(0, -zoom.domain.length - 1));
}

/** `true` for hosts of ZoomGov, a Zoom of its own with numbers and names of its own. */
export function isZoomGov(host: string | null): boolean {
  return readZoomHost(host ?? '')?.domain === 'zoomgov.com';
}

/**
 * `true` for ten digits that are an ordinary meeting on zoomgov.com: they begin with 1 there (public meeting notes), and
 * a number of a Personal Meeting Room never does (Zoom support article 201362843).
 */
export function isZoomGovMeeting(meetingId: string, host: string | null): boolean {
  return meetingId.length === 10 && meetingId.startsWith('1') && isZoomGov(host);
}

/** `true` when a foreign host plays on Zoom's name (`zo0m.us`, `zoom.us.evil.com`, `us05web-zoom.us`). */
export function looksLikeZoom(hostname: string): boolean {
  const plain = hostname.toLowerCase().replace(/0/g, 'o').replace(/rn/g, 'm').replace(/1/g, 'l');
  return /zo{1,3}m{1,3}/.test(plain) || plain.startsWith('xn--zm-') || plain.includes('.xn--zm-');
}

/** `true` when the host only forwards and cannot be checked offline. */
export function isShortener(hostname: string): boolean {
  return SHORTENERS.has(hostname.toLowerCase().replace(/^www\./, ''));
}

function isLabel(label: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label);
}
