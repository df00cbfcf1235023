import { say } from '../../../lib/words.ts';
import type { StepProps } from './step-props.ts';
import { Tick } from './tick.tsx';

/**
 * The one that stops everything comes first, what has time comes last.
 * Source: Zoom support articles KB0061231 (suspend participant activities, report), 115005759423 (manage participants)
 * and KB0059360 (in-meeting security).
 */
export const IN_MEETING = [
  ['suspend', 'chgMeetingSuspend'],
  ['remove', 'chgMeetingRemove'],
  ['lock', 'chgMeetingLock'],
  ['waiting-now', 'chgMeetingWaiting'],
  ['report', 'chgMeetingReport'],
  ['end', 'chgMeetingEnd'],
] as const;

/** What to do in the meeting that is running. */
export function StepMeeting({ isTicked, tick }: Pick<StepProps, 'isTicked' | 'tick'>) {
  return (
    <>
      <p>{say('chgMeetingText')}</p>
      <ol className="ticks">
        {IN_MEETING.map(([code, word]) => (
          <Tick key={code} label={say(word)} done={isTicked(code)} onTick={(on) => tick(code, on)} />
        ))}
      </ol>
      <p className="muted small">{say('chgMeetingOver')}</p>
    </>
  );
}
