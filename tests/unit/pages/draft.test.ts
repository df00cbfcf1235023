import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../lib/room/read-draft.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { draftOf, isChanged, withFound } from '../../../lib/room/room-draft.ts';
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
