import { type MouseEvent, useRef } from 'react';
import { passFocus } from '../../../components/pass-focus.ts';
import { storeProblem } from '../../../components/store-words.ts';
import { say } from '../../../lib/words.ts';
import { TryIt } from './try-it.tsx';
import type { Save } from './use-save.ts';

interface FormEndProps {
  save: Save;
  dirty: boolean;
  managed: boolean;
  isNew: boolean;
  isFirstSaved: boolean;
  isDefault: boolean;
  onDelete: () => void;
}

/** The end of the form: save, and what can be done with the room as a whole. */
export function FormEnd({ save, dirty, managed, isNew, isFirstSaved, isDefault, onDelete }: FormEndProps) {
  const main = useRef<HTMLButtonElement>(null);
  async function makeDefault({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    if (await save.makeDefault()) passFocus(currentTarget, main.current);
  }

  return (
    <div className="form-end">
      {save.problem && (
        <p className="error" role="alert">
          {storeProblem(save.problem)}
        </p>
      )}
      {isFirstSaved && !dirty && <TryIt />}
      <div className="form-actions">
        <button type="submit" className="button main" disabled={managed} ref={main}>
          {say('optSave')}
        </button>
        <span role="status" className="saved small">
          {save.done}
        </span>
        <span className="muted small">{dirty && !save.done ? say('optNotSavedYet') : ''}</span>
        {!isNew && !isDefault && (
          <button type="button" className="button quiet" onClick={makeDefault}>
            {say('popMakeDefault')}
          </button>
        )}
        {!isNew && !managed && (
          <button type="button" className="button quiet delete" onClick={onDelete}>
            {say('optDelete')}
          </button>
        )}
      </div>
    </div>
  );
}
