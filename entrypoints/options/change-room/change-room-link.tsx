import { aimAt } from '../../../components/change-progress.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';

/** The way to the guided path for changing a room. */
export function ChangeRoomLink({ room }: { room: Room }) {
  const go = () => {
    aimAt(room.id);
    location.hash = '#change-room';
  };
  return (
    <p>
      <button type="button" className="button" aria-label={`${say('chgTitle')}: ${room.name}`} onClick={go}>
        {say('chgTitle')}
      </button>
    </p>
  );
}
