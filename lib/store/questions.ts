import { type Advice, advise } from '../room/advice/advise.ts';
import type { Room, Security } from '../room/room.ts';
import { roomLink } from '../room/room-link.ts';
import { isMuted } from './muted.ts';
import { markTold, markUsed, patchRoom } from './operations.ts';
import type { Settings } from './settings.ts';
import type { Stored } from './stored.ts';

/** A question about a room: an advice, by what it asks. */
export type Question = Pick<Advice, 'id' | 'sentence' | 'facts'>;

/** What Yes to a question about the room's protection means. */
const YES: Record<string, Partial<Security>> = {
  askPasscode: { noPasscode: false },
  askJoinBeforeHost: { joinBeforeHost: true },
  askWaitingRoom: { waitingRoom: true },
  askSignedIn: { signedInOnly: true },
  askWaitingRoomOn: { waitingRoom: true },
};

/** Asked of everybody once, after the first room: it decides what else Doorway has to say of it. */
const FIRST_QUESTION: Question = { id: 'askLock', sentence: 'askWaitingRoomOn', facts: [] };

/** Whether a question can be answered with Yes, No or Not sure, right where it is asked. */
export function isAnswerable({ sentence }: Pick<Advice, 'sentence'>): boolean {
  return sentence in YES;
}

/** Whether Yes settles a question, and anything else is done at Zoom. */
export function isConfirmable({ id }: Pick<Advice, 'id'>): boolean {
  return id === 'stillYourRoom';
}

/** The one question to begin with, or `null`: all that matters is known. `now`: milliseconds since the epoch. */
export function questionAbout(room: Room, settings: Settings, now: number): Question | null {
  if (!roomLink(room)) return null;
  const asked = advise(room, room.account, { use: 'options', now }).find(
    (one) => isAnswerable(one) && !isMuted(one.id, room, settings),
  );
  return asked ?? (room.lock.waitingRoom === null ? FIRST_QUESTION : null);
}

/**
 * What an answer means for what is stored; `null`: not sure, so that question is not put again for this room.
 * `now`: milliseconds since the epoch.
 */
export function answerQuestion(
  stored: Stored,
  { id, sentence }: Question,
  roomId: string,
  answer: boolean | null,
  now: number,
): Stored {
  if (answer === null) return markTold(stored, id, roomId);
  if (isConfirmable({ id })) return answer ? markUsed(stored, roomId, now) : stored;
  const room = stored.rooms.find((one) => one.id === roomId);
  return room ? patchRoom(stored, roomId, { lock: answeredLock(room.lock, sentence, answer) }) : stored;
}

/** How a room is protected after Yes or No to a question. */
function answeredLock(lock: Security, sentence: string, answer: boolean): Security {
  const [[field, yes] = []] = Object.entries(YES[sentence] ?? {});
  return field ? { ...lock, [field]: answer === yes } : lock;
}
