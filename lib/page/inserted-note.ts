import type { Insertion } from '../insert/insertion.ts';
import { logged } from '../log.ts';
import type { Ask, PlaceReport } from '../messages.ts';
import { ADVICE_WAIT_MS } from '../timings.ts';
import { say } from '../words.ts';
import type { Note, NoteAction } from './ui/note.ts';
import { withTimeout } from './with-timeout.ts';

/** What a note after an insertion has to know. */
export interface Inserted {
  insertion: Insertion;
  /** What happened, in words. */
  done: string;
  roomId: string;
  /** The facts of the place, for advice. Called inside the request: where it throws, only the advice is missing. */
  place(): PlaceReport;
  /** Ids of the advice that was shown here before, for the same advice is given once a surface. What is shown now is added. */
  shown: string[];
}

/** Says that something is in, with Undo, and with the most severe line of advice and the one thing to do about it. */
export async function showInserted(
  note: Note,
  ask: Ask,
  { insertion, done, roomId, place, shown }: Inserted,
): Promise<void> {
  const asked = async () => ask({ type: 'advice', roomId, place: place(), shown });
  const advice = await withTimeout(asked(), ADVICE_WAIT_MS).catch(logged('advice', null));
  // The message or event was closed meanwhile, with the insertion in it: nobody here can tell what has become of it.
  if (!insertion.isOpen()) return;
  const actions = [undoAction(insertion)];
  if (advice?.action) {
    const { label, url } = advice.action;
    actions.push({
      label,
      run: () => void ask({ type: 'open-url', url }).catch(logged('request', undefined)),
    });
  }
  const serious = advice?.severity === 'error' || advice?.severity === 'warning';
  note.show({
    kind: serious ? 'warning' : 'good',
    text: advice ? `${done} ${advice.text}` : done,
    actions,
  });
  if (!advice) return;
  shown.push(advice.id);
  // What is said once would only be said once more.
  ask({ type: 'advice-shown', roomId, adviceId: advice.id }).catch(logged('request', undefined));
}

/** The button that takes exactly one insertion out again. */
export function undoAction(insertion: Insertion): NoteAction {
  // Looked up now: Undo still works after an update of the extension under the page, its words would not.
  const words = { undone: say('noteUndone'), edited: say('noteEdited'), gone: say('noteUndoGone') };
  return {
    label: say('noteUndo'),
    run: async (note) => {
      const outcome = await insertion.undo().catch(logged('undo', 'edited' as const));
      note.show({ kind: outcome === 'undone' ? 'good' : 'info', text: words[outcome] });
    },
  };
}
