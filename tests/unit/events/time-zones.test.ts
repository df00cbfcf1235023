import { afterEach, expect, it } from 'vitest';
import { nextFullHour } from '../../../lib/events/local-time.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

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
