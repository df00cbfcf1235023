import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../lib/room/read-draft.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { draftOf, isChanged, withFound } from '../../../lib/room/room-draft.ts';
import { saveRoom } from '../../../lib/store/save-room.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';

const fresh = () => draftOf(emptyRoom('new', 'My room', 0));
const paste = (text: string, draft = fresh()) => withFound(draft, parsePaste(text).found);

test('a form that nobody touched reads as the room it came from', () => {
  for (const room of [workRoom(), teachingRoom()]) {
    const { room: read, errors } = readDraft(draftOf(room));
    expect(errors).toEqual({});
    expect({ ...read, lock: room.lock }).toEqual(room);
    expect(isChanged(draftOf(room), room)).toBe(false);
  }
});

describe('pasting', () => {
  test('a personal link after an invitation adds to it; the first paste stays the link', () => {
    const draft = paste('https://zoom.us/my/ada.lovelace', paste('https://zoom.us/j/3849205716?pwd=abc.1'));
    const { room } = readDraft(draft);
    expect(room).toMatchObject({ meetingId: '3849205716', token: 'abc.1', pastedAs: 'join' });
    expect(room.personal?.name).toBe('ada.lovelace');
  });

  test('another number takes passcode, token and telephone lines of the old one along', () => {
    const phone = { oneTap: ['+1,,3849205716#'], dialIn: [], passcode: '7', localNumbersUrl: null };
    const { room } = readDraft(paste('https://zoom.us/j/5872103946', draftOf(workRoom({ phone }))));
    expect(room).toMatchObject({ meetingId: '5872103946', token: null, passcode: null });
    expect(room.phone.oneTap).toEqual([]);
  });

  test('the bare number of the same room leaves its link alone', () => {
    const { room } = readDraft(paste('384 920 5716', draftOf(workRoom())));
    expect(room.token).toBe(workRoom().token);
  });
});

describe('typing', () => {
  const typed = (patch: Partial<ReturnType<typeof fresh>>, room = workRoom()) =>
    readDraft({ ...draftOf(room), ...patch });

  test.each(['384 920 5716', '384-920-5716', '３８４９２０５７１６', 'https://us02web.zoom.us/j/3849205716'])(
    'a number typed as %s',
    (meetingId) => expect(typed({ meetingId }, emptyRoom('a', 'A', 0)).room.meetingId).toBe('3849205716'),
  );

  test('another number drops the token that belonged to the old one', () => {
    expect(typed({ meetingId: '5872103946' }).room.token).toBeNull();
  });

  test('a passcode changed by hand makes the token stale; one set right after a paste does not', () => {
    expect(typed({ passcode: 'another' }).room.token).toBeNull();
    const pasted = paste('https://zoom.us/j/3849205716?pwd=abc.1');
    expect(readDraft({ ...pasted, passcode: 'typed' }).room.token).toBe('abc.1');
  });

  test('a personal link may be given by its name alone', () => {
    expect(typed({ personal: 'ada.teaches' }).room.personal).toEqual({
      host: 'zoom.us',
      name: 'ada.teaches',
      token: null,
    });
  });

  test.each([
    ['meetingId', { meetingId: '12345' }, 'meetingId'],
    ['meetingId', { meetingId: '', personal: '' }, 'noAddress'],
    ['meetingId', { meetingId: 'https://zoom.us.evil.example/j/3849205716' }, 'meetingId'],
    ['personal', { personal: 'https://evil.example/my/ada' }, 'personalLink'],
    ['personal', { personal: '1ada' }, 'personalLink'],
    ['passcode', { passcode: 'x'.repeat(65) }, 'passcodeLong'],
  ] as const)('%s: %o is an error', (field, patch, code) => {
    expect(typed(patch).errors[field]).toBe(code);
  });
});

describe('saving', () => {
  const stored = { ...emptyStore(), rooms: [workRoom({ usedAt: 5 })], defaultRoomId: 'work' };

  test('retires what changed, once, and leaves what is not of the form', () => {
    const once = saveRoom(
      stored,
      workRoom(),
      workRoom({ meetingId: '5872103946', token: null, passcode: null }),
      100,
    );
    expect(once.rooms[0]).toMatchObject({ meetingId: '5872103946', usedAt: 5 });
    expect(once.rooms[0]?.retired.map(({ kind, value }) => [kind, value])).toEqual([
      ['meetingId', '3849205716'],
      ['token', workRoom().token],
    ]);
    const renumbered = once.rooms[0] ?? workRoom();
    const back = saveRoom(once, renumbered, workRoom({ token: null }), 200);
    expect(back.rooms[0]?.retired.map(({ value }) => value)).not.toContain('3849205716');
  });

  test('adds a room that is new', () => {
    expect(saveRoom(stored, teachingRoom(), teachingRoom(), 100).rooms.map(({ id }) => id)).toEqual([
      'work',
      'teaching',
    ]);
  });

  test('what another page saved meanwhile stays, unless it was edited here too', () => {
    const before = workRoom();
    const lock = { ...before.lock, waitingRoom: true };
    const elsewhere = saveRoom(stored, before, { ...before, name: 'Renamed', lock }, 100);
    const here = saveRoom(elsewhere, before, { ...before, passcode: 'new', token: null }, 200);
    expect(here.rooms[0]).toMatchObject({ name: 'Renamed', lock, passcode: 'new', token: null });
    const last = saveRoom(here, before, { ...before, name: 'Mine' }, 300);
    expect(last.rooms[0]).toMatchObject({ name: 'Mine', passcode: 'new', token: null });
  });
});
