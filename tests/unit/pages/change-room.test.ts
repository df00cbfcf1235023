import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { zoomTasks } from '../../../entrypoints/options/change-room/zoom-tasks.ts';
import { applyChange, compareRooms } from '../../../lib/room/compare.ts';
import { nextRoom } from '../../../lib/room/next-room.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { workRoom } from '../store/rooms.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const old = workRoom({
  lock: { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: false },
});
const roomAfter = (text: string, waitingRoom = false) => nextRoom(old, parsePaste(text).found, waitingRoom);

describe('what is done on Zoom’s pages', () => {
  test('the profile comes first, the room last, because its invitation is pasted next', () => {
    expect(zoomTasks({ ...old, account: 'licensed' })).toEqual([
      'changeNumber',
      'changePasscode',
      'waitingRoom',
    ]);
    const personal = { host: 'zoom.us', name: 'ada.l', token: null };
    expect(zoomTasks({ ...old, account: null, personal })[1]).toBe('changePersonal');
  });

  test('a free account is never sent to change its number', () => {
    expect(zoomTasks({ ...old, account: 'basic' })).toEqual(['changePasscode', 'waitingRoom']);
  });
});

describe('the new invitation', () => {
  test('says only what it says', () => {
    const next = roomAfter('https://zoom.us/j/5837204961');
    expect([next.passcode, next.token, next.personal, next.lock.waitingRoom]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['the same link', `https://zoom.us/j/${old.meetingId}?pwd=${old.token}`, false, false],
    [
      'the same link behind a waiting room',
      `https://zoom.us/j/${old.meetingId}?pwd=${old.token}`,
      true,
      true,
    ],
    [
      'another number and passcode',
      'https://zoom.us/j/5837204961?pwd=ZyXwVuTsRqPoNmLkJiHgFeDcBa9876.1',
      false,
      true,
    ],
    ['the number alone', String(old.meetingId), false, false],
  ])('%s', (_, text, waitingRoom, safe) => {
    expect(compareRooms(old, roomAfter(text, waitingRoom)).safe).toBe(safe);
  });

  test('whatever is pasted, what is retired was the room’s own and is not valid any more', () => {
    const text = fc.stringMatching(/^https:\/\/zoom\.us\/j\/[2-9][0-9]{9}(\?pwd=[A-Za-z0-9]{30}\.1)?$/);
    fc.assert(
      fc.property(text, fc.boolean(), (link, waitingRoom) => {
        const changed = applyChange(old, roomAfter(link, waitingRoom), 5);
        for (const { value } of changed.retired) {
          expect([old.meetingId, old.token, old.personal?.name]).toContain(value);
          expect([changed.meetingId, changed.token]).not.toContain(value);
        }
      }),
    );
  });
});
