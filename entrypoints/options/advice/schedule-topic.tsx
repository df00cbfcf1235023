import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import { Steps } from '../help/steps.tsx';
import { Topic } from '../help/topic.tsx';

const STEPS = ['advWithRoom1', 'advWithRoom2', 'advWithRoom3', 'advWithRoom4', 'advWithRoom5'] as const;

/**
 * How to choose the room in Zoom's own scheduler.
 * Source: Zoom support article KB0066284 (a meeting scheduled with the Personal Meeting ID).
 */
export function ScheduleTopic({ room }: { room: Room | null }) {
  const host = room?.host ?? 'zoom.us';
  return (
    <Topic title={say('advWithRoomTitle')}>
      <p>{say('advWithRoomText')}</p>
      <Steps words={STEPS} />
      <p>
        <a href={`https://${host}/meeting/schedule`} target="_blank" rel="noreferrer">
          {say('advWithRoomOpen')}
        </a>
      </p>
      <p className="muted small">{say('advWithRoomNote')}</p>
    </Topic>
  );
}
