import { findMeetingLinks } from '../meeting-links.ts';
import type { Section } from './facts.ts';
import type { FoundLink } from './links.ts';
import { readOneTaps } from './phone.ts';
import type { Segment } from './segments.ts';

/** `true` where nothing belongs to the room. */
export function isOutside(section: Section): boolean {
  return section === 'aside' || section === 'elsewhere';
}

/**
 * The section that a piece of text stands in. `before`: that of the piece before it; `found`: its links; `roomId`:
 * the ID in the link that leads to the room, or empty.
 */
export function sectionAfter(before: Section, segment: Segment, found: FoundLink[], roomId: string): Section {
  const { kind, value } = segment;
  const ids = found.map(({ link }) => link.givenId).filter((id) => id !== '');
  if (ids.length > 0 && roomId !== '' && !ids.includes(roomId)) return 'elsewhere';
  if (ids.length > 0 || kind === 'join') return 'main';
  if (found.some(leadsAside)) return 'aside';
  // Another meeting has its own telephone numbers.
  if (before === 'elsewhere') return before;
  if (kind === 'oneTap' || kind === 'dial') return 'phone';
  if (kind === 'sip' || kind === 'h323') return 'rooms';
  if (kind === 'skype' || kind === 'notes') return 'main';
  if (kind !== null) return before;
  if (before === 'main' && (/^(?:\([A-Z]{2}\) )?\+\d/.test(value) || readOneTaps(value).length > 0))
    return 'phone';
  return /h\.323|\bsip\b/i.test(value.slice(0, 60)) ? 'rooms' : before;
}

/** To a recording, or to a meeting of another provider. */
function leadsAside({ raw, link }: FoundLink): boolean {
  if (link.kind === 'recording') return true;
  return (
    link.givenHost === '' && findMeetingLinks(link.foreign || raw).some(({ provider }) => provider !== 'zoom')
  );
}
