import { AdviceList } from '../../../components/advice-list.tsx';
import { adviceOf } from '../../../components/advice-of.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { quiet } from '../../../lib/store/muted.ts';
import { defaultRoom } from '../../../lib/store/operations.ts';
import { answerQuestion } from '../../../lib/store/questions.ts';
import { say } from '../../../lib/words.ts';
import { ChangeRoomLink } from '../change-room/change-room-link.tsx';
import { SuggestTopic } from '../suggest/suggest-topic.tsx';
import { OutdatedList } from './outdated-list.tsx';
import { RuleList } from './rule-list.tsx';
import { ScheduleTopic } from './schedule-topic.tsx';
import { WhenNot } from './when-not.tsx';
import './advice-section.css';

/** What Doorway has to say of the rooms, what it could say, and how to use a room well. */
export function AdviceSection() {
  const stored = useStored();
  const rooms = stored.rooms.filter(
    (room) => room.retired.length > 0 || adviceOf(room, stored.settings, 'options', Date.now()).length > 0,
  );
  const main = defaultRoom(stored);
  return (
    <div className="column">
      <h1>{say('advTitle')}</h1>
      <p className="muted">{say('advIntro')}</p>
      {rooms.map((room) => (
        <RoomAdvice key={room.id} room={room} />
      ))}
      <div role="status">
        {rooms.length === 0 && stored.rooms.length > 0 && (
          <p className="notice" data-tone="good">
            {say('advAllGood')}
          </p>
        )}
      </div>
      {main && <ChangeRoomLink room={main} />}
      <WhenNot />
      <ScheduleTopic room={main} />
      <SuggestTopic />
      <RuleList />
    </div>
  );
}

function RoomAdvice({ room }: { room: Room }) {
  const { settings } = useStored();
  const change = useChange();
  const advice = adviceOf(room, settings, 'options', Date.now());
  return (
    <section className="group" aria-label={room.name}>
      <h2>{room.name}</h2>
      <AdviceList
        advice={advice}
        room={room}
        onQuiet={(one) => change((now) => quiet(now, one, room.id))}
        onAnswer={(one, answer) => change((now) => answerQuestion(now, one, room.id, answer, Date.now()))}
      />
      <OutdatedList room={room} />
    </section>
  );
}
