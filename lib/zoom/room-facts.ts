/** Which of a room's two addresses is meant. */
export type LinkKind = 'join' | 'personal';

/** `https://HOST/my/NAME`, with a token of its own. */
export interface PersonalLink {
  host: string;
  /** The NAME of `https://HOST/my/NAME`. */
  name: string;
  token: string | null;
}

/** How to join by telephone, as far as the invitation said. */
export interface Phone {
  /** `+16465588656,,3849205716#,,,,*123456#` */
  oneTap: string[];
  dialIn: DialIn[];
  /** The numeric passcode for telephones. */
  passcode: string | null;
  localNumbersUrl: string | null;
}

/** So many lines of each are kept: more than Zoom gives a host who chose all countries (support article KB0068097). */
export const PHONE_LIMITS = { oneTap: 200, dialIn: 400 } as const;

/** A telephone number by which guests join. */
export interface DialIn {
  number: string;
  label: string;
  tollFree: boolean;
}

/** What a text says of a room; `null`: not in it. */
export interface RoomFacts {
  host: string | null;
  meetingId: string | null;
  token: string | null;
  personal: PersonalLink | null;
  pastedAs: LinkKind | null;
  passcode: string | null;
  phone: Phone;
  topic: string | null;
  hostName: string | null;
}

/** No way to join by telephone is known. */
export function emptyPhone(): Phone {
  return { oneTap: [], dialIn: [], passcode: null, localNumbersUrl: null };
}

/** A text that says nothing of any room. */
export function noRoomFacts(): RoomFacts {
  return {
    host: null,
    meetingId: null,
    token: null,
    personal: null,
    pastedAs: null,
    passcode: null,
    phone: emptyPhone(),
    topic: null,
    hostName: null,
  };
}
