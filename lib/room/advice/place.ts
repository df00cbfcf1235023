import type { HostId } from '../../page/hosts.ts';
import type { Occasion } from '../occasion/kinds.ts';

/** Where a room is about to be used or is being looked at. What is not known is left out, and counts as unknown. */
export interface PlaceFacts {
  use: HostId | 'signature' | 'anywhere' | 'popup' | 'options';
  recurring?: boolean | undefined;
  /** Number of guests, the organiser not counted. */
  guests?: number | undefined;
  /** How many of them are outside the organiser's domain. */
  outsideGuests?: number | undefined;
  occasion?: Occasion | null;
  /** Secrets that were just pasted; they are never kept. */
  pasted?: readonly PastedSecret[];
  /** Rules that stay quiet: silenced by the person, or said once for this room already. */
  quiet?: readonly string[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** `start`: a link that opens the meeting as its host; `zak`: the host's key; `tk`: one guest's own key. */
export type PastedSecret = 'start' | 'zak' | 'tk';

/** One fact of a place, as a word that rules can name. */
export type PlaceTag = PlaceFacts['use'] | Occasion | 'recurring' | 'many-guests' | 'outside-guests';

/** From so many guests on the owner no longer knows who is at the door. A judgement, not a rule of Zoom's. */
export const MANY_GUESTS = 10;

function placeTags(place: PlaceFacts): PlaceTag[] {
  const tags: PlaceTag[] = [place.use];
  if (place.recurring) tags.push('recurring');
  if ((place.guests ?? 0) >= MANY_GUESTS) tags.push('many-guests');
  if ((place.outsideGuests ?? 0) > 0) tags.push('outside-guests');
  if (place.occasion) tags.push(place.occasion);
  return tags;
}

/** Whether all of these tags are among the facts of a place; an empty list fits everywhere. */
export function fitsPlace(when: readonly PlaceTag[], place: PlaceFacts): boolean {
  const tags = placeTags(place);
  return when.every((tag) => tags.includes(tag));
}
