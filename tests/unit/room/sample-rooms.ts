import { emptyRoom, type Room } from '../../../lib/room/room.ts';

/** A room with a number, a token, a personal link and a passcode; what is given replaces that. */
export function sampleRoom(patch: Partial<Room> = {}): Room {
  return {
    ...emptyRoom('11111111-1111-4111-8111-111111111111', 'Work', 1_700_000_000_000),
    meetingId: '3849205716',
    token: 'Q1V6a2ZkR2hKbE5vUHFSc1R1Vld4Zz09',
    passcode: 'k7Hq2m',
    ...patch,
  };
}

/** The same with every question about the lock answered in the safest way. */
export function guardedRoom(patch: Partial<Room> = {}): Room {
  return sampleRoom({
    lock: { waitingRoom: true, joinBeforeHost: false, signedInOnly: false, noPasscode: false },
    account: 'licensed',
    usedAt: 1_700_000_000_000,
    ...patch,
  });
}
