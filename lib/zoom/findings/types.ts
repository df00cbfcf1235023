import {
  LINK_NOTES,
  LINK_REFUSALS,
  LINK_WARNINGS,
  type LinkNote,
  type LinkRefusal,
  type LinkWarning,
} from '../link/codes.ts';
import type { RoomFacts } from '../room-facts.ts';

/** How much a finding matters. */
export type Severity = 'ok' | 'info' | 'warning' | 'error';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Coded<P extends string, S extends string> = `${P}${Capitalize<Camel<S>>}`;

/** What was understood. `values`: the thing itself, or a count. */
const UNDERSTOOD = ['meetingId', 'personalLink', 'passcode', 'token', 'phone', 'hostName', 'topic'] as const;

/** What a text says beside its link, or leaves out. */
const TEXT_CODES = [
  'nothingPasted',
  'nothingFound',
  /** Link and text name different meetings: [ID in the link, ID in the text]. The link's is taken. Not where it is none. */
  'conflict',
  /** The text invites to a meeting of another provider. */
  'otherProvider',
  /** A one-tap line names another meeting and is left: [the room's ID, ID in the one-tap line]. */
  'oneTapConflict',
  /** Link and one-tap agree, one labelled line differs: [the IDs that differ]. */
  'textIdDiffers',
  /** Links to several meetings: [their IDs]; the first that looks like a room is taken. */
  'severalMeetings',
  /** Personal links beside the room that may be somebody else's: [their names]. Not kept. */
  'personalLinkLeft',
  /** A join link and a personal link, taken for one room: [the name]. */
  'bothLinks',
  /** Links to the room with different tokens; the first is taken. */
  'severalTokens',
  /** The token is shorter than Zoom's: its end may be missing. */
  'tokenShort',
  /** The text speaks of a passcode, but not so that it can be told what it is. */
  'passcodeUnclear',
  /** The link's number is too short or too long: [the digits]; the text's number is taken. */
  'linkIdWrong',
  /** The passcodes for screen and telephone differ, and both are kept: [them]. */
  'severalPasscodes',
  /** A passcode for telephones or room systems is there, none for the screen. */
  'onlyOtherPasscode',
  /** The text names no passcode and the link carries no token; that does not mean that there is none. */
  'noPasscodeInText',
  /** The link carries a token, the text names no passcode. */
  'tokenOnly',
  /** The text names a passcode, the link carries no token: guests must type it. */
  'passcodeNotInLink',
  /** Zoom would refuse this passcode today: [codes of passcode.ts]. */
  'passcodeRefused',
  /** The passcode is easily guessed: [codes of passcode.ts]. */
  'passcodeWeak',
  /** Links to other sites: [them]. Not kept. */
  'foreignLinks',
  /** Links that play on Zoom's name: [them]. Not kept. */
  'lookAlikeLinks',
  /** No link was in the text; one is made from the number. */
  'noLink',
  /** More links than are looked at. */
  'manyLinks',
  'alsoStartLink',
  'alsoHostKey',
  'alsoRegistration',
  'alsoRecording',
  'alsoWebinar',
  'alsoCalendarFile',
] as const;

/** What Zoom's rules and habits say about the number. */
const NUMBER_CODES = [
  /** 11 digits: looks like a scheduled meeting, not a room. */
  'elevenDigits',
  /** Ten digits that begin with 1 on zoomgov.com: an ordinary meeting there. */
  'zoomGovNotPersonal',
  /** 9 digits: from before April 2020. */
  'nineDigits',
  /** Zoom refuses it as a custom number; joining works: [codes of pmi-rules.ts]. */
  'pmiRefused',
  /** Easily guessed: [codes of pmi-rules.ts]. */
  'pmiWeak',
  /** The host names an organisation: [host, bare host that works as well]. */
  'companyHost',
] as const;

/** Said of a number with more detail, for every way in which it came: see `numberFindings`. */
const OF_NUMBERS = ['pmi-refused', 'weak-sequence', 'first-digit'] as const satisfies LinkWarning[];
/** Nothing that the person must know: the link they get is right. */
const QUIET = [
  'unwrapped',
  'web-client',
  'fragment-dropped',
  'parameters-dropped',
] as const satisfies LinkNote[];

type ToldWarning = Exclude<LinkWarning, (typeof OF_NUMBERS)[number]>;
type ToldNote = Exclude<LinkNote, (typeof QUIET)[number]>;

/** Whether the person is told of a link that it is odd in this way. */
export function isTold(code: LinkWarning): code is ToldWarning {
  return !(OF_NUMBERS as readonly string[]).includes(code);
}

/** Whether the person is told that this was done to a link, or seen in it. */
export function isNoted(code: LinkNote): code is ToldNote {
  return !(QUIET as readonly string[]).includes(code);
}

/** The code of one finding. */
export type FindingCode =
  | (typeof UNDERSTOOD)[number]
  | (typeof TEXT_CODES)[number]
  | (typeof NUMBER_CODES)[number]
  | Coded<'refused', LinkRefusal>
  | Coded<'odd', ToldWarning>
  | Coded<'noted', ToldNote>;

/** Something to tell about a paste, as a code; whoever shows it looks the words up. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  values: string[];
}

/** What a paste says of a room, and what is to be told about it. */
export interface PasteResult {
  found: RoomFacts;
  findings: Finding[];
}

/** Every code that a finding can carry, for whoever must have words for all of them. */
export const FINDING_CODES: readonly FindingCode[] = [
  ...UNDERSTOOD,
  ...TEXT_CODES,
  ...NUMBER_CODES,
  ...LINK_REFUSALS.map((code) => codeFor('refused', code)),
  ...LINK_WARNINGS.filter(isTold).map((code) => codeFor('odd', code)),
  ...LINK_NOTES.filter(isNoted).map((code) => codeFor('noted', code)),
];

/** The finding's code for a code of the link parser: `look-alike` as `refusedLookAlike`. */
export function codeFor<P extends 'refused' | 'odd' | 'noted', S extends string>(
  prefix: P,
  code: S,
): Coded<P, S> {
  const words = code.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return `${prefix}${words.join('')}` as Coded<P, S>;
}
