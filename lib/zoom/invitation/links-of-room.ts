import type { ParsedLink } from '../link/codes.ts';
import { bestOf, isUsable } from './conflicts.ts';
import type { InvitationReading } from './parse-invitation.ts';

/** The links of a text that lead to the room that is meant. */
export interface LinksOfRoom {
  join: ParsedLink | null;
  personal: ParsedLink | null;
  /** Names of personal links that were left: they may be somebody else's. */
  left: string[];
}

const SCHEDULED = 11;

/**
 * Both kinds of link that a text gives for one room. Beside the chosen one, one of the other kind is taken where it is the
 * only one. Zoom's own invitation never names a personal link (Northwestern's help page on personal rooms), so one below
 * an invitation is somebody's signature and left; and a scheduled meeting is not the room of a personal link.
 */
export function linksOfRoom({ links, chosen, facts }: InvitationReading): LinksOfRoom {
  const usable = links.filter(isUsable);
  const isInvitation = facts.hostName !== null || facts.oneTaps.length > 0 || facts.dialIn.length > 0;
  const names = distinct(usable.map(({ link }) => link.vanityName));
  const ids = distinct(usable.map(({ link }) => link.meetingId));
  const isPersonal = chosen !== null && chosen.vanityName !== '';
  const name = isPersonal
    ? chosen.vanityName
    : names.length === 1 && !(chosen && isInvitation)
      ? names[0]
      : undefined;
  const own = ids.filter((id) => id.length < SCHEDULED);
  const id = isPersonal ? (own.length === 1 ? own[0] : undefined) : chosen?.meetingId;
  const join = isPersonal ? bestOf(usable.filter(({ link }) => id && link.meetingId === id))?.link : chosen;
  const personal = bestOf(usable.filter(({ link }) => isSameName(link.vanityName, name)))?.link;
  return {
    join: join ?? null,
    personal: personal ?? null,
    left: names.filter((one) => !isSameName(one, name)),
  };
}

/** Whether two names are those of one personal link: Zoom makes no difference between capital and small letters. */
export function isSameName(one: string, other: string | undefined): boolean {
  return one !== '' && one.toLowerCase() === other?.toLowerCase();
}

function distinct(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    return value !== '' && !seen.has(key) && seen.add(key);
  });
}
