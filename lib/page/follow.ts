import type { Insertion } from '../insert/insertion.ts';
import { logError } from '../log.ts';
import { isTheirs, reasonOf } from './copy-note.ts';

/** What is to be said of an insertion some time after the note said that it is in. */
interface Later {
  /** The page has taken it back. @param reason for `refusal` */
  failed(reason: string): unknown;
  /** It went elsewhere instead. */
  moved?(insertion: Insertion): unknown;
}

/** Waits for what becomes of an insertion later, and has the note corrected when the page took it back. Never rejects. */
export async function follow({ later }: Insertion, { failed, moved }: Later): Promise<void> {
  try {
    const end = await later;
    if (!end || isTheirs(end)) return;
    if (!end.ok) {
      await failed(reasonOf(end));
      return;
    }
    await moved?.(end.insertion);
    await follow(end.insertion, { failed, ...(moved ? { moved } : {}) });
  } catch (error) {
    logError('insertion', error);
    // A page in which not even a note can be shown: nobody is left to tell.
  }
}
