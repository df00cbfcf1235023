/** A time of the person's clock as a field for day and time holds it: `2026-11-22T15:00`. Milliseconds since the epoch. */
export function localTimeText(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * What such a field holds, in milliseconds since the epoch; `null` when it is not a whole day and time, or lies
 * outside the years 1 to 9999 that a calendar file can name. An hour that the clocks skip is the one after.
 */
export function readLocalTime(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text)) return null;
  const time = new Date(text).getTime();
  return Number.isNaN(time) || time < FIRST || time > LAST ? null : time;
}

const FIRST = Date.parse('0001-01-02T00:00:00Z');
/** A day is left for the event's end, and one for the time zone. */
const LAST = Date.parse('9999-12-29T23:59:00Z');

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
