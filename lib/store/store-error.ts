/**
 * Why the store could not be read or written. `full`: no space left. `invalid`: the schema refuses what
 * should be written (`detail` has the paths). `read-only`: see `Stored.readOnly`. `failed`: all else. Then nothing
 * was written. `slow`: the browser did not answer in time; what it was just writing may still come to be stored.
 */
export type StoreFailure = 'full' | 'failed' | 'invalid' | 'read-only' | 'slow';

/** What reading and changing the store reject with. */
export class StoreError extends Error {
  readonly kind: StoreFailure;
  readonly detail: string;

  constructor(kind: StoreFailure, detail = '', options?: ErrorOptions) {
    super(`store: ${kind}${detail ? ` (${detail})` : ''}`, options);
    this.name = 'StoreError';
    this.kind = kind;
    this.detail = detail;
  }
}

/**
 * Any error of the browser's storage as a `StoreError`. The texts for "no space" differ by browser and
 * version (`Resource::kQuotaBytes quota exceeded`, `QuotaExceededError: …`) and share one word.
 */
export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StoreError(/quota/i.test(text) ? 'full' : 'failed', text, { cause: error });
}
