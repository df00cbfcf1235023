import { useLayoutEffect, useRef } from 'react';
import { storeProblem } from '../../components/store-words.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { say } from '../../lib/words.ts';

interface RemovedNoteProps {
  /** What was deleted here and can be brought back, in the order of its going. */
  removed: readonly { id: string; name: string }[];
  problem: StoreError | null;
  onUndo: (id: string) => void;
}

/** Says what is gone, and brings each back. */
export function RemovedNote({ removed, problem, onUndo }: RemovedNoteProps) {
  const button = useRef<HTMLButtonElement>(null);
  const last = removed.at(-1)?.id;
  // The button that was pressed is gone with what it deleted: go on where the way back is.
  useLayoutEffect(() => {
    if (last) button.current?.focus();
  }, [last]);
  return (
    <div role="status">
      {removed.map(({ id, name }) => (
        <p className="notice" key={id}>
          <span>{say('optDeleted', name)}</span>
          <button
            type="button"
            className="button quiet"
            ref={id === last ? button : undefined}
            onClick={() => onUndo(id)}
          >
            {say('undo')}
          </button>
        </p>
      ))}
      {problem && <p className="error">{storeProblem(problem)}</p>}
    </div>
  );
}
