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

function withParameters(address: string, parameters: Record<string, string>): string {
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`,
  );
  return `${address}?${query.join('&')}`;
}
