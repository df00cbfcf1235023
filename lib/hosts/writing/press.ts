import type { NoteAction } from '../../button/note.ts';
import type { Insertion } from '../../insert/insertion.ts';
import { logError, logged } from '../../log.ts';
import type { SurfacePack } from '../../messages.ts';
import { say } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { resolve } from './chosen-room.ts';
import { isTheirs, reasonOf } from './copy-note.ts';
import { follow } from './follow.ts';
import { showInserted } from './inserted-note.ts';
import type { OldRoomPlace } from './old-room-place.ts';
import { oldRoomsHook } from './old-rooms-hook.ts';
import {
  type Asked,
  showAlready,
  showFailure,
  showNoAnswer,
  showNoChoice,
  showOther,
} from './press-notes.ts';
import type { Choice, Standing, WritableSurface, WriteTarget } from './writable.ts';

/** Surfaces with an insertion under way, until its note is there: a double click inserts once. */
const busy = new WeakMap<WritableSurface, { choice: Choice; end: Promise<void> }>();
/** What a press last put in, and of which room: one press too many must not cost its Undo. */
const undoable = new WeakMap<WriteTarget, { roomId: string; insertion: Insertion }>();
/** Advice that a surface has shown: the same advice once a surface. */
const shownAdvice = new WeakMap<WritableSurface, string[]>();

/**
 * What happens when the person presses the button, chooses in the menu, or asks by shortcut, context menu or popup:
 * wait for the current state, look whether the room is there already, insert, read back, and say what happened. While
 * that goes on, the same once more is no second press, and anything else waits for its turn. Never rejects: an error
 * of the page's or of ours is a failure like any other, and is told.
 */
export async function press(
  surface: WritableSurface,
  source: PackSource,
  choice: Choice = {},
): Promise<void> {
  const before = busy.get(surface);
  if (before && isSame(before.choice, choice)) return;
  if (before) {
    await before.end;
    return press(surface, source, choice);
  }
  const end = carryOut({ surface, source, choice }).finally(() => busy.delete(surface));
  busy.set(surface, { choice, end });
  return end;
}

/** Whether two presses ask for the same. */
function isSame(one: Choice, other: Choice): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Choice>;
  return [...keys].every((key) => one[key] === other[key]);
}

async function carryOut(asked: Asked): Promise<void> {
  const { surface, choice } = asked;
  const { host } = surface;
  const stopFollowing = surface.followPerson?.(choice);
  try {
    host.setBusy(true);
    await run(asked);
  } catch (error) {
    logError('insertion', error);
    sayFailure(asked);
  } finally {
    stopFollowing?.();
    host.setBusy(false);
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
  const { surface, source, choice } = asked;
  const pack = await source.get().catch(logged('page state', null));
  if (!pack) return showNoAnswer(surface, source);
  const target = choice.target ?? surface;
  const chosen = resolve(surface, pack, choice, target);
  if (typeof chosen === 'string') return showNoChoice(surface, source, chosen);
  const { room, format, snippet } = chosen;
  const standing = target.find(room.marks);
  const isCurrent = standing?.isCurrent(snippet) === true;
  if (target === surface && !choice.besideOld && (await offersOld(asked, pack, isCurrent ? standing : null)))
    return;
  if (standing && (isCurrent || !choice.besideOld))
    return showAlready(asked, target, standing, chosen, putInBefore(target, room.id));
  const other = choice.besideOther ? null : surface.otherMeeting?.(room.marks);
  if (other)
    return showOther(surface, other, () => void press(surface, source, { ...choice, besideOther: true }));
  const outcome = await target.insert(snippet, format, choice);
  if (!outcome.ok) {
    if (isTheirs(outcome)) return;
    const fail = () => showFailure(asked, reasonOf(outcome));
    if (!surface.detour?.(outcome.reason, choice, fail)) fail();
    return;
  }
  source.send({ type: 'used', roomId: room.id });
  const shown = shownAdvice.get(surface) ?? [];
  shownAdvice.set(surface, shown);
  const usual = format === 'invitation' ? 'noteInsertedInvitation' : 'noteInserted';
  const show = (inserted: Insertion) => {
    const insertion = rememberUndo(target, room.id, inserted);
    const done = say(target.insertedWords?.(insertion) ?? usual);
    const facts = { insertion, done, roomId: room.id, place: () => surface.report(), shown };
    return showInserted(surface.note, (request) => source.request(request), facts);
  };
  await show(outcome.insertion);
  const failed = (reason: string) => showFailure(asked, reason);
  void follow(outcome.insertion, { failed, moved: show });
}

/**
 * Whether an old link or number of a room stands in a surface: then the person is asked. It is not the room that
 * they want in, and must not go out unnoticed beside it.
 */
async function offersOld(
  { surface, source, choice }: Asked,
  pack: SurfacePack,
  current: Standing | null,
): Promise<boolean> {
  const other: NoteAction = current
    ? { label: say('noteJump'), run: () => current.jump() }
    : {
        label: say('noteInsertAnyway'),
        run: () => void press(surface, source, { ...choice, besideOld: true }),
      };
  const hook = oldRoomsHook();
  return hook !== undefined && isOldRoomPlace(surface) && hook.offer(surface, pack, [other]);
}

function isOldRoomPlace(surface: WritableSurface): surface is WritableSurface & OldRoomPlace {
  return 'writings' in surface;
}

/** What the press before put in of this room, if it was not taken out since. */
function putInBefore(target: WriteTarget, roomId: string): Insertion | null {
  const last = undoable.get(target);
  return last?.roomId === roomId ? last.insertion : null;
}

/** Keeps an insertion for the next press on the same target, until it is taken out. */
function rememberUndo(target: WriteTarget, roomId: string, insertion: Insertion): Insertion {
  const kept: Insertion = {
    ...insertion,
    undo() {
      undoable.delete(target);
      return insertion.undo();
    },
  };
  undoable.set(target, { roomId, insertion: kept });
  return kept;
}
