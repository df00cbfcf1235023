import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import { type RemovedRoom, removedRoom, removeRoom, restoreRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';

export interface Removal {
  /** The room that was removed last and can be brought back. */
  removed: RemovedRoom | null;
  problem: StoreError | null;
  remove: (stored: Stored, id: string) => Promise<void>;
  undo: () => Promise<void>;
}

/** Removing a room at once, with a way back for as long as the page is open. */
export function useRemoval(change: Store['change']): Removal {
  const [removed, setRemoved] = useState<RemovedRoom | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  async function remove(stored: Stored, id: string) {
    let gone = removedRoom(stored, id);
    const failure = await change((now) => {
      gone = removedRoom(now, id) ?? gone;
      return removeRoom(now, id);
    });
    setProblem(failure);
    if (!failure) setRemoved(gone);
  }

  async function undo() {
    if (!removed) return;
    const failure = await change((now) => restoreRoom(now, removed));
    setProblem(failure);
    if (!failure) setRemoved(null);
  }

  return { removed, problem, remove, undo };
}
