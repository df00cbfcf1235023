import type { ParsedLink } from '../link/codes.ts';
import { isWholeToken } from '../link/token.ts';
import { looksLikeZoom } from '../zoom-hosts.ts';
import type { TextFacts } from './facts.ts';
import type { FoundLink } from './links.ts';

/** The text names another meeting than its link. */
export interface Conflict {
  urlId: string;
  /** What the labelled line names; `null` when only the one-tap number differs. */
  textId: string | null;
  oneTapId?: string;
}

const ROOM_KINDS: ReadonlySet<string> = new Set(['join', 'personal-link', 'app', 'wrapped']);
/** Hosts whose links calendars and mail programs add by themselves. */
const CALENDAR_HOSTS =
  /^(?:calendar\.google\.com|support\.google\.com|(?:www\.)?google\.com|outlook\.(?:office|office365|live)\.com|aka\.ms)$/;
const MOST_FOREIGN = 50;

/**
 * The link that leads to the room: the first usable one, a scheduled meeting (11 digits) only where nothing else is; of
 * several to the same room the one with the best token. Else a start link; else one of Zoom's with a wrong number.
 */
export function chooseLink(links: FoundLink[]): FoundLink | null {
  const usable = links.filter(isUsable);
  const first = usable.find(({ link }) => link.meetingId.length !== 11) ?? usable[0];
  if (first) return bestOf(usable.filter(({ link }) => leadsToSame(link, first.link))) ?? first;
  const start = links.find(({ link }) => link.kind === 'start' && link.meetingId !== '');
  const webinar = start ?? links.find(({ link }) => link.kind === 'webinar' && link.meetingId !== '');
  return (
    webinar ??
    links.find(({ link }) => link.kind === 'join' && link.givenId !== '' && link.address !== '') ??
    null
  );
}

/** Whether a link can be given to guests. */
export function isUsable({ link }: FoundLink): boolean {
  return ROOM_KINDS.has(link.kind) && link.canonical !== '';
}

/** The link with a whole token, else with any, else the first; `null`: no links. */
export function bestOf(links: FoundLink[]): FoundLink | null {
  return (
    links.find(({ link }) => isWholeToken(link.pwd)) ??
    links.find(({ link }) => link.pwd !== '') ??
    links[0] ??
    null
  );
}

function leadsToSame(one: ParsedLink, other: ParsedLink): boolean {
  return one.meetingId === other.meetingId && one.vanityName.toLowerCase() === other.vanityName.toLowerCase();
}

/** The address to show as it stood in the text, without what may not be kept. */
export function addressOf(link: ParsedLink): string | null {
  if (link.kind === 'app') return link.canonical;
  return link.address || link.canonical || null;
}

/** The meeting ID that the text itself names, links left aside; `null`: none. */
export function textIdOf(facts: TextFacts, urlId: string): string | null {
  const named = facts.ids.filter(({ section }) => section !== 'rooms').map(({ id }) => id);
  const all = named.length > 0 ? named : facts.guessedIds.slice(0, 1);
  const fallback = all[0] ?? facts.ids[0]?.id ?? null;
  return all.find((id) => urlId !== '' && id !== urlId) ?? fallback;
}

/**
 * Where link and text leave open which meeting is meant; `null`: nowhere. Where the link and every one-tap number
 * agree, a labelled line that differs is a slip of that line alone: `parsePaste` reports it, and the meeting is certain.
 */
export function conflictOf(facts: TextFacts, urlId: string, textId: string | null): Conflict | null {
  if (urlId === '') return null;
  const oneTapId = facts.oneTaps.find(({ id }) => id !== urlId)?.id;
  const differs = textId !== null && textId !== urlId;
  const confirmed = facts.oneTaps.length > 0 && !oneTapId;
  if (confirmed || (!differs && !oneTapId)) return null;
  return { urlId, textId: differs ? textId : null, ...(oneTapId ? { oneTapId } : {}) };
}

/**
 * Addresses of other sites, as they stood, wrappers taken off. A site's bare front page (a signature, a footer) and what calendars
 * add are not worth a word, unless the host plays on Zoom's name.
 */
export function foreignOf(links: FoundLink[]): string[] {
  const found = new Set<string>();
  for (const { raw, link } of links) {
    if (link.givenHost !== '' || link.reason === 'bad-token' || found.size >= MOST_FOREIGN) continue;
    const address = link.foreign || raw;
    if (isReportable(address, link)) found.add(address);
  }
  return [...found];
}

function isReportable(raw: string, link: ParsedLink): boolean {
  const parts = /^[a-z]+:\/\/([^/?#]+)(.*)$/i.exec(raw);
  if (!parts?.[1]) return false;
  const host = parts[1].toLowerCase();
  if (link.reason === 'look-alike' || looksLikeZoom(host)) return true;
  if (CALENDAR_HOSTS.test(host) && !/^\/url\?/.test(parts[2] ?? '')) return false;
  return (parts[2] ?? '').replace(/^\//, '') !== '';
}
