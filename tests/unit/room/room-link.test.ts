import { expect, test } from 'vitest';
import type { Room } from '../../../lib/room/room.ts';
import { linkKind, roomLink } from '../../../lib/room/room-link.ts';
import { sampleRoom } from './sample-rooms.ts';

const NAME = { host: 'zoom.us', name: 'jane.doe', token: null };
const UNLOCKED = { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: true };
const LOCKED = { ...UNLOCKED, noPasscode: false };
/** A room with both links, of which nothing was chosen, nothing pasted and no passcode is known. */
const both = (change: Partial<Room>) =>
  sampleRoom({ personal: NAME, linkChoice: null, pastedAs: null, passcode: null, ...change });

test.each<[string, Room, 'join' | 'personal' | null]>([
  ['a number alone is sent as it is', sampleRoom({ personal: null, linkChoice: 'personal' }), 'join'],
  ['a personal link alone too', both({ meetingId: null, linkChoice: 'join' }), 'personal'],
  ['a room without both has none', sampleRoom({ meetingId: null, personal: null }), null],
  ['what the person chose wins', both({ linkChoice: 'join', pastedAs: 'personal', lock: UNLOCKED }), 'join'],
  ['the other way too', both({ linkChoice: 'personal', pastedAs: 'join' }), 'personal'],
  ['then what they pasted', both({ pastedAs: 'personal', lock: LOCKED }), 'personal'],
  ['also the number', both({ pastedAs: 'join', lock: UNLOCKED }), 'join'],
  ['else the number', both({}), 'join'],
  ['a personal link that brings the passcode', both({ personal: { ...NAME, token: 'aB3.1' } }), 'personal'],
  ['a personal link where no passcode is asked for', both({ lock: UNLOCKED }), 'personal'],
  ['not where one is', both({ lock: LOCKED }), 'join'],
  ['nor where one is known', both({ lock: UNLOCKED, passcode: 'x7Kp2m' }), 'join'],
])('the link of a room: %s', (_what, room, kind) => {
  expect(linkKind(room)).toBe(kind);
  const start = { join: `https://${room.host}/j/`, personal: 'https://zoom.us/my/' };
  expect(roomLink(room)?.startsWith(kind ? start[kind] : '') ?? null).toBe(kind ? true : null);
});
