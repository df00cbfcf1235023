import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimeText, readLocalTime } from '../../../lib/event/local-time.ts';

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
