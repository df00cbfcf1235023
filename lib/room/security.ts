import type { Room } from './room.ts';
import { roomLink } from './room-link.ts';

/**
 * How a room's door is guarded, as one code. An answer that is missing is never taken for "off":
 * then the code is `unknown`.
 */
export type SecurityState =
  /** Guests wait until they are let in. */
  | 'waiting-room'
  /** Only people who are signed in to Zoom come in. */
  | 'signed-in'
  /** There is a passcode, and the link carries it along. */
  | 'passcode-in-link'
  /** There is a passcode, and guests are asked for it. */
  | 'passcode-asked'
  /** No passcode, no waiting room, no sign-in: whoever has the link walks in. */
  | 'open'
  | 'unknown';

/** What is known of a room's lock; the strongest guard decides. */
export function securityState(room: Room): SecurityState {
  const { waitingRoom, signedInOnly, noPasscode } = room.lock;
  if (waitingRoom) return 'waiting-room';
  if (signedInOnly) return 'signed-in';
  if (roomLink(room)?.includes('?pwd=')) return 'passcode-in-link';
  if (room.passcode || room.token || noPasscode === false) return 'passcode-asked';
  const answered = noPasscode === true && waitingRoom === false && signedInOnly === false;
  return answered ? 'open' : 'unknown';
}
