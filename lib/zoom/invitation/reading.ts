import type { Section, TextFacts } from './facts.ts';
import type { FoundLink } from './links.ts';

/** How far the reading of a text's pieces has come. */
export interface Reading {
  facts: TextFacts;
  links: FoundLink[];
  /** The ID in the link that leads to the room; empty: none. */
  roomId: string;
  section: Section;
  /** The segment before was an ID without a passcode yet, its label in a language of the tables or not. */
  afterId: 'known' | 'unknown' | null;
  /** The room's link or number stood in a segment before. */
  seenRoom: boolean;
  sipHeading: boolean;
  /** The line before names a network or an account, or links to another site, whose password may follow. */
  belowOtherSecret: boolean;
  /** The line before has an international telephone number. */
  belowTelephone: boolean;
  /** The text invites to another provider's meeting and mentions Zoom. */
  mostlyOthers: boolean;
  /** The text speaks of Zoom somewhere. */
  zoomNamed: boolean;
  /** Lines without a number that stood below the last telephone number of the list; -1: no number yet. */
  sinceNumber: number;
  /** How many pieces ago a link to a room stood; far from it a number is hardly its ID. */
  sinceLink: number;
}
