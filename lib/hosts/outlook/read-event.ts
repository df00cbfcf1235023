import type { PlaceReport, RoomMarks } from '../../messages.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import type { ExistingLink } from '../../page/surface.ts';
import { findRoom } from '../../room/occurrences.ts';
import { findBody, findLocation, findTitle, rowOf } from './events.ts';
import { isLinkPreview } from './regions.ts';
import { GUEST_ADDRESS, GUESTS } from './selectors.ts';
import { senderOf } from './sender.ts';
import { replaceLocation } from './write-event.ts';

/** Finds a room in what an event's fields hold now. */
export function findInEvent(root: HTMLElement, marks: RoomMarks): ExistingLink | null {
  return inLocation(root, marks) ?? inBody(root, marks);
}

/** All texts of an event in which a link may stand. Doorway's own words are in shadow roots, so not among them. */
export function textsOf(root: HTMLElement): string[] {
  return [
    findLocation(root)?.element.value ?? '',
    ...[...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    root.textContent ?? '',
  ];
}

/** The facts of an event that the rules of advice ask for; what cannot be read is left out, not guessed. */
export function reportOf(root: HTMLElement): PlaceReport {
  const title = findTitle(root)?.element.value.trim();
  const guests = [...root.querySelectorAll(GUESTS)].map(
    (guest) => guest.getAttribute(GUEST_ADDRESS)?.toLowerCase() ?? '',
  );
  const addresses = [...new Set(guests)].filter((address) => address.includes('@'));
  const own = senderOf(root);
  const domain = own?.slice(own.indexOf('@'));
  return {
    use: 'outlook',
    ...(title ? { title } : {}),
    ...(addresses.length > 0 ? { guests: addresses.length } : {}),
    ...(domain && addresses.length > 0
      ? { guestsOutside: addresses.filter((address) => !address.endsWith(domain)).length }
      : {}),
  };
}

function inLocation(root: HTMLElement, marks: RoomMarks): ExistingLink | null {
  const input = findLocation(root)?.element;
  const found = input && findRoom(input.value, marks)[0];
  if (input && !found) return beside(input, root, marks);
  if (!input || !found) return null;
  const { value } = input;
  const address = value.slice(found.start, found.end);
  const isWhole = value.trim() === address;
  return {
    jump() {
      const shown = findLocation(root)?.element;
      shown?.focus();
      shown?.setSelectionRange(found.start, found.end);
    },
    ...(isWhole
      ? { replace: (snippet) => replaceLocation(root, value, snippet.links[0] ?? snippet.text) }
      : {}),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

/** A place that was taken may be shown as a text beside its field. */
function beside(input: HTMLInputElement, root: HTMLElement, marks: RoomMarks): ExistingLink | null {
  const text = rowOf(input, root).textContent ?? '';
  const found = findRoom(text, marks)[0];
  if (!found) return null;
  return {
    jump: () => input.focus(),
    isCurrent: (snippet) => text.slice(found.start, found.end) === snippet.links[0],
  };
}

function inBody(root: HTMLElement, marks: RoomMarks): ExistingLink | null {
  const editor = findBody(root)?.element;
  return editor ? findInEditor({ editor, isOutside: isLinkPreview }, marks) : null;
}
