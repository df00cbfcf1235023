import type { Insertion } from '../insert/insertion.ts';
import { logged } from '../log.ts';
import type { Snippet } from '../snippets/snippet.ts';
import { say, type WordKey } from '../words.ts';
import type { MeetingProvider } from '../zoom/meeting-links.ts';
import { type Chosen, type NoChoice, resolve } from './chosen-room.ts';
import { isTheirs, offerCopy, reasonOf, refusal } from './copy-note.ts';
import { follow } from './follow.ts';
import { undoAction } from './inserted-note.ts';
import type { PageStateClient } from './page-state.ts';
import type { Choice, ExistingLink, Surface } from './surface.ts';
import type { Note, NoteAction } from './ui/note.ts';

/** What a press asked for, and where. */
export interface Asked {
  surface: Surface;
  client: PageStateClient;
  choice: Choice;
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
    for (const part of [button.insert, button.more]) part.setAttribute('aria-label', client.reloadWords);
  sayNoAnswer(note, client);
}

function sayNoAnswer(note: Note, client: PageStateClient): void {
  if (client.isAlive) note.show({ kind: 'error', text: say('noteNoAnswer') });
  else note.show({ kind: 'warning', text: client.reloadWords });
}

/** Nothing can be inserted: no room is ready (leads to where that is mended), or what was chosen was deleted. */
export function showNoChoice({ note }: { note: Note }, client: PageStateClient, why: NoChoice): void {
  const words: Record<NoChoice, WordKey> = {
    'no-room': 'noteNoRoom',
    'no-default': 'noteNoDefault',
    'room-gone': 'noteRoomGone',
    'template-gone': 'noteTemplateGone',
  };
  const labels: Partial<Record<NoChoice, WordKey>> = { 'no-room': 'noteSetUp', 'no-default': 'noteFinish' };
  const label = labels[why];
  const setUp = () => client.send({ type: 'open-options', section: 'rooms' });
  note.show({
    kind: 'warning',
    text: say(words[why]),
    actions: label ? [{ label: say(label), run: setUp }] : [],
  });
}

/**
 * The snippet of a choice as it is stored now: a copy may be asked for long after it was offered. `null`: there is none,
 * and the note has said why.
 */
export async function currentSnippet(
  speaker: Speaker,
  client: PageStateClient,
  choice: Choice,
): Promise<Snippet | null> {
  const state = await client.get().catch(logged('page state', null));
  if (!state) sayNoAnswer(speaker.note, client);
  const chosen = state && resolve(speaker, state, choice);
  if (typeof chosen === 'string') showNoChoice(speaker, client, chosen);
  return typeof chosen === 'string' ? null : (chosen?.snippet ?? null);
}

/**
 * Says that the room is in the surface already, with actions: to show it, to put its current form in place of an older
 * one, or to take out what a press has just put in.
 * @param inserted what a press put in here before and Undo can still take out; `null`: nothing
 */
export function showAlready(
  asked: Asked,
  existing: ExistingLink,
  { room, format, snippet }: Chosen,
  inserted: Insertion | null,
): void {
  const { surface, client, choice } = asked;
  const { note } = surface;
  const actions: NoteAction[] = [{ label: say('noteJump'), run: () => existing.jump() }];
  const { replace } = existing;
  // The very room and form that the note speaks of, as they are when the person says yes.
  const named: Choice = { ...choice, roomId: room.id, ...(format ? { format } : {}) };
  if (replace && !existing.isCurrent(snippet))
    actions.push({
      label: say('noteReplace'),
      run: async () => {
        const now = await currentSnippet(surface, client, named);
        if (!now) return;
        const outcome = await replace.call(existing, now).catch(logged('insertion', null));
        const failed = (reason: string) => showFailure({ surface, client, choice: named }, reason);
        if (outcome?.ok) {
          note.show({
            kind: 'good',
            text: say(surface.replacedWords?.() ?? 'noteReplaced'),
            actions: [undoAction(outcome.insertion)],
          });
          void follow(outcome.insertion, { failed });
        } else if (!isTheirs(outcome)) failed(outcome ? reasonOf(outcome) : 'refused');
      },
    });
  else if (inserted) actions.push(undoAction(inserted));
  note.show({ kind: 'info', text: say(surface.alreadyWords), actions });
}

/** Says that the place names another meeting ("This event already has a Meet link") and asks whether to add the room. */
export function showOther({ note }: Surface, provider: MeetingProvider, addMine: () => void): void {
  note.show({
    kind: 'info',
    text: say('noteOther', PROVIDER_NAMES[provider] ?? say('noteOtherMeeting')),
    actions: [
      { label: say('noteAddMine'), run: addMine },
      { label: say('noteLeaveIt'), run: () => note.close() },
    ],
  });
}

/** Says that nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailure({ surface, client, choice }: Asked, reason: string): void {
  const { note, button } = surface;
  const copy = () => currentSnippet(surface, client, choice);
  offerCopy(note, button.element.ownerDocument, refusal(reason), copy);
}
