import { useId } from 'react';
import { say } from '../../../lib/words.ts';

interface ChoiceProps<T extends string> {
  title: string;
  options: { value: T; label: string }[];
  value: T;
  /** Set by an organisation: shown, not to be changed. */
  fixed: boolean;
  onChoose: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ title, options, value, fixed, onChoose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className="group" disabled={fixed}>
      <legend>{title}</legend>
      {fixed && <Fixed />}
      {options.map((option) => (
        <label className="option" key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  value: boolean;
  fixed: boolean;
  onChange: (value: boolean) => void;
}

/** On or off. */
export function Switch({ label, value, fixed, onChange }: SwitchProps) {
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          checked={value}
          disabled={fixed}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {fixed && <Fixed />}
    </>
  );
}

function Fixed() {
  return <p className="muted small">{say('setManaged')}</p>;
}
