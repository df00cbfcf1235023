import { useCallback, useEffect, useState } from 'react';
import { useChange, useStored } from '../../../components/store.tsx';
import type { Signature } from '../../../lib/snippets/signature/signature.ts';
import { patchSettings } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { SIGNATURE_REST_MS } from '../../../lib/timings.ts';

export interface KeptSignature {
  /** As it stands in the form; what is stored follows. */
  signature: Signature;
  /** Changes what is being typed: kept when the keys rest. */
  edit: (patch: Partial<Signature>) => void;
  /** Changes what is chosen with one press: kept at once. */
  choose: (patch: Partial<Signature>) => void;
  /** Keeps what was typed now, e.g. when a field is left. */
  keep: () => void;
  /** Why the last change was not kept; what was typed stays. */
  problem: StoreError | null;
}

/** The signature of the settings, edited in place: a change is kept shortly after it was made. */
export function useSignature(): KeptSignature {
  const stored = useStored();
  const change = useChange();
  // Only what was changed: a letter that comes just when the rest is stored must not bring back what was there before.
  const [draft, setDraft] = useState<Partial<Signature> | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  const store = useCallback(
    async (wanted: Partial<Signature>) => {
      const failure = await change((now) =>
        patchSettings(now, { signature: { ...now.settings.signature, ...wanted } }),
      );
      setProblem(failure);
      if (!failure) setDraft((now) => (now === wanted ? null : now));
    },
    [change],
  );
  const keep = useCallback(() => {
    if (draft) void store(draft);
  }, [draft, store]);

  useEffect(() => {
    const timer = setTimeout(keep, SIGNATURE_REST_MS);
    return () => clearTimeout(timer);
  }, [keep]);

  return {
    signature: { ...stored.settings.signature, ...draft },
    edit: (patch) => setDraft((now) => ({ ...now, ...patch })),
    choose(patch) {
      const wanted = { ...draft, ...patch };
      setDraft(wanted);
      void store(wanted);
    },
    keep,
    problem,
  };
}
