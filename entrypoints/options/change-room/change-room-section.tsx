import { useEffect, useRef, useState } from 'react';
import { useProgress } from '../../../components/change-progress.ts';
import { say } from '../../../lib/words.ts';
import { RoomSelect } from '../room-select.tsx';
import { STEPS, StepList } from './step-list.tsx';
import { StepMeeting } from './step-meeting.tsx';
import { StepPaste } from './step-paste.tsx';
import type { StepProps } from './step-props.ts';
import { StepRest } from './step-rest.tsx';
import { StepZoom } from './step-zoom.tsx';
import './change-room.css';

/** "Someone got in": what to do now, then Zoom's pages in order, then the new invitation, then what is left. */
export function ChangeRoomSection({ stored, change }: Pick<StepProps, 'stored' | 'change'>) {
  const { progress, change: go, tick, end } = useProgress();
  const [told, tell] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const step = Math.min(Math.max(0, progress.step), STEPS.length - 1);
  const shown = useRef(step);
  useEffect(() => {
    // Whoever goes on by keyboard or hears the page is taken to the step's heading.
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const room =
    stored.rooms.find(({ id }) => id === progress.roomId) ??
    stored.rooms.find(({ id }) => id === stored.defaultRoomId) ??
    stored.rooms[0];
  const managed = room ? stored.managed.roomIds.includes(room.id) : false;
  const isTicked = (code: string) => progress.ticked.includes(code);
  const goTo = (next: number) => {
    tell('');
    go({ step: next, roomId: room?.id ?? null });
  };
  const props = room && { room, stored, change, isTicked, tick };

  return (
    <div className="column change-room">
      <h1>{say('chgTitle')}</h1>
      <p className="muted">{say('chgIntro')}</p>
      {managed && <p className="notice">{say('chgManaged')}</p>}
      {!room && <p className="notice">{say('chgNoRoom')}</p>}
      <div role="status">
        {room && progress.roomId !== null && progress.roomId !== room.id && (
          <p className="notice" data-tone="warn">
            {say('chgRoomGone', room.name)}
          </p>
        )}
      </div>
      {room && (
        <RoomSelect
          label={say('chgRoom')}
          rooms={stored.rooms}
          current={room.id}
          onChoose={(roomId) => go({ roomId, step: 0, ticked: [] })}
        />
      )}
      {!managed && props && <StepList current={step} onGo={goTo} />}
      <section className="group" aria-labelledby="change-step">
        <h2 id="change-step" ref={heading} tabIndex={-1}>
          {say(STEPS[managed || !props ? 0 : step]?.word ?? 'chgStepMeeting')}
        </h2>
        {(managed || !props || step === 0) && <StepMeeting isTicked={isTicked} tick={tick} />}
        {!managed && props && step === 1 && <StepZoom {...props} />}
        {!managed && props && step === 2 && (
          <StepPaste
            {...props}
            onKept={() => {
              goTo(3);
              tell(say('chgSaved'));
            }}
          />
        )}
        {!managed && props && step === 3 && <StepRest {...props} />}
      </section>
      <p role="status" className="saved">
        {told}
      </p>
      {!managed && props && (
        <div className="form-actions">
          {step > 0 && (
            <button type="button" className="button" onClick={() => goTo(step - 1)}>
              {say('chgBack')}
            </button>
          )}
          {step < STEPS.length - 1 ? (
            <button type="button" className="button main" onClick={() => goTo(step + 1)}>
              {say('chgNext')}
            </button>
          ) : (
            <button
              type="button"
              className="button main"
              onClick={() => {
                end();
                tell(say('chgEnded'));
              }}
            >
              {say('chgDone')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
