import { newEventAddress } from '../../lib/event/prefill.ts';
import type { Room } from '../../lib/room/room.ts';
import { buildSnippet } from '../../lib/room/snippet.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import type { Stored } from '../../lib/store/stored.ts';

/** A new event with the room where the person wants it; a new event's location is empty, so "auto" means there. */
export function eventAddressOf(room: Room, { settings }: Stored): string {
  const text = (format: 'link' | 'invitation') => buildSnippet(room, format, snippetWords())?.text ?? '';
  const place = settings.calendarPlace;
  return newEventAddress({
    title: '',
    location: place === 'description' ? '' : text('link'),
    details: place === 'description' || place === 'both' ? text('invitation') : '',
    shortDetails: text('link'),
  });
}
