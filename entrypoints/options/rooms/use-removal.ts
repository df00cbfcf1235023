import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import { type RemovedRoom, removedRoom, removeRoom, restoreRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';

export interface Removal {
  /** The rooms that were removed and can be brought back, in the order of their going. */
  removed: RemovedRoom[];
  /** The room that was brought back last: where the person goes on. */
  restored: string | null;
  problem: StoreError | null;
  remove: (stored: Stored, id: string) => Promise<void>;
  undo: (room: RemovedRoom) => Promise<void>;
}

/** Removing rooms at once, with a way back for each as long as the page is open. */
export function useRemoval(change: Store['change']): Removal {
  const [removed, setRemoved] = useState<RemovedRoom[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  async function remove(stored: Stored, id: string) {
    let gone = removedRoom(stored, id);
    const failure = await change((now) => {
      gone = removedRoom(now, id) ?? gone;
      return removeRoom(now, id);
    });
    setProblem(failure);
    if (failure || !gone) return;
    const last = gone;
    setRemoved((before) => [...before, last]);
    setRestored(null);
  }

  async function undo(gone: RemovedRoom) {
    const failure = await change((now) => restoreRoom(now, gone));
    setProblem(failure);
    if (failure) return;
    setRemoved((before) => before.filter((one) => one !== gone));
    setRestored(gone.room.id);
  }

  return { removed, restored, problem, remove, undo };
}
