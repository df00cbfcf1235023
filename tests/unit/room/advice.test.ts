import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, type PlaceFacts, RULES } from '../../../lib/room/advice/advise.ts';
import type { AccountKind, Room, Security } from '../../../lib/room/room.ts';
import { emptyRoom } from '../../../lib/room/room.ts';
import { guardedRoom, sampleRoom } from './sample-rooms.ts';

const NOW = 1_700_000_000_000;
const YEAR = 365 * 24 * 3_600_000;
const OPTIONS: PlaceFacts = { use: 'options', now: NOW };
const CALENDAR: PlaceFacts = { use: 'calendar', now: NOW };
const SIGNATURE: PlaceFacts = { use: 'signature', now: NOW };

interface Case {
  room?: Partial<Room>;
  /** Waiting room, join before host, signed-in only, there is no passcode: + on, - off, ? not answered. */
  lock?: string;
  account?: AccountKind | null;
  place?: PlaceFacts;
}

/** Rules that explain how Zoom is, about which nothing must be done. */
const ONCE = ['companyHost', 'linkCarriesPasscode', 'personalLicence'];

/** By rule: cases that get `severity sentence`, and cases in which it stays silent. */
const CASES: Record<string, { fires: [Case, string][]; silent: Case[] }> = {
  openBeforeHost: {
    fires: [
      [open('-+-+'), 'error openBeforeHost'],
      [open('++?+'), 'error openBeforeHost'],
      [{ ...open('?+++'), place: CALENDAR }, 'error openBeforeHost'],
    ],
    silent: [
      open('---+'),
      open('-?-+'),
      open('-+-?'),
      { lock: '-+--' },
      { room: { passcode: null }, lock: '-+-?' },
    ],
  },
  noLock: {
    fires: [
      [open('---+'), 'warning noLock'],
      [open('-?-+'), 'warning noLock'],
      [{ ...open('---+'), account: 'organisation' }, 'warning noLock'],
      [{ ...open('---+'), account: 'basic', place: CALENDAR }, 'error noLockFree'],
    ],
    silent: [
      open('?--+'),
      open('+--+'),
      open('--++'),
      open('--?+'),
      open('---?'),
      open('-+-+'),
      { lock: '----' },
    ],
  },
  waitingRoomRecommended: {
    fires: [
      [open('--?+'), 'info waitingRoomRecommended'],
      [{ ...open('-??+'), place: CALENDAR }, 'info waitingRoomRecommended'],
    ],
    silent: [open('---+'), open('+-?+'), open('?-?+'), open('-+?+'), open('--?-'), { lock: '--??' }],
  },
  signedInGuests: {
    fires: [
      [open('--++'), 'info signedInGuests'],
      [{ ...open('--++'), place: { ...CALENDAR, outsideGuests: 1 } }, 'info signedInGuests'],
    ],
    silent: [
      open('--?+'),
      open('---+'),
      open('+-++'),
      { lock: '--+-' },
      { ...open('--++'), place: CALENDAR },
    ],
  },
  askLock: {
    fires: [
      [open('????'), 'question askPasscode'],
      [open('???+'), 'question askJoinBeforeHost'],
      [open('?-?+'), 'question askWaitingRoom'],
      [open('--?+'), 'question askSignedIn'],
      // A waiting room does not end the questions where whoever comes first may open the door.
      [open('+??+'), 'question askJoinBeforeHost'],
    ],
    silent: [
      { lock: '????' },
      open('+???'),
      open('+--+'),
      open('---+'),
      open('?+-+'),
      { room: { passcode: null } },
      { ...open('????'), place: CALENDAR },
    ],
  },
  linkCarriesPasscode: {
    fires: [
      [{ lock: '????' }, 'info linkCarriesPasscode'],
      [{ lock: '----' }, 'info linkCarriesPasscode'],
    ],
    silent: [
      { lock: '+--?' },
      { room: { token: null } },
      { room: { meetingId: null } },
      { place: CALENDAR },
      { place: { ...OPTIONS, quiet: ['linkCarriesPasscode'] } },
    ],
  },
  passcodeRefused: {
    fires: [
      [{ room: { passcode: 'elevenchars' } }, 'warning passcodeLong'],
      [{ room: { passcode: 'köln12' } }, 'warning passcodeCharacter'],
    ],
    silent: [
      {},
      { room: { passcode: null } },
      { room: { passcode: '047@-_*a' } },
      { room: { passcode: 'elevenchars' }, place: CALENDAR },
    ],
  },
  passcodeWeak: {
    fires: [
      [{ room: { passcode: 'a7' } }, 'info passcodeShort'],
      [{ room: { passcode: '111112' } }, 'info passcodeRepeated'],
      [{ room: { passcode: 'x12345' } }, 'info passcodeSequence'],
    ],
    silent: [
      {},
      { room: { passcode: null } },
      { room: { passcode: 'a7' }, lock: '+???' },
      { room: { passcode: '414376' } },
    ],
  },
  numberRefused: {
    fires: [
      [{ room: { meetingId: '8005205716' } }, 'warning numberRefused'],
      [{ room: { meetingId: '1849205716' } }, 'warning numberRefused'],
    ],
    silent: [
      {},
      { room: { meetingId: null } },
      { room: { meetingId: '80052057161' } },
      { room: { meetingId: '1602639518', host: 'www.zoomgov.com' } },
      { room: { meetingId: '1602639518', host: 'zoomgov.com' } },
    ],
  },
  numberGuessable: {
    fires: [
      [{ room: { meetingId: '4567894321' } }, 'info numberGuessable'],
      [guess('---+'), 'warning numberGuessable'],
      [guess('--?+'), 'warning numberGuessable'],
      // Something holds the door, or may.
      [guess('--++'), 'info numberGuessable'],
      [guess('?--+'), 'info numberGuessable'],
      [guess('---?'), 'info numberGuessable'],
      [guess('----'), 'info numberGuessable'],
    ],
    silent: [
      {},
      { room: { meetingId: '4567894321' }, lock: '+???' },
      { room: { meetingId: '4567894321' }, place: { ...OPTIONS, quiet: ['numberGuessable'] } },
      { room: { meetingId: '8005205716' } },
      // Zoom refuses it: that is said, and not two things of one number.
      { room: { meetingId: '8004567890' } },
    ],
  },
  numberLikePhone: {
    fires: [[open('---+'), 'question numberLikePhone']],
    silent: [
      {},
      open('+--+'),
      open('?--+'),
      open('----'),
      open('--++'),
      ...['3840205716', '1849205716', '8005205716', '38492057161', '384920571'].map((id) =>
        numbered(id, '---+'),
      ),
    ],
  },
  numberScheduled: {
    fires: [[{ room: { meetingId: '83849205716' } }, 'warning numberScheduled']],
    silent: [{}, { room: { meetingId: '384920571' } }, { room: { meetingId: null } }],
  },
  numberOld: {
    fires: [[{ room: { meetingId: '384920571' } }, 'info numberOld']],
    silent: [{}, { room: { meetingId: '83849205716' } }],
  },
  stillYourRoom: {
    fires: [
      [{ place: { ...OPTIONS, now: NOW + YEAR + 1 } }, 'question stillYourRoom'],
      [{ room: { usedAt: NOW }, place: { use: 'popup', now: NOW + YEAR + 1 } }, 'question stillYourRoom'],
    ],
    silent: [
      {},
      { place: { ...OPTIONS, now: NOW + YEAR } },
      { room: { usedAt: NOW + YEAR }, place: { ...OPTIONS, now: NOW + 2 * YEAR } },
      { room: { meetingId: null }, place: { ...OPTIONS, now: NOW + 2 * YEAR } },
      { place: { ...CALENDAR, now: NOW + 2 * YEAR } },
    ],
  },
  personalName: {
    fires: [
      [personal('7jane'), 'warning personalFirst'],
      [personal('jane_doe'), 'warning personalCharacter'],
      [personal('jane'), 'warning personalShort'],
      [personal('j'.repeat(41)), 'warning personalLong'],
    ],
    silent: [{}, personal('jane.doe'), { ...personal('jane'), place: CALENDAR }],
  },
  personalLicence: {
    fires: [[{ ...personal('jane.doe'), account: 'basic' }, 'info personalLicence']],
    silent: [{ account: 'basic' }, personal('jane.doe'), { ...personal('jane.doe'), account: 'licensed' }],
  },
  companyHost: {
    fires: [[{ room: { host: 'acme.zoom.us' } }, 'info companyHost']],
    silent: [
      {},
      { room: { host: 'us02web.zoom.us' } },
      { room: { host: 'acme.zoomgov.com' } },
      // A link without a number is not known to work on another host.
      { room: { ...personal('jane.doe').room, meetingId: null, host: 'acme.zoom.us' } },
      { room: { host: 'acme.zoom.us' }, lock: '??+?' },
      { room: { host: 'acme.zoom.us' }, place: SIGNATURE },
    ],
  },
  hostLink: {
    fires: [
      [{ place: { ...OPTIONS, pasted: ['start'] } }, 'error hostLink'],
      [{ place: { ...OPTIONS, pasted: ['zak', 'tk'] } }, 'error hostLink'],
    ],
    silent: [{}, { place: { ...OPTIONS, pasted: ['tk'] } }],
  },
  guestKey: {
    fires: [[{ place: { ...OPTIONS, pasted: ['tk'] } }, 'warning guestKey']],
    silent: [{}, { place: { ...OPTIONS, pasted: ['start'] } }],
  },
  scheduleClass: {
    fires: [
      [{ place: { ...CALENDAR, occasion: 'class' } }, 'info scheduleClass'],
      [{ lock: '-???', place: { ...CALENDAR, occasion: 'lecture' } }, 'warning scheduleClass'],
      [{ lock: '+???', place: { ...CALENDAR, occasion: 'seminar' } }, 'info scheduleClass'],
    ],
    silent: [
      { place: CALENDAR },
      { place: { ...CALENDAR, occasion: 'office-hours' } },
      { place: { ...CALENDAR, occasion: null } },
    ],
  },
  scheduleEvent: {
    fires: [
      [{ lock: '-???', place: { ...CALENDAR, occasion: 'webinar' } }, 'warning scheduleEvent'],
      [{ place: { ...CALENDAR, occasion: 'all-hands' } }, 'info scheduleEvent'],
    ],
    silent: [{ place: CALENDAR }, { place: { ...CALENDAR, occasion: 'class' } }],
  },
  officeHours: {
    fires: [
      [{ lock: '-???', place: { ...CALENDAR, occasion: 'office-hours' } }, 'warning officeHours'],
      [{ place: { ...CALENDAR, occasion: 'office-hours' } }, 'question askOfficeHours'],
    ],
    silent: [
      { lock: '+???', place: { ...CALENDAR, occasion: 'office-hours' } },
      { lock: '-???', place: CALENDAR },
    ],
  },
  recurringManyGuests: {
    fires: [
      [{ lock: '-???', place: { ...CALENDAR, recurring: true, guests: 10 } }, 'warning recurringManyGuests'],
      [{ place: { ...CALENDAR, recurring: true, guests: 30 } }, 'info recurringManyGuests'],
    ],
    silent: [
      { lock: '-???', place: { ...CALENDAR, recurring: true, guests: 9 } },
      { lock: '-???', place: { ...CALENDAR, recurring: false, guests: 10 } },
      { lock: '+???', place: { ...CALENDAR, recurring: true, guests: 10 } },
    ],
  },
  manyGuests: {
    fires: [
      [{ lock: '-???', place: { ...CALENDAR, guests: 10 } }, 'info manyGuests'],
      [{ place: { ...CALENDAR, guests: 10 } }, 'question askManyGuests'],
    ],
    silent: [
      { lock: '+???', place: { ...CALENDAR, guests: 10 } },
      { lock: '-???', place: { ...CALENDAR, guests: 9 } },
      { lock: '-???', place: CALENDAR },
    ],
  },
  outsideGuests: {
    fires: [
      [{ lock: '-???', place: { ...CALENDAR, guests: 1, outsideGuests: 1 } }, 'info outsideGuests'],
      [{ place: { ...CALENDAR, guests: 1, outsideGuests: 1 } }, 'question askOutsideGuests'],
    ],
    silent: [
      { lock: '+???', place: { ...CALENDAR, outsideGuests: 1 } },
      { lock: '-???', place: { ...CALENDAR, guests: 3, outsideGuests: 0 } },
    ],
  },
  signatureDoor: {
    fires: [
      [{ lock: '-???', place: SIGNATURE }, 'warning signatureDoor'],
      [{ place: SIGNATURE }, 'question askSignatureDoor'],
    ],
    silent: [
      { lock: '+???', place: SIGNATURE },
      { lock: '-???', place: { use: 'gmail', now: NOW } },
    ],
  },
  signatureToken: {
    fires: [[{ lock: '-???', place: SIGNATURE }, 'info signatureToken']],
    silent: [
      { lock: '+???', place: SIGNATURE },
      { room: { token: null }, place: SIGNATURE },
      { place: CALENDAR },
    ],
  },
};

/** A room of which no passcode and no token is known, with these answers about the lock. */
function open(lock: string): Case {
  return { room: { passcode: null, token: null }, lock };
}

/** The same with this number. */
function numbered(meetingId: string, lock: string): Case {
  return { room: { ...open(lock).room, meetingId }, lock };
}

/** The same with a number that people can guess. */
function guess(lock: string): Case {
  return numbered('4567894321', lock);
}

function personal(name: string): Case {
  return { room: { personal: { host: 'zoom.us', name, token: null } } };
}

function lockOf(signs: string): Security {
  const [waitingRoom, joinBeforeHost, signedInOnly, noPasscode] = Array.from(signs.padEnd(4, '?'), (sign) =>
    sign === '?' ? null : sign === '+',
  );
  return { waitingRoom, joinBeforeHost, signedInOnly, noPasscode } as Security;
}

function said(id: string, { room, lock = '????', account = null, place = OPTIONS }: Case): string[] {
  return advise(sampleRoom({ ...room, lock: lockOf(lock) }), account, place)
    .filter((advice) => advice.id === id)
    .map((advice) => `${advice.severity} ${advice.sentence}`);
}

describe('every rule', () => {
  it('has cases in which it speaks and cases in which it is silent', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { fires, silent } of Object.values(CASES))
      expect(Math.min(fires.length, silent.length)).toBeGreaterThan(0);
  });

  it('names its source', () => {
    for (const { source } of RULES) {
      if (source.code === 'doorway') expect(source.address).toBeNull();
      else expect(source.address).toMatch(/^https:\/\/(?:support|developers)\.zoom\.(?:com|us)\//);
    }
  });
});

it('offers beside each line what is to be done about it', () => {
  const all = (todo: string | null, sentences: string) =>
    Object.fromEntries(sentences.split(' ').map((sentence) => [sentence, todo]));
  const offered: Record<string, string | null> = {};
  for (const [id, { fires }] of Object.entries(CASES))
    for (const [{ room = {}, lock = '????', account = null, place = OPTIONS }] of fires)
      for (const advice of advise(sampleRoom({ ...room, lock: lockOf(lock) }), account, place))
        if (advice.id === id) offered[advice.sentence] = advice.todo?.code ?? null;
  expect(offered).toEqual({
    ...all('answer', 'askPasscode askJoinBeforeHost askWaitingRoom askSignedIn askManyGuests askOfficeHours'),
    ...all('answer', 'askOutsideGuests askSignatureDoor'),
    ...all(
      'waitingRoom',
      'noLock noLockFree waitingRoomRecommended manyGuests outsideGuests officeHours signatureDoor',
    ),
    ...all('passcode', 'openBeforeHost'),
    ...all(
      'changePasscode',
      'passcodeLong passcodeCharacter passcodeShort passcodeRepeated passcodeSequence',
    ),
    ...all('changePersonal', 'personalFirst personalCharacter personalShort personalLong personalLicence'),
    ...all('changeNumber', 'numberGuessable numberLikePhone'),
    ...all('checkNumber', 'numberOld stillYourRoom'),
    ...all('pasteAgain', 'hostLink guestKey numberScheduled'),
    ...all('plainHost', 'companyHost'),
    ...all('schedule', 'scheduleClass scheduleEvent recurringManyGuests'),
    ...all('withoutToken', 'signatureToken'),
    ...all(null, 'linkCarriesPasscode numberRefused signedInGuests'),
  });
});

it('is said once where it only explains, and again where something is to be mended', () => {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { fires } of Object.values(CASES))
    for (const [{ room = {}, lock = '????', account = null, place = OPTIONS }] of fires)
      for (const advice of advise(sampleRoom({ ...room, lock: lockOf(lock) }), account, place))
        (advice.once ? once : again).add(advice.id);
  expect([...once].sort()).toEqual(ONCE);
  expect([...again].sort()).toEqual(
    RULES.map(({ id }) => id)
      .filter((id) => !ONCE.includes(id))
      .sort(),
  );
});

describe.each(Object.entries(CASES))('%s', (id, { fires, silent }) => {
  it.each(fires)('%j gets %s', (given, expected) => expect(said(id, given)).toEqual([expected]));
  it.each(silent.map((given) => [given]))('%j stays silent', (given) => expect(said(id, given)).toEqual([]));
});

const answers = fc.constantFrom(true, false, null);
const anyRoom: fc.Arbitrary<Room> = fc
  .record({
    host: fc.constantFrom('zoom.us', 'acme.zoom.us', 'www.zoomgov.com', ''),
    meetingId: fc.oneof(fc.constant(null), fc.stringMatching(/^\d{0,12}$/), fc.string()),
    token: fc.oneof(fc.constant(null), fc.string()),
    passcode: fc.oneof(fc.constant(null), fc.string()),
    personal: fc.oneof(
      fc.constant(null),
      fc.record({ host: fc.constant('zoom.us'), name: fc.string(), token: fc.constantFrom(null, 'x') }),
    ),
    lock: fc.record({
      waitingRoom: answers,
      joinBeforeHost: answers,
      signedInOnly: answers,
      noPasscode: answers,
    }),
    usedAt: fc.constantFrom(null, 0, NOW),
  })
  .map((facts) => ({ ...emptyRoom('1', 'a', NOW), ...facts }));
const anyPlace: fc.Arbitrary<PlaceFacts> = fc.record({
  use: fc.constantFrom('gmail', 'calendar', 'signature', 'popup', 'options'),
  recurring: fc.boolean(),
  guests: fc.nat(50),
  outsideGuests: fc.nat(50),
  occasion: fc.constantFrom(null, 'class', 'lecture', 'seminar', 'office-hours', 'webinar', 'all-hands'),
  now: fc.constantFrom(0, NOW, NOW + 2 * YEAR),
});
const anyAccount = fc.constantFrom<AccountKind | null>('basic', 'licensed', 'organisation', null);

describe('all rules together', () => {
  it('never throw, and the most severe comes first', () => {
    const order = ['error', 'warning', 'question', 'info'];
    fc.assert(
      fc.property(anyRoom, anyAccount, anyPlace, (room, account, place) => {
        const ranks = advise(room, account, place).map(({ severity }) => order.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(ranks).not.toContain(-1);
      }),
      { numRuns: 1000 },
    );
  });

  it('are silent on a well-guarded room, wherever it is used, but for events that need a meeting of their own', () => {
    const goodNumber = fc.constantFrom('3849205716', '5837204961', '9162381804', null);
    fc.assert(
      fc.property(
        goodNumber,
        fc.boolean(),
        fc.constantFrom(null, 'licensed' as const),
        anyPlace,
        (meetingId, personalToo, account, place) => {
          const personalLink =
            personalToo || !meetingId ? { host: 'zoom.us', name: 'jane.doe', token: null } : null;
          const room = guardedRoom({
            meetingId,
            token: meetingId ? sampleRoom().token : null,
            personal: personalLink,
            usedAt: place.now,
          });
          const occasion = place.occasion === 'office-hours' ? place.occasion : null;
          expect(advise(room, account, { ...place, occasion })).toEqual([]);
        },
      ),
    );
  });

  it('give a freshly pasted room no warning and no error that rests on an answer nobody gave', () => {
    const calm = ['question', 'info'];
    fc.assert(
      fc.property(anyPlace, fc.boolean(), (place, bare) => {
        const room = sampleRoom(bare ? { token: null, passcode: null } : {});
        for (const { severity } of advise(room, null, { ...place, now: NOW }))
          expect(calm).toContain(severity);
      }),
    );
  });

  it('ask at most one question about the lock', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const asked = advise(room, null, OPTIONS).filter(
          (a) => a.severity === 'question' && a.about === 'lock',
        );
        expect(asked.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('keep quiet when told to', () => {
    fc.assert(
      fc.property(anyRoom, anyPlace, (room, place) => {
        expect(advise(room, 'basic', { ...place, quiet: RULES.map(({ id }) => id) })).toEqual([]);
      }),
    );
  });
});

describe('words', () => {
  const messages = JSON.parse(
    readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
  );
  const sentences = Object.entries(CASES).flatMap(([, { fires }]) =>
    fires.map(([, expected]) => expected.split(' ')[1] ?? ''),
  );
  it.each([...new Set(sentences)].map((s) => [s]))('there is a sentence for %s', (sentence) => {
    const { message } = messages[`adv${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/!|\bURL\b|\bPMI\b/);
  });

  it('there are words for every thing to do, and values wherever a sentence has a place for one', () => {
    for (const [, { fires }] of Object.entries(CASES))
      for (const [given] of fires)
        for (const { sentence, facts, todo } of advise(
          sampleRoom({ ...given.room, lock: lockOf(given.lock ?? '') }),
          given.account ?? null,
          given.place ?? OPTIONS,
        )) {
          const { message } = messages[`adv${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
          expect(facts).toHaveLength(/\$\w+\$/.test(message) ? 1 : 0);
          if (todo)
            expect(messages[`advDo${todo.code.charAt(0).toUpperCase()}${todo.code.slice(1)}`]).toBeDefined();
        }
  });
});
