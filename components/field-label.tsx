import type { ReactNode } from 'react';

interface FieldLabelProps {
  /** The id of the field; its hint gets `${id}-hint`. */
  id: string;
  label: string;
  hint?: ReactNode;
}

/** The name of a field, and what helps to fill it in. */
export function FieldLabel({ id, label, hint }: FieldLabelProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
    </>
  );
}
