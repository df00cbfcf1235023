import type { DialIn } from '../room-facts.ts';
import type { Conflict } from './conflicts.ts';

/** What the text of a Zoom invitation says. `null` and empty lists: not in the text, which proves nothing. */
export interface Invitation {
  /** The join link as it stands in the text, wrappers and secrets taken off. */
  url: string | null;
  host: string | null;
  /** `pmi`: the number of a Personal Meeting Room; `vanity`: a personal link; `unknown`: anything else. */
  kind: 'pmi' | 'vanity' | 'unknown';
  /** The ID in the link; where the link has none, the one in the text. */
  meetingId: string | null;
  meetingIdDigits: number | null;
  /** What a guest types on a screen. */
  passcode: string | null;
  /** The numeric passcode for telephones. */
  dialInPasscode: string | null;
  /** The numeric passcode for room systems. */
  h323Passcode: string | null;
  pwdToken: string | null;
  oneTap: string[];
  dialIn: DialIn[];
  localNumbersUrl: string | null;
  sip: string[];
  h323: { address: string; label: string }[];
  skypeUrl: string | null;
  hostName: string | null;
  topic: string | null;
  time: string | null;
  /** Link and text name different meetings. The link's ID is the one in `meetingId`. */
  conflict: Conflict | null;
  /** Addresses of other sites in the text: to be shown as words, never as a room's link. */
  foreignUrls: string[];
  vanityName: string | null;
}
