import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { plainLine } from '../lib/room/plain-line.ts';
import { FieldLabel } from './field-label.tsx';
import { Glyph } from './glyph.tsx';
import './field.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what stands in it, in plain words. */
  error?: string | null | undefined;
  ref?: Ref<HTMLInputElement>;
  onText: (text: string) => void;
}

/** A labelled line of text, without what nobody sees in it (contacts come with marks of direction); what is wrong stands beside it and is read out with it. */
export function Field({ label, hint, error, onText, ...input }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <FieldLabel id={id} label={label} hint={hint} />
      {error && (
        <p id={`${id}-error`} className="error small">
          <Glyph name="stop" size={16} />
          {error}
        </p>
      )}
      <input
        {...input}
        id={id}
        className="input"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onText(plainLine(event.target.value))}
      />
    </div>
  );
}
