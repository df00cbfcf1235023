import { describe, expect, test } from 'vitest';
import { pageState } from '../../../lib/background/page-state.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { addRoom, patchRoom, patchSettings } from '../../../lib/store/operations.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { IN_ENGLISH } from '../snippets/guest-words.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';

const words = () => IN_ENGLISH;
const two = addRoom(addRoom(emptyStore(), workRoom()), teachingRoom());

test('holds ready snippets of every room, and the marks of each', () => {
  const { rooms } = pageState(two, 'gmail', words);
  expect(rooms.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    ['work', true],
    ['teaching', false],
  ]);
  expect(rooms[0]?.snippets.link.text).toBe(
    'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1',
  );
  expect(rooms[0]?.snippets.label.text).toMatch(/^Join my Zoom room: https:/);
  expect(rooms[1]?.marks).toEqual({ meetingId: null, personalName: 'ada.lovelace' });
});

test('leaves out a room that has no address yet, and then none is the default', () => {
  const unfinished = addRoom(addRoom(emptyStore(), emptyRoom('new', 'New', 1)), teachingRoom());
  const { rooms } = pageState(unfinished, 'gmail', words);
  expect(rooms.map(({ id, isDefault }) => [id, isDefault])).toEqual([['teaching', false]]);
});

describe('gives a surface only what it has a use for', () => {
  const withSenders = patchSettings(two, { senderRooms: { 'ada@example.org': 'teaching' } });

  test('sending addresses go to Gmail alone', () => {
    expect(pageState(withSenders, 'gmail', words).senderRooms).toEqual({ 'ada@example.org': 'teaching' });
    for (const host of ['calendar', 'anywhere'] as const)
      expect(JSON.stringify(pageState(withSenders, host, words))).not.toContain('ada@');
  });

  test('outdated links, numbers and tokens go as fingerprints', () => {
    const retired = [{ kind: 'meetingId' as const, value: '2223334455', since: 1 }];
    const state = pageState(patchRoom(two, 'work', { retired }), 'gmail', words);
    expect(state.outdated).toHaveLength(1);
    expect(JSON.stringify(state)).not.toContain('2223334455');
  });
});

test('says where the button is switched off', () => {
  const off = patchSettings(two, { gmailButton: false });
  const enabled = (['gmail', 'calendar', 'practice', 'anywhere'] as const).map(
    (host) => pageState(off, host, words).enabled,
  );
  expect(enabled).toEqual([false, true, true, true]);
});
