import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { openTab } from '../../components/pages.ts';
import type { Room } from '../../lib/room/room.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import { EventForm } from './event-form.tsx';
import { eventAddressOf } from './event-ways.ts';
import './event-dialog.css';

interface EventDialogProps {
  room: Room;
  stored: Stored;
  /** Remembers that the room was used. */
  used: () => void;
  onClose: () => void;
}

/** A new event with the room: in Google Calendar, which asks for the rest, or as a file for any other calendar. */
export function EventDialog({ room, stored, used, onClose }: EventDialogProps) {
  const [refused, setRefused] = useState(false);

  async function openCalendar() {
    const opened = openTab(eventAddressOf(room, stored));
    used();
    setRefused(!(await opened));
  }

  return (
    <Dialog heading={say('popNewEvent')} onClose={onClose}>
      {(close) => (
        <>
          <button type="button" className="button main" onClick={openCalendar}>
            <Glyph name="event" />
            {say('popEventGoogle')}
          </button>
          {refused && (
            <p className="note" role="alert">
              {say('popNotOpened')}
            </p>
          )}
          <EventForm room={room} stored={stored} used={used} onCancel={close} />
        </>
      )}
    </Dialog>
  );
}
