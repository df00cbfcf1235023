import { say, type WordKey } from '../../../lib/words.ts';

/** The steps in order; progress counts them from 0. */
export const STEPS = [
  { word: 'chgStepMeeting' },
  { word: 'chgStepZoom' },
  { word: 'chgStepPaste' },
  { word: 'chgStepRest' },
] as const satisfies { word: WordKey }[];

/** Where one is on the path; every step can be gone to. */
export function StepList({ current, onGo }: { current: number; onGo: (step: number) => void }) {
  return (
    <ol className="step-list" aria-label={say('chgSteps')}>
      {STEPS.map(({ word }, index) => (
        <li key={word}>
          <button
            type="button"
            className="button chip"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onGo(index)}
          >
            <span aria-hidden="true">{index + 1}</span> {say(word)}
          </button>
        </li>
      ))}
    </ol>
  );
}
