import { type Advice, advise } from '../room/advice/advise.ts';
import type { Room, Security } from '../room/room.ts';
import { roomLink } from '../room/room-link.ts';
import { isMuted, markToldOfNumber } from './muted.ts';
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

/** Questions about the meeting ID, by rule, and the answers that settle them: after any other, something is to be done at Zoom. */
const SETTLED_BY: Record<string, readonly (boolean | null)[]> = {
  stillYourRoom: [true],
  numberLikePhone: [false, null],
};

/** Whether a question asks how the room is protected, which its form asks too. */
export function asksProtection({ sentence }: Pick<Advice, 'sentence'>): boolean {
  return sentence in YES;
}

/** Whether a question can be answered with Yes, No or Not sure, right where it is asked. */
export function isAnswerable(advice: Pick<Advice, 'id' | 'sentence'>): boolean {
  return asksProtection(advice) || advice.id in SETTLED_BY;
}

/** Whether that is all there is to an answer; else what to do at Zoom comes next. `null`: not sure. */
export function isSettledBy(advice: Pick<Advice, 'id' | 'sentence'>, answer: boolean | null): boolean {
  return asksProtection(advice) || (SETTLED_BY[advice.id]?.includes(answer) ?? false);
}

/** The one question to begin with, or `null`: all that matters is known. `now`: milliseconds since the epoch. */
export function questionAbout(room: Room, settings: Settings, now: number): Question | null {
  if (!roomLink(room)) return null;
  const asked = advise(room, room.account, { use: 'options', now }).find(
    (one) => asksProtection(one) && !isMuted(one.id, room, settings),
  );
  return asked ?? (room.lock.waitingRoom === null ? FIRST_QUESTION : null);
}

/**
 * What an answer means for what is stored; `null`: not sure, so that question is not put again for this room. An answer that settles nothing
 * changes nothing.
 * `now`: milliseconds since the epoch.
 */
export function answerQuestion(
  stored: Stored,
  { id, sentence }: Question,
  roomId: string,
  answer: boolean | null,
  now: number,
): Stored {
  const room = stored.rooms.find((one) => one.id === roomId);
  if (id === 'stillYourRoom') return answer ? markUsed(stored, roomId, now) : stored;
  if (id === 'numberLikePhone')
    return answer || !room?.meetingId ? stored : markToldOfNumber(stored, [id], room.meetingId);
  if (answer === null) return markTold(stored, id, roomId);
  return room ? patchRoom(stored, roomId, { lock: answeredLock(room.lock, sentence, answer) }) : stored;
}

/** How a room is protected after Yes or No to a question. */
function answeredLock(lock: Security, sentence: string, answer: boolean): Security {
  const [[field, yes] = []] = Object.entries(YES[sentence] ?? {});
  return field ? { ...lock, [field]: answer === yes } : lock;
}
