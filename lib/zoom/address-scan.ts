import { decodePercent } from './decode.ts';
import { DEEPEST_WRAPPING, unwrap } from './link/unwrap.ts';

/** One web address found in running text. */
export interface FoundAddress {
  /** Where it stands, the wrappers of `unwrap` around it included. */
  start: number;
  end: number;
  /** Lower case, without a trailing dot. */
  host: string;
  /** Begins with `/`; decoded where a wrapper had encoded it. */
  path: string;
  /** Without `?`; empty when there is none. */
  query: string;
}

const LONGEST_HOST = 253;
/** White space, quotes, brackets and everything that is not ASCII end an address. */
const ADDRESS_PART = /[!#-&*-;=?-Z_a-z~]{0,2048}/y;
/** The beginning of what `unwrap` may take an address out of. */
const WRAPPER_START =
  'https?://(?:(?:www\\.)?google\\.com/url\\?|[a-z0-9-]{1,63}\\.safelinks\\.protection\\.outlook\\.com/|urldefense(?:\\.proofpoint)?\\.(?:com|us)/v)';

/**
 * Finds addresses on one of the given domains or below them. Takes the text and lower-case domains.
 * Linear in the text: it looks for the domains first and reads at most 2,048 characters around each.
 * An address inside another site's path or behind a user name (`zoom.us@evil.example`) is not one.
 */
export function findAddresses(text: string, domains: readonly string[]): FoundAddress[] {
  const longestFirst = [...domains].sort((a, b) => b.length - a.length);
  const hosts = longestFirst.map((d) => d.replaceAll('.', '\\.')).join('|');
  const anchors = new RegExp(`(${WRAPPER_START})|${hosts}`, 'gi');
  const found: FoundAddress[] = [];
  for (let match = anchors.exec(text); match; match = anchors.exec(text)) {
    const end = match.index + match[0].length;
    const address = match[1]
      ? wrappedAt(text, match.index, domains)
      : addressAt(text, match.index, end, domains);
    if (!address) continue;
    found.push(address);
    anchors.lastIndex = Math.max(address.end, match.index + 1);
  }
  return found;
}

/** The address in the wrappers that begin here, replaced together with them; `null`: it is none of those looked for. */
function wrappedAt(text: string, start: number, domains: readonly string[]): FoundAddress | null {
  const end = endOfAddress(text, start);
  let address = text.slice(start, end).replaceAll('&amp;', '&');
  for (let depth = 0; depth <= DEEPEST_WRAPPING && URL.canParse(address); depth++) {
    const url = new URL(address);
    const inner = unwrap(url);
    if (inner !== null) {
      address = inner;
      continue;
    }
    const host = url.hostname.replace(/\.$/, '');
    if (!isOn(host, domains) || url.username !== '' || url.password !== '') return null;
    return { start, end, host, path: url.pathname, query: url.search.slice(1) };
  }
  return null;
}

function addressAt(text: string, anchor: number, anchorEnd: number, domains: readonly string[]) {
  const hostEnd = text[anchorEnd] === '.' ? anchorEnd + 1 : anchorEnd;
  if (!/^(?:\/|%(?:25)*2f)/i.test(text.slice(hostEnd, hostEnd + 9))) return null;
  const hostStart = startOfHost(text, anchor);
  const host = text.slice(hostStart, anchorEnd).toLowerCase();
  if (!isOn(host, domains)) return null;
  const before = text.slice(Math.max(0, hostStart - 20), hostStart);
  const scheme = /[a-z][a-z+]{2,11}(?::|%(?:25)*3a)(?:\/|%(?:25)*2f){1,2}$/i.exec(before);
  if (!scheme && /[@/\\_%\w]$/.test(before)) return null;
  const end = endOfAddress(text, hostEnd);
  const start = hostStart - (scheme?.[0].length ?? 0);
  return { start, end, host, ...parts(text.slice(hostEnd, end)) };
}

function startOfHost(text: string, anchor: number): number {
  let start = anchor;
  const limit = Math.max(0, anchor - LONGEST_HOST);
  while (start > limit && isHostCharacter(text.charCodeAt(start - 1))) start--;
  const encodedSlash = text[start - 1] === '%' ? /^(?:25)*2f/i.exec(text.slice(start, start + 8)) : null;
  return start + (encodedSlash?.[0].length ?? 0);
}

function isHostCharacter(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
  );
}

function isOn(host: string, domains: readonly string[]): boolean {
  const labels = host.split('.');
  if (!labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) return false;
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function endOfAddress(text: string, from: number): number {
  ADDRESS_PART.lastIndex = from;
  let end = from + (ADDRESS_PART.exec(text)?.[0].length ?? 0);
  while (end > from && '.,;:!?*~'.includes(text[end - 1] ?? '')) end--;
  return end;
}

function parts(rest: string): { path: string; query: string } {
  let inner = rest.replaceAll('&amp;', '&');
  if (inner.startsWith('%')) inner = decodeFully(inner.split('&')[0] ?? '');
  const [beforeHash = ''] = inner.split('#');
  const [path = '', query = ''] = beforeHash.split(/[?&](.*)/s);
  return { path, query };
}

function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.startsWith('%'); round++)
    decoded = decodePercent(decoded, decoded);
  return decoded;
}
