/** What an iCalendar text says of its event besides the description. */
export interface CalendarEvent {
  summary: string | null;
  /** `2023-08-01T13:00 America/New_York`, `2023-08-01T13:00 UTC`, or a date alone. */
  start: string | null;
}

/** `true` when the text is an iCalendar file, or properties cut out of one. */
export function looksLikeCalendar(text: string): boolean {
  return /^(?:BEGIN:V(?:EVENT|CALENDAR)|DESCRIPTION[;:]|SUMMARY[;:]|DTSTART[;:])/im.test(text);
}

/** Joins the lines that RFC 5545 folded: a line break and one space or tab vanish. */
export function unfold(text: string): string {
  return text.replace(/\r?\n[ \t]/g, '');
}

/** Title and start of the first event, from unfolded text. */
export function readCalendarEvent(unfolded: string): CalendarEvent {
  const from = unfolded.search(/^BEGIN:VEVENT/im);
  const event = from < 0 ? unfolded : unfolded.slice(from);
  const [, title = ''] = /^SUMMARY(?:;[^:\n]{0,200})?:([^\n]{0,500})/im.exec(event) ?? [];
  const start = /^DTSTART([^:\n]{0,200}):(\d{8})(?:T(\d{4})(\d{2})(Z?))?/im.exec(event);
  return { summary: unescapeText(title).trim() || null, start: start ? printStart(start) : null };
}

/** Takes the names of properties off the start of lines, so that their values read like any text. */
export function dropPropertyNames(text: string): string {
  return text.replace(/^(?:DESCRIPTION|LOCATION|URL|X-ALT-DESC|COMMENT)(?:;[^:\n]{0,200})?:/gim, '');
}

function unescapeText(text: string): string {
  return text.replace(/\\([\\,;])/g, '$1').replace(/\\[nN]/g, ' ');
}

function printStart([, parameters = '', date = '', time, , utc]: RegExpExecArray): string {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
  if (!time) return day;
  const zone = utc ? 'UTC' : (/;TZID="?([^":;]+)/i.exec(parameters)?.[1] ?? '');
  return `${day}T${time.slice(0, 2)}:${time.slice(2, 4)} ${zone}`.trim();
}
