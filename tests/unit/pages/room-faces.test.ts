import { expect, test, vi } from 'vitest';
import { hostWords } from '../../../components/new-room.ts';
import { initialsOf } from '../../../lib/room/room-mark.ts';
import { workRoom } from '../store/rooms.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

test.each([
  ['Work', 'W'],
  ['David Reyes', 'DR'],
  ['ada  maria  lovelace', 'AL'],
  ['田中 太郎', '田太'],
  ['  (office) 2 ', 'O2'],
  ['…', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a room is named after the host; beside another it says whose it is', () => {
  expect(hostWords([], 'Ada Example')).toEqual({ name: 'Ada Example', label: null });
  expect(hostWords([workRoom()], ' David Reyes ')).toEqual({
    name: 'David Reyes',
    label: 'Join David Reyes’s Zoom room',
  });
});

test('without a host, or with one whose room is there, the proposal stays', () => {
  expect(hostWords([], null)).toBeNull();
  expect(hostWords([], ' ')).toBeNull();
  expect(hostWords([workRoom({ name: 'David Reyes' })], 'david reyes')).toBeNull();
});
