import type { DialIn } from '../room.ts';
import type { OneTap } from './phone.ts';

/** The part of an invitation that a line stands in: each has a passcode of its own. */
export type Section = 'main' | 'phone' | 'rooms' | 'recording';

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
  passcodes: { passcode: string; section: Section }[];
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
