const MINUTE = 60_000;

/**
 * The next full hour of the person's clock after `now`; both in milliseconds since the epoch. On the hour itself
 * it is the hour after. It counts minutes, so that it is right in half-hour time zones and on the nights when
 * the clocks change.
 */
export function nextFullHour(now: number): number {
  const minutes = new Date(now).getMinutes();
  const startOfMinute = Math.floor(now / MINUTE) * MINUTE;
  return startOfMinute + (60 - minutes) * MINUTE;
}
