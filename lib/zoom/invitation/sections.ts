import type { Section } from './facts.ts';
import type { FoundLink } from './links.ts';
import { leadsToOtherProvider, namesOtherProvider, namesZoom } from './other-providers.ts';
import { areOwn } from './own-words.ts';
import { readDialIns, readOneTaps } from './phone.ts';
import type { Segment } from './segments.ts';

/** Longer lines that name another provider speak of it; shorter ones begin what is the other provider's. */
const LONGEST_HEADING = 80;
/** A line that begins with a telephone number. */
const NUMBER_LINE = /^(?:\([A-Z]{2}\) )?[+(]?\d/;

/** `true` where nothing belongs to the room. */
export function isOutside(section: Section): boolean {
  return section === 'aside' || section === 'elsewhere';
}

/** What decides in which section a piece of text stands. */
interface Place {
  /** The section of the piece before it. */
  before: Section;
  segment: Segment;
  next: Segment | undefined;
  /** The links in the piece. */
  found: FoundLink[];
  /** The ID in the link that leads to the room, or empty. */
  roomId: string;
  /** The room's link or number stood before. */
  seenRoom: boolean;
  /** The text invites to another provider's meeting and mentions Zoom. */
  mostlyOthers: boolean;
}

/** The section that a piece of text stands in. */
export function sectionAfter({
  before,
  segment,
  next,
  found,
  roomId,
  seenRoom,
  mostlyOthers,
}: Place): Section {
  const { kind, value } = segment;
  const ids = found.map(({ link }) => link.givenId).filter((id) => id !== '');
  if (ids.length > 0 && roomId !== '' && !ids.includes(roomId)) return 'elsewhere';
  if (ids.length > 0 || kind === 'join') return 'main';
  if (found.some((one) => one.link.kind === 'recording' || leadsToOtherProvider(one))) return 'aside';
  // Another meeting has its own telephone numbers.
  if (before === 'elsewhere') return before;
  if (kind === null && isHeadingOfOthers(value)) return 'aside';
  if (before === 'aside' && kind === null && (mostlyOthers ? isZoomsAlone(value) : namesZoom(value)))
    return 'main';
  if (before === 'aside' && mostlyOthers && kind === 'id' && namesZoom(segment.label)) return 'main';
  // Another provider has its own telephone numbers and room systems, too.
  if (before === 'aside') return before;
  if (kind === 'oneTap' || kind === 'dial') return 'phone';
  if (kind === 'sip' || kind === 'h323') return 'rooms';
  if (kind === 'skype' || kind === 'notes') return 'main';
  if (found.some(leadsBeside) && (seenRoom || before === 'beside')) return 'beside';
  if (kind !== null) return before;
  const mayBeginList = before === 'main' || before === 'beside';
  const isInList = readOneTaps(value).length > 0 || (isNumberWithPlace(segment) && isNumberWithPlace(next));
  if (mayBeginList && isInList) return 'phone';
  return /h\.323|\bsip\b/i.test(value.slice(0, 60)) ? 'rooms' : before;
}

/** Several telephone numbers below each other, each with words behind it, are Zoom's list; one is somebody's own. */
export function isNumberWithPlace(segment: Segment | undefined): boolean {
  if (segment?.kind !== null || !NUMBER_LINE.test(segment.value)) return false;
  return readDialIns(segment.value, new Set()).some(({ label }) => label !== '');
}

/** A line or label of Zoom's and of nothing else: "Zoom:", "Zoom meeting". */
function isZoomsAlone(value: string): boolean {
  const words = value.replace(/[:：\d].*/s, '');
  return namesZoom(words) && areOwn(words);
}

function isHeadingOfOthers(value: string): boolean {
  return value.length <= LONGEST_HEADING && namesOtherProvider(value) && !namesZoom(value);
}

/** Whether a link leads to a site that is neither Zoom's nor may hide a link of Zoom's. */
export function leadsBeside({ raw, link }: FoundLink): boolean {
  return link.reason !== 'shortener' && !/zoom/i.test(raw);
}
