import type { Insertion } from '../insert/insertion.ts';
import { logError } from '../log.ts';
import { type Chosen, resolve } from './chosen-room.ts';
import { isTheirs, reasonOf } from './copy-note.ts';
import { focusReturned } from './focus-returned.ts';
import { follow } from './follow.ts';
import { showInserted } from './inserted-note.ts';
import { type Asked, showAlready, showFailure, showNoAnswer, showOther } from './insertion-notes.ts';
import { languagesInWords } from './language-level.ts';
import { showNoChoice } from './no-choice.ts';
import { type PageStateClient, stateFor } from './page-state.ts';
import type { Choice, ExistingLink, InsertOrder, Surface } from './surface.ts';
import type { NoteAction } from './ui/note.ts';
import type { RoomButton } from './ui/room-button.ts';
import { say } from './words.ts';

/** Buttons with an insertion under way, until its note is there: a double click inserts once. */
const busy = new WeakMap<RoomButton, { surface: Surface; choice: Choice; end: Promise<void> }>();

/**
 * What happens when the person presses the button, chooses in the menu, or asks by shortcut, context menu or popup:
 * wait for the current state, look whether the room is there already, insert, read back, and say what happened. While
 * that goes on, the same once more is no second press, and anything else waits for its turn. Never rejects: an error
 * of the page's or of ours is a failure like any other, and is told.
 */
export async function insertRoom(
  surface: Surface,
  client: PageStateClient,
  choice: Choice = {},
): Promise<void> {
  const before = busy.get(surface.button);
  if (before?.surface === surface && isSame(before.choice, choice)) return;
  if (before) {
    await before.end;
    return insertRoom(surface, client, choice);
  }
  const end = carryOut({ surface, client, choice }).finally(() => busy.delete(surface.button));
  busy.set(surface.button, { surface, choice, end });
  return end;
}

/** Whether two presses ask for the same. */
function isSame(one: Choice, other: Choice): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Choice>;
  return [...keys].every((key) => one[key] === other[key]);
}

async function carryOut(asked: Asked): Promise<void> {
  const { surface, choice } = asked;
  const stopFollowing = surface.followPerson?.(choice);
  try {
    surface.button.setBusy(true);
    await run(asked);
  } catch (error) {
    logError('insertion', error);
    sayFailure(asked);
  } finally {
    stopFollowing?.();
    surface.button.setBusy(false);
  }
}

/** The last thing that can be said of an error. */
function sayFailure(asked: Asked): void {
  try {
    showFailure(asked, 'refused');
  } catch {
    // A page in which not even a note can be shown: nobody is left to tell.
  }
}

async function run(asked: Asked): Promise<void> {
  const { surface, client, choice } = asked;
  const now = await stateFor(client, choice);
  if (!now) return showNoAnswer(surface, client);
  const chosen = resolve(surface, now, choice);
  if (typeof chosen === 'string') return showNoChoice(surface.note, chosen, client.send.bind(client));
  const { room, name, format, snippet } = chosen;
  asked.name = name;
  const existing = surface.findExisting(room.marks);
  const isCurrent = existing?.isCurrent(snippet) === true;
  if (!choice.besideOutdated && (await offersReplacement(asked, isCurrent ? existing : null))) return;
  if (existing && (isCurrent || !choice.besideOutdated))
    return showAlready(asked, existing, chosen, lastOf(surface, room.id));
  const other = choice.besideOther ? null : surface.otherMeeting?.(room.marks);
  if (other) return showOther(surface, chosen, other, () => again(asked, { besideOther: true }));
  const order: InsertOrder = { snippet, format, choice, state: now };
  // A window that only just gets the focus, or is about to, sends its fields neither focus nor blur: Calendar would save nothing.
  await focusReturned(surface.area.ownerDocument);
  const outcome = await surface.insert(order);
  if (outcome.ok) {
    client.send({ type: 'used', roomId: room.id });
    await showDone(asked, order, chosen, outcome.insertion);
  } else if (!isTheirs(outcome)) {
    const fallback = surface.fallback?.(outcome.reason, order);
    const fail = () => showFailure(asked, reasonOf(outcome));
    if (!fallback) fail();
    else if ('isDone' in fallback) void fallback.isDone.then((isDone) => isDone || fail());
    else
      surface.note.show({
        kind: 'info',
        room: name,
        text: say(fallback.text),
        actions: [{ label: say(fallback.label), run: () => again(asked, fallback.choice) }],
      });
  }
}

function again({ surface, client, choice }: Asked, more: Choice): void {
  void insertRoom(surface, client, { ...choice, ...more });
}

/** Says that it is in, and corrects that when the page takes it back after a while, or puts it elsewhere. */
async function showDone(
  asked: Asked,
  order: InsertOrder,
  chosen: Chosen,
  inserted: Insertion,
): Promise<void> {
  const { surface, client } = asked;
  const { room, name: roomName } = chosen;
  const roomId = room.id;
  const show = (now: Insertion) => {
    const insertion = remember(surface, roomId, now);
    const own = surface.insertedWords?.(insertion, order);
    const done = own ? say(own) : doneWords(order);
    return showInserted(surface.note, (request) => client.request(request), {
      insertion,
      done,
      roomId,
      roomName,
      question: asked.choice.question,
      place: () => surface.report(),
      shown: surface.note.advised,
    });
  };
  await show(inserted);
  const failed = (reason: string) => showFailure(asked, reason);
  void follow(inserted, { failed, moved: show });
}

/** What an insertion is called, with the language where one was chosen for it. */
function doneWords({ format, choice: { language, secondLanguage } }: InsertOrder): string {
  const isInvitation = format === 'invitation';
  // An address alone is the same in every language.
  if (!language || format === 'link') return say(isInvitation ? 'noteInsertedInvitation' : 'noteInserted');
  const named = languagesInWords(secondLanguage ? [language, secondLanguage] : [language]);
  return say(isInvitation ? 'noteInsertedInvitationIn' : 'noteInsertedIn', { language: named });
}

/**
 * Whether an outdated link or number of a room is in a surface: then the person is asked. It is not the room that
 * they want in, and must not go out unnoticed beside it.
 */
async function offersReplacement(asked: Asked, current: ExistingLink | null): Promise<boolean> {
  const other: NoteAction = current
    ? { label: say('noteJump'), run: () => current.jump() }
    : { label: say('noteInsertAnyway'), run: () => again(asked, { besideOutdated: true }) };
  return (await asked.surface.outdated?.offer([other])) ?? false;
}

/** What was put in of this room before, if it was not taken out since: one press too many must not cost its Undo. */
function lastOf({ last }: Surface, roomId: string): Insertion | null {
  return last?.roomId === roomId ? last.insertion : null;
}

/** Keeps an insertion for the next press on the same surface, until it is taken out. */
function remember(surface: Surface, roomId: string, inserted: Insertion): Insertion {
  const insertion: Insertion = {
    ...inserted,
    undo() {
      surface.last = undefined;
      return inserted.undo();
    },
  };
  surface.last = { roomId, insertion };
  return insertion;
}
