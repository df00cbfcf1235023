import { icsFile } from '../../lib/events/ics.ts';
import { newEventAddress } from '../../lib/events/prefill.ts';
import type { Room } from '../../lib/room/room.ts';
import { roomLink } from '../../lib/room/room-link.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import { buildSnippet } from '../../lib/snippets/snippet.ts';
import type { Stored } from '../../lib/store/stored.ts';
import type { PlannedEvent } from './event-draft.ts';

/** The address of a new event in Google Calendar with the room in it. */
export function eventAddressOf(room: Room, stored: Stored): string {
  const { location, details, link } = placed(room, stored);
  return newEventAddress({ title: '', location, details, shortDetails: link });
}

/** A new event with the room in it as a file for any calendar; `now` in milliseconds since the epoch. */
export function eventFileOf(room: Room, stored: Stored, event: PlannedEvent, now: number): Blob {
  const { location, details } = placed(room, stored);
  const file = icsFile(
    {
      ...event,
      uid: crypto.randomUUID(),
      location: location || null,
      description: details || null,
      url: roomLink(room),
    },
    now,
  );
  return new Blob([file], { type: 'text/calendar' });
}

/** The room where the person wants it; a new event's location is empty, so "auto" means there. */
function placed(room: Room, { settings }: Stored) {
  const text = (format: 'link' | 'invitation') => buildSnippet(room, format, snippetWords())?.text ?? '';
  const place = settings.calendarPlace;
  const link = text('link');
  return {
    link,
    location: place === 'description' ? '' : link,
    details: place === 'description' || place === 'both' ? text('invitation') : '',
  };
}
