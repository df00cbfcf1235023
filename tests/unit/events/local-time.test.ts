import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeText, nextFullHour, readLocalTime } from '../../../lib/events/local-time.ts';

describe('a time as a field holds it', () => {
  it('is the time of the person’s clock', () => {
    expect(localTimeText(new Date(2026, 0, 2, 3, 4, 59).getTime())).toBe('2026-01-02T03:04');
    expect(readLocalTime('2026-01-02T03:04')).toBe(new Date(2026, 0, 2, 3, 4).getTime());
  });

  it('comes back the same minute', () => {
    const years = { min: new Date('0100-01-01'), max: new Date('9990-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const text = localTimeText(date.getTime());
        const read = readLocalTime(text);
        // An hour that the clocks repeat is read as its first.
        expect(read === null ? null : localTimeText(read)).toBe(text);
      }),
    );
  });

  it.each([
    ['2026-01-02T03:04:05', new Date(2026, 0, 2, 3, 4, 5)],
    ['2026-01-02T03:04:05.5', new Date(2026, 0, 2, 3, 4, 5, 500)],
    ['2026-01-02T03:04:05.678', new Date(2026, 0, 2, 3, 4, 5, 678)],
  ])('may have seconds, as some browsers write them: %s', (text, date) => {
    expect(readLocalTime(text)).toBe(date.getTime());
  });

  it.each([
    '',
    '2026-01-02',
    '2026-02-30T25:00',
    '+12026-01-01T00:00',
    '12026-01-01T00:00',
    '+002026-01-02T03:04',
    '2026-01-02T03:04Z',
    '2026-01-02T03:04:',
    '2026-01-02T03:04:05.',
    ' 2026-01-02T03:04',
  ])('is nothing when it is not whole: "%s"', (text) => expect(readLocalTime(text)).toBeNull());

  it.each([
    ['0001-01-01T00:00', false],
    ['0001-01-03T00:00', true],
    ['9999-12-28T23:59', true],
    ['9999-12-31T00:00', false],
  ])('lies in the years that a calendar file can name: %s', (text, does) => {
    expect(readLocalTime(text) !== null).toBe(does);
  });

  it('leaves a day for the end of the event and one for the time zone, and no more', () => {
    const last = Date.parse('9999-12-29T23:59:00Z');
    expect(readLocalTime(localTimeText(last))).toBe(last);
    expect(readLocalTime(localTimeText(last + 60_000))).toBeNull();
  });
});

describe('the next full hour', () => {
  it('is at most an hour away, later than now, and full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
        const next = nextFullHour(now);
        expect(next - now).toBeGreaterThan(0);
        expect(next - now).toBeLessThanOrEqual(3_600_000);
        expect(new Date(next).getMinutes()).toBe(0);
      }),
    );
  });
});
