import { Glyph } from '../../../components/glyph.tsx';
import { say, type WordKey } from '../../../lib/words.ts';

/** The steps in order; progress counts them from 0. */
export const STEPS = [
  { word: 'chgStepMeeting' },
  { word: 'chgStepZoom' },
  { word: 'chgStepPaste' },
  { word: 'chgStepRest' },
] as const satisfies { word: WordKey }[];

interface StepListProps {
  current: number;
  isDone: (step: number) => boolean;
  onGo: (step: number) => void;
}

/** Where one is on the path, and what is done; every step can be gone to. */
export function StepList({ current, isDone, onGo }: StepListProps) {
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
            {isDone(index) ? <Glyph name="done" size={16} /> : <span aria-hidden="true">{index + 1}</span>}{' '}
            {say(word)}
            {isDone(index) && <span className="visually-hidden"> {say('chgStepDone')}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
