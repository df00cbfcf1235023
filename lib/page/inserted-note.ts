import type { Insertion } from '../insert/insertion.ts';
import { logged } from '../log.ts';
import type { AlwaysQuestion, Ask, PlaceReport, Request } from '../messages.ts';
import { ADVICE_WAIT_MS } from '../timings.ts';
import { withTimeout } from '../with-timeout.ts';
import type { Note, NoteAction } from './ui/note.ts';
import { say } from './words.ts';

/** What a note after an insertion has to know. */
export interface Inserted {
  insertion: Insertion;
  /** What happened, in words. */
  done: string;
  roomId: string;
  /** What the note calls the room; `null`: there is no other. */
  roomName: string | null;
  /** What the person is asked, unless there is a warning. */
  question?: Promise<AlwaysQuestion | null> | undefined;
  /** The facts of the place, for advice. Called inside the request: where it throws, only the advice is missing. */
  place(): PlaceReport;
  /** Ids of the advice that was shown here before, for the same advice is given once a surface. What is shown now is added. */
  shown: string[];
}

/**
 * Says that something is in, with Undo, and with the most severe line of advice and the one thing to do about it, or with
 * a question. With either it stays until it is read and closed.
 */
export async function showInserted(
  note: Note,
  ask: Ask,
  { insertion, done, roomId, roomName: room, question, place, shown }: Inserted,
): Promise<void> {
  const asked = async () => ask({ type: 'advice', roomId, place: place(), shown });
  const advice = await withTimeout(asked(), ADVICE_WAIT_MS).catch(logged('advice', null));
  const always = question && (await withTimeout(question, ADVICE_WAIT_MS).catch(logged('request', null)));
  // The message or event was closed meanwhile, with the insertion in it: nobody here can tell what has become of it.
  if (!insertion.isOpen()) return;
  const undo = undoAction(insertion, room);
  const isWarned = advice?.severity === 'error' || advice?.severity === 'warning';
  if (always && !isWarned) {
    const yes = { label: always.label, run: () => void answer(note, ask, room, always) };
    const text = always.text ? `${done} ${always.text}` : done;
    note.show({ kind: 'good', room, text, actions: [undo, yes], stays: true });
    ask(always.asked).catch(logged('request', undefined));
    return;
  }
  const actions = [undo];
  if (advice?.action) {
    const { label, url } = advice.action;
    actions.push({
      label,
      run: () => void ask({ type: 'open-url', url }).catch(logged('request', undefined)),
    });
  }
  if (!advice) {
    note.show({ kind: 'good', room, text: done, actions });
    return;
  }
  note.show({ kind: 'info', room, text: `${done} ${advice.text}`, actions, stays: true });
  shown.push(advice.id);
  // What is said once would only be said once more.
  ask({ type: 'advice-shown', roomId, adviceId: advice.id }).catch(logged('request', undefined));
}

/** Does what was asked, and says so with the way back. */
async function answer(
  note: Note,
  ask: Ask,
  room: string | null,
  { set, back, done }: AlwaysQuestion,
): Promise<void> {
  const send = async (request: Request, text: string, actions: NoteAction[]) => {
    const isDone = await ask(request).then(() => true, logged('request', false));
    note.show(isDone ? { kind: 'good', room, text, actions } : { kind: 'error', text: say('noteNoAnswer') });
  };
  const undo = { label: say('noteUndo'), run: () => void send(back, say('noteSetBack'), []) };
  await send(set, done, [undo]);
}

/** The button that takes exactly one insertion out again. `room`: what notes call the room; `null`: there is no other. */
export function undoAction(insertion: Insertion, room: string | null): NoteAction {
  // Looked up now: Undo still works after an update of the extension under the page, its words would not.
  const words = {
    undone: say('noteUndone'),
    edited: say('noteEdited'),
    gone: say('noteUndoGone'),
  };
  return {
    label: say('noteUndo'),
    run: async (note) => {
      const outcome = await insertion.undo().catch(logged('undo', 'edited' as const));
      note.show({ kind: outcome === 'undone' ? 'good' : 'info', room, text: words[outcome] });
    },
  };
}
