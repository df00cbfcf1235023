import type { PlaceReport } from '../../messages.ts';
import { locate } from '../../page/locator.ts';
import { findMeetingLinks, type MeetingProvider } from '../../zoom/meeting-links.ts';
import { findTitle } from './fields.ts';
import { GUESTS, ORGANISER, RECURRENCE } from './selectors.ts';
import { textsOf } from './texts.ts';

/** The facts of an event that the safety rules ask for; what cannot be read is left out, not guessed. */
export function reportOf(root: HTMLElement): PlaceReport {
  const organiser = addressIn(locate(root, ORGANISER)?.element.textContent);
  // The list of guests may name the organiser too, who is no guest.
  const guests = guestAddresses(root).filter((guest) => guest !== organiser);
  const domain = organiser?.slice(organiser.indexOf('@'));
  const title = findTitle(root)?.element.value.trim();
  return {
    use: 'calendar',
    ...(title ? { title } : {}),
    ...(isRecurring(root) ? { recurring: true } : {}),
    ...(guests.length > 0 ? { guests: guests.length } : {}),
    ...(domain ? { guestsOutside: guests.filter((guest) => !guest.endsWith(domain)).length } : {}),
  };
}

/** Meetings of other providers, or other Zoom rooms, that the event already names in its fields and rows. */
export function meetingLinksIn(root: HTMLElement): { provider: MeetingProvider; address: string }[] {
  return textsOf(root).flatMap((text) =>
    findMeetingLinks(text).map(({ provider, start, end }) => ({ provider, address: text.slice(start, end) })),
  );
}

function guestAddresses(root: HTMLElement): string[] {
  for (const { selector } of GUESTS) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].map(
      (guest) => guest.dataset.email?.toLowerCase() ?? addressIn(guest.textContent) ?? '',
    );
    const addresses = new Set(found.filter((address) => address.includes('@')));
    if (addresses.size > 0) return [...addresses];
  }
  return [];
}

function addressIn(text: string | null | undefined): string | undefined {
  return /[^\s<>()]+@[^\s<>()]+/.exec(text ?? '')?.[0].toLowerCase();
}

/** The chosen recurrence is JSON whose second element names a frequency; "custom" is an opaque token. */
function isRecurring(root: HTMLElement): boolean {
  const value = locate(root, RECURRENCE)?.element.getAttribute('data-value');
  if (!value) return false;
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed[1] !== null && parsed[1] !== undefined;
  } catch {
    // An opaque token, as "custom" has: the event repeats, or nothing would be chosen.
    return true;
  }
}
