import { AdviceList } from '../../../components/advice-list.tsx';
import { adviceOf } from '../../../components/advice-of.ts';
import { useStored } from '../../../components/store.tsx';
import { todoLabel } from '../../../lib/advice-words.ts';
import type { Advice } from '../../../lib/room/advice/advise.ts';
import type { Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { withoutToken } from '../../../lib/snippets/signature/build.ts';
import { say } from '../../../lib/words.ts';
import type { KeptSignature } from './use-signature.ts';

interface LinkChoiceProps {
  room: Room;
  kept: KeptSignature;
  onQuiet: (advice: Advice) => Promise<unknown>;
}

/** Whether the link lets guests in unasked, and what that means at the foot of every mail. */
export function LinkChoice({ room, kept, onQuiet }: LinkChoiceProps) {
  const { settings } = useStored();
  const { withToken } = kept.signature;
  const hasToken = roomLink(room)?.includes('?pwd=') === true;
  const sent = withToken ? room : withoutToken(room);
  const advice = adviceOf(sent, settings, 'signature', Date.now()).filter(({ about }) => about === 'place');
  if (!hasToken && advice.length === 0) return null;
  return (
    <fieldset className="group">
      <legend>{say('sigLink')}</legend>
      {hasToken && (
        <label className="option">
          <input
            type="checkbox"
            checked={withToken}
            onChange={(event) => kept.choose({ withToken: event.target.checked })}
          />
          <span>
            {say('sigWithToken')} <small className="muted">{say('sigWithTokenHint')}</small>
          </span>
        </label>
      )}
      <AdviceList
        advice={advice}
        room={room}
        onQuiet={onQuiet}
        actionOf={(one) =>
          one.todo?.code === 'withoutToken' ? <WithoutToken advice={one} kept={kept} /> : undefined
        }
      />
    </fieldset>
  );
}

function WithoutToken({ advice: { todo }, kept }: { advice: Advice; kept: KeptSignature }) {
  return (
    <button type="button" className="button quiet small" onClick={() => kept.choose({ withToken: false })}>
      {todo && todoLabel(todo)}
    </button>
  );
}
