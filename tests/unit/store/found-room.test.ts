import { describe, expect, test } from 'vitest';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import { sameRoom, saysMore, withFacts, withNewRoom, withNextState } from '../../../lib/store/found-room.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { emptyStore, type Stored } from '../../../lib/store/stored.ts';
import { noRoomFacts, type RoomFacts } from '../../../lib/zoom/room-facts.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const storeOf = (...rooms: Room[]): Stored => rooms.reduce(addRoom, emptyStore());
const store = storeOf(workRoom(), teachingRoom());
/** What a page shows of the room "Work". */
const shown = (change: Partial<RoomFacts> = {}): RoomFacts => ({
  ...noRoomFacts(),
  host: 'zoom.us',
  meetingId: '3849205716',
  ...change,
});
const personal = { host: 'acme.zoom.us', name: 'ada.lovelace', token: null };

describe('what was found on a page', () => {
  test('goes into the room that it speaks of, and what it replaces is outdated from then on', () => {
    const after = withFacts(store, 'work', shown({ token: 'new.1', passcode: 'n3w' }), NOW);
    expect(after.rooms).toEqual([
      workRoom({
        token: 'new.1',
        passcode: 'n3w',
        lock: { ...workRoom().lock, noPasscode: false },
        retired: [{ kind: 'token', value: workRoom().token ?? '', since: NOW }],
      }),
      teachingRoom(),
    ]);
  });

  test('goes into any room that is meant, not only the first', () => {
    const found = { ...noRoomFacts(), host: 'acme.zoom.us', personal: { ...personal, token: 'p.1' } };
    const [work, teaching] = withFacts(store, 'teaching', found, NOW).rooms;
    expect(work).toEqual(workRoom());
    expect(teaching).toEqual(teachingRoom({ personal: { ...personal, token: 'p.1' } }));
  });

  test('leaves what it does not tell', () => {
    expect(withFacts(store, 'work', shown(), NOW)).toEqual(store);
  });

  test('of a room that is gone meanwhile changes nothing', () => {
    expect(withFacts(store, 'gone', shown({ token: 'new.1' }), NOW)).toBe(store);
    expect(withNextState(store, 'gone', workRoom({ token: 'new.1' }), NOW)).toBe(store);
  });
});

test('the next state of a room takes its place, under the same id; what is replaced is outdated', () => {
  const next = workRoom({ id: 'other', meetingId: '5872103946', token: null, passcode: null });
  const after = withNextState(store, 'work', next, NOW);
  expect(after.rooms).toEqual([
    workRoom({
      meetingId: '5872103946',
      token: null,
      passcode: null,
      retired: [
        { kind: 'meetingId', value: '3849205716', since: NOW },
        { kind: 'token', value: workRoom().token ?? '', since: NOW },
      ],
    }),
    teachingRoom(),
  ]);
});

describe('a new room', () => {
  const empty = emptyRoom('new', 'My room', NOW);

  test('is added with what was found of it', () => {
    const found = shown({ meetingId: '5872103946', token: 'n.1', pastedAs: 'join', topic: 'Ada’s room' });
    expect(withNewRoom(store, empty, found)).toEqual(
      addRoom(store, { ...empty, meetingId: '5872103946', token: 'n.1', pastedAs: 'join' }),
    );
  });

  test('is known to have a passcode when one was found, and nothing is known of its waiting room', () => {
    const { rooms } = withNewRoom(emptyStore(), empty, shown({ passcode: 'abc' }));
    expect(rooms[0]?.lock).toEqual({ ...empty.lock, noPasscode: false });
  });

  test.each([
    ['its number', shown()],
    ['its personal link', shown({ meetingId: null, personal: { ...personal, name: 'Ada.Lovelace' } })],
  ])('is not added when it is there already: %s', (_what, found) => {
    expect(withNewRoom(store, empty, found)).toBe(store);
  });
});

describe('the room that is meant', () => {
  test.each<[string, Room[], RoomFacts, string | null]>([
    ['none has it', [workRoom(), teachingRoom()], shown({ meetingId: '5872103946' }), null],
    ['no room at all', [], shown(), null],
    ['nothing that tells a room', [workRoom({ meetingId: null })], shown({ meetingId: null }), null],
    ['the number', [teachingRoom(), workRoom()], shown(), 'work'],
    ['the personal link', [workRoom(), teachingRoom()], shown({ meetingId: null, personal }), 'teaching'],
    [
      'of two with the number the one that has all of it',
      [workRoom({ id: 'old', token: 'old.1' }), workRoom()],
      shown({ token: workRoom().token }),
      'work',
    ],
    [
      'one that has all of it before one that has the number',
      [
        workRoom({ id: 'by-number', token: null }),
        teachingRoom({ meetingId: '3849205716', host: 'zoom.us' }),
      ],
      shown({ personal }),
      'teaching',
    ],
    [
      'the number before the personal link',
      [teachingRoom(), workRoom()],
      shown({ personal: { ...personal, token: 'new.1' } }),
      'work',
    ],
    [
      'the first of two with the personal link',
      [teachingRoom(), teachingRoom({ id: 'second' })],
      shown({ meetingId: '5872103946', personal }),
      'teaching',
    ],
  ])('%s', (_what, rooms, found, id) => {
    expect(sameRoom(storeOf(...rooms), found)?.id ?? null).toBe(id);
  });
});

describe('what was found says more than is known', () => {
  test.each<[string, boolean, Room, Partial<RoomFacts>]>([
    ['the number alone', false, workRoom(), {}],
    ['the same link and passcode', false, workRoom(), { token: workRoom().token, passcode: 'x7Kp2m' }],
    ['another passcode', true, workRoom(), { passcode: 'other' }],
    ['a passcode that was not known', true, workRoom({ passcode: null, token: null }), { passcode: 'abc' }],
    ['a personal link', true, workRoom(), { personal }],
    [
      'lines of a telephone',
      true,
      workRoom(),
      { phone: { oneTap: ['+1,,3849205716#'], dialIn: [], passcode: null, localNumbersUrl: null } },
    ],
    ['a topic, which no room has', false, workRoom(), { topic: 'Ada’s meeting', hostName: 'Ada' }],
    [
      'a link that is outdated, where nothing else changes',
      false,
      workRoom({ retired: [{ kind: 'token', value: 'old.1', since: 1 }] }),
      { token: workRoom().token },
    ],
    [
      'that there is a passcode, where it is known already',
      false,
      workRoom({ lock: { ...workRoom().lock, noPasscode: null } }),
      { passcode: 'x7Kp2m' },
    ],
    [
      'a passcode where the person said that there is none',
      true,
      workRoom({ passcode: null, token: null, lock: { ...workRoom().lock, noPasscode: true } }),
      { passcode: 'abc' },
    ],
  ])('%s: %s', (_what, expected, room, found) => {
    expect(saysMore(shown(found), room)).toBe(expected);
  });
});
