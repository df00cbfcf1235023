import { useChange } from '../../../components/store.tsx';
import type { Retired, Room } from '../../../lib/room/room.ts';
import { patchRoom } from '../../../lib/store/operations.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { formatMeetingId } from '../../../lib/zoom/meeting-id.ts';

/** What a room was before, readable, and how to forget it. */
export function OutdatedList({ room }: { room: Room }) {
  const change = useChange();
  if (room.retired.length === 0) return null;
  return (
    <section className="retired" aria-label={say('advRetiredTitle')}>
      <h3>{say('advRetiredTitle')}</h3>
      <p className="muted small">{say('advRetiredHint')}</p>
      <ul>
        {room.retired.map((entry) => (
          <li key={`${entry.kind} ${entry.value}`}>
            <span>
              <bdi>{retiredWords(entry)}</bdi>{' '}
              <span className="muted small">{say('advRetiredSince', { date: dateOf(entry.since) })}</span>
            </span>
            <button
              type="button"
              className="button quiet small"
              aria-label={`${say('advRetiredForget')}: ${retiredWords(entry)}`}
              onClick={() => void change((stored) => forget(stored, room.id, entry))}
            >
              {say('advRetiredForget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One retired thing as the person knows it; of an encrypted passcode only its end. */
export function retiredWords({ kind, value }: Retired | Omit<Retired, 'since'>): string {
  if (kind === 'meetingId') return say('advRetiredMeetingId', { id: formatMeetingId(value) });
  if (kind === 'personalName') return say('advRetiredPersonalName', { name: value });
  return say('advRetiredToken', { ending: value.slice(-6) });
}

function forget(stored: Stored, roomId: string, { kind, value }: Retired): Stored {
  const retired = stored.rooms.find(({ id }) => id === roomId)?.retired ?? [];
  return patchRoom(stored, roomId, {
    retired: retired.filter((entry) => entry.kind !== kind || entry.value !== value),
  });
}

function dateOf(since: number): string {
  return new Intl.DateTimeFormat(say('pageLanguage'), { dateStyle: 'medium' }).format(since);
}
