import { decodePercent } from '../decode.ts';

/** How many wrappers may lie around each other; real mail has at most two (SafeLinks around Google's). */
export const DEEPEST_WRAPPING = 4;

/**
 * The address inside a link wrapper of Google, Microsoft (SafeLinks) or Proofpoint (urldefense), or `null` when
 * `url` is no wrapper. Only on exactly their hosts: `evil.com/url?q=` is not one. The result is text that
 * must be judged again from the start. An empty string: a wrapper without anything inside.
 */
export function unwrap(url: URL): string | null {
  const host = url.hostname.replace(/\.$/, '');
  if ((host === 'www.google.com' || host === 'google.com') && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url') ?? '';
  if (/^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/.test(host))
    return url.searchParams.get('url') ?? '';
  if (host === 'urldefense.com' || host === 'urldefense.us' || host === 'urldefense.proofpoint.com')
    return unwrapProofpoint(url);
  return null;
}

function unwrapProofpoint(url: URL): string {
  if (url.pathname.startsWith('/v3/')) return unwrapThird(url.href);
  const inside = url.searchParams.get('u') ?? '';
  if (url.pathname.startsWith('/v1/')) return inside;
  if (url.pathname.startsWith('/v2/')) return decodePercent(inside.replace(/_/g, '/').replace(/-/g, '%'), '');
  return '';
}

/**
 * `…/v3/__ADDRESS__;SIGNS!!…`: each `*` in the address stands for the next sign, `**X` for a run of them; `%` is among
 * them, as in `https*3A*2F*2F` with `JSUl` (mails in public archives).
 */
function unwrapThird(href: string): string {
  const start = href.indexOf('/v3/__') + 6;
  const end = href.lastIndexOf('__;');
  if (start < 6 || end < start) return '';
  const given = href.slice(start, end);
  const bang = href.indexOf('!', end);
  const signs = [...decodeBase64(href.slice(end + 3, bang < 0 ? href.length : bang))];
  // Some servers make one slash of two; the second one may also be among the signs.
  return putBack(given, signs).replace(/^(https?:\/)(?!\/)/i, '$1/');
}

function putBack(address: string, signs: string[]): string {
  const lengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let next = 0;
  return address.replace(/\*(?:\*([\w-]))?/g, (_all, run: string | undefined) => {
    const count = run === undefined ? 1 : lengths.indexOf(run) + 2;
    next += count;
    return signs.slice(next - count, next).join('');
  });
}

function decodeBase64(text: string): string {
  try {
    const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    // No base64: nothing is wrapped in it.
    return '';
  }
}
