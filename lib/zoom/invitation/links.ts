import type { ParsedLink } from '../link/codes.ts';
import { DOTS_BEHIND, parseAddress, shortenedLink } from '../link/parse-link.ts';
import { refusedLink } from '../link/results.ts';
import { SPACED_NUMBER } from '../link/spaced-number.ts';
import { tidy } from '../link/strip-wrapping.ts';
import { WHOLE_TOKEN } from '../link/token.ts';
import { readZoomHost, ZOOM_DOMAINS } from '../zoom-hosts.ts';
import { foldLine } from './fold-line.ts';
import { labelAt } from './marks.ts';

/** A link as it stood in a text, judged. */
export interface FoundLink {
  raw: string;
  link: ParsedLink;
}

/** A text in which each link is one private character, so that nothing reads digits or words inside links. */
export interface LinkedText {
  text: string;
  links: FoundLink[];
  /** There were more links than are examined. */
  more: boolean;
}

const MOST_LINKS = 400;
const FIRST_MARK = 0xe000;
/** The private characters that stand for links, as a pattern. */
export const LINK_MARK = '[\\ue000-\\ue1ff]';
const ALL_MARKS = new RegExp(LINK_MARK, 'g');
const SCHEME = /(?:https?|zoommtg|zoomus):\/\//gi;
const AUTHORITY = /[^\s<>"\])}|`\\/?#，。；：！？）］】」』》、]{0,255}/y;
const TAIL = /[!#-;=?-[^_a-{~]{0,4096}/y;
/** Of an address of Zoom's: none has brackets, commas, semicolons, quotes or a second colon. */
const ZOOM_TAIL = /[#-&+\-./0-9=?-Z_a-z~]{0,4096}/y;
const SPACED = new RegExp(SPACED_NUMBER, 'iy');
/** An address of Zoom's without its scheme, up to its first slash. */
const BARE = new RegExp(
  `(?<=^|[\\s<([:,;"'：])(?=[a-z])(?:[a-z0-9-]{1,63}\\.){0,3}(?:${ZOOM_DOMAINS.map((domain) => domain.replaceAll('.', '\\.')).join('|')})(?=/)`,
  'gi',
);
/** A lost line break glued the next word to the number, or anything to a token that is whole. */
const GLUED = new RegExp(
  `^((?:[a-z]+://)?[^/]{1,255}/(?:[jsw]/\\d{9,11}(?=[A-Z][a-z]|[A-Z]{2})|[jsw]/\\d{10,11}(?=[a-z]{4})|[^\\s?]{1,80}\\?(?:[\\w.-]{1,40}=[\\w.%-]{0,100}&){0,6}pwd=${WHOLE_TOKEN}(?![?&#])))`,
);
/** Longest label of Zoom's, and so much of an address is looked at for one at its end. */
const LONGEST_LABEL = 40;
/** A name that ends in a dot at the end of a line that goes on below with one lower-case word, or nothing else. */
const NAME_GOES_ON = /^\.?[ \t]*\n[ \t>|]{0,12}\.?[a-z0-9][a-z0-9.-]{0,40}[ \t]*(?:\n|$|\?)/;

/** Finds and judges the links of a text. The first 400 are examined, the others vanish from the text. */
export function findLinks(text: string): LinkedText {
  const linked = takeLinks({ text, links: [], more: false }, SCHEME);
  // Where no link with a scheme leads to a room, `zoom.us/j/…` counts too.
  return linked.more || linked.links.some(leadsToRoom) ? linked : takeLinks(linked, BARE);
}

/** Takes out the links whose beginning the pattern finds, beside those that were taken before. */
function takeLinks({ text, links, more: hadMore }: LinkedText, beginning: RegExp): LinkedText {
  const out: string[] = [];
  let at = 0;
  let more = hadMore;
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const authority = beginning === BARE ? found.index : found.index + found[0].length;
    more ||= links.length >= MOST_LINKS;
    const end = endOf(text, found.index, authority, more);
    out.push(text.slice(at, found.index));
    if (!more) out.push(remember(links, text.slice(found.index, end), text.slice(end, end + 100)));
    at = end;
    beginning.lastIndex = end;
  }
  out.push(text.slice(at));
  return { text: out.join(''), links, more };
}

/** Puts the links back into a piece of a linked text. */
export function withLinks(text: string, links: FoundLink[]): string {
  return text.replace(ALL_MARKS, (mark) => links[mark.charCodeAt(0) - FIRST_MARK]?.raw ?? '');
}

/** Where the link with this index stands in its linked text. */
export function placeOf(linked: string, index: number): number {
  return linked.indexOf(String.fromCharCode(FIRST_MARK + index));
}

/** The links in a piece of a linked text, in order. */
export function linksIn(text: string, links: FoundLink[]): FoundLink[] {
  const found: FoundLink[] = [];
  for (const mark of text.match(ALL_MARKS) ?? []) {
    const link = links[mark.charCodeAt(0) - FIRST_MARK];
    if (link) found.push(link);
  }
  return found;
}

/** `true` for a link that names a meeting or a personal room. */
export function leadsToRoom({ link }: FoundLink): boolean {
  return link.givenId !== '' || link.vanityName !== '';
}

function remember(links: FoundLink[], given: string, after: string): string {
  const raw = tidy(given);
  const rest = given.slice(given.indexOf(raw) + raw.length);
  links.push({ raw, link: examine(raw, rest + after) });
  return String.fromCharCode(FIRST_MARK + links.length - 1) + (raw === '' ? '' : rest);
}

function examine(raw: string, after: string): ParsedLink {
  const link = parseAddress(raw, 0);
  if (DOTS_BEHIND.test(after)) return shortenedLink(link, raw);
  // Half a name is another person's room. Scripts without spaces go on right behind a whole one.
  if (isBareName(link, raw) && /^(?![\0-\x7f\u2e80-\uffff])[\p{L}\p{M}]/u.test(after))
    return refusedLink(link, 'name-character', link.kind);
  const mayGoOn = isBareName(link, raw) && NAME_GOES_ON.test(after);
  const isHalf = mayGoOn && (raw.endsWith('-') || /^\.|^[ \t]*\n[ \t>|]{0,12}\./.test(after));
  return isHalf ? refusedLink(link, 'cut-off', link.kind) : link;
}

/** A personal link that ends with its name. */
function isBareName({ vanityName }: ParsedLink, raw: string): boolean {
  return vanityName !== '' && !raw.includes('?');
}

/** Where an address ends. `roughly`: it is not read, so that what stuck to it does not matter. */
function endOf(text: string, start: number, authority: number, roughly: boolean): number {
  AUTHORITY.lastIndex = authority;
  AUTHORITY.exec(text);
  const hostEnd = AUTHORITY.lastIndex;
  const isZooms = readZoomHost(text.slice(authority, hostEnd)) !== null;
  const path = isZooms ? endOfSpacedNumber(text, hostEnd) : hostEnd;
  const tail = isZooms ? ZOOM_TAIL : TAIL;
  tail.lastIndex = path;
  const end = tail.exec(text) ? tail.lastIndex : path;
  if (!isZooms || roughly) return end;
  const glued = GLUED.exec(text.slice(start, Math.min(end, start + 400)))?.[1];
  return glued ? start + glued.length : beforeLabel(text, path, end);
}

/** Where a label and its colon begin that stuck to an address; the end of the address where none does. */
function beforeLabel(text: string, from: number, end: number): number {
  if (!/^[ \p{L}'-]{0,40}[:：]/u.test(text.slice(end, end + LONGEST_LABEL))) return end;
  const first = Math.max(from, end - LONGEST_LABEL);
  const folded = foldLine(text.slice(first, end + LONGEST_LABEL));
  for (let at = first; at < end - 3; at++) {
    if (!/[A-Za-z0-9/]/.test(text[at - 1] ?? '')) continue;
    const label = labelAt(folded, at - first);
    if (label && first + label.end >= end && /^ ?:/.test(folded.slice(label.end))) return at;
  }
  return end;
}

/** Where the rest of an address of Zoom's begins: behind a number with spaces, if the path has one. */
function endOfSpacedNumber(text: string, path: number): number {
  SPACED.lastIndex = path;
  return SPACED.test(text) ? SPACED.lastIndex : path;
}
