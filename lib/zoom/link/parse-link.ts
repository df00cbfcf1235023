import { isShortener, looksLikeZoom, readZoomHost, type ZoomHost } from '../zoom-hosts.ts';
import { parseNumber } from './bare-number.ts';
import type { LinkRefusal, LinkWarning, ParsedLink, ZoomLink, ZoomLinkKind } from './codes.ts';
import { joinBrokenLinks } from './join-broken-links.ts';
import { nothing, refusedLink } from './results.ts';
import { SPACED_NUMBER } from './spaced-number.ts';
import { startsLikeLink, stripWrapping, tidy } from './strip-wrapping.ts';
import { isWholeToken } from './token.ts';
import { DEEPEST_WRAPPING, unwrap } from './unwrap.ts';
import { readZoomAddress } from './zoom-address.ts';

/** Longer than any link with all its wrappers: what is longer is not read. */
const LONGEST_LINK = 8192;
const MEETING_PROXY = 'zoom-lfx.platform.linuxfoundation.org';
const ADDRESS_AHEAD = new RegExp(`^\\S*?${SPACED_NUMBER}\\S*|^\\S+`, 'i');
/** `/j/ID%3Fpwd%3DX` from a half undone wrapper, `/j/ID&pwd=X` from a careless program. */
const LOST_QUESTION_MARK = /^([^?#]{1,300}\/\d{9,11})(?:%3f|&)pwd(?:%3d|=)/i;
/** Behind the host none of these is part of an address of Zoom's: there it ends, in text as on its own. */
const NOT_ZOOMS =
  /[,;(){}|*[\]\u2018-\u201f\u00ab\u00bb\u2039\u203a\u3001\u3002\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;
/** How programs and people show that something was left out behind an address. */
export const DOTS_BEHIND = /^(?:…|⋯|\.{2})/;
const SCHEME_INSIDE = /(?:https?|zoommtg|zoomus):\/\//i;

/**
 * What a pasted link or number is: whether it leads to a Zoom room, its parts, and the link to keep.
 * Absent parts are empty strings. Never throws, never gives an address that is not Zoom's, and keeps of a
 * query only `pwd`. Source of the grammar: Zoom's own pages and invitations, and public meeting links.
 */
export function parseZoomLink(text: string): ZoomLink {
  const { verdict, kind, host, meetingId, vanityName, pwd, canonical, reason } = parseLink(text);
  return { verdict, kind, host, meetingId, vanityName, pwd, canonical, reason };
}

/**
 * Judges one pasted text that should be a link or a number, and says everything that was noticed.
 * Never throws; never gives an address that is not Zoom's.
 */
export function parseLink(text: string): ParsedLink {
  if (text.length > LONGEST_LINK) return nothing('too-long', 'other');
  const mended = joinBrokenLinks(text);
  const { address, form, warnings } = stripWrapping(mended);
  if (address === '') return nothing('empty', 'other');
  if (form === 'plain') {
    const number = parseNumber(address, warnings);
    if (number) return number;
  }
  const found = findAddress(address);
  const examined = parseAddress(found, 0);
  const isShortened = DOTS_BEHIND.test(behind(mended, found));
  return withForm(isShortened ? shortenedLink(examined, found) : examined, form, warnings);
}

function behind(text: string, part: string): string {
  const at = text.indexOf(part);
  return at < 0 ? '' : text.slice(at + part.length, at + part.length + 3);
}

/** Judges a text that is one address. `depth`: how many wrappers were taken off already. */
export function parseAddress(given: string, depth: number): ParsedLink {
  const address = given.replace(LOST_QUESTION_MARK, '$1?pwd=');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'zoommtg' || scheme === 'zoomus') return examineApp(address);
  if (scheme !== 'https' && scheme !== 'http') return examineSchemeless(address, depth, scheme);
  const refusal = refuseShape(address);
  if (refusal) return nothing(refusal, 'hostile');
  const url = parse(address);
  if (!url) return nothing('bad-host', 'hostile');
  const zoom = readZoomHost(url.hostname);
  if (zoom) return examineZoom(address, url, zoom);
  const foreign = refuseForeign(url);
  if (url.username || url.password || url.port) return nothing(foreign.refusal, 'hostile');
  const inside = unwrap(url);
  if (inside === null)
    return { ...nothing(foreign.refusal, foreign.kind), host: foreign.host, foreign: address };
  if (depth >= DEEPEST_WRAPPING) return nothing('wrapped-too-often', 'hostile');
  return wrapped(parseAddress(tidy(inside.slice(0, LONGEST_LINK)), depth + 1));
}

function examineZoom(address: string, url: URL, zoom: ZoomHost): ParsedLink {
  const own = ownPart(address);
  if (own === address) return readZoomAddress(address, url, zoom);
  const moreBehind = /[\p{L}\p{N}]/u.test(address.slice(own.length));
  return { ...readZoomAddress(tidy(own), parse(own) ?? url, zoom), moreBehind };
}

/** One of Zoom's addresses up to the first sign that none of them has. */
function ownPart(address: string): string {
  const authority = /^[a-z]+:\/\/[^/?#]*/i.exec(address)?.[0].length ?? 0;
  const end = address.slice(authority).search(NOT_ZOOMS);
  return end < 0 ? address : address.slice(0, authority + end);
}

/**
 * A link that a program cut off on screen, with dots behind it. A token that is not whole is none; a name or an old
 * number may go on, and half of it leads to somebody else.
 */
export function shortenedLink(link: ParsedLink, raw: string): ParsedLink {
  if (link.canonical === '' || isWholeToken(link.pwd)) return link;
  if (raw.includes('?') || link.pwd !== '') {
    const warnings: LinkWarning[] = ['token-cut', ...link.warnings];
    const canonical = link.canonical.replace(/\?.*$/, '');
    return { ...link, verdict: 'warn', pwd: '', givenPwd: '', canonical, warnings, reason: 'token-cut' };
  }
  const isCertain = link.vanityName === '' && link.meetingId.length > 9;
  return isCertain ? link : refusedLink(link, 'cut-off', link.kind);
}

function examineApp(address: string): ParsedLink {
  const refusal = refuseShape(address);
  if (refusal) return nothing(refusal, 'hostile');
  const url = parse(address.replace(/^[a-z]+:/i, 'https:'));
  const zoom = url && readZoomHost(url.hostname);
  if (!url || !zoom)
    return nothing(url && looksLikeZoom(url.hostname) ? 'look-alike' : 'not-zoom', 'hostile');
  const link = examineZoom(address, url, zoom);
  if (link.kind === 'start') return { ...link, kind: 'app-start', canonical: '' };
  return link.kind === 'join' ? { ...link, kind: 'app' } : refusedLink(link, 'unknown-path', 'other');
}

function examineSchemeless(address: string, depth: number, scheme: string | undefined): ParsedLink {
  const dotted = scheme?.includes('.') === true;
  // "Zoom: 384…" is a label and its value.
  const isLabel = scheme !== undefined && /\s/.test(address[scheme.length + 1] ?? ' ');
  if (scheme && !dotted && !isLabel) return nothing('other-scheme', 'hostile');
  if ((!isLabel && startsLikeLink(address)) || readZoomHost(address))
    return parseAddress(`https://${address}`, depth);
  return nothing('not-a-link', depth > 0 ? 'hostile' : 'other');
}

/** What no link of Zoom's has and what readers and browsers see differently. */
function refuseShape(address: string): LinkRefusal | null {
  if (!/^[a-z]+:\/\/[^/]/i.test(address)) return 'not-a-link';
  if (address.includes('\\')) return 'backslash';
  if (/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(address)) return 'hidden-character';
  return null;
}

/** Why a foreign host is refused. Only the Linux Foundation's proxy page is named: the person must open it. */
function refuseForeign(url: URL): { refusal: LinkRefusal; kind: ZoomLinkKind; host: string } {
  const host = url.hostname;
  if (host === MEETING_PROXY) return { refusal: 'proxy', kind: 'proxy', host };
  if (isShortener(host)) return { refusal: 'shortener', kind: 'hostile', host: '' };
  return { refusal: looksLikeZoom(host) ? 'look-alike' : 'not-zoom', kind: 'hostile', host: '' };
}

function wrapped(link: ParsedLink): ParsedLink {
  const usable = link.canonical !== '' && (link.kind === 'join' || link.kind === 'personal-link');
  return {
    ...link,
    kind: usable ? 'wrapped' : link.kind,
    notes: [...link.notes, 'unwrapped'],
    reason: link.reason === 'ok' ? 'unwrapped' : link.reason,
  };
}

function withForm(
  link: ParsedLink,
  form: 'plain' | 'markdown' | 'bracketed',
  seen: LinkWarning[],
): ParsedLink {
  const usable = link.canonical !== '' && (link.kind === 'join' || link.kind === 'personal-link');
  const kind = form !== 'plain' && usable ? form : link.kind;
  if (seen.length === 0 || link.verdict === 'reject') return { ...link, kind };
  const warnings = [...seen, ...link.warnings];
  const verdict = link.verdict === 'ok' ? 'warn' : link.verdict;
  return { ...link, kind, verdict, warnings, reason: warnings[0] ?? link.reason };
}

/** The address in a text that has words around it: from its scheme on, up to the next space. */
function findAddress(text: string): string {
  if (!/\s/.test(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:\S/i.test(text)) return tidy(ADDRESS_AHEAD.exec(text)?.[0] ?? '');
  const at = text.search(SCHEME_INSIDE);
  if (at < 0) return text;
  return tidy(/^[^\s<>"\])]*/.exec(text.slice(at))?.[0] ?? '');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    // The verdict on such a link: it is none.
    return null;
  }
}
