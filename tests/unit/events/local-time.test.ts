import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
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

  it('is nothing when it is not whole', () => {
    for (const text of ['', '2026-01-02', '2026-02-30T25:00', '+12026-01-01T00:00', '2026-01-02T03:04Z'])
      expect(readLocalTime(text)).toBeNull();
  });
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the next full hour', () => {
  it.each([
    ['UTC', '2026-11-22T13:45:12.345Z', '2026-11-22T14:00:00.000Z'],
    ['UTC', '2026-11-22T13:00:00.000Z', '2026-11-22T14:00:00.000Z'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-22T13:45:00.000Z', '2026-11-22T14:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22T13:45:00.000Z', '2026-11-22T14:15:00.000Z'],
    ['Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['America/New_York', '2026-03-08T06:30:00.000Z', '2026-03-08T07:00:00.000Z'],
  ])('in %s after %s is %s', (timeZone, now, expected) => {
    process.env.TZ = timeZone;
    expect(new Date(nextFullHour(Date.parse(now))).toISOString()).toBe(expected);
  });

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
