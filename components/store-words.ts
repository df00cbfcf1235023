import type { StoreError } from '../lib/store/store-error.ts';
import { say } from '../lib/words.ts';

/** Why a change was not kept, in the person's language. */
export function storeProblem(error: StoreError): string {
  switch (error.kind) {
    case 'full':
      return say('storeFull');
    case 'read-only':
      return say('storeReadOnly');
    case 'invalid':
      return say('storeInvalid', { detail: error.detail });
    case 'failed':
      return say('storeFailed');
    case 'slow':
      return say('storeSlow');
  }
}
