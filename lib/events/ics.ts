/** An event for any calendar. Times in milliseconds since the epoch. */
export interface IcsEvent {
  /** Unique for ever, for example a UUID: a calendar that gets it twice keeps one event. */
  uid: string;
  title: string;
  start: number;
  minutes: number;
  location: string | null;
  description: string | null;
  url: string | null;
}

const FOLD_OCTETS = 75;

/**
 * An iCalendar file with one event. `now` (milliseconds) is its time stamp. Times are written in UTC: one event
 * at one instant needs no time zone, and every calendar shows it in its owner's.
 * Lines end in CRLF and are folded at 75 octets, never inside a character. Source: RFC 5545, 3.1 and 3.3.
 */
export function icsFile(event: IcsEvent, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doorway//Room event//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.start + event.minutes * 60_000)}`,
    `SUMMARY:${escapeText(event.title)}`,
    ...optional('LOCATION', event.location && escapeText(event.location)),
    ...optional('DESCRIPTION', event.description && escapeText(event.description)),
    ...optional('URL', event.url && URL.parse(event.url)?.href),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function optional(name: string, value: string | null | undefined): string[] {
  return value ? [`${name}:${value}`] : [];
}

/** `20261122T140000Z`; milliseconds are cut. */
function utc(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** TEXT of RFC 5545, 3.3.11; other control characters have no form there and are left out. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > FOLD_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
