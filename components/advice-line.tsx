import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { adviceSentence, todoLabel, todoSteps, todoUrl } from '../lib/advice-words.ts';
import type { Advice } from '../lib/room/advice/advise.ts';
import type { Room } from '../lib/room/room.ts';
import { isAnswerable, isSettledBy } from '../lib/store/questions.ts';
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
  const acts = useRef<HTMLDivElement>(null);
  const [isToDo, setToDo] = useState(false);
  useEffect(() => {
    // The answers go: whoever pressed one goes on with what is to be done.
    if (isToDo) acts.current?.querySelector<HTMLElement>('summary, a, button')?.focus();
  }, [isToDo]);
  return (
    <div className="advice" data-tone={look.tone} data-advice={advice.id}>
      <Glyph name={look.glyph} size={16} />
      <p className="advice-words" id={id}>
        {adviceSentence(advice)}
      </p>
      <div className="advice-acts" ref={acts}>
        {onAnswer && isAnswerable(advice) && !isToDo ? (
          <AnswerButtons
            questionId={id}
            onAnswer={(answer, pressed) =>
              isSettledBy(advice, answer) ? onAnswer(answer, pressed) : setToDo(true)
            }
          />
        ) : (
          <>
            {action ?? <AdviceTodo advice={advice} room={room} isOpen={isToDo} />}
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

interface AdviceTodoProps {
  advice: Advice;
  room: Room;
  /** Whether the steps show at once. */
  isOpen: boolean;
}

function AdviceTodo({ advice: { todo }, room, isOpen }: AdviceTodoProps) {
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
    <details className="advice-steps" open={isOpen}>
      <summary>{todoLabel(todo)}</summary>
      <p>{steps}</p>
      <a href={url} target="_blank" rel="noreferrer">
        {say('advOpenZoom')}
      </a>
    </details>
  );
}
