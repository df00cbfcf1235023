import { useEffect, useId, useRef } from 'react';
import { passFocus } from '../../components/pass-focus.ts';
import { say } from '../../lib/words.ts';

interface TriStateProps {
  label: string;
  hint?: string;
  /** `null`: not answered yet. */
  value: boolean | null;
  onChange: (value: boolean | null) => void;
  disabled?: boolean;
}

/** A checkbox that is neither on nor off until the person answers: press for yes, again for no. */
export function TriState({ label, hint, value, onChange, disabled }: TriStateProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = value === null;
  }, [value]);

  const answer = value === null ? say('answerMissing') : say(value ? 'answerYes' : 'answerNo');
  return (
    <div className="tri">
      <input
        id={id}
        ref={box}
        type="checkbox"
        checked={value === true}
        disabled={disabled}
        aria-describedby={`${id}-answer ${id}-hint`}
        onChange={() => onChange(value !== true)}
      />
      <label htmlFor={id}>{label}</label>
      <span
        id={`${id}-answer`}
        className="tri-answer muted small"
        data-answered={value !== null || undefined}
      >
        {answer}
      </span>
      {value !== null && !disabled && (
        <button
          type="button"
          className="button quiet small"
          aria-describedby={id}
          onClick={({ currentTarget }) => {
            onChange(null);
            passFocus(currentTarget, box.current);
          }}
        >
          {say('answerClear')}
        </button>
      )}
      {hint && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
    </div>
  );
}
