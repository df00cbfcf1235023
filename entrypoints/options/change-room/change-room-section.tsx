import { useEffect, useRef, useState } from 'react';
import { CHANGE_STEPS, useProgress } from '../../../components/change-progress.ts';
import { useStored } from '../../../components/store.tsx';
import { defaultRoom } from '../../../lib/store/operations.ts';
import { say } from '../../../lib/words.ts';
import { RoomSelect } from '../room-select.tsx';
import { AllDone } from './all-done.tsx';
import { STEPS, StepList } from './step-list.tsx';
import { StepMeeting } from './step-meeting.tsx';
import { StepPaste } from './step-paste.tsx';
import { StepRest } from './step-rest.tsx';
import { StepZoom } from './step-zoom.tsx';
import './change-room.css';

const PASTE = 2;

/** "Someone got in": what to do now, then Zoom's pages in order, then the new invitation, then the old links. */
export function ChangeRoomSection() {
  const stored = useStored();
  const { progress, change: go, tick } = useProgress();
  const [told, tell] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const step = Math.min(Math.max(0, progress.step), CHANGE_STEPS);
  const shown = useRef(step);
  useEffect(() => {
    // Whoever goes on by keyboard or hears the page is taken to the step's heading.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const room = stored.rooms.find(({ id }) => id === progress.roomId) ?? defaultRoom(stored);
  const managed = room ? stored.managed.roomIds.includes(room.id) : false;
  const isTicked = (code: string) => progress.ticked.includes(code);
  const isDone = (which: number) => isTicked(`step-${which}`);
  const begin = (roomId: string | null) => go({ roomId, step: 0, ticked: [] });
  const goTo = (next: number) => {
    tell('');
    go({ step: next, roomId: room?.id ?? null });
  };
  const finish = () => {
    tick(`step-${step}`, true);
    goTo(step + 1);
  };

  if (room && step === CHANGE_STEPS)
    return (
      <div className="column change-room">
        <h1>{say('chgTitle')}</h1>
        <AllDone room={room} onAgain={() => begin(room.id)} />
      </div>
    );
  const isWhole = room !== null && !managed;
  const current = isWhole ? Math.min(step, STEPS.length - 1) : 0;
  const props = room && { room, isTicked, tick };
  return (
    <div className="column change-room">
      <h1>{say('chgTitle')}</h1>
      <p className="muted">{say('chgIntro')}</p>
      {managed && <p className="notice">{say('chgManaged')}</p>}
      {!room && <p className="notice">{say('chgNoRoom')}</p>}
      <div role="status">
        {room && progress.roomId !== null && progress.roomId !== room.id && (
          <p className="notice" data-tone="warn">
            {say('chgRoomGone', { room: room.name })}
          </p>
        )}
      </div>
      {room && <RoomSelect label={say('chgRoom')} rooms={stored.rooms} current={room.id} onChoose={begin} />}
      {isWhole && <StepList current={current} isDone={isDone} onGo={goTo} />}
      <section className="group" aria-labelledby="change-step">
        <h2 id="change-step" ref={heading} tabIndex={-1}>
          {say(STEPS[current]?.word ?? 'chgStepMeeting')}
        </h2>
        {current === 0 && <StepMeeting isTicked={isTicked} tick={tick} />}
        {props && current === 1 && <StepZoom {...props} />}
        {props && current === PASTE && (
          <StepPaste
            {...props}
            onSaved={() => {
              finish();
              tell(say('chgSaved'));
            }}
          />
        )}
        {props && current === 3 && <StepRest {...props} />}
      </section>
      <p role="status" className="saved">
        {told}
      </p>
      {isWhole && (
        <div className="form-actions">
          {current > 0 && (
            <button type="button" className="button" onClick={() => goTo(current - 1)}>
              {say('chgBack')}
            </button>
          )}
          {current === PASTE ? (
            // Saving goes on by itself: the other way on is not the loud one.
            <button key="skip" type="button" className="button quiet" onClick={() => goTo(PASTE + 1)}>
              {say('chgSkip')}
            </button>
          ) : (
            <button key="next" type="button" className="button main" onClick={finish}>
              {say(current < STEPS.length - 1 ? 'chgNext' : 'chgDone')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
