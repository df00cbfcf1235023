import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestMeetingIds, suggestPersonalNames } from '../../../lib/room/suggest.ts';
import { personalNameProblems } from '../../../lib/zoom/personal-link.ts';
import { pmiRefusals, pmiWeaknesses } from '../../../lib/zoom/pmi-rules.ts';

const half = () => 0.5;
const ids = (phone: string) =>
  suggestMeetingIds(phone, half).map((s) => `${s.origin} ${s.value} ${s.guessable}`);
const names = (mail: string) =>
  suggestPersonalNames(mail, half).map((s) => `${s.origin} ${s.value} ${s.guessable}`);

describe('numbers from an office telephone', () => {
  it.each([
    '384 920 5716',
    '(384) 920-5716',
    '+1 384 920 5716',
    '1-384-920-5716',
    '001 384 920 5716',
    '３８４ ９２０ ５７１６',
  ])('%s gives itself, its parts swapped, and its ending', (phone) => {
    expect(ids(phone)).toEqual([
      'phone 3849205716 easy',
      'phoneSwapped 9205716384 fair',
      'phoneEnding 6500005716 hard',
    ]);
  });

  it.each([
    ['384.920.5716 x12', '3849205716'],
    ['384 920 5716 ext. 12', '3849205716'],
    ['+91 98453 21072', '9845321072'],
    ['+44 (0)20 7946 0018', '2079460018'],
    ['089 12345678', '8912345678'],
    ['  +44 20 7946 0018 ', '2079460018'],
    [`384 920 5716${' '.repeat(100)}and all that stands far behind it: 99`, '3849205716'],
  ])('%s is the number %s', (phone, value) => expect(ids(phone)[0]).toBe(`phone ${value} easy`));

  it.each([
    '+49 30 1234567',
    '138 1234 5678',
    '138 1234 5678 x12',
    '+86 138 1234 5678',
    '+49 30 123456789',
    '030 1234567',
  ])('%s has another length than a meeting ID, so no part of it is called the number', (phone) =>
    expect(ids(phone).map((s) => s.split(' ')[0])).toEqual(['phoneEnding']),
  );

  it.each([
    'x12',
    'X 123456',
    '#12',
    '# 12',
    'ext 12',
    'ext.12',
    'ext.: 12',
    'extension 12',
    'Extension: 12',
    'DW 12',
    'Durchwahl: 12',
    'poste 12',
    'ramal 12  ',
    ' x1',
  ])('an extension behind it is left out: %j', (extension) => {
    expect(ids(`384 920 5716 ${extension}`)[0]).toBe('phone 3849205716 easy');
    expect(ids(`(384) 920-5716${extension}`)[0]).toBe('phone 3849205716 easy');
  });

  it.each(['384 920 5716 x1234567', '384 920 x5716', 'x3849205716 1', '384 920 5716 12', '38 492 x05716'])(
    'what is no extension counts: %s',
    (phone) => expect(ids(phone)[0]?.split(' ')[0]).toBe('phoneEnding'),
  );

  // ITU-T E.164, assigned country codes: all of one and two digits, and of each zone some with three.
  it.each(
    '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 211 212 218 220 255 299 350 351 353 359 370 380 389 420 423 500 590 598 670 685 692 800 850 852 853 880 886 960 966 971 972 975 977 992 998'.split(
      ' ',
    ),
  )('the country code +%s is left out', (code) => {
    expect(ids(`+${code} 3849205716`)[0]).toBe('phone 3849205716 easy');
    expect(ids(`00${code} 03849205716`)[0]).toBe('phone 3849205716 easy');
  });

  it.each([
    ['1 384 920 5716', 'phone'],
    ['13849205716', 'phoneEnding'],
    ['1 (384) 920-5716', 'phone'],
    ['138 4920 5716', 'phoneEnding'],
    ['138 49205716', 'phoneEnding'],
    ['13849205716 0', 'phoneEnding'],
    ['23849205716', 'phoneEnding'],
    ['0384 920 5716', 'phone'],
    ['000384 920 5716', 'phoneEnding'],
    ['(0)384 920 5716', 'phone'],
  ])('of a number without a plus the first digits are judged by their groups: %s: %s', (phone, origin) =>
    expect(ids(phone)[0]?.split(' ')[0]).toBe(origin),
  );

  it('no more than 100 characters are read', () => {
    expect(ids(`${' '.repeat(90)}3849205716`)[0]).toBe('phone 3849205716 easy');
    expect(ids(`${' '.repeat(91)}3849205716`)).toEqual([]);
  });

  it('leaves out what Zoom refuses', () => {
    expect(ids('800 520 5716').some((s) => s.startsWith('phone '))).toBe(false);
    expect(ids('184 920 5716').some((s) => s.startsWith('phone '))).toBe(false);
  });

  it('calls no number hard to guess where none that is hard comes up', () => {
    const origins = (random: number) => suggestMeetingIds('384 920 5716', () => random).map((s) => s.origin);
    expect(origins(0)).toEqual(['phone', 'phoneSwapped']);
    expect(origins(1)).toEqual(['phone', 'phoneSwapped']);
  });

  it('makes only an ending of a short number, and nothing of none', () => {
    const found = suggestMeetingIds('ext. 5716', Math.random);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ origin: 'phoneEnding', guessable: 'hard' });
    expect(found[0]?.value).toMatch(/^\d{6}5716$/);
    expect(ids('123')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('obey Zoom’s rules, whatever is typed; what is called hard is not weak', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\+?[\d ()-]{4,20}$/)),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (phone, numbers) => {
          const found = suggestMeetingIds(phone, () => numbers.next().value ?? 0);
          for (const { value, guessable } of found) {
            expect(pmiRefusals(value)).toEqual([]);
            if (guessable === 'hard') expect(pmiWeaknesses(value)).toEqual([]);
          }
          expect(new Set(found.map((s) => s.value)).size).toBe(found.length);
        },
      ),
    );
  });
});

describe('personal links from a mail address', () => {
  it.each<[string, string[]]>([
    [
      'jane.doe@example.com',
      [
        'mail jane.doe easy',
        'mailJoined janedoe easy',
        'mailSwapped doe.jane fair',
        'mailDigits jane.doe.550 hard',
      ],
    ],
    [
      'Jane_Doe+lists@example.com',
      [
        'mail jane.doe easy',
        'mailJoined janedoe easy',
        'mailSwapped doe.jane fair',
        'mailDigits jane.doe.550 hard',
      ],
    ],
    [
      'jürgen.groß',
      [
        'mail jurgen.gross easy',
        'mailJoined jurgengross easy',
        'mailSwapped gross.jurgen fair',
        'mailDigits jurgen.gross.550 hard',
      ],
    ],
    ['jane', ['mailDigits jane.550 hard']],
    // One word is the same with its parts joined or swapped: it is offered once.
    ['janet@example.com', ['mail janet easy', 'mailDigits janet.550 hard']],
    [
      'jane.doe._@example.com',
      [
        'mail jane.doe easy',
        'mailJoined janedoe easy',
        'mailSwapped doe.jane fair',
        'mailDigits jane.doe.550 hard',
      ],
    ],
    // Cut where a dot stands, a name of 40 characters and one of 36 with digits behind.
    [`${'j'.repeat(39)}.doe`, [`mail ${'j'.repeat(39)} easy`, `mailDigits ${'j'.repeat(36)}.550 hard`]],
    [
      `${'j'.repeat(35)}.doe`,
      [
        `mail ${'j'.repeat(35)}.doe easy`,
        `mailJoined ${'j'.repeat(35)}doe easy`,
        `mailSwapped doe.${'j'.repeat(35)} fair`,
        `mailDigits ${'j'.repeat(35)}.550 hard`,
      ],
    ],
    [
      'Jane.O\u2019Hara@example.com',
      [
        'mail jane.o.hara easy',
        'mailJoined janeohara easy',
        'mailSwapped o.hara.jane fair',
        'mailDigits jane.o.hara.550 hard',
      ],
    ],
    [
      '  jane.doe@x.example@y.example',
      [
        'mail jane.doe easy',
        'mailJoined janedoe easy',
        'mailSwapped doe.jane fair',
        'mailDigits jane.doe.550 hard',
      ],
    ],
    [`${' '.repeat(320)}jane.doe`, []],
    [
      'jane.doe.',
      [
        'mail jane.doe easy',
        'mailJoined janedoe easy',
        'mailSwapped doe.jane fair',
        'mailDigits jane.doe.550 hard',
      ],
    ],
    ['7jane@example.com', ['mailDigits jane.550 hard']],
    ['張偉@example.com', []],
    ['12345@example.com', []],
    ['', []],
  ])('%s', (mail, expected) => expect(names(mail)).toEqual(expected));

  it('obey Zoom’s rules, whatever is typed', () => {
    const mail = fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,9}([a-z]{1,9}[._]){3,6}[a-z]{1,9}$/));
    fc.assert(
      fc.property(mail, fc.double({ min: 0, max: 1, noNaN: true }), (mail, number) => {
        for (const { value } of suggestPersonalNames(mail, () => number)) {
          expect(personalNameProblems(value)).toEqual([]);
          expect(value).not.toMatch(/^\.|\.$|\.\./);
        }
      }),
    );
  });
});
