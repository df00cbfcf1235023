import { type NewEvent, withParameters } from './prefill.ts';

/** Outlook opens with an empty form where an event's address is much longer; the details then give way. */
const LONGEST_EVENT = 5500;
/** What is longer is cut without a word (seen 2026-08). */
const LONGEST_MESSAGE = 1800;
/** It leads on to where the account is now, and loses what it was asked for on the way (seen 2026-08). */
const LEADS_ON = new Set(['https://outlook.office.com', 'https://outlook.office365.com']);
const WORK = 'https://outlook.cloud.microsoft';
/** The one place with the number of an account in its paths. */
const PERSONAL = 'https://outlook.live.com';

/**
 * The address of a new event in Outlook on the web, with title, location and details filled in. The details have to be
 * HTML, as a snippet has it: line breaks in plain text would be lost. Parameters as described by InteractionDesignFoundation/add-event-to-calendar-docs, seen to work in 2026-08.
 * @param origin where the person's account is, such as `https://outlook.live.com`
 */
export function newOutlookEvent(
  { title, location, details, shortDetails }: NewEvent,
  origin: string,
): string {
  const build = (text: string) =>
    withParameters(`${origin}/calendar/${accountAt(origin)}deeplink/compose`, {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      location,
      body: text,
    });
  const whole = build(details);
  return whole.length <= LONGEST_EVENT ? whole : build(shortDetails);
}

/**
 * The address of a new message in Outlook on the web with this text in it: a `mailto:` address within another, for
 * plain parameters are dropped there (seen 2026-08).
 * @param short stands in for a text that would make the address too long
 * @param origin where the person's account is
 */
export function newOutlookMessage(text: string, short: string, origin: string): string {
  const at = LEADS_ON.has(origin) ? WORK : origin;
  const build = (body: string) =>
    withParameters(`${at}/mail/${accountAt(at)}deeplink/compose`, {
      // A line break in a `mailto:` address has two characters (RFC 6068).
      mailtouri: withParameters('mailto:', { body: body.replaceAll('\n', '\r\n') }),
    });
  const whole = build(text);
  return whole.length <= LONGEST_MESSAGE ? whole : build(short);
}

const accountAt = (origin: string) => (origin === PERSONAL ? '0/' : '');
