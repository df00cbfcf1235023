import { useId } from 'react';
import { say, type WordKey } from '../lib/words.ts';
import './answers.css';

/** What can be answered; `null`: not sure. */
const ANSWERS: readonly { value: boolean | null; word: WordKey }[] = [
  { value: true, word: 'answerYes' },
  { value: false, word: 'answerNo' },
  { value: null, word: 'answerClear' },
];

interface AnswerFieldProps {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** A question in a form: one of Yes, No and Not sure is chosen, by arrow keys too. */
export function AnswerField({ label, value, onChange }: AnswerFieldProps) {
  const group = useId();
  return (
    <fieldset className="answer-field">
      <legend>{label}</legend>
      <div className="segments">
        {ANSWERS.map((answer) => (
          <label key={answer.word}>
            <input
              type="radio"
              name={group}
              checked={answer.value === value}
              onChange={() => onChange(answer.value)}
            />
            <span>{say(answer.word)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface AnswerButtonsProps {
  /** The id of the element that asks. */
  questionId: string;
  onAnswer: (value: boolean | null, pressed: Element) => void;
}

/** The answers to a question, beside it: a press is the answer. */
export function AnswerButtons({ questionId, onAnswer }: AnswerButtonsProps) {
  return (
    <fieldset className="answer-buttons" aria-labelledby={questionId}>
      {ANSWERS.map(({ value, word }) => (
        <button
          key={word}
          type="button"
          className="button small"
          onClick={({ currentTarget }) => onAnswer(value, currentTarget)}
        >
          {say(word)}
        </button>
      ))}
    </fieldset>
  );
}
