import type { ExaminedLink } from '../link/codes.ts';
import { examineAddress } from '../link/examine-link.ts';
import { tidy } from '../link/peel-link.ts';
import { SPACED_NUMBER } from '../link/spaced-number.ts';
import { readZoomHost } from '../zoom-hosts.ts';

/** A link as it stood in a text, judged. */
export interface FoundLink {
  raw: string;
  link: ExaminedLink;
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
const SCHEME = /(?:https?|zoommtg|zoomus):\/\//gi;
const AUTHORITY = /[^\s<>"\])}|`\\/?#，。；：！？）］】」』》、]{0,255}/y;
const TAIL = /[!#-;=?-[^_a-{~]{0,4096}/y;
const SPACED = new RegExp(SPACED_NUMBER, 'iy');
const BARE = new RegExp(
  `(?:^|[\\s<([:,;"'：])((?:[a-z0-9-]{1,63}\\.){0,3}(?:zoom\\.(?:us|com\\.cn|com)|zoomgov\\.com|zoom-x\\.de)(?:${SPACED_NUMBER}[!#-;=?-[^_a-{~]{0,512}|\\/[!#-;=?-[^_a-{~]{1,512}))`,
  'gi',
);
/** A lost line break glued the next word to the address. */
const GLUED =
  /^(https?:\/\/[^/]{1,255}\/j\/\d{9,11}(?:\?pwd=(?:[A-Za-z0-9]{30}\.1|[A-Za-z0-9]{29}[Tz]09))?)[A-Z][a-z]/;

/** Finds and judges the links of a text. The first 400 are examined, the others vanish from the text. */
export function findLinks(text: string): LinkedText {
  const links: FoundLink[] = [];
  const out: string[] = [];
  let at = 0;
  let more = false;
  SCHEME.lastIndex = 0;
  for (let found = SCHEME.exec(text); found; found = SCHEME.exec(text)) {
    const end = endOf(text, found.index, found.index + found[0].length);
    out.push(text.slice(at, found.index));
    more ||= links.length >= MOST_LINKS;
    if (!more) out.push(remember(links, text.slice(found.index, end)));
    at = end;
    SCHEME.lastIndex = end;
  }
  out.push(text.slice(at));
  const linked = { text: out.join(''), links, more };
  return more || links.some(leadsToRoom) ? linked : findBareLinks(linked);
}

/** Puts the links back into a piece of a linked text. */
export function withLinks(text: string, links: FoundLink[]): string {
  return text.replace(/[\ue000-\ue1ff]/g, (mark) => links[mark.charCodeAt(0) - FIRST_MARK]?.raw ?? '');
}

/** Where the link with this index stands in its linked text. */
export function placeOf(linked: string, index: number): number {
  return linked.indexOf(String.fromCharCode(FIRST_MARK + index));
}

/** The links in a piece of a linked text, in order. */
export function linksIn(text: string, links: FoundLink[]): FoundLink[] {
  const found: FoundLink[] = [];
  for (const mark of text.match(/[\ue000-\ue1ff]/g) ?? []) {
    const link = links[mark.charCodeAt(0) - FIRST_MARK];
    if (link) found.push(link);
  }
  return found;
}

/** `true` for a link that names a meeting or a personal room. */
export function leadsToRoom({ link }: FoundLink): boolean {
  return link.givenId !== '' || link.vanityName !== '';
}

/** Where no link with a scheme leads to a room, `zoom.us/j/…` counts too. */
function findBareLinks(linked: LinkedText): LinkedText {
  const { links } = linked;
  const text = linked.text.replace(BARE, (all, address: string) => {
    if (links.length >= MOST_LINKS) return all;
    return all.slice(0, -address.length) + remember(links, address);
  });
  return { ...linked, text };
}

function remember(links: FoundLink[], given: string): string {
  const raw = tidy(given);
  const rest = given.slice(given.indexOf(raw) + raw.length);
  links.push({ raw, link: examineAddress(raw, 0) });
  return String.fromCharCode(FIRST_MARK + links.length - 1) + (raw === '' ? '' : rest);
}

function endOf(text: string, start: number, authority: number): number {
  AUTHORITY.lastIndex = authority;
  AUTHORITY.exec(text);
  const path = endOfSpacedNumber(text, authority, AUTHORITY.lastIndex);
  TAIL.lastIndex = path;
  const end = TAIL.exec(text) ? TAIL.lastIndex : path;
  const glued = GLUED.exec(text.slice(start, Math.min(end, start + 400)))?.[1];
  return glued ? start + glued.length : end;
}

/** Where the rest of an address begins: behind a number with spaces if the path has one and the host is Zoom's. */
function endOfSpacedNumber(text: string, authority: number, path: number): number {
  SPACED.lastIndex = path;
  return SPACED.test(text) && readZoomHost(text.slice(authority, path)) ? SPACED.lastIndex : path;
}
