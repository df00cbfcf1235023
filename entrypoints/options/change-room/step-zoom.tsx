import { useChange } from '../../../components/store.tsx';
import { todoLabel, todoSteps, todoUrl } from '../../../lib/advice-words.ts';
import { TODO_ADDRESSES } from '../../../lib/room/advice/advise.ts';
import { patchRoom } from '../../../lib/store/operations.ts';
import { say } from '../../../lib/words.ts';
import { AccountField } from '../advice/account-field.tsx';
import { FindingLine } from '../finding-line.tsx';
import type { StepProps } from './step-props.ts';
import { Tick } from './tick.tsx';
import { zoomTasks } from './zoom-tasks.ts';

/** Zoom's own pages in order, opened for the person. */
export function StepZoom({ room, isTicked, tick }: StepProps) {
  const change = useChange();
  const isBasic = room.account === 'basic';
  return (
    <>
      <AccountField
        value={room.account}
        onChange={(account) => void change((stored) => patchRoom(stored, room.id, { account }))}
      />
      <p>{say(isBasic ? 'chgZoomBasic' : 'chgZoomText')}</p>
      {!isBasic && <FindingLine tone="warn">{say('chgResend')}</FindingLine>}
      <ol className="ticks">
        {zoomTasks(room).map((code) => {
          const todo = { code, address: TODO_ADDRESSES[code] };
          return (
            <Tick key={code} label={todoLabel(todo)} done={isTicked(code)} onTick={(on) => tick(code, on)}>
              <p className="small">{todoSteps(todo)}</p>
              <a
                className="small"
                href={todoUrl(todo, room)}
                target="_blank"
                rel="noreferrer"
                aria-label={`${say('chgOpen')}: ${todoLabel(todo)}`}
              >
                {say('chgOpen')}
              </a>
            </Tick>
          );
        })}
      </ol>
    </>
  );
}
