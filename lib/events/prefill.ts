/** Google refuses much longer addresses; the details then give way. */
const LONGEST_ADDRESS = 6000;

/** What a new event begins with. */
export interface NewEvent {
  title: string;
  location: string;
  details: string;
  /** What stands in for details that would make the address too long. */
  shortDetails: string;
}

/**
 * The address of a new event in Google Calendar with title, location and details filled in.
 * Parameters as described by InteractionDesignFoundation/add-event-to-calendar-docs.
 * @param account `u/N/` keeps the account of a Calendar page; '' is the browser's first one
 */
export function newEventAddress(event: NewEvent, account = ''): string {
  const { title, location, details, shortDetails } = event;
  const build = (text: string) =>
    withParameters(`https://calendar.google.com/calendar/${account}r/eventedit`, {
      text: title,
      details: text,
      location,
    });
  const whole = build(details);
  return whole.length <= LONGEST_ADDRESS ? whole : build(shortDetails);
}

/** The address of a new Gmail message with this text in it. */
export function newMessageAddress(body: string): string {
  return withParameters('https://mail.google.com/mail/', { view: 'cm', fs: '1', tf: '1', body });
}

/** The address of a search in Gmail, everywhere, for any of these words. */
export function gmailSearchAddress(words: readonly string[]): string {
  const query = `in:anywhere (${words.map((word) => `"${word}"`).join(' OR ')})`;
  return `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(query)}`;
}

/** The address of a search in Google Calendar. */
export function calendarSearchAddress(words: string): string {
  return withParameters('https://calendar.google.com/calendar/r/search', { q: words });
}

/** An address with these parameters. Ill-formed text is made well-formed: it has no other way into an address. */
export function withParameters(address: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
  );
  return `${address}?${query.join('&')}`;
}
