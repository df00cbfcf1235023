import type { PlannedEvent } from './events/event-draft.ts';
import { icsFile } from './events/ics.ts';
import { newOutlookEvent, newOutlookMessage } from './events/outlook-address.ts';
import { newEventAddress, newMessageAddress } from './events/prefill.ts';
import { guestWords } from './guest-words.ts';
import type { Room } from './room/room.ts';
import { roomLink } from './room/room-link.ts';
import { buildSnippet } from './snippets/snippet.ts';
import type { Settings } from './store/settings.ts';
import type { Stored } from './store/stored.ts';

/** Where personal accounts are. */
const PERSONAL = 'https://outlook.live.com';
/** From here Microsoft leads on to where an account of work or school is. */
const WORK = 'https://outlook.office.com';

/** The address of a new event with the room in it, in the person's calendar; `null`: they want a file. */
export function eventAddressOf(room: Room, stored: Stored): string | null {
  const { location, details, link } = placed(room, stored);
  const event = { title: '', location, shortDetails: link };
  const calendar = stored.settings.newEventIn;
  if (calendar === 'file') return null;
  return calendar === 'google'
    ? newEventAddress({ ...event, details: details?.text ?? '' })
    : newOutlookEvent({ ...event, details: details?.html ?? '' }, outlookOf(stored.settings, calendar));
}

/** The address of a new message with the room's linked text in it, where the person has their calendar too. */
export function messageAddressOf(room: Room, { settings }: Stored): string {
  const words = guestWords(room);
  const link = roomLink(room) ?? '';
  const text = buildSnippet(room, 'label', words)?.text ?? link;
  const calendar = settings.newEventIn;
  return calendar === 'outlook' || calendar === 'office'
    ? newOutlookMessage(text, link, outlookOf(settings, calendar))
    : newMessageAddress(text);
}

/** Accounts of work and school are at several places: the one where a room was last inserted is remembered. */
function outlookOf({ outlookAt }: Settings, kind: 'outlook' | 'office'): string {
  if (kind === 'outlook') return PERSONAL;
  return outlookAt && outlookAt !== PERSONAL ? outlookAt : WORK;
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
  const words = guestWords(room);
  const place = settings.calendarPlace;
  const link = buildSnippet(room, 'link', words)?.text ?? '';
  return {
    link,
    location: place === 'description' ? '' : link,
    details: place === 'description' || place === 'both' ? buildSnippet(room, 'invitation', words) : null,
  };
}
