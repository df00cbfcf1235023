import { useEffect, useRef } from 'react';
import { storeProblem } from '../../../components/store-words.ts';
import { say } from '../../../lib/words.ts';
import type { Removal } from './use-removal.ts';

/** Says which rooms are gone, and brings each back. */
export function RemovedNote({ removal }: { removal: Removal }) {
  const { removed, problem, undo } = removal;
  const button = useRef<HTMLButtonElement>(null);
  const last = removed.at(-1);
  // The button that was pressed is gone with its room: go on where the way back is.
  useEffect(() => {
    if (last) button.current?.focus();
  }, [last]);
  return (
    <div role="status">
      {removed.map((gone) => (
        <p className="notice" key={gone.room.id}>
          <span>{say('optDeleted', gone.room.name)}</span>
          <button
            type="button"
            className="button quiet"
            ref={gone === last ? button : undefined}
            onClick={() => undo(gone)}
          >
            {say('undo')}
          </button>
        </p>
      ))}
      {problem && <p className="error">{storeProblem(problem)}</p>}
    </div>
  );
}
