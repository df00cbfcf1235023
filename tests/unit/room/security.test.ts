import { describe, expect, test } from 'vitest';
import { emptyRoom, type Room, type Security } from '../../../lib/room/room.ts';
import { appJoinAddress, startAddress } from '../../../lib/room/room-link.ts';
import { securityState } from '../../../lib/room/security.ts';

const NOTHING: Security = { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: null };
const room = (lock: Partial<Security>, rest: Partial<Room> = {}): Room => ({
  ...emptyRoom('r', 'R', 0),
  meetingId: '3849205716',
  lock: { ...NOTHING, ...lock },
  ...rest,
});

describe('the lock in one code', () => {
  test.each([
    ['unknown', room({})],
    ['unknown', room({}, { meetingId: null })],
    ['waiting-room', room({ waitingRoom: true, signedInOnly: true })],
    ['signed-in', room({ signedInOnly: true }, { token: 'abc' })],
    ['passcode-asked', room({}, { token: 'abc', meetingId: null })],
    ['unknown', room({ noPasscode: true })],
    ['unknown', room({ noPasscode: true, waitingRoom: false })],
    ['unknown', room({ waitingRoom: false, signedInOnly: false })],
    ['open', room({ noPasscode: true, waitingRoom: false, signedInOnly: false })],
    ['waiting-room', room({ noPasscode: true, waitingRoom: true })],
    ['waiting-room', room({ waitingRoom: true }, { token: 'abc' })],
    ['signed-in', room({ waitingRoom: false, signedInOnly: true })],
    ['passcode-in-link', room({}, { token: 'abc', passcode: 'x' })],
    ['passcode-asked', room({}, { passcode: 'x' })],
    ['passcode-asked', room({ noPasscode: false })],
  ])('%s', (state, given) => expect(securityState(given)).toBe(state));
});

describe('addresses for the host and for the app', () => {
  const personal = room({}, { meetingId: null, personal: { host: 'zoom.us', name: 'ada.l', token: null } });

  test('start by number alone, never with a key', () => {
    expect(startAddress(room({}, { token: 'abc', host: 'acme.zoom.us' }))).toBe(
      'https://acme.zoom.us/s/3849205716',
    );
    expect(startAddress(personal)).toBeNull();
  });

  test('the app gets the key of the link, else the passcode', () => {
    expect(appJoinAddress(room({}, { token: 'abc' }))).toBe(
      'zoommtg://zoom.us/join?confno=3849205716&pwd=abc',
    );
    expect(appJoinAddress(room({}, { passcode: 'a@b*' }))).toBe(
      'zoommtg://zoom.us/join?confno=3849205716&pwd=a%40b*',
    );
    expect(appJoinAddress(personal)).toBeNull();
  });
});
