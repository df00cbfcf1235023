import { describe, expect, test } from 'vitest';
import { applyFound, nextRoom } from '../../../lib/room/next-room.ts';
import { noRoomFacts, type RoomFacts } from '../../../lib/zoom/room-facts.ts';
import { sampleRoom } from './sample-rooms.ts';

const NOW = 1_800_000_000_000;
const TOKEN = 'NewNewNewNewNewNewNewNewNewNew.1';
const PERSONAL = { host: 'zoom.us', name: 'jane.doe', token: 'AbCdEfGhIjKlMnOpQrStUvWxYz0123.1' };
const found = (facts: Partial<RoomFacts>): RoomFacts => ({ ...noRoomFacts(), ...facts });
const room = sampleRoom({ personal: PERSONAL, host: 'acme.zoom.us', pastedAs: 'join' });

describe('a room as a new invitation tells it', () => {
  test('has nothing that it does not say, but Doorway’s own', () => {
    expect(nextRoom(room, found({}), false)).toMatchObject({
      id: room.id,
      name: room.name,
      createdAt: room.createdAt,
      host: 'acme.zoom.us',
      meetingId: null,
      token: null,
      personal: null,
      passcode: null,
      pastedAs: null,
      lock: { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: null },
    });
  });

  test('has a waiting room where the person has switched it on, and a passcode where it names one', () => {
    const { lock, host } = nextRoom(room, found({ passcode: 'n3w', host: 'zoom.us' }), true);
    expect([lock.waitingRoom, lock.noPasscode, host]).toEqual([true, false, 'zoom.us']);
  });
});

describe('a room that a page shows again', () => {
  const shown = (facts: Partial<RoomFacts>, old = room) => applyFound(old, found(facts), NOW);

  test('keeps the link that is known where the page shows the number alone', () => {
    const { host, token } = shown({ meetingId: room.meetingId, host: 'zoom.us' });
    expect([host, token]).toEqual(['acme.zoom.us', room.token]);
  });

  test('takes the link that the page shows', () => {
    const { host, token } = shown({ meetingId: room.meetingId, host: 'zoom.us', token: TOKEN });
    expect([host, token]).toEqual(['zoom.us', TOKEN]);
  });

  test('takes the link that the page shows of another number', () => {
    const { meetingId, host, token } = shown({ meetingId: '5837204961', host: 'zoom.us' });
    expect([meetingId, host, token]).toEqual(['5837204961', 'zoom.us', null]);
  });

  test('drops what held the old passcode where the page shows a new one', () => {
    const now = shown({
      meetingId: room.meetingId,
      passcode: 'n3w',
      personal: { ...PERSONAL, token: null },
    });
    expect([now.passcode, now.token, now.personal?.token]).toEqual(['n3w', null, null]);
  });

  test('keeps the personal link as it is known where the page shows its name alone', () => {
    const again = { host: 'other.zoom.us', name: 'Jane.Doe', token: null };
    expect(shown({ personal: again }).personal).toEqual(PERSONAL);
    expect(shown({ personal: { ...again, token: TOKEN } }).personal).toEqual({
      host: 'other.zoom.us',
      name: 'jane.doe',
      token: TOKEN,
    });
    expect(shown({ personal: { ...again, name: 'jd.talks' } }).personal).toEqual({
      ...again,
      name: 'jd.talks',
    });
  });

  test('keeps which address was given first', () => {
    expect(shown({ personal: PERSONAL, pastedAs: 'personal' }).pastedAs).toBe('join');
    const none = { ...room, pastedAs: null };
    expect(shown({ personal: PERSONAL, pastedAs: 'personal' }, none).pastedAs).toBe('personal');
    expect(shown({ meetingId: room.meetingId }, none).pastedAs).toBeNull();
  });
});
