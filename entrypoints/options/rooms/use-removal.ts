import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import type { Room } from '../../../lib/room/room.ts';
import { type RemovedRoom, removedRoom, removeRoom, restoreRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';

export interface Removal {
  /** The rooms that were removed and can be brought back, in the order of their going. */
  removed: Room[];
  /** The ids of those, and of one that is going now. */
  deletedHere: ReadonlySet<string>;
  problem: StoreError | null;
  remove: (stored: Stored, id: string) => Promise<void>;
  /** Brings one back; gives whether it is there. */
  undo: (id: string) => Promise<boolean>;
}

/** Removing rooms at once, with a way back for each as long as the page is open. */
export function useRemoval(change: Store['change']): Removal {
  const [removed, setRemoved] = useState<RemovedRoom[]>([]);
  const [going, setGoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  async function remove(stored: Stored, id: string) {
    setGoing(id);
    let gone = removedRoom(stored, id);
    const failure = await change((now) => {
      gone = removedRoom(now, id) ?? gone;
      return removeRoom(now, id);
    });
    setGoing(null);
    setProblem(failure);
    if (failure || !gone) return;
    const last = gone;
    setRemoved((before) => [...before, last]);
  }

  async function undo(id: string) {
    const gone = removed.find(({ room }) => room.id === id);
    if (!gone) return false;
    const failure = await change((now) => restoreRoom(now, gone));
    setProblem(failure);
    if (!failure) setRemoved((before) => before.filter((one) => one !== gone));
    return !failure;
  }

  const rooms = removed.map(({ room }) => room);
  const deletedHere = new Set([...rooms.map(({ id }) => id), ...(going ? [going] : [])]);
  return { removed: rooms, deletedHere, problem, remove, undo };
}
