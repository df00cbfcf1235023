import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/room/read-draft.ts';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import { draftOf, hasFacts, isChanged, type RoomDraft, withFound } from '../../../lib/room/room-draft.ts';
import { noRoomFacts, type Phone, type RoomFacts } from '../../../lib/zoom/room-facts.ts';
import { sampleRoom } from './sample-rooms.ts';

const NO_PHONE: Phone = { oneTap: [], dialIn: [], passcode: null, localNumbersUrl: null };
const OLD_PHONE: Phone = {
  ...NO_PHONE,
  oneTap: ['+13126266799,,3849205716#,,,,*414376#'],
  passcode: '414376',
};
const NEW_PHONE: Phone = {
  ...NO_PHONE,
  dialIn: [{ number: '+1 646 558 8656', label: 'New York', tollFree: false }],
};
const PERSONAL = { host: 'acme.zoom.us', name: 'jane.doe', token: 'PersonalToken.1' };
const STORED = sampleRoom({ host: 'acme.zoom.us', phone: OLD_PHONE, personal: PERSONAL, pastedAs: 'join' });
const TOKEN = STORED.token;

const found = (facts: Partial<RoomFacts>): RoomFacts => ({ ...noRoomFacts(), ...facts });
/** What would be saved after a paste that said this. */
const pasted = (facts: Partial<RoomFacts>, stored: Partial<Room> = {}, typed: Partial<RoomDraft> = {}) =>
  readDraft(withFound({ ...draftOf({ ...STORED, ...stored }), ...typed }, found(facts))).room;

describe('the form of a room', () => {
  it('shows what is known as people write it', () => {
    expect(draftOf(STORED)).toMatchObject({
      name: 'Work',
      meetingId: '384 920 5716',
      personal: 'https://acme.zoom.us/my/jane.doe?pwd=PersonalToken.1',
      passcode: 'k7Hq2m',
      pasted: false,
    });
  });

  it('is empty where nothing is known', () => {
    const empty = { meetingId: '', personal: '', passcode: '', label: '' };
    expect(draftOf(emptyRoom('a', 'A', 0))).toMatchObject(empty);
  });
});

describe('a paste about the same number', () => {
  const same = { meetingId: '3849205716', host: 'zoom.us' };

  it.each<[string, Partial<RoomFacts>, object]>([
    ['the number alone leaves all as it is', same, STORED],
    ['nothing of a room leaves all as it is', {}, STORED],
    ['its link once more takes the host', { ...same, token: TOKEN }, { ...STORED, host: 'zoom.us' }],
    ['its telephone numbers replace those', { ...same, phone: NEW_PHONE }, { ...STORED, phone: NEW_PHONE }],
    [
      'its page of numbers alone is telephone too',
      { phone: { ...NO_PHONE, localNumbersUrl: 'https://zoom.us/u/x' } },
      { ...STORED, phone: { ...NO_PHONE, localNumbersUrl: 'https://zoom.us/u/x' } },
    ],
    [
      'another personal link replaces that',
      { personal: { ...PERSONAL, name: 'jd.talks' } },
      { ...STORED, personal: { ...PERSONAL, name: 'jd.talks' } },
    ],
  ])('%s', (_what, facts, { lock: _, ...expected }: Partial<Room>) =>
    expect(pasted(facts)).toMatchObject(expected),
  );

  // With a new passcode Zoom gives a new link, so each of the two shows that the other is of before.
  const gone = { token: null, passcode: null, personal: { ...PERSONAL, token: null }, phone: NO_PHONE };
  it.each<[string, Partial<RoomFacts>, object]>([
    ['a new link drops the passcode', { ...same, token: 'New.1' }, { ...gone, token: 'New.1' }],
    ['a new passcode drops the link’s', { ...same, passcode: 'n3w' }, { ...gone, passcode: 'n3w' }],
    ['a new passcode alone does so too', { passcode: 'n3w' }, { ...gone, passcode: 'n3w' }],
    [
      'both replace both',
      { ...same, token: 'New.1', passcode: 'n3w', phone: NEW_PHONE },
      { ...gone, token: 'New.1', passcode: 'n3w', phone: NEW_PHONE },
    ],
    [
      'a new personal link drops all the others',
      { personal: { ...PERSONAL, token: 'New.2' } },
      { ...gone, personal: { ...PERSONAL, token: 'New.2' } },
    ],
  ])('%s, and all else that held the old one', (_what, facts, expected) =>
    expect(pasted(facts)).toMatchObject(expected),
  );

  it('shows in the fields that the old ones are gone', () =>
    expect(withFound(draftOf(STORED), found({ ...same, token: 'New.1' }))).toMatchObject({
      passcode: '',
      personal: 'https://acme.zoom.us/my/jane.doe',
    }));

  it('leaves alone what was typed a moment ago', () =>
    expect(
      withFound(
        { ...draftOf(STORED), passcode: 'typed', personal: 'jd.talks' },
        found({ ...same, token: 'New.1' }),
      ),
    ).toMatchObject({ passcode: 'typed', personal: 'jd.talks' }));
});

describe('a paste about another number', () => {
  const other = { meetingId: '5837204961', host: 'zoom.us' };
  const bare = { ...other, token: null, passcode: null, phone: NO_PHONE, personal: PERSONAL };

  it.each<[string, Partial<RoomFacts>, object]>([
    ['the number alone drops all of the old number', other, bare],
    [
      'the number without a host is on the host of before',
      { ...other, host: null },
      { ...bare, host: STORED.host },
    ],
    ['a link brings its own token', { ...other, token: 'New.1' }, { ...bare, token: 'New.1' }],
    [
      'the same passcode leaves the personal link',
      { ...other, passcode: 'k7Hq2m' },
      { ...bare, passcode: 'k7Hq2m' },
    ],
    [
      'another passcode drops the personal link’s too',
      { ...other, passcode: 'n3w' },
      { ...bare, passcode: 'n3w', personal: { ...PERSONAL, token: null } },
    ],
    ['its telephone numbers come along', { ...other, phone: NEW_PHONE }, { ...bare, phone: NEW_PHONE }],
  ])('%s', (_what, facts, expected) => expect(pasted(facts)).toMatchObject(expected));

  it('drops a passcode that was typed for the old one', () =>
    expect(pasted(other, {}, { passcode: 'typed' }).passcode).toBeNull());

  it('is the first where none was known, and keeps what is', () =>
    expect(pasted(other, { meetingId: null, token: null })).toMatchObject({
      ...other,
      passcode: 'k7Hq2m',
      phone: OLD_PHONE,
    }));
});

describe('which address was pasted first', () => {
  it.each([
    ['join', 'personal', 'join'],
    [null, 'personal', 'personal'],
    ['personal', null, 'personal'],
    [null, null, null],
  ] as const)('%s, then %s: %s decides', (before, now, decides) =>
    expect(pasted({ pastedAs: now }, { pastedAs: before }).pastedAs).toBe(decides),
  );
});

describe('whether a paste says anything of a room', () => {
  it.each<[string, Partial<RoomFacts>, boolean]>([
    ['nothing', {}, false],
    ['a title and a host', { topic: 'Yoga', hostName: 'Jane Doe', host: 'zoom.us' }, false],
    ['a number', { meetingId: '3849205716' }, true],
    ['a personal link', { personal: PERSONAL }, true],
    ['a passcode', { passcode: 'x' }, true],
    ['a one-tap line', { phone: { ...NO_PHONE, oneTap: ['+1'] } }, true],
    ['a telephone number', { phone: NEW_PHONE }, true],
    ['a passcode for telephones', { phone: { ...NO_PHONE, passcode: '4' } }, true],
    ['a page of numbers', { phone: { ...NO_PHONE, localNumbersUrl: 'https://zoom.us/u/x' } }, true],
  ])('%s: %s', (_what, facts, says) => expect(hasFacts(found(facts))).toBe(says));
});

describe('whether there is anything to save', () => {
  const draft = draftOf(STORED);
  it.each<[string, Partial<RoomDraft>, boolean]>([
    ['nobody touched it', {}, false],
    ['a text', { label: 'My door' }, true],
    ['an answer', { lock: { ...STORED.lock, waitingRoom: true } }, true],
    ['a choice', { linkChoice: 'personal' }, true],
    ['a paste that is not saved', { pasted: true }, true],
    ['another host, for which there is no field', { base: { ...STORED, host: 'zoom.us' } }, true],
    ['another account, for which there is no field', { base: { ...STORED, account: 'basic' } }, true],
    ['the room was used meanwhile', { base: { ...STORED, usedAt: 5 } }, false],
  ])('%s: %s', (_what, patch, changed) => expect(isChanged({ ...draft, ...patch }, STORED)).toBe(changed));
});
