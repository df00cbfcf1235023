import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findOutdated, fingerprint, outdatedFingerprints } from '../../../lib/room/fingerprint.ts';
import type { Retired } from '../../../lib/room/room.ts';
import { sampleRoom } from './sample-rooms.ts';

const OLD_TOKEN = 'OldOldOldOldOldOldOldOldOldOld.1';
const NEW_TOKEN = 'NewNewNewNewNewNewNewNewNewNew.1';
const CURRENT = { meetingId: '3849205716', personalName: 'jane.doe', token: NEW_TOKEN };
const MARKS = [
  fingerprint('meetingId', '5837204961'),
  fingerprint('personalName', 'Jane.Old'),
  fingerprint('token', OLD_TOKEN),
];

function hits(text: string): string[] {
  return findOutdated(text, MARKS, CURRENT).map((h) => `${h.kind} ${h.form}: ${text.slice(h.start, h.end)}`);
}

describe('fingerprints', () => {
  it('are 16 hex digits, the same each time, of one kind only', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const mark = fingerprint('token', value);
        expect(mark).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint('token', value)).toBe(mark);
        expect(fingerprint('meetingId', value)).not.toBe(mark);
      }),
    );
  });

  it('know a personal link in any case, and a token in its own only', () => {
    expect(fingerprint('personalName', 'Jane.Doe')).toBe(fingerprint('personalName', 'jane.doe'));
    expect(fingerprint('token', 'aB')).not.toBe(fingerprint('token', 'Ab'));
  });

  it('are different for 200,000 neighbouring numbers, in each half nearly so', () => {
    const whole = new Set<string>();
    const halves = new Set<string>();
    for (let number = 3_849_200_000; number < 3_849_400_000; number += 10) {
      const mark = fingerprint('meetingId', String(number));
      whole.add(mark);
      halves.add(mark.slice(0, 8));
    }
    expect(whole.size).toBe(20_000);
    expect(halves.size).toBeGreaterThan(19_980);
  });

  it('leave out what is valid again in any room', () => {
    const retired: Retired[] = [
      { kind: 'meetingId', value: '5837204961', since: 1 },
      { kind: 'meetingId', value: '3849205716', since: 1 },
      { kind: 'token', value: 'abc', since: 1 },
    ];
    expect(outdatedFingerprints([sampleRoom({ retired })])).toEqual([
      fingerprint('meetingId', '5837204961'),
      fingerprint('token', 'abc'),
    ]);
    const second = sampleRoom({ id: '2', meetingId: '5837204961', token: 'abc' });
    expect(outdatedFingerprints([sampleRoom({ retired }), second])).toEqual([]);
  });
});

describe('what is outdated', () => {
  it.each([
    ['https://zoom.us/j/5837204961', 'meetingId link'],
    [`https://us02web.zoom.us/j/5837204961?pwd=${NEW_TOKEN}`, 'meetingId link'],
    ['https://zoom.us/my/jane.old', 'personalName link'],
    ['zoom.us/my/JANE.OLD?pwd=1', 'personalName link'],
    [`https://zoom.us/j/3849205716?pwd=${OLD_TOKEN}`, 'token link'],
    [`https://zoom.us/my/jane.doe?pwd=${OLD_TOKEN}&omn=1`, 'token link'],
    ['583 720 4961', 'meetingId number'],
    ['５８３７２０４９６１', 'meetingId number'],
  ])('is found in %s', (text, kind) => {
    expect(hits(text)).toEqual([`${kind}: ${text}`]);
    expect(hits(`Come in: ${text}.\nBye`)).toEqual([`${kind}: ${text}`]);
  });

  it.each([
    'https://zoom.us/j/3849205716',
    `https://zoom.us/j/3849205716?pwd=${NEW_TOKEN}`,
    '384 920 5716',
    'https://zoom.us/my/jane.doe',
    'https://zoom.us/j/99999999999?pwd=abc',
    `https://zoom.us/j/99999999999?pwd=${OLD_TOKEN}`,
    'https://zoom.us/my/jane.older',
    'https://example.com/j/5837204961',
    '+1 583 720 4961',
    '158372049610',
    OLD_TOKEN,
    '',
  ])('is not %s', (text) => expect(hits(text)).toEqual([]));

  it('is never a number, name or token that is valid now, even if its fingerprint is handed in', () => {
    const wrong = [
      fingerprint('meetingId', CURRENT.meetingId),
      fingerprint('personalName', CURRENT.personalName),
      fingerprint('token', NEW_TOKEN),
    ];
    const text = `384 920 5716 https://zoom.us/j/3849205716?pwd=${NEW_TOKEN} https://zoom.us/my/jane.doe`;
    expect(findOutdated(text, wrong, CURRENT)).toEqual([]);
  });

  it('is judged against all rooms', () => {
    const other = { meetingId: '5837204961', personalName: null };
    expect(findOutdated('https://zoom.us/j/5837204961', MARKS, [CURRENT, other])).toEqual([]);
  });

  it('is found once in an invitation’s link, number and one-tap line each', () => {
    const text = `https://zoom.us/j/5837204961?pwd=${OLD_TOKEN}\n\nMeeting ID: 583 720 4961\n+13126266799,,5837204961#`;
    expect(hits(text).map((hit) => hit.split(':')[0])).toEqual([
      'meetingId link',
      'meetingId number',
      'meetingId number',
    ]);
  });

  it('never flags a random link of another person', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2e9, max: 99_999_999_999 }),
        fc.stringMatching(/^[A-Za-z0-9]{32}$/),
        (id, pwd) => {
          fc.pre(id !== 5837204961 && id !== 3849205716);
          expect(hits(`https://zoom.us/j/${id}?pwd=${pwd}`)).toEqual([]);
        },
      ),
    );
  });
});

describe('a page that tries all numbers', () => {
  const planted = (count: number) =>
    Array.from({ length: count }, (_, index) => `https://zoom.us/j/${7_000_000_000 + index}`);
  const mark = fingerprint('meetingId', '5837204961');
  const valid = { meetingId: null, personalName: null };

  it('gets few answers at once, for links as for numbers', () => {
    const link = 'https://zoom.us/j/5837204961';
    const number = '583 720 4961';
    for (const [one, hit] of [
      [link, 'link'],
      [number, 'number'],
    ]) {
      expect(findOutdated([...planted(500), one].join('\n'), [mark], valid)).toMatchObject([{ form: hit }]);
      expect(findOutdated([...planted(1500), one].join('\n'), [mark], valid)).toEqual([]);
    }
    const numbers = planted(1500).map((address) => address.slice(-10));
    expect(findOutdated([...numbers, number].join('\n'), [mark], valid)).toEqual([]);
  });

  it('pays once for a value that stands many times', () => {
    const mixed = vi.spyOn(Math, 'imul');
    const paidFor = (times: number) => {
      mixed.mockClear();
      findOutdated('https://zoom.us/j/7000000000\n'.repeat(times), [mark], valid);
      return mixed.mock.calls.length;
    };
    expect(paidFor(200)).toBe(paidFor(1));
    mixed.mockRestore();
  });

  it('pays for each value that it tries by itself', () => {
    const mixed = vi.spyOn(Math, 'imul');
    fingerprint('meetingId', '5837204961');
    // Two for each of the 100 rounds and more for the text: some hours for all ten-digit numbers.
    expect(mixed.mock.calls.length).toBeGreaterThan(200);
    mixed.mockRestore();
  });
});
