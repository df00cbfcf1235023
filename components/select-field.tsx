import { useId } from 'react';
import { FieldLabel } from './field-label.tsx';
import './field.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** A labelled choice of one out of a list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, value, options, onChoose } = props;
  const id = useId();
  return (
    <div className="field">
      <FieldLabel id={id} label={label} hint={hint} />
      <select
        id={id}
        className="input"
        aria-describedby={hint && `${id}-hint`}
        value={value}
        onChange={(event) => onChoose(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
