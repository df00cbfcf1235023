import type { DialIn } from '../room-facts.ts';
import type { OneTap } from './phone.ts';

/** So many meeting IDs and passcodes are looked at. */
export const MOST = 200;

/**
 * The part of an invitation that a line stands in: each has a passcode of its own. `aside`: what follows a link to a
 * recording or to another provider's meeting; `elsewhere`: to another meeting of Zoom's. Nothing there is the room's.
 * `beside`: what follows a link to any other site, below the room: a password there may be that site's.
 */
export type Section = 'main' | 'phone' | 'rooms' | 'beside' | 'aside' | 'elsewhere';

/** A meeting ID that a label names, and where. */
export interface LabelledId {
  id: string;
  section: Section;
}

/** What the lines of a text say, before links and lines are held against each other. */
export interface TextFacts {
  ids: LabelledId[];
  /** Numbers that could be the ID: lines whose label is not known. */
  guessedIds: string[];
  /** `late`: the room's link or number stood before it. */
  passcodes: { passcode: string; section: Section; late: boolean }[];
  /** The passcode by its place alone: the line behind a guessed or labelled ID. */
  guessedPasscode: string | null;
  /** The text speaks of a passcode in words that leave open what it is. */
  unclearPasscode: boolean;
  oneTaps: OneTap[];
  dialIn: DialIn[];
  sip: string[];
  h323: { address: string; label: string }[];
  hostName: string | null;
  topic: string | null;
  time: string | null;
}

/** Nothing known yet. */
export function noFacts(): TextFacts {
  return {
    ids: [],
    guessedIds: [],
    passcodes: [],
    guessedPasscode: null,
    unclearPasscode: false,
    oneTaps: [],
    dialIn: [],
    sip: [],
    h323: [],
    hostName: null,
    topic: null,
    time: null,
  };
}
