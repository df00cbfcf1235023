import type { ParsedLink } from '../link/codes.ts';
import { isZoomGovMeeting } from '../zoom-hosts.ts';
import { addressOf, chooseLink, conflictOf, foreignOf, textIdOf } from './conflicts.ts';
import { noFacts, type TextFacts } from './facts.ts';
import { type FoundLink, findLinks, placeOf } from './links.ts';
import { normaliseText } from './normalise.ts';
import { isMostlyOthers, mayLeadToMeeting, namesOtherProvider, namesZoom } from './other-providers.ts';
import { readFacts } from './read-facts.ts';
import { readSegments } from './segments.ts';
import type { Invitation } from './types.ts';

/** How far from its link an invitation's lines are looked for, in characters; the longest ones have about 10,000. */
const BEFORE_LINK = 50_000;
const AFTER_LINK = 150_000;

/** An invitation with everything that was seen in the text, for callers that say more than its fields. */
export interface InvitationReading {
  invitation: Invitation;
  facts: TextFacts;
  links: FoundLink[];
  /** The link that leads to the room; `null`: there is none. */
  chosen: ParsedLink | null;
  /** There were more links than were looked at. */
  moreLinks: boolean;
  /** The text invites to a meeting of another provider; nothing of it is a room's. */
  isOthers: boolean;
}

/**
 * Reads the text that Zoom's "Copy invitation" gives, of any year and language, and what mail programs,
 * calendars and people have made of it. Never throws; every address but `foreignUrls` is Zoom's own.
 */
export function parseInvitation(text: string): Invitation {
  return readInvitation(text).invitation;
}

/** Reads any text as an invitation: links first, then the lines. Time grows with the length of the text alone. */
export function readInvitation(raw: string): InvitationReading {
  const { text, event } = normaliseText(raw);
  const { text: linked, links, more } = findLinks(text);
  const found = chooseLink(links);
  const zoomNamed = namesZoom(text);
  const start = text.slice(0, BEFORE_LINK + AFTER_LINK);
  if (!zoomNamed && (namesOtherProvider(start) || links.some(mayLeadToMeeting)))
    return { ...nothingOfZoom(links), moreLinks: more };
  const mostlyOthers = zoomNamed && isMostlyOthers(start, links);
  const facts = readFacts(
    readSegments(aroundLink(linked, found && links.indexOf(found)), links),
    links,
    found?.link.givenId ?? '',
    { zoomNamed, mostlyOthers },
  );
  if (mostlyOthers && facts.ids.length === 0 && facts.guessedIds.length === 0)
    return { ...nothingOfZoom(links), moreLinks: more };
  facts.unclearPasscode ||= namesSeveral(facts);
  facts.topic ??= event.summary;
  facts.time ??= event.start;
  const chosen = found?.link ?? null;
  return {
    invitation: compose(links, chosen, facts),
    facts,
    links,
    chosen,
    moreLinks: more,
    isOthers: false,
  };
}

function nothingOfZoom(links: FoundLink[]): Omit<InvitationReading, 'moreLinks'> {
  const facts = noFacts();
  return { invitation: compose(links, null, facts), facts, links, chosen: null, isOthers: true };
}

/** Cuts a very long text down to what can belong to its link; without one, to its beginning. */
function aroundLink(linked: string, index: number | null): string {
  if (linked.length <= BEFORE_LINK + AFTER_LINK) return linked;
  const at = index === null ? 0 : Math.max(0, placeOf(linked, index));
  return linked.slice(Math.max(0, at - BEFORE_LINK), at + AFTER_LINK);
}

function compose(links: FoundLink[], chosen: ParsedLink | null, facts: TextFacts): Invitation {
  const urlId = chosen?.givenId ?? '';
  const textId = textIdOf(facts, urlId);
  const meetingId = chosen?.meetingId || textId || facts.oneTaps[0]?.id || null;
  const personal = links.find(({ link }) => link.vanityName !== '')?.link;
  const passcode = (section: string) => {
    const all = facts.passcodes.filter((p) => p.section === section);
    return (all.find((p) => p.late) ?? all[0])?.passcode ?? null;
  };
  return {
    url: chosen && addressOf(chosen),
    host: chosen ? chosen.host || null : null,
    kind: kindOf(chosen, meetingId),
    meetingId,
    meetingIdDigits: meetingId?.length ?? null,
    passcode: namesSeveral(facts) ? null : (passcode('main') ?? facts.guessedPasscode),
    dialInPasscode: passcode('phone') ?? facts.oneTaps.find((tap) => tap.passcode)?.passcode ?? null,
    h323Passcode: passcode('rooms'),
    pwdToken: chosen?.pwd || chosen?.givenPwd || null,
    oneTap: [...new Set(facts.oneTaps.map((tap) => tap.text))],
    dialIn: unique(facts.dialIn, (d) => `${d.number} ${d.label}`),
    localNumbersUrl:
      links.find(({ link }) => link.kind === 'local-numbers' && link.canonical)?.link.canonical ?? null,
    sip: [...new Set(facts.sip)],
    h323: unique(facts.h323, (h) => h.address),
    skypeUrl: links.find(({ link }) => link.kind === 'skype')?.link.address || null,
    hostName: facts.hostName,
    topic: facts.topic,
    time: facts.time,
    conflict: conflictOf(facts, urlId, textId),
    foreignUrls: foreignOf(links),
    vanityName: personal?.vanityName ?? null,
  };
}

/**
 * Whether the text gives the room several passcodes ("Monday passcode: …"), so that it is open which one holds. Beside
 * telephone numbers the second one is theirs.
 */
function namesSeveral({ passcodes, oneTaps, dialIn }: TextFacts): boolean {
  const own = passcodes.filter(({ section, late }) => section === 'main' && late);
  const hasTelephones = oneTaps.length > 0 || dialIn.length > 0;
  return !hasTelephones && new Set(own.map(({ passcode }) => passcode)).size > 1;
}

function kindOf(chosen: ParsedLink | null, meetingId: string | null): Invitation['kind'] {
  if (!chosen) return 'unknown';
  if (chosen.vanityName !== '') return 'vanity';
  return meetingId?.length === 10 && !isZoomGovMeeting(meetingId, chosen.host) ? 'pmi' : 'unknown';
}

function unique<T>(items: T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
