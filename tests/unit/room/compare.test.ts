import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, compareRooms, retire } from '../../../lib/room/compare.ts';
import type { Room } from '../../../lib/room/room.ts';
import { sampleRoom } from './sample-rooms.ts';

const T1 = 'Q1V6a2ZkR2hKbE5vUHFSc1R1Vld4Zz09';
const T2 = 'NewNewNewNewNewNewNewNewNewNew.1';
const PERSONAL = { host: 'zoom.us', name: 'jane.doe', token: null };
const NO_PASSCODE = { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: true };
const WAITING = { waitingRoom: true, joinBeforeHost: null, signedInOnly: null, noPasscode: null };

type Row = [name: string, old: Partial<Room>, next: Partial<Room>, open: string[], retired: string[]];

describe('what changed after someone got in', () => {
  it.each<Row>([
    ['nothing', {}, {}, ['meetingId', 'token', 'passcode'], []],
    [
      'all of it',
      {},
      { meetingId: '5837204961', token: T2, passcode: 'n3w' },
      [],
      ['meetingId 3849205716', `token ${T1}`],
    ],
    ['the passcode and so the token', {}, { token: T2, passcode: 'n3w' }, [], [`token ${T1}`]],
    ['the number only', {}, { meetingId: '5837204961' }, ['token', 'passcode'], ['meetingId 3849205716']],
    [
      'number and link, not the passcode',
      {},
      { meetingId: '5837204961', token: T2 },
      ['passcode'],
      ['meetingId 3849205716', `token ${T1}`],
    ],
    ['the typed passcode, but the old link was pasted', {}, { passcode: 'n3w' }, ['meetingId', 'token'], []],
    ['the token; the passcode was not in it', {}, { token: T2, passcode: null }, [], [`token ${T1}`]],
    ['only that the token is embedded no more', {}, { token: null }, ['meetingId', 'passcode'], []],
    ['the passcode, no token embedded', {}, { token: null, passcode: 'n3w' }, [], [`token ${T1}`]],
    [
      'the number of a room without passcode',
      { token: null, passcode: null },
      { meetingId: '5837204961', token: null, passcode: null },
      [],
      ['meetingId 3849205716'],
    ],
    [
      'the number, but the personal link stayed',
      { token: null, passcode: null, personal: PERSONAL },
      { meetingId: '5837204961', token: null, passcode: null, personal: PERSONAL },
      ['personalName'],
      ['meetingId 3849205716'],
    ],
    [
      'number and personal link',
      { token: null, passcode: null, personal: PERSONAL },
      { meetingId: '5837204961', token: null, passcode: null, personal: { ...PERSONAL, name: 'jd.talks' } },
      [],
      ['meetingId 3849205716', 'personalName jane.doe'],
    ],
    [
      'the number; of the personal link nothing was pasted',
      { token: null, passcode: null, personal: PERSONAL },
      { meetingId: '5837204961', token: null, passcode: null },
      ['personalName'],
      ['meetingId 3849205716'],
    ],
    [
      'number and token; of personal link and passcode nothing was pasted',
      { personal: PERSONAL },
      { meetingId: '5837204961', token: T2, passcode: null },
      ['personalName'],
      ['meetingId 3849205716', `token ${T1}`],
    ],
    [
      'a passcode is known now that may be as old as the room',
      { token: null, passcode: null },
      { token: null, passcode: 'n3w' },
      ['meetingId'],
      [],
    ],
    [
      'a number for a room that had a personal link alone',
      { meetingId: null, token: null, passcode: null, personal: PERSONAL },
      { token: T2, passcode: 'n3w' },
      ['personalName'],
      [],
    ],
    [
      'only the case of the personal link',
      { personal: PERSONAL },
      { token: T2, passcode: 'n3w', personal: { ...PERSONAL, name: 'Jane.Doe' } },
      [],
      [`token ${T1}`],
    ],
    [
      'a passcode was added',
      { token: null, passcode: null, lock: NO_PASSCODE },
      { token: T2, passcode: 'n3w' },
      [],
      [],
    ],
    [
      'the passcode was taken away',
      {},
      { token: null, passcode: null, lock: NO_PASSCODE },
      ['meetingId'],
      [`token ${T1}`],
    ],
    [
      'the waiting room was switched on',
      { lock: { ...WAITING, waitingRoom: false } },
      { lock: WAITING },
      [],
      [],
    ],
    [
      'a waiting room that whoever got in had passed before',
      { lock: WAITING },
      { lock: WAITING },
      ['meetingId', 'token', 'passcode'],
      [],
    ],
    ['a waiting room of which nobody had told', {}, { lock: WAITING }, [], []],
    [
      'only a personal link was pasted',
      { personal: PERSONAL },
      { meetingId: null, token: null, passcode: null, personal: { ...PERSONAL, name: 'jd.talks' } },
      ['meetingId'],
      ['personalName jane.doe'],
    ],
  ])('%s', (_name, oldPatch, nextPatch, open, retired) => {
    const [old, next] = [sampleRoom(oldPatch), sampleRoom(nextPatch)];
    const change = compareRooms(old, next);
    expect(change.notSafeYet).toEqual(open);
    expect(change.safe).toBe(open.length === 0);
    expect(change.retired.map(({ kind, value }) => `${kind} ${value}`)).toEqual(retired);
  });

  it('says of each fact whether it changed', () => {
    const next = sampleRoom({ meetingId: '5837204961', token: T2, passcode: null, personal: PERSONAL });
    expect(compareRooms(sampleRoom(), next).facts).toEqual({
      meetingId: 'changed',
      personalName: 'added',
      token: 'changed',
      passcode: 'unknown',
    });
  });
});

describe('the room after the change', () => {
  it('keeps what is Doorway’s own and takes the rest from the new state', () => {
    const old = sampleRoom({
      label: 'My door',
      usedAt: 5,
      linkChoice: 'join',
      personal: { ...PERSONAL, token: 'old' },
    });
    const next = sampleRoom({
      id: 'x',
      name: 'y',
      meetingId: '5837204961',
      token: T2,
      passcode: 'n3w',
      host: 'acme.zoom.us',
      createdAt: 9,
    });
    const changed = applyChange(old, next, 77);
    expect(changed).toMatchObject({
      id: old.id,
      name: 'Work',
      label: 'My door',
      usedAt: 5,
      createdAt: old.createdAt,
      linkChoice: 'join',
    });
    expect(changed).toMatchObject({
      meetingId: '5837204961',
      host: 'acme.zoom.us',
      token: T2,
      passcode: 'n3w',
    });
    expect(changed.personal).toEqual({ ...PERSONAL, token: null });
    expect(changed.retired).toEqual([
      { kind: 'meetingId', value: '3849205716', since: 77 },
      { kind: 'token', value: T1, since: 77 },
      { kind: 'token', value: 'old', since: 77 },
    ]);
  });

  it('drops the old passcode and phone lines where a new token shows that they are wrong', () => {
    const phone = {
      oneTap: ['+13126266799,,3849205716#,,,,*414376#'],
      dialIn: [],
      passcode: '414376',
      localNumbersUrl: null,
    };
    const changed = applyChange(sampleRoom({ phone }), sampleRoom({ token: T2, passcode: null }), 1);
    expect(changed.passcode).toBeNull();
    expect(changed.phone.oneTap).toEqual([]);
    expect(applyChange(sampleRoom({ phone }), sampleRoom({ passcode: null }), 1)).toMatchObject({
      phone,
      passcode: 'k7Hq2m',
    });
  });

  const TELEPHONE = { oneTap: [], dialIn: [], passcode: null, localNumbersUrl: null };
  const DIAL_IN = { number: '+1 646 558 8656', label: 'New York', tollFree: false };
  it.each([
    ['dial-in lines alone', { ...TELEPHONE, dialIn: [DIAL_IN] }],
    ['one-tap lines alone', { ...TELEPHONE, oneTap: ['+16465588656,,3849205716#'] }],
    ['as many of each', { ...TELEPHONE, dialIn: [DIAL_IN], oneTap: ['+16465588656,,3849205716#'] }],
  ])('takes new phone lines where only they changed: %s', (_what, phone) => {
    const old = sampleRoom({ phone: { ...TELEPHONE, oneTap: ['+13126266799,,3849205716#'] } });
    expect(applyChange(old, sampleRoom({ phone }), 1).phone).toEqual(phone);
  });

  // An answer that the new state does not give is that of before; a passcode answers the question for one.
  it.each<[string, boolean | null, Partial<Room>, boolean | null]>([
    ['no passcode, and one came', true, { passcode: 'n3w' }, false],
    ['not known, and one came', null, { passcode: 'n3w' }, false],
    ['no passcode, and nothing is said', true, { passcode: null, token: null }, true],
    ['not known, and nothing is said', null, { passcode: null, token: null }, null],
    ['a passcode, and now none', false, { passcode: null, token: null, lock: NO_PASSCODE }, true],
  ])('knows whether there is a passcode: %s', (_what, noPasscode, next, expected) => {
    const lock = { waitingRoom: false, joinBeforeHost: true, signedInOnly: false, noPasscode };
    const old = sampleRoom({ passcode: null, token: null, lock });
    expect(applyChange(old, sampleRoom(next), 1).lock).toEqual({ ...lock, noPasscode: expected });
  });

  it('has the new answers about the lock, and those of before where there is none', () => {
    const before = { waitingRoom: false, joinBeforeHost: false, signedInOnly: false, noPasscode: false };
    const old = sampleRoom({ lock: before });
    for (const question of ['waitingRoom', 'joinBeforeHost', 'signedInOnly'] as const) {
      const next = sampleRoom({ lock: { ...sampleRoom().lock, [question]: true } });
      expect(applyChange(old, next, 1).lock).toEqual({ ...before, [question]: true });
    }
  });

  it('forgets the join token when only a personal link with another token came', () => {
    const old = sampleRoom({ personal: { ...PERSONAL, token: 'a' } });
    const next = sampleRoom({
      meetingId: null,
      token: null,
      passcode: null,
      personal: { ...PERSONAL, token: 'b' },
    });
    const changed = applyChange(old, next, 1);
    expect(changed).toMatchObject({
      meetingId: '3849205716',
      token: null,
      passcode: null,
      personal: { token: 'b' },
    });
    expect(changed.retired.map((r) => r.value)).toEqual([T1, 'a']);
  });

  it('takes back what is valid again', () => {
    const there = applyChange(sampleRoom(), sampleRoom({ meetingId: '5837204961' }), 1);
    expect(there.retired.map((r) => r.value)).toEqual(['3849205716']);
    const back = applyChange(there, sampleRoom(), 2);
    expect(back.retired.map((r) => r.value)).toEqual(['5837204961']);
  });

  const anyRoom = fc.record({
    meetingId: fc.constantFrom('3849205716', '5837204961', null),
    token: fc.constantFrom(T1, T2, null),
    passcode: fc.constantFrom('a', 'b', null),
    personal: fc.constantFrom(PERSONAL, { ...PERSONAL, name: 'other' }, { ...PERSONAL, token: T1 }, null),
    lock: fc.constantFrom(WAITING, NO_PASSCODE, sampleRoom().lock),
  });

  it('never retires what is still valid, nor anything twice, and loses nothing that changed', () => {
    fc.assert(
      fc.property(anyRoom, anyRoom, anyRoom, (a, b, c) => {
        const once = applyChange(sampleRoom(a), sampleRoom(b), 1);
        const twice = applyChange(once, sampleRoom(c), 2);
        const values = twice.retired.map((r) => `${r.kind} ${r.value}`);
        expect(new Set(values).size).toBe(values.length);
        for (const valid of [
          `meetingId ${twice.meetingId}`,
          `token ${twice.token}`,
          `token ${twice.personal?.token}`,
          `personalName ${twice.personal?.name}`,
        ])
          expect(values).not.toContain(valid);
        if (a.meetingId && a.meetingId !== twice.meetingId)
          expect(values).toContain(`meetingId ${a.meetingId}`);
      }),
    );
  });

  it('retires nothing when nothing changed', () => {
    fc.assert(
      fc.property(anyRoom, (a) => {
        expect(retire(sampleRoom(a), sampleRoom(a), 1)).toEqual([]);
      }),
    );
  });
});
