import { lockSentence, SecurityBadge } from '../../../components/security-badge.tsx';
import type { Room, Security } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import { AdviceBeside } from '../advice/advice-scope.tsx';
import { TriState } from '../tri-state.tsx';
import type { Draft } from './draft.ts';

interface LockFieldsProps {
  draft: Draft;
  room: Room;
  edit: (patch: Partial<Draft>) => void;
}

/** How the door is guarded in Zoom: questions that may stay open. */
export function SecurityFields({ draft, room, edit }: LockFieldsProps) {
  const { lock } = draft;
  const answer = (name: keyof Security) => (value: boolean | null) =>
    edit({ lock: { ...lock, [name]: value } });
  return (
    <fieldset className="group">
      <legend>{say('optLockTitle')}</legend>
      <p className="muted small">{say('optLockHint')}</p>
      <div className="questions">
        <TriState label={say('optWaitingRoom')} value={lock.waitingRoom} onChange={answer('waitingRoom')} />
        <TriState
          label={say('optJoinBeforeHost')}
          value={lock.joinBeforeHost}
          onChange={answer('joinBeforeHost')}
        />
        <TriState
          label={say('optSignedInOnly')}
          value={lock.signedInOnly}
          onChange={answer('signedInOnly')}
        />
      </div>
      <AdviceBeside about="lock" />
      <p className="lock-line" role="status">
        <SecurityBadge room={room} />{' '}
        <span className="small">{lockSentence(room) ?? say('optLockUnknown')}</span>
      </p>
    </fieldset>
  );
}
