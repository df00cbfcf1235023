import { parseZoomLink } from './link/parse-link.ts';
import { type PasteResult, parsePaste } from './parse-paste.ts';
import { readZoomHost } from './zoom-hosts.ts';

/** What a page shows that a room could be read from: the addresses of its links, and its words. */
export interface PageContents {
  /** The page itself, to check once more what was read. */
  address: string;
  links: string[];
  /** Field values and words, in the order of the page. */
  text: string;
}

/** What Zoom shows in the place of a passcode until its owner asks for it. */
const MASKED = /[*\u2022\u25cf\u2217]{4,}/;

/**
 * What a page of Zoom's tells of the person's room, by the same parsers as a paste. Links to rooms count before
 * words; a link by which a host starts is never taken. `null`: not a page of Zoom's.
 */
export function readPage({ address, links, text }: PageContents): PasteResult | null {
  if (!isZoomPage(address)) return null;
  const rooms = [...new Set(links.flatMap((link) => roomLink(link) ?? []))];
  const joins = rooms.filter((link) => !link.includes('/my/'));
  const result = parsePaste([...joins, ...rooms.filter((link) => !joins.includes(link)), text].join('\n'));
  const { found, findings } = result;
  if (!MASKED.test(text)) return { found, findings };
  // What stands behind the label is no passcode then, nor is the word of the button beside it.
  return {
    found: { ...found, passcode: null },
    findings: findings.filter(({ code }) => !code.startsWith('passcode') && code !== 'severalPasscodes'),
  };
}

/** The link that guests use, or `null` for any other link of the page. 11 digits are a scheduled meeting. */
function roomLink(address: string): string | null {
  const { kind, meetingId, canonical } = parseZoomLink(address);
  if (kind !== 'join' && kind !== 'personal-link') return null;
  return kind === 'join' && meetingId.length !== 10 ? null : canonical || null;
}

/** Whether an address is a page on one of Zoom's own hosts, over https. */
export function isZoomPage(address: string | undefined): boolean {
  const url = address ? URL.parse(address) : null;
  return url?.protocol === 'https:' && readZoomHost(url.hostname)?.valid === true;
}
