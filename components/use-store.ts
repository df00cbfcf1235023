import { useCallback, useEffect, useState } from 'react';
import { logError } from '../lib/log.ts';
import { onStoreChanged, readStore, updateStore } from '../lib/store/store.ts';
import { asStoreError, type StoreError } from '../lib/store/store-error.ts';
import type { Stored } from '../lib/store/stored.ts';

export interface Store {
  /** `null` until the first read has come back, and when it failed. */
  stored: Stored | null;
  /** Why the last read or change failed; `null` after one that succeeded. */
  problem: StoreError | null;
  /** Changes the store; gives what is wrong, or `null` when it is written. */
  change(change: (stored: Stored) => Stored): Promise<StoreError | null>;
}

/** What is stored, kept up to date whoever changes it: this page, another one, the browser. */
export function useStore(): Store {
  const [stored, setStored] = useState<Stored | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  useEffect(() => {
    const stop = onStoreChanged(setStored);
    readStore().then(setStored, (error) => {
      logError('store', error);
      setProblem(asStoreError(error));
    });
    return stop;
  }, []);

  const change = useCallback(async (work: (stored: Stored) => Stored) => {
    try {
      setStored(await updateStore(work));
      setProblem(null);
      return null;
    } catch (error) {
      logError('store', error);
      const failure = asStoreError(error);
      setProblem(failure);
      return failure;
    }
  }, []);

  return { stored, problem, change };
}
