import type { ReactNode, Ref } from 'react';
import { storeProblem } from '../../components/store-words.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { say } from '../../lib/words.ts';

interface SaveBarProps {
  /** The words of the button. */
  label: string;
  /** Whether there is anything to save: only then it stays in sight while the page scrolls. */
  dirty: boolean;
  disabled?: boolean;
  /** What was done just now; `null`: nothing. */
  done: string | null;
  /** Why the last change was not saved. */
  problem: StoreError | null;
  ref?: Ref<HTMLButtonElement>;
  /** What else can be done with the whole. */
  children?: ReactNode;
}

/** The end of a form: Save, and what came of it. */
export function SaveBar({ label, dirty, disabled, done, problem, ref, children }: SaveBarProps) {
  return (
    <div className="form-end" data-dirty={dirty || undefined}>
      {problem && (
        <p className="error" role="alert">
          {storeProblem(problem)}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button main" disabled={disabled} ref={ref}>
          {label}
        </button>
        <span role="status" className="saved small">
          {dirty ? '' : done}
        </span>
        <span className="muted small">{dirty ? say('optNotSavedYet') : ''}</span>
        {children}
      </div>
    </div>
  );
}
