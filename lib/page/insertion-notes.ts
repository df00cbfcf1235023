import type { Insertion } from '../insert/insertion.ts';
import { logged } from '../log.ts';
import type { MeetingProvider } from '../zoom/meeting-links.ts';
import { type Chosen, resolve } from './chosen-room.ts';
import { isTheirs, offerCopy, reasonOf, refusal } from './copy-note.ts';
import { follow } from './follow.ts';
import { undoAction } from './inserted-note.ts';
import { showNoChoice } from './no-choice.ts';
import { type PageStateClient, stateFor } from './page-state.ts';
import type { Choice, ExistingLink, Surface } from './surface.ts';
import type { Note, NoteAction } from './ui/note.ts';
import { say } from './words.ts';

/** What a press asked for, and where. */
export interface Asked {
  surface: Surface;
  client: PageStateClient;
  choice: Choice;
  /** What notes call the room that it came to; `null`, or not known yet: there is no other. */
  name?: string | null;
}

/** Something with a note that knows which room is meant when none is named: a surface, or the page as a whole. */
export type Speaker = Pick<Surface, 'defaultRoom' | 'ownFormat'> & { note: Note };

/** Names that are the same in every language. */
const PROVIDER_NAMES: Partial<Record<MeetingProvider, string>> = {
  zoom: 'Zoom',
  meet: 'Google Meet',
  teams: 'Teams',
  webex: 'Webex',
};

/** The background gave no answer: after an update under the page only a reload helps, and the button says so. */
export function showNoAnswer({ button, note }: Surface, client: PageStateClient): void {
  if (!client.isAlive)
    for (const part of [button.insert, button.more]) part.setAttribute('aria-label', say('noteReload'));
  sayNoAnswer(note, client);
}

function sayNoAnswer(note: Note, client: PageStateClient): void {
  if (client.isAlive) note.show({ kind: 'error', text: say('noteNoAnswer') });
  else note.show({ kind: 'warning', text: say('noteReload') });
}

/**
 * A choice as it is stored now: a copy may be asked for long after it was offered. `null`: there is none,
 * and the note has said why.
 */
export async function currentChoice(
  speaker: Speaker,
  client: PageStateClient,
  choice: Choice,
): Promise<Chosen | null> {
  const state = await stateFor(client, choice);
  if (!state) sayNoAnswer(speaker.note, client);
  const chosen = state && resolve(speaker, state, choice);
  if (typeof chosen !== 'string') return chosen;
  showNoChoice(speaker.note, chosen, client.send.bind(client));
  return null;
}

/**
 * Says that the room is in the surface already, with actions: to show it, to put its current form in place of an older
 * one, or to take out what a press has just put in.
 * @param inserted what a press put in here before and Undo can still take out; `null`: nothing
 */
export function showAlready(
  asked: Asked,
  existing: ExistingLink,
  { room, name, format, snippet }: Chosen,
  inserted: Insertion | null,
): void {
  const { surface, client, choice } = asked;
  const { note } = surface;
  const actions: NoteAction[] = [{ label: say('noteJump'), run: () => existing.jump() }];
  const { replace } = existing;
  // The very room and form that the note speaks of, as they are when the person says yes.
  const named: Choice = { ...choice, roomId: room.id, ...(format ? { format } : {}) };
  const failed = (reason: string) => showFailure({ surface, client, choice: named, name }, reason);
  if (replace && !existing.isCurrent(snippet))
    actions.push({
      label: say('noteReplace'),
      run: async () => {
        const now = await currentChoice(surface, client, named);
        if (!now) return;
        const outcome = await replace.call(existing, now.snippet).catch(logged('insertion', null));
        if (outcome?.ok) {
          note.show({
            kind: 'good',
            room: name,
            text: say(surface.replacedWords?.() ?? 'noteReplaced'),
            actions: [undoAction(outcome.insertion, name)],
          });
          void follow(outcome.insertion, { failed });
        } else if (!isTheirs(outcome)) failed(outcome ? reasonOf(outcome) : 'refused');
      },
    });
  else if (inserted) actions.push(undoAction(inserted, name));
  note.show({ kind: 'info', room: name, text: say(surface.alreadyWords), actions });
}

/** Says that the place names another meeting ("This event already has a Meet link") and asks whether to add the room. */
export function showOther(
  { note }: Surface,
  { name }: Chosen,
  provider: MeetingProvider,
  addMine: () => void,
): void {
  const service = PROVIDER_NAMES[provider];
  note.show({
    kind: 'info',
    room: name,
    text: service ? say('noteOther', { provider: service }) : say('noteOtherUnknown'),
    actions: [
      { label: say('noteAddMine'), run: addMine },
      { label: say('noteLeaveIt'), run: () => note.close() },
    ],
  });
}

/** Says that nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailure({ surface, client, choice, name = null }: Asked, reason: string): void {
  const { note, button } = surface;
  const copy = () => currentChoice(surface, client, choice);
  offerCopy(note, button.element.ownerDocument, refusal(reason), copy, name);
}
