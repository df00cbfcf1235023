import { describe, expect, test } from 'vitest';
import type { Room } from '../../../lib/room/room.ts';
import { addRoom, patchRoom } from '../../../lib/store/operations.ts';
import { saveRoom, takeBack } from '../../../lib/store/save-room.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const store = [workRoom({ usedAt: 5 }), teachingRoom()].reduce(addRoom, emptyStore());
const NUMBERED = { meetingId: '5872103946', token: null, passcode: null };
const PHONE = { oneTap: ['+1,,5872103946#'], dialIn: [], passcode: '7', localNumbersUrl: null };

describe('saving a room', () => {
  test('that is new adds it', () => {
    const fresh = workRoom({ id: 'new', ...NUMBERED });
    expect(saveRoom(store, fresh, fresh, NOW).rooms).toEqual([...store.rooms, fresh]);
  });

  test('without an edit changes nothing', () => {
    expect(saveRoom(store, workRoom(), workRoom(), NOW)).toEqual(store);
  });

  test.each<[string, Partial<Room>]>([
    ['name', { name: 'Office' }],
    ['which link', { linkChoice: 'join' }],
    ['words of the link', { label: 'Meet me' }],
    ['language', { language: 'de' }],
    ['second language', { secondLanguage: 'fr' }],
    ['account', { account: 'basic' }],
    ['host', { host: 'acme.zoom.us' }],
    ['telephone lines', { phone: PHONE }],
    ['a personal link that came', { personal: { host: 'zoom.us', name: 'ada.lovelace', token: null } }],
    ['protection', { lock: { ...workRoom().lock, waitingRoom: true, noPasscode: false } }],
  ])('changes what was edited and nothing else: %s', (_what, change) => {
    const [work, ...others] = saveRoom(store, workRoom(), workRoom(change), NOW).rooms;
    expect(work).toEqual(workRoom({ usedAt: 5, ...change }));
    expect(others).toEqual([teachingRoom()]);
  });

  test('keeps as outdated what is replaced, once and as long as it is not valid again', () => {
    const once = saveRoom(store, workRoom(), workRoom(NUMBERED), NOW);
    const old = [
      { kind: 'meetingId', value: '3849205716', since: NOW },
      { kind: 'token', value: workRoom().token, since: NOW },
    ];
    expect(once.rooms[0]).toMatchObject({ ...NUMBERED, usedAt: 5, retired: old });
    const [renumbered] = once.rooms;
    const back = saveRoom(once, renumbered ?? workRoom(), workRoom({ token: null }), NOW + 1);
    expect(back.rooms[0]?.retired).toEqual([
      old[1],
      { kind: 'meetingId', value: '5872103946', since: NOW + 1 },
    ]);
  });
});

describe('a room that another page changed while its form was open', () => {
  const before = workRoom();
  const moved = { ...NUMBERED, host: 'acme.zoom.us', phone: PHONE, pastedAs: 'personal' as const };

  test('keeps its new address whole, where only other things were edited here', () => {
    const elsewhere = patchRoom(store, 'work', { ...moved, label: 'Theirs' });
    const { rooms } = saveRoom(elsewhere, before, { ...before, name: 'Mine' }, NOW);
    expect(rooms[0]).toMatchObject({ ...moved, label: 'Theirs', name: 'Mine' });
  });

  test.each<[string, Partial<Room>]>([
    ['number', { meetingId: '2223334455' }],
    ['host', { host: 'other.zoom.us' }],
    ['token', { token: 'new.1' }],
    ['personal link', { personal: { host: 'zoom.us', name: 'ada', token: null } }],
    ['kind of link', { pastedAs: 'personal' }],
    ['passcode', { passcode: 'other' }],
    ['telephone lines', { phone: { ...PHONE, passcode: '8' } }],
  ])('has the address that was edited here, none of the parts of the other: %s', (_what, edit) => {
    const elsewhere = patchRoom(store, 'work', { ...moved, name: 'Theirs' });
    const edited = { ...before, ...edit };
    const { rooms } = saveRoom(elsewhere, before, edited, NOW);
    const { host, meetingId, token, personal, pastedAs, passcode, phone } = edited;
    expect(rooms[0]).toMatchObject({ host, meetingId, token, personal, pastedAs, passcode, phone });
    expect(rooms[0]?.name).toBe('Theirs');
  });

  test('has the answers of both, and for one question that of the last', () => {
    const answered = { ...before.lock, waitingRoom: false, signedInOnly: true };
    const elsewhere = patchRoom(store, 'work', { lock: answered });
    const lock = { ...before.lock, waitingRoom: true, joinBeforeHost: false };
    expect(saveRoom(elsewhere, before, { ...before, lock }, NOW).rooms[0]?.lock).toEqual({
      waitingRoom: true,
      joinBeforeHost: false,
      signedInOnly: true,
      noPasscode: null,
    });
  });

  test('is found by what was edited, not by what the form began with', () => {
    const copied = { ...teachingRoom(), id: 'none' };
    const { rooms } = saveRoom(store, copied, teachingRoom({ name: 'Lectures' }), NOW);
    expect(rooms.map(({ name }) => name)).toEqual(['Work', 'Lectures']);
  });
});

describe('taking a save back', () => {
  test('makes a room what it was', () => {
    const saved = saveRoom(store, workRoom(), workRoom({ name: 'Office', ...NUMBERED }), NOW);
    expect(takeBack(saved, 'work', workRoom({ usedAt: 5 }))).toEqual(store);
  });

  test('takes a room away that was not there before', () => {
    const fresh = workRoom({ id: 'new', ...NUMBERED });
    expect(takeBack(saveRoom(store, fresh, fresh, NOW), 'new', null)).toEqual(store);
  });
});
