import { type ReactNode, useId } from 'react';
import { adviceSentence, todoLabel, todoSteps, todoUrl } from '../lib/advice-words.ts';
import type { Advice } from '../lib/room/advice/advise.ts';
import type { Room } from '../lib/room/room.ts';
import { isAnswerable, isConfirmable } from '../lib/store/questions.ts';
import { say } from '../lib/words.ts';
import { ADVICE_LOOKS } from './advice-look.ts';
import { AnswerButtons } from './answers.tsx';
import { Glyph } from './glyph.tsx';

interface AdviceLineProps {
  advice: Advice;
  room: Room;
  /** Silences the rule, or marks what is said once as said. */
  onQuiet: (pressed: Element) => void;
  onAnswer?: ((answer: boolean | null, pressed: Element) => void) | undefined;
  /** A button that does the one thing here and now, in the place of a link to where it is done. */
  action?: ReactNode;
}

/** One advice: what is, the one thing to do with its steps on Zoom's page, and a way to be told no more. */
export function AdviceLine({ advice, room, onQuiet, onAnswer, action }: AdviceLineProps) {
  const id = useId();
  const look = ADVICE_LOOKS[advice.severity];
  return (
    <div className="advice" data-tone={look.tone} data-advice={advice.id}>
      <Glyph name={look.glyph} size={16} />
      <p className="advice-words" id={id}>
        {adviceSentence(advice)}
      </p>
      <div className="advice-acts">
        {onAnswer && isAnswerable(advice) ? (
          <AnswerButtons questionId={id} onAnswer={onAnswer} />
        ) : (
          <>
            {onAnswer && isConfirmable(advice) && (
              <button
                type="button"
                className="button small"
                aria-describedby={id}
                onClick={({ currentTarget }) => onAnswer(true, currentTarget)}
              >
                {say('answerYes')}
              </button>
            )}
            {action ?? <AdviceTodo advice={advice} room={room} />}
            <button
              type="button"
              className="button quiet small"
              aria-describedby={id}
              onClick={({ currentTarget }) => onQuiet(currentTarget)}
            >
              {say(advice.once ? 'advGotIt' : 'advSilence')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function AdviceTodo({ advice: { todo }, room }: { advice: Advice; room: Room }) {
  if (!todo) return null;
  const steps = todoSteps(todo);
  const url = todoUrl(todo, room);
  if (!steps)
    return (
      <a className="button quiet small" href={url}>
        {todoLabel(todo)}
      </a>
    );
  return (
    <details className="advice-steps">
      <summary>{todoLabel(todo)}</summary>
      <p>{steps}</p>
      <a href={url} target="_blank" rel="noreferrer">
        {say('advOpenZoom')}
      </a>
    </details>
  );
}
