import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Store } from '../../../components/use-store.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { FIELD_NAMES, readDraft } from './read-draft.ts';
import { saveRoom } from './save-room.ts';
import type { Rooms } from './use-rooms.ts';

export interface Gone {
  problem: StoreError | null;
  /** Stores what was typed as a room again; gives whether it is there. */
  keep: (id: string) => Promise<boolean>;
}

/** What becomes of the edits for a room that another page deleted. */
export function useGone(rooms: Rooms, change: Store['change']): Gone {
  const [problem, setProblem] = useState<StoreError | null>(null);

  async function keep(id: string) {
    const form = rooms.forms[id];
    if (!form) return false;
    const { room, errors } = readDraft(form.draft);
    if (FIELD_NAMES.some((field) => errors[field])) {
      flushSync(() => {
        rooms.choose(id);
        rooms.showErrors(id);
      });
      document.querySelector<HTMLElement>('.room-form [aria-invalid="true"]')?.focus();
      return false;
    }
    const failure = await change((stored) => saveRoom(stored, form.before, room, Date.now()));
    setProblem(failure);
    if (!failure) rooms.forget(id);
    return !failure;
  }

  return { problem, keep };
}
