import { CHANGE_STEPS, useProgress } from '../../../components/change-progress.ts';
import { say } from '../../../lib/words.ts';

/** The way back to the guided path, as long as it is under way. */
export function ResumeNote() {
  const { progress } = useProgress();
  const isUnderWay = progress.step > 0 || progress.ticked.length > 0;
  if (!isUnderWay || progress.step >= CHANGE_STEPS) return null;
  return (
    <p className="notice" data-tone="warn">
      <span>{say('chgUnderWay')}</span>
      <a href="#change-room">{say('chgResume')}</a>
    </p>
  );
}
