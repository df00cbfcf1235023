import { useCallback, useEffect, useState } from 'react';
import { FLASH_MS } from '../lib/timings.ts';

/** An answer that stands where it was asked for and leaves by itself. */
export function useAnswer<T>(): [T | null, (answer: T | null) => void] {
  const [answer, setAnswer] = useState<{ value: T } | null>(null);
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => setAnswer(null), FLASH_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const give = useCallback((value: T | null) => setAnswer(value === null ? null : { value }), []);
  return [answer?.value ?? null, give];
}
