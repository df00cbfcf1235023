/** What a paste turned out to be. `info`: Zoom's, but no room; `warn`: usable, with something to say. */
export type LinkVerdict = 'ok' | 'warn' | 'info' | 'reject';

/** Which form of address it was. `hostile`: any host that is not Zoom's, whatever the reason. */
export type ZoomLinkKind =
  | 'join'
  | 'personal-link'
  | 'app'
  | 'wrapped'
  | 'markdown'
  | 'bracketed'
  | 'bare-id'
  | 'webinar'
  | 'start'
  | 'app-start'
  | 'local-numbers'
  | 'ics'
  | 'registration'
  | 'recording'
  | 'skype'
  | 'chat'
  | 'agenda'
  | 'proxy'
  | 'other'
  | 'hostile';

/** Why an address cannot be a room's. */
export const LINK_REFUSALS = [
  'empty',
  'not-a-link',
  'too-long',
  'other-scheme',
  'look-alike',
  'not-zoom',
  'shortener',
  'proxy',
  'user-info',
  'port',
  'backslash',
  'bad-host',
  'hidden-character',
  'wrapped-too-often',
  'service-host',
  'bad-token',
  'cut-off',
  'id-missing',
  'id-not-a-number',
  'id-too-short',
  'id-too-long',
  'double-slash',
  'extra-path',
  'unknown-path',
  'name-missing',
  'name-first-letter',
  'name-character',
  'name-too-long',
  'host-key',
  'registration',
  'recording',
  'skype',
  'chat',
  'agenda',
] as const;
export type LinkRefusal = (typeof LINK_REFUSALS)[number];

/** What was odd about an address that can be used or is known; the first ones are the graver. */
export const LINK_WARNINGS = [
  'webinar',
  'start-link',
  'personal-token',
  'words-differ',
  'plain-http',
  'characters-mapped',
  'hidden-removed',
  'trailing-dot',
  'nested-subdomain',
  'token-cut',
  'token-glued',
  'id-repaired',
  'digits-mapped',
  'path-case',
  'name-short',
  'name-long',
  'name-hyphen',
  'phone-like',
  'first-digit',
  'pmi-refused',
  'weak-sequence',
] as const;
export type LinkWarning = (typeof LINK_WARNINGS)[number];

/** What was done without a need to speak of it. */
export const LINK_NOTES = [
  'local-numbers',
  'ics',
  'web-client',
  'parameters-dropped',
  'fragment-dropped',
  'unwrapped',
] as const;
export type LinkNote = (typeof LINK_NOTES)[number];

export type LinkReason = 'ok' | LinkRefusal | LinkWarning | LinkNote;

/** A link or number that was pasted, taken apart. */
export interface ZoomLink {
  verdict: LinkVerdict;
  kind: ZoomLinkKind;
  /** ASCII host as given; empty for a bare number and for every foreign host. */
  host: string;
  /** 9 to 11 digits, or empty. */
  meetingId: string;
  /** The NAME of a personal link, or empty. */
  vanityName: string;
  /** The `pwd=` value as it stands in the address, or empty. */
  pwd: string;
  /** The https link to keep; empty when there is nothing to share. */
  canonical: string;
  reason: LinkReason;
}

/** A link with everything that was noticed on the way, for callers that say more than one thing. */
export interface ParsedLink extends ZoomLink {
  warnings: LinkWarning[];
  notes: LinkNote[];
  /** The digits in the path of a join link of Zoom's, even when there are too few or too many; else empty. */
  givenId: string;
  /** The `pwd=` value beside `givenId`, if its characters are allowed; else empty. */
  givenPwd: string;
  /** The host of Zoom's that was reached, also for refused links; else empty. */
  givenHost: string;
  /** The address after unwrapping, as it stood; empty when it is not Zoom's or holds a secret. */
  address: string;
  /** Letters or digits stood right behind the address and do not belong to it: a label, a passcode. */
  moreBehind: boolean;
  /** The innermost address when it is not Zoom's: to be shown as words, never kept; else empty. */
  foreign: string;
}
