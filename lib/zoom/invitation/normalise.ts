import { joinBrokenLinks } from '../link/join-broken-links.ts';
import {
  type CalendarEvent,
  dropPropertyNames,
  looksLikeCalendar,
  readCalendarEvent,
  unfold,
} from './calendar-text.ts';
import { decodeEntities } from './entities.ts';
import { htmlToText, looksLikeHtml } from './html.ts';
import { decodeQuotedPrintable, looksQuotedPrintable } from './quoted-printable.ts';
import { labelTables } from './tables.ts';

/** A pasted text as plain lines, and what its calendar wrapping said. */
export interface NormalText {
  text: string;
  event: CalendarEvent;
}

/** The beginning of a JSON object, when a text was copied with it; a short first field is one like the others. */
const FIELD = /^\{\s{0,20}"[\w.-]{1,40}"\s?:\s?"(?![^"\\\n]{0,300}"\s{0,4},)/;
/** The first cell of a table's row and what parts it from the next: a tab, also from a spreadsheet. */
const ROW = /^[ \t\u00a0]{0,20}(\p{L}[^\t\n:：|]{1,40})\t[ \t\u00a0]{0,20}(?=\S)/gmu;
/** Fields of JSON, of Python or YAML on one line: each is a line of its own here. */
const JSON_FIELD = /[,{]\s{0,20}(?=["'][\w.-]{1,40}["']\s{0,4}:)/g;
const LOOKS_LIKE_JSON = /^\s{0,20}[[{]\s{0,20}[{"']/;
/** What mail programs put behind a telephone number: `<tel:+1…>`, `<+13126266799>`, `<(312)%20626-6799>`, `(tel:…)`. */
const DOUBLED_NUMBER =
  /(?<=[\d#)\]]) ?(?:<(?:tel|callto|sms|sip|mailto):[^<>\n]{1,160}>|<[+(]?\d[\d%()+ .,*#-]{5,100}>|\((?:tel|callto):[^()\n]{1,160}\))/gi;
/** A number that stands there in this form alone. */
const ONLY_NUMBER = /<(?:tel|callto):([^<>\n]{1,160})>/gi;
const NO_EVENT: CalendarEvent = { summary: null, start: null };

/** Undoes what mail, calendars, web pages and programs do to a text. Reads it a fixed number of times. */
export function normaliseText(raw: string): NormalText {
  let text = raw.toWellFormed().replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  text = text.replace(FIELD, '');
  let event = NO_EVENT;
  if (looksLikeCalendar(text)) {
    text = unfold(text);
    event = readCalendarEvent(text);
    text = dropPropertyNames(text);
  }
  text = unescapeProgramText(text);
  if (looksQuotedPrintable(text)) text = decodeQuotedPrintable(text);
  text = looksLikeHtml(text) ? htmlToText(text) : decodeEntities(text);
  if (text.includes('&amp;')) text = decodeEntities(text);
  if (looksLikeHtml(text)) text = htmlToText(text);
  if (LOOKS_LIKE_JSON.test(text)) text = text.replace(JSON_FIELD, '\n');
  text = labelTables(withoutDoubledNumbers(text));
  return { text: joinBrokenLinks(plainCharacters(text)), event };
}

/**
 * Escapes of JSON, iCalendar and Markdown: `\n`, `\t`, `\,`, `\/`, `\u003d`, `\_`. A backslash before anything
 * else stays: in an address it is a trick.
 */
function unescapeProgramText(text: string): string {
  return text
    .replace(/\\{1,4}[nN]/g, '\n')
    .replace(/\\{1,4}t/g, ' ')
    .replace(/\\{1,4}r/g, '')
    .replace(/\\{1,4}([,;"/_*#()[\]~`+>-])/g, '$1')
    .replace(/\\{1,4}u([0-9a-fA-F]{4})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function withoutDoubledNumbers(text: string): string {
  return text
    .replace(DOUBLED_NUMBER, '')
    .replace(ONLY_NUMBER, (_all, number: string) => number.replaceAll('%23', '#'));
}

/** One kind of space, nothing unseen, none of the private characters that stand for links later. */
function plainCharacters(text: string): string {
  if (!/[^\n\x20-\x7e]/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(ROW, '$1: ')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(
      /(?!\n)[\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ue000-\uf8ff]/gu,
      '',
    );
}
