import type { PlannedEvent } from './events/event-draft.ts';
import { icsFile } from './events/ics.ts';
import { newOutlookEvent } from './events/outlook-address.ts';
import { newEventAddress } from './events/prefill.ts';
import type { Room } from './room/room.ts';
import { roomLink } from './room/room-link.ts';
import { snippetWords } from './snippet-words.ts';
import { buildSnippet } from './snippets/snippet.ts';
import type { Stored } from './store/stored.ts';

/** Where the accounts of each kind are; Microsoft leads on from there. */
const OUTLOOK = { outlook: 'https://outlook.live.com', office: 'https://outlook.office.com' } as const;

/** The address of a new event with the room in it, in the person's calendar; `null`: they want a file. */
export function eventAddressOf(room: Room, stored: Stored): string | null {
  const { location, details, link } = placed(room, stored);
  const event = { title: '', location, shortDetails: link };
  const calendar = stored.settings.newEventIn;
  if (calendar === 'file') return null;
  return calendar === 'google'
    ? newEventAddress({ ...event, details: details?.text ?? '' })
    : newOutlookEvent({ ...event, details: details?.html ?? '' }, OUTLOOK[calendar]);
}

/** A new event with the room in it as a file for any calendar; `now` in milliseconds since the epoch. */
export function eventFileOf(room: Room, stored: Stored, event: PlannedEvent, now: number): Blob {
  const { location, details } = placed(room, stored);
  const file = icsFile(
    {
      ...event,
      uid: crypto.randomUUID(),
      location: location || null,
      description: details?.text ?? null,
      url: roomLink(room),
    },
    now,
  );
  return new Blob([file], { type: 'text/calendar' });
}

/** The room where the person wants it; a new event's location is empty, so "auto" means there. */
function placed(room: Room, { settings }: Stored) {
  const words = snippetWords();
  const place = settings.calendarPlace;
  const link = buildSnippet(room, 'link', words)?.text ?? '';
  return {
    link,
    location: place === 'description' ? '' : link,
    details: place === 'description' || place === 'both' ? buildSnippet(room, 'invitation', words) : null,
  };
}
