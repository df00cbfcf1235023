import { Dialog } from '../../components/dialog.tsx';
import type { Room } from '../../lib/room/room.ts';
import { say } from '../../lib/words.ts';
import { EventForm } from './event-form.tsx';
import './event-dialog.css';

interface EventDialogProps {
  room: Room;
  /** Remembers that the room was used. */
  used: () => void;
  onClose: () => void;
}

/** A new event with the room, as a file for any calendar. */
export function EventDialog({ room, used, onClose }: EventDialogProps) {
  return (
    <Dialog heading={say('popNewEvent')} onClose={onClose}>
      {(close) => <EventForm room={room} used={used} onCancel={close} />}
    </Dialog>
  );
}
