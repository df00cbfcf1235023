import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/room/read-draft.ts';
import type { Room } from '../../../lib/room/room.ts';
import { draftOf, type RoomDraft } from '../../../lib/room/room-draft.ts';
import { sampleRoom } from './sample-rooms.ts';

const TOKEN = sampleRoom().token;
const PHONE = {
  oneTap: ['+13126266799,,3849205716#'],
  dialIn: [],
  passcode: '414376',
  localNumbersUrl: null,
};
const PERSONAL = { host: 'acme.zoom.us', name: 'jane.doe', token: 'PersonalToken.1' };
const STORED = sampleRoom({ host: 'acme.zoom.us', phone: PHONE, personal: PERSONAL });

/** What the form reads after something was typed into it. */
const typed = (patch: Partial<RoomDraft>, stored: Partial<Room> = {}) =>
  readDraft({ ...draftOf({ ...STORED, ...stored }), ...patch });

describe('a passcode typed over the stored one', () => {
  const dead = { token: null, personal: { ...PERSONAL, token: null }, phone: { oneTap: [] } };
  const alive = { token: TOKEN, personal: PERSONAL, phone: PHONE };

  // Guests must not get a key of before: the links would ask them for a passcode, the telephone refuse theirs.
  it.each<[string, Partial<RoomDraft>, Partial<Room>, object]>([
    ['takes every old key along', { passcode: 'n3w' }, {}, { passcode: 'n3w', ...dead }],
    ['takes them along when it is cleared', { passcode: '' }, {}, { passcode: null, ...dead }],
    [
      'takes nothing along when it is the same',
      { passcode: ' k7Hq2m ' },
      {},
      { passcode: 'k7Hq2m', ...alive },
    ],
    [
      'takes nothing along where none was known',
      { passcode: 'x' },
      { passcode: null },
      { passcode: 'x', ...alive },
    ],
    [
      'takes nothing along right after a paste',
      { passcode: 'x', pasted: true },
      {},
      { passcode: 'x', ...alive },
    ],
    [
      'leaves a new link alone that was typed with it',
      { passcode: 'n3w', meetingId: 'https://acme.zoom.us/j/3849205716?pwd=New.1' },
      {},
      { ...dead, token: 'New.1' },
    ],
    [
      'leaves a new personal link alone that was typed with it',
      { passcode: 'n3w', personal: 'https://acme.zoom.us/my/jane.doe?pwd=New.2' },
      {},
      { ...dead, personal: { ...PERSONAL, token: 'New.2' } },
    ],
  ])('%s', (_what, patch, stored, expected) => expect(typed(patch, stored).room).toMatchObject(expected));
});

describe('the number', () => {
  const other = { host: 'acme.zoom.us', meetingId: '5837204961', token: null, phone: { oneTap: [] } };

  it.each<[string, object]>([
    [
      'Meeting ID: 384 920 5716',
      { host: 'acme.zoom.us', meetingId: '3849205716', token: TOKEN, phone: PHONE },
    ],
    ['Meeting ID: 583 720 4961', other],
    ['384-920-5716', { host: 'acme.zoom.us', meetingId: '3849205716', token: TOKEN, phone: PHONE }],
    ['583 720 4961', other],
    [' 5837204961\n', other],
    ['https://zoom.us/j/5837204961?pwd=New.1', { ...other, host: 'zoom.us', token: 'New.1' }],
    ['https://zoom.us/j/3849205716', { host: 'zoom.us', meetingId: '3849205716', token: null, phone: PHONE }],
    ['  ', { host: 'acme.zoom.us', meetingId: null, token: null, personal: PERSONAL, phone: { oneTap: [] } }],
  ])('"%s"', (meetingId, expected) => {
    const { room, errors } = typed({ meetingId });
    expect(errors).toEqual({});
    expect(room).toMatchObject(expected);
  });

  it.each(['12345', 'https://zoom.us/my/jane.doe', 'none', '+1 384 920 5716 123'])(
    '"%s" is none, and the rest of the form is read all the same',
    (meetingId) => {
      const { room, errors } = typed({ meetingId });
      expect(errors).toEqual({ meetingId: 'meetingId' });
      expect(room).toMatchObject({ host: 'acme.zoom.us', meetingId: null, token: null, personal: PERSONAL });
    },
  );
});

describe('the personal link', () => {
  const named = (name: string, token: string | null = null) => ({ host: 'acme.zoom.us', name, token });

  it.each<[string, Room['personal']]>([
    ['jane.doe', PERSONAL],
    ['Jane.Doe', { ...PERSONAL, name: 'Jane.Doe' }],
    ['jd.talks', named('jd.talks')],
    [' jd-talks2 ', named('jd-talks2')],
    ['zoom.with.jane', named('zoom.with.jane')],
    ['janes.zoom.room', named('janes.zoom.room')],
    ['https://zoom.us/my/jane.doe', { host: 'zoom.us', name: 'jane.doe', token: null }],
    ['zoom.us/my/jd.talks?pwd=New.1', { host: 'zoom.us', name: 'jd.talks', token: 'New.1' }],
    ['', null],
  ])('"%s"', (personal, expected) => {
    const { room, errors } = typed({ personal });
    expect(errors).toEqual({});
    expect(room.personal).toEqual(expected);
  });

  it('by its name is on the host of the number where there was none before', () =>
    expect(typed({ personal: 'jane.doe' }, { personal: null }).room.personal).toEqual(named('jane.doe')));

  it.each(['1jane', 'jane doe', '.jane', 'zoom.us', 'ACME.Zoom.us', 'https://zoom.us/j/3849205716'])(
    '"%s" is none, and the rest of the form is read all the same',
    (personal) => {
      const { room, errors } = typed({ personal });
      expect(errors).toEqual({ personal: 'personalLink' });
      expect(room).toMatchObject({ meetingId: '3849205716', token: TOKEN, personal: null });
    },
  );
});

describe('what is wrong', () => {
  it.each<[string, Partial<RoomDraft>, object]>([
    ['nothing leads to the room', { meetingId: ' ', personal: ' ' }, { meetingId: 'noAddress' }],
    ['a personal link is enough', { meetingId: '' }, {}],
    ['a number is enough', { personal: '' }, {}],
    ['64 characters are a passcode', { passcode: ` ${'x'.repeat(64)} ` }, {}],
    ['65 are none', { passcode: 'x'.repeat(65) }, { passcode: 'passcodeLong' }],
    [
      'each field has its own',
      { meetingId: '1', personal: '1', passcode: 'x'.repeat(65) },
      { meetingId: 'meetingId', personal: 'personalLink', passcode: 'passcodeLong' },
    ],
  ])('%s', (_what, patch, errors) => expect(typed(patch).errors).toEqual(errors));

  it('a passcode that is too long counts as none', () =>
    expect(typed({ passcode: 'x'.repeat(65) }).room.passcode).toBeNull());
});

describe('the other fields', () => {
  const choices = { language: 'de', secondLanguage: 'fr', linkChoice: 'personal' } as const;

  it.each<[string, Partial<RoomDraft>, Partial<Room>]>([
    ['a name', { name: ' Study ' }, { name: 'Study' }],
    ['a name of spaces is the one before', { name: '  ' }, { name: 'Work' }],
    ['words for the link', { label: ' My door ' }, { label: 'My door' }],
    ['no words for the link are Doorway’s own', { label: '  ' }, { label: null }],
    ['what was chosen', choices, choices],
  ])('%s', (_what, patch, expected) => expect(typed(patch).room).toMatchObject(expected));

  // "There is no passcode" beside a passcode would tell guests and advice two things.
  it.each<[string, boolean | null, boolean | null]>([
    ['x', true, false],
    ['x', null, false],
    [' ', true, true],
    [' ', null, null],
  ])('passcode "%s" with "there is none" at %s says %s', (passcode, noPasscode, expected) => {
    const lock = { waitingRoom: true, joinBeforeHost: false, signedInOnly: null, noPasscode };
    expect(typed({ passcode, lock }).room.lock).toEqual({ ...lock, noPasscode: expected });
  });

  it('what has no field stays', () => {
    const stored = { account: 'licensed', usedAt: 7, createdAt: 3, pastedAs: 'join' } as const;
    expect(typed({ name: 'Study' }, stored).room).toMatchObject({ id: STORED.id, ...stored });
  });
});
