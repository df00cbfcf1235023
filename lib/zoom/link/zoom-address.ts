import { printedHost, type ZoomHost } from '../zoom-hosts.ts';
import type { LinkNote, LinkReason, LinkRefusal, LinkWarning, ParsedLink } from './codes.ts';
import { printJoinLink, printNumbersPage, printPersonalLink } from './print-link.ts';
import { nothing } from './results.ts';
import { readZoomPath, type ZoomPath } from './zoom-path.ts';
import { readZoomQuery, type ZoomQuery } from './zoom-query.ts';

/**
 * Judges an address whose host is Zoom's. `address`: as given; `url`: the same through `new URL()`.
 * Keeps nothing that is a secret or names a person: `zak`, `tk`, `uname`.
 */
export function readZoomAddress(address: string, url: URL, zoom: ZoomHost): ParsedLink {
  const query = readZoomQuery(url.search);
  const path = serviceOr(readZoomPath(url.pathname, query.confno), url, zoom);
  if (!zoom.valid || authority(address).includes('%')) return { ...nothing('bad-host', path.kind) };
  const given = { ...nothing('unknown-path', path.kind), host: zoom.host, givenHost: zoom.host };
  const refusal = refuse(url, path, query);
  if (refusal === 'bad-token') return nothing('bad-token', 'hostile');
  if (refusal === 'host-key') return { ...given, kind: 'start', reason: 'host-key' };
  const known = { ...given, givenId: path.id, givenPwd: path.kind === 'join' ? query.pwd : '' };
  if (refusal) return { ...known, reason: refusal, address: url.port || url.username ? '' : address };
  return accept(known, address, url, zoom, path, query);
}

function accept(
  known: ParsedLink,
  address: string,
  url: URL,
  zoom: ZoomHost,
  path: ZoomPath,
  query: ZoomQuery,
): ParsedLink {
  const warnings = [...path.warnings, ...hostWarnings(address, zoom)];
  if (query.gluedToken) warnings.push('token-glued');
  if (query.personalToken || path.kind === 'webinar') warnings.unshift(...personal(path, query));
  if (query.action === 'start' && path.kind === 'join') warnings.unshift('start-link');
  const kind = query.action === 'start' && path.kind === 'join' ? 'start' : path.kind;
  const notes = [...path.notes, ...dropped(url, query)];
  const informs = kind === 'local-numbers' || kind === 'ics';
  const startPage = kind === 'start' && !/^\/s\//i.test(url.pathname);
  const canonical = kind === 'webinar' || startPage ? '' : print(url, zoom, path, query);
  const secret = query.personalToken || kind === 'ics' || kind === 'start' || /[?&]uname=/i.test(url.search);
  return {
    ...known,
    kind,
    verdict: informs ? 'info' : warnings.length > 0 ? 'warn' : 'ok',
    meetingId: path.id,
    vanityName: path.name,
    pwd: kind === 'webinar' || informs ? '' : query.pwd,
    canonical,
    reason: reasonOf(warnings, notes),
    warnings: [...new Set(warnings)],
    notes,
    address: secret ? canonical : address,
  };
}

function refuse(url: URL, path: ZoomPath, query: ZoomQuery): LinkRefusal | null {
  if (query.hostKey) return 'host-key';
  if (query.badToken) return 'bad-token';
  if (url.username || url.password) return 'user-info';
  if (url.port) return 'port';
  return path.refusal;
}

function serviceOr(path: ZoomPath, url: URL, zoom: ZoomHost): ZoomPath {
  if (!zoom.service) return path;
  const agenda = zoom.host === `docs.${zoom.domain}` && /^\/agenda(?:\/|$)/.test(url.pathname);
  const nowhere = { ...path, id: '', name: '', warnings: [], notes: [] };
  if (agenda) return { ...nowhere, kind: 'agenda', refusal: 'agenda' };
  return { ...nowhere, kind: 'other', refusal: 'service-host' };
}

function hostWarnings(address: string, zoom: ZoomHost): LinkWarning[] {
  const warnings: LinkWarning[] = [];
  if (/^http:/i.test(address)) warnings.push('plain-http');
  if (/[^\0-\x7f]/.test(authority(address))) warnings.push('characters-mapped');
  if (zoom.trailingDot) warnings.push('trailing-dot');
  if (zoom.nested) warnings.push('nested-subdomain');
  return warnings;
}

function personal(path: ZoomPath, query: ZoomQuery): LinkWarning[] {
  const webinar: LinkWarning[] = path.kind === 'webinar' ? ['webinar'] : [];
  return query.personalToken ? [...webinar, 'personal-token'] : webinar;
}

function dropped(url: URL, query: ZoomQuery): LinkNote[] {
  const notes: LinkNote[] = [];
  if (query.dropped) notes.push('parameters-dropped');
  if (url.hash) notes.push('fragment-dropped');
  return notes;
}

function reasonOf(warnings: LinkWarning[], notes: LinkNote[]): LinkReason {
  return warnings[0] ?? notes[0] ?? 'ok';
}

function print(url: URL, zoom: ZoomHost, path: ZoomPath, query: ZoomQuery): string {
  const host = printedHost(zoom);
  if (path.kind === 'personal-link') return printPersonalLink(host, path.name, query.pwd);
  if (path.kind === 'local-numbers') return printLocalNumbers(url, host);
  if (path.kind === 'ics') return '';
  return printJoinLink(host, path.id, query.pwd);
}

/** The page of telephone numbers: `/u/X` or the older `/zoomconference?m=X`, nothing else of it. */
function printLocalNumbers(url: URL, host: string): string {
  const short = /^\/u\/([\w-]{1,64})\/?$/.exec(url.pathname)?.[1];
  if (short) return printNumbersPage(host, { short });
  const long = /[?&]m=([\w.~-]{1,128})(?:&|$)/.exec(url.search)?.[1];
  return long ? printNumbersPage(host, { long }) : '';
}

function authority(address: string): string {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
}
