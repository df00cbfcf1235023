import { emptyRoom, type Room } from '../../../lib/room/room.ts';

/** A room with a number and a passcode token, as most people have it. */
export function workRoom(change: Partial<Room> = {}): Room {
  return {
    ...emptyRoom('work', 'Work', 1_700_000_000_000),
    meetingId: '3849205716',
    token: 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1',
    passcode: 'x7Kp2m',
    pastedAs: 'join',
    ...change,
  };
}

/** A second room, known by its personal link alone. */
export function teachingRoom(change: Partial<Room> = {}): Room {
  return {
    ...emptyRoom('teaching', 'Teaching', 1_700_000_000_001),
    host: 'acme.zoom.us',
    personal: { host: 'acme.zoom.us', name: 'ada.lovelace', token: null },
    pastedAs: 'personal',
    ...change,
  };
}
