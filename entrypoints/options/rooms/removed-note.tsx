import { useEffect, useRef } from 'react';
import { say } from '../../../lib/words.ts';
import { storeProblem } from '../store-words.ts';
import type { Removal } from './use-removal.ts';

/** Says that a room is gone, and brings it back. */
export function RemovedNote({ removal }: { removal: Removal }) {
  const { removed, problem, undo } = removal;
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its room: go on where the way back is.
  useEffect(() => {
    if (removed) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed && (
        <p className="notice">
          <span>{say('optDeleted', removed.room.name)}</span>
          <button type="button" className="button quiet" ref={button} onClick={undo}>
            {say('undo')}
          </button>
        </p>
      )}
      {problem && <p className="error">{storeProblem(problem)}</p>}
    </div>
  );
}
