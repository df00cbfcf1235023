import { AdviceList } from '../../../components/advice-list.tsx';
import { adviceOf } from '../../../components/advice-of.ts';
import type { Store } from '../../../components/use-store.ts';
import type { Room } from '../../../lib/room/room.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { ChangeRoomLink } from '../change-room/change-room-link.tsx';
import { SuggestTopic } from '../suggest/suggest-topic.tsx';
import { quiet } from './muted.ts';
import { OutdatedList } from './outdated-list.tsx';
import { RuleList } from './rule-list.tsx';
import { ScheduleTopic } from './schedule-topic.tsx';
import { WhenNot } from './when-not.tsx';
import './advice-section.css';

interface AdviceSectionProps {
  stored: Stored;
  change: Store['change'];
}

/** What Doorway has to say of each room, what it could say, and how to use a room well. */
export function AdviceSection({ stored, change }: AdviceSectionProps) {
  return (
    <div className="column">
      <h1>{say('advTitle')}</h1>
      <p className="muted">{say('advIntro')}</p>
      {stored.rooms.map((room) => (
        <RoomAdvice key={room.id} room={room} stored={stored} change={change} />
      ))}
      <WhenNot />
      <ScheduleTopic room={stored.rooms.find(({ id }) => id === stored.defaultRoomId) ?? null} />
      <SuggestTopic change={change} />
      <RuleList settings={stored.settings} change={change} />
    </div>
  );
}

function RoomAdvice({ room, stored, change }: AdviceSectionProps & { room: Room }) {
  const advice = adviceOf(room, stored.settings, 'options', Date.now());
  return (
    <section className="group" aria-label={room.name}>
      <h2>{room.name}</h2>
      <AdviceList advice={advice} room={room} onQuiet={(one) => change((now) => quiet(now, one, room.id))}>
        <p className="muted">{say('advNothing', room.name)}</p>
      </AdviceList>
      <OutdatedList room={room} change={change} />
      <ChangeRoomLink room={room} />
    </section>
  );
}
