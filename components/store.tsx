import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
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

const StoreContext = createContext<Store | null>(null);

/** Gives a page what is stored, kept up to date whoever changes it: this page, another one, the browser. */
export function StoreProvider({ children }: { children: ReactNode }) {
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

  const store = useMemo(() => ({ stored, problem, change }), [stored, problem, change]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of the page, also while nothing is read yet. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('There is no StoreProvider around this part.');
  return store;
}

/** What is stored. For parts that are shown only once it is read. */
export function useStored(): Stored {
  const { stored } = useStore();
  if (!stored) throw new Error('This part is shown before anything is read.');
  return stored;
}

/** What changes the store. */
export function useChange(): Store['change'] {
  return useStore().change;
}
