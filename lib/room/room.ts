import { emptyPhone, type LinkKind, type PersonalLink, type Phone } from '../zoom/room-facts.ts';
import type { GuestLanguage } from './guest-language.ts';

/** What Doorway keeps of one person's Zoom Personal Meeting Room. Plain data: JSON in, JSON out. */
export interface Room {
  /** Doorway's own id (a UUID); never shown, never inserted. */
  id: string;
  /** What the person calls the room: "Work", "Teaching". */
  name: string;
  /** ASCII host of the join link, e.g. `zoom.us`, `acme.zoom.us`. */
  host: string;
  /** 9 to 11 digits without separators; `null`: not known (only a personal link was given). */
  meetingId: string | null;
  /** The `pwd=` value of the join link: an encrypted passcode. `null`: the link carries none. */
  token: string | null;
  /** The personal link, if there is one. It may live on another host and carry another token. */
  personal: PersonalLink | null;
  /** Which address is "the link". `null`: not chosen by the person, see `roomLink`. */
  linkChoice: LinkKind | null;
  /** Which address the person pasted first; decides until they choose. */
  pastedAs: LinkKind | null;
  /** What a guest types; `null`: not known to Doorway (which does not mean that there is none). */
  passcode: string | null;
  lock: Security;
  phone: Phone;
  /** Text of the `label` format; `null`: Doorway's own words in the person's language. */
  label: string | null;
  /** The language that guests are written to in; `null`: that of Doorway's own pages. */
  language: GuestLanguage | null;
  /** Another one beside it, for mail in two languages; `null`: none. */
  secondLanguage: GuestLanguage | null;
  /** What the person told of their Zoom account; free ("basic") accounts cannot choose their number. */
  account: AccountKind | null;
  /** Links, numbers and tokens of earlier room states: they must not be sent any more. */
  retired: Retired[];
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** Last time it was inserted, copied or started through Doorway; milliseconds since the epoch. */
  usedAt: number | null;
}

/** Which kind of Zoom account a person has. */
export type AccountKind = 'basic' | 'licensed' | 'organisation';

/** Who can get in. `null` is "not answered yet" and is never taken for "off". */
export interface Security {
  waitingRoom: boolean | null;
  joinBeforeHost: boolean | null;
  signedInOnly: boolean | null;
  /** `true`: the person says that there is no passcode. `false`: there is one. */
  noPasscode: boolean | null;
}

/** Exactly one thing that changed: only that is retired, never a number that is still valid. */
export interface Retired {
  kind: 'meetingId' | 'personalName' | 'token';
  value: string;
  /** When it was replaced; milliseconds since the epoch. */
  since: number;
}

/** A room with nothing known but its id and name: the start of every new room. */
export function emptyRoom(id: string, name: string, now: number): Room {
  return {
    id,
    name,
    host: 'zoom.us',
    meetingId: null,
    token: null,
    personal: null,
    linkChoice: null,
    pastedAs: null,
    passcode: null,
    lock: { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: null },
    phone: emptyPhone(),
    label: null,
    language: null,
    secondLanguage: null,
    account: null,
    retired: [],
    createdAt: now,
    usedAt: null,
  };
}
